extension String {
  /// Control characters made visible, and what turns the direction of text: no file can steer a terminal, make lines of its own or
  /// show its words in another order.
  package var printable: String {
    String(
      unicodeScalars.map { scalar -> Character in
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: Character(scalar)
        }
      })
  }
}
