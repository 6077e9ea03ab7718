/// Why libyaml could not read on, in its own words.
struct SyntaxFailure: Error {
  let problem: String
  let place: Place
  let context: String?
  /// Where the thing began that could not be finished.
  let contextPlace: Place?

  enum Place: Hashable {
    /// In libyaml's count, as in `YAMLEvent`.
    case mark(Int)
    /// UTF-8 bytes from the start of the file.
    case byte(Int)
  }
}
