import Ledger
import TestSupport
import Testing

struct WeakKeyTests {
  /// The points whose order divides 8, each with the order found by adding it to itself in Python until the
  /// neutral point came out: 1, 2, 4, 4, 8, 8, 8, 8.
  private static let smallOrder = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  ]

  @Test(arguments: smallOrder)
  func aPointOfSmallOrderIsRefused(hex: String) {
    #expect(refusal { () throws(PublicKeyRefusal) in try Ed25519PublicKey(bytes(hex: hex)) } == .smallOrder)
  }

  /// Zero has no negative: the sign of an x that is 0 makes a second spelling of the points of order 1 and 2.
  @Test(arguments: [
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  ])
  func aSignOfZeroIsRefused(hex: String) {
    #expect(refusal { () throws(PublicKeyRefusal) in try Ed25519PublicKey(bytes(hex: hex)) } == .smallOrder)
  }

  /// The field ends at 2²⁵⁵ − 20, which begins with ec; 19 numbers of 255 bits lie behind it.
  @Test(arguments: UInt8(0xED)...0xFF, [UInt8(0x7F), 0xFF])
  func aCoordinateBehindTheEndOfTheFieldIsRefused(lowest: UInt8, highest: UInt8) {
    let key = [lowest] + [UInt8](repeating: 0xFF, count: 30) + [highest]
    #expect(refusal { () throws(PublicKeyRefusal) in try Ed25519PublicKey(key) } == .nonCanonical)
  }

  @Test func theLargestCoordinatesOfTheFieldAreNotRefusedForTheirSize() {
    let key = [0xEB] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    #expect(refusal { () throws(PublicKeyRefusal) in try Ed25519PublicKey(key) } == nil)
  }

  @Test(arguments: [0, 31, 33])
  func aKeyHas32Bytes(count: Int) {
    let key = [UInt8](repeating: 9, count: count)
    #expect(refusal { () throws(PublicKeyRefusal) in try Ed25519PublicKey(key) } == .length(count))
  }

  /// No x belongs to y = 2: (y² − 1) / (dy² + 1) is no square, as Python computes.
  @Test func underAKeyThatIsNoPointNothingHolds() throws {
    let key = try Ed25519PublicKey([2] + [UInt8](repeating: 0, count: 31))
    let zero = [UInt8](repeating: 0, count: 64)
    let neutral = [1] + [UInt8](repeating: 0, count: 63)
    for signature in [zero, neutral] { #expect(!key.holds(signature, for: [])) }
  }
}
