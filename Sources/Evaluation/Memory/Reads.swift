/// On what something that was worked out rests, beside the facts of the case and the law of the day.
struct Reads: Sendable, Hashable {
  /// The line judged, so that it says nothing of another.
  var line = false
  /// Open points of the law of which another choice might give something else.
  var readings: ReadingSet = []

  mutating func formUnion(_ other: Reads) {
    line = line || other.line
    readings.formUnion(other.readings)
  }
}
