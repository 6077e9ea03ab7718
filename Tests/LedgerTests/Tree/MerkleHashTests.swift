import Ledger
import TestSupport
import Testing

struct MerkleHashTests {
  /// FIPS 180-4, the example of three letters.
  private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func itIsSHA256() {
    #expect(MerkleHash(sha256: "abc".file).hex == abc)
  }

  @Test func bytesThatDoNotLieTogetherHashTheSame() {
    let reversed = Array("abc".file.reversed()).reversed()
    #expect(MerkleHash(sha256: reversed).hex == abc)
    #expect(MerkleTree.leaf(reversed) == MerkleTree.leaf("abc".file))
  }

  @Test func whatIsWrittenIsRead() {
    let hash = MerkleHash(sha256: "abc".file)
    #expect(MerkleHash(hex: hash.hex) == hash)
    #expect(MerkleHash(base64: hash.base64) == hash)
    #expect(MerkleHash(hash.bytes) == hash)
    #expect(hash.bytes == bytes(hex: abc))
  }

  @Test(arguments: [0, 31, 33])
  func otherLengthsAreRefused(count: Int) {
    #expect(MerkleHash([UInt8](repeating: 1, count: count)) == nil)
    #expect(MerkleHash(hex: String(repeating: "01", count: count)) == nil)
  }

  @Test func upperCaseDigitsAreAnotherSpelling() {
    #expect(MerkleHash(hex: abc.uppercased()) == nil)
  }

  @Test(arguments: ["", " ", "\n"])
  func nothingStandsAroundTheBase64(mark: String) {
    let text = MerkleHash(sha256: "abc".file).base64
    #expect((MerkleHash(base64: mark + text) == nil) == !mark.isEmpty)
    #expect((MerkleHash(base64: text + mark) == nil) == !mark.isEmpty)
  }

  /// 44 letters hold 264 bits; the last letter before the padding has two that say nothing.
  @Test func unusedBitsOfTheBase64MustBeZero() {
    #expect(MerkleHash(base64: "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")?.hex == abc)
    #expect(MerkleHash(base64: "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa1=") == nil)
  }
}
