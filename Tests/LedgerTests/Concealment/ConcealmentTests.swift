import AuditTrail
import Ledger
import TestSupport
import Testing

struct ConcealmentTests {
  private static let texts = PrivateTexts(["Acme Trading", "Hauptstraße 7", "ship\n before June"])

  private func concealed(_ text: String, seed: UInt64 = 1) -> Concealment {
    var generator = SplitMix64(seed: seed)
    return Concealment(of: .strings([text]), hiding: Self.texts) { (_) throws(Never) in
      Salt(using: &generator)
    }
  }

  @Test(arguments: [
    "Acme Trading", "to ACME TRADING, Ltd", "acme  trading", "acme\ttrading",
    "“Acme Trading” = “Acme Trading”",
    "Hauptstraße 7", "HAUPTSTRAßE  7 ", "ship before June", "Müller & Acme Trading",
  ])
  func aTextIsConcealedHoweverItIsShown(text: String) {
    #expect(concealed(text).names.map(\.value) == [text])
  }

  @Test(arguments: [
    "Acme", "trading acme", "", "licet/record/1", "Acme Tradings", "MAcme Trading", "4Acme Trading",
    "Acme Trading2",
  ])
  func anotherTextIsLeft(text: String) {
    #expect(concealed(text).names.isEmpty)
    #expect(concealed(text).value == .strings([text]))
  }

  @Test(arguments: [
    ("ASE", "in case", false), ("ASE", "by ASE.", true),
    ("\u{67D0}\u{516C}", "\u{6DF1}\u{67D0}\u{516C}\u{53F8}", true),
  ])
  func aShortNameIsNotFoundInOtherWords(name: String, text: String, isShown: Bool) {
    #expect(PrivateTexts([name]).isShown(in: text) == isShown)
  }

  @Test func aPartyCalledLikeAWordOfTheFormHidesNothingOfIt() {
    let value: JSONValue = [
      "outcome": .string("ICE"), "rule": .string("ICE"), "id": .string("ICE"), "note": .string("ICE"),
      "values": .strings(["ICE"]),
    ]
    var generator = SplitMix64(seed: 1)
    let shown = Concealment(of: value, hiding: PrivateTexts(["ice"])) { (_) throws(Never) in
      Salt(using: &generator)
    }.value
    for key in ["outcome", "rule", "id"] { #expect(shown[key]?.text == "ICE") }
    #expect(shown["note"]?.text != "ICE")
    #expect(shown["values"] == .strings([shown["note"]?.text ?? ""]))
  }

  @Test func aSpellingOfCombiningMarksIsTheSame() {
    let texts = PrivateTexts(["Mu\u{308}ller"])
    #expect(texts.isShown(in: "An M\u{FC}ller"))
  }

  @Test func theSameTextHasOneCommitment() {
    var generator = SplitMix64(seed: 1)
    let value: JSONValue = ["a": .string("Acme Trading"), "b": .strings(["Acme Trading", "Acme Trading!"])]
    let concealment = Concealment(of: value, hiding: Self.texts) { (_) throws(Never) in
      Salt(using: &generator)
    }
    #expect(concealment.names.map(\.value) == ["Acme Trading", "Acme Trading!"])
    #expect(concealment.value["a"] == concealment.value["b"]?.elements?.first)
  }

  @Test func otherSaltsGiveOtherCommitments() {
    #expect(concealed("Acme Trading", seed: 1).value != concealed("Acme Trading", seed: 2).value)
  }

  @Test func aCommitmentIsTheHashOfSaltAndText() throws {
    let name = try #require(concealed("Acme Trading").names.first)
    let hash = MerkleHash(sha256: name.salt.bytes + Array("Acme Trading".utf8))
    #expect("\(name.commitment)" == "concealed:sha256:\(hash.hex)")
  }

  @Test func aNameIsReadOnlyIfItOpensItsCommitment() throws {
    let name = try #require(concealed("Acme Trading").names.first)
    #expect(try ConcealedName(name.json) == name)
    let forged: JSONValue = [
      "commitment": .string("\(name.commitment)"), "salt": .string(name.salt.hex), "value": .string("Other"),
    ]
    #expect(throws: EntryFault.wrongValue(key: "commitment")) { try ConcealedName(forged) }
  }

  /// Of random values with private texts strewn in: nothing private is left in the bytes, the value comes
  /// back, and the same salts give the same bytes.
  @Test(arguments: SplitMix64.seeds)
  func nothingPrivateIsLeft(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let texts = (0..<3).map { _ in RandomValue.name(using: &generator) }
      let hidden = PrivateTexts(texts)
      let value = RandomValue.value(strewing: texts, depth: 4, using: &generator)
      let concealment = Concealment(of: value, hiding: hidden) { (_) throws(Never) in
        Salt(using: &generator)
      }
      let bytes = concealment.value.canonical
      for text in texts {
        #expect(!bytes.contains(text))
        #expect(!bytes.contains(JSONValue.string(text).canonical.dropFirst().dropLast()))
      }
      #expect(Concealment.reveal(concealment.value, with: concealment.names) == value)
      let salts = Dictionary(uniqueKeysWithValues: concealment.names.map { (Array($0.value.utf8), $0.salt) })
      let again = try Concealment(of: value, hiding: hidden) { text in
        try #require(salts[Array(text.utf8)])
      }
      #expect(again.value == concealment.value)
    }
  }
}
