/// A character that breaks lines for some readers and not for others, or turns or hides what stands beside it: what a
/// person sees in the file must be what is judged.
package enum HiddenCharacter {
  /// The first one, by its byte.
  package static func first(in bytes: ArraySlice<UInt8>) -> (index: Int, scalar: Unicode.Scalar)? {
    for index in bytes.indices where bytes[index] >= 0xC2 {
      guard let scalar = scalar(at: index, bytes), isHidden(scalar.value) else { continue }
      return (index, scalar)
    }
    return nil
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    // C1 controls with the next-line character; zero-width characters and marks of direction; line and paragraph
    // separators; embeddings, overrides and isolates; a byte order mark inside the text.
    case 0x80...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func scalar(at index: Int, _ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if bytes[index] < 0xE0, index + 1 < bytes.endIndex {
      return Unicode.Scalar(UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
    }
    guard bytes[index] < 0xF0, index + 2 < bytes.endIndex else { return nil }
    return Unicode.Scalar(
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F))
  }
}
