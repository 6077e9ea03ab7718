import RuleModel

/// Readings of a pack, as one bit each.
struct ReadingSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The set with one reading: those beyond the 63rd share the last bit, so that they are told apart too little rather
  /// than too much.
  init(_ reading: String, in pack: RulePack) {
    let place = pack.readings.firstIndex { $0.id == reading } ?? 63
    self.init(rawValue: 1 << UInt64(min(place, 63)))
  }

  /// Those of which the two sets of choices differ.
  static func differing(_ first: Set<ReadingChoice>, _ second: Set<ReadingChoice>, in pack: RulePack)
    -> ReadingSet
  {
    let (first, second) = (Set(pack.choices(under: first)), Set(pack.choices(under: second)))
    return first.symmetricDifference(second).reduce(into: []) {
      $0.formUnion(ReadingSet($1.reading, in: pack))
    }
  }
}
