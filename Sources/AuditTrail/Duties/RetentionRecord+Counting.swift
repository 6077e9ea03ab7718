package import Quantities
package import RuleModel

extension RetentionRecord {
  /// Counts from the day of the transaction, the only one a case states; the end is the earliest there can be.
  package init(_ pack: RulePack, _ retention: Retention, transactionDate date: CalendarDate?) {
    self.init(
      pack: pack.id, cite: retention.cite, says: retention.says.oneLine, years: retention.years,
      triggers: date.map { [Trigger(path: "transaction.date", date: $0.description)] } ?? [],
      until: date?.adding(years: retention.years)?.description)
  }
}
