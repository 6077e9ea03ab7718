package import AuditTrail
package import Quantities

/// What is asked of records; what is nil is not asked.
package struct RecordQuery: Sendable, Hashable {
  /// A part of the name of a party, in any case.
  package var party: String?
  package var country: String?
  /// An entry of the control list, or one that contains it.
  package var eccn: String?
  /// A part of the name of a chip, in any case.
  package var chip: String?
  /// The first and the last day judged.
  package var from: CalendarDate?
  package var through: CalendarDate?
  package var verdict: String?
  /// A part of the id of the case, in any case.
  package var caseID: String?

  package init() {}

  /// Whether a record is as asked in all.
  package func finds(_ record: JSONValue) -> Bool { finds(RecordFacets(record: record)) }

  package func finds(_ record: RecordFacets) -> Bool {
    let day = CalendarDate(reading: record.asOf)
    return (verdict == nil || record.verdict == verdict)
      && (from.map { first in day.map { first <= $0 } ?? false } ?? true)
      && (through.map { last in day.map { $0 <= last } ?? false } ?? true)
      && demands.allSatisfy { demand in
        record.facets.contains { $0.kind == demand.kind && demand.isMet(by: $0.text) }
      }
  }

  /// What is asked of facets: for each there must be one.
  var demands: [FacetDemand] {
    let asked: [(FacetKind, String?)] = [
      (.caseID, caseID), (.party, party), (.country, country), (.entry, eccn), (.chip, chip),
    ]
    return asked.compactMap { kind, text in text.map { FacetDemand(kind, $0) } }
  }
}
