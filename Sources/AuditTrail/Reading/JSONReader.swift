/// Reads JSON as RFC 8259 says, and of it only what each reader takes for the same.
///
/// Refused are: a key twice in one object, half a surrogate pair, numbers that are no integers of 53 bits.
package enum JSONReader {
  /// Objects and arrays within each other; deeper ones are refused.
  package static let deepest = 128

  /// Reads one value and nothing behind it but white space.
  package static func value(of bytes: [UInt8]) throws(JSONRefusal) -> JSONValue {
    try value(of: bytes[...])
  }

  /// The same for a part of a file; places count from where the part begins.
  package static func value(of bytes: ArraySlice<UInt8>) throws(JSONRefusal) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONRefusal) -> JSONValue in
      var scanner = JSONScanner(buffer)
      return try scanner.document()
    }
  }

  /// Reads a value that is written as RFC 8785 says; any other way of writing it is refused.
  package static func canonicalValue(of bytes: ArraySlice<UInt8>) throws(JSONRefusal) -> JSONValue {
    let value = try value(of: bytes)
    var written = value.canonical
    let difference = written.withUTF8 { written in
      bytes.withUnsafeBufferPointer { given in
        written.elementsEqual(given) ? nil : zip(written, given).prefix { $0 == $1 }.count
      }
    }
    if let difference { throw JSONRefusal(.notCanonical, at: difference) }
    return value
  }

  /// The same for a whole file.
  package static func canonicalValue(of bytes: [UInt8]) throws(JSONRefusal) -> JSONValue {
    try canonicalValue(of: bytes[...])
  }

  /// Whether the bytes are a value in the form of RFC 8785.
  package static func isCanonical(_ bytes: [UInt8]) -> Bool {
    (try? canonicalValue(of: bytes)) != nil
  }
}
