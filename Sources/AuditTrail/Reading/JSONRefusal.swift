/// Why bytes are not JSON as a ledger keeps it, and where that shows.
package struct JSONRefusal: Error, Sendable, Hashable {
  /// The byte, from 0, at which reading stopped.
  package let offset: Int
  /// What is wrong there.
  package let reason: Reason

  /// What can be wrong.
  package enum Reason: Sendable, Hashable {
    /// The text is broken off.
    case end
    /// No value, or not this mark, can stand here.
    case unexpected(UInt8)
    /// Something stands behind the value.
    case trailing
    /// Objects and arrays lie deeper within each other than is read.
    case depth
    /// A string has a control character that is not escaped.
    case controlCharacter
    /// A backslash is followed by something else than an escape.
    case escape
    /// Half of a pair of surrogates stands alone.
    case surrogate
    /// The bytes of a string are not UTF-8.
    case notUTF8
    /// A number has a point or an exponent.
    case fraction
    /// A number begins with a zero that says nothing, or is minus zero.
    case zero
    /// A number is beyond the 53 bits that each reader keeps exactly.
    case range
    /// A key of the object that ends here stands in it twice.
    case duplicateKey
    /// The value is written in another way than the canonical one.
    case notCanonical
  }

  init(_ reason: Reason, at offset: Int) {
    self.offset = offset
    self.reason = reason
  }
}

extension JSONRefusal: CustomStringConvertible {
  package var description: String { "\(Self.sentence(reason)) (byte \(offset))" }

  private static func sentence(_ reason: Reason) -> String {
    switch reason {
    case .end: "the JSON is broken off"
    case .unexpected(let byte): "the JSON has byte 0x\(Hexadecimal.text(of: [byte])) where it cannot stand"
    case .trailing: "something stands behind the JSON"
    case .depth: "the JSON is nested deeper than \(JSONReader.deepest)"
    case .controlCharacter: "a string has a control character that is not escaped"
    case .escape: "a backslash is not followed by an escape of JSON"
    case .surrogate: "half of a surrogate pair stands alone"
    case .notUTF8: "a string is not UTF-8"
    case .fraction: "a number is not an integer"
    case .zero: "a number begins with a zero, or is minus zero"
    case .range: "a number has more than 53 bits"
    case .duplicateKey: "a key stands twice in one object"
    case .notCanonical: "the JSON is not in canonical form"
    }
  }
}
