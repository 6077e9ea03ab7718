import Diagnostics
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("total_procesing_performance", "total_processing_performance"),  // one left out
    ("destinatoin", "destination"),  // two swapped
    ("Destination", "destination"),  // case alone
    ("itme", "item"),
  ])
  func aSlipIsRecognised(word: String, meant: String) {
    let candidates = ["total_processing_performance", "destination", "item", "end_use"]
    #expect(Spelling.nearest(word, in: candidates) == meant)
  }

  @Test(arguments: ["colour", "xyz", ""])
  func aFarWordSuggestsNothing(word: String) {
    #expect(Spelling.nearest(word, in: ["destination", "item_class"]) == nil)
  }

  @Test func twoEquallyNearWordsSuggestNothing() {
    #expect(Spelling.nearest("cat", in: ["bat", "hat"]) == nil)
    #expect(Spelling.nearest("item", in: ["Item", "ITEM"]) == nil)
  }

  @Test func aNearerWordWinsOverTwoEquallyNear() {
    #expect(
      Spelling.nearest("performances", in: ["performancexx", "performanceyy", "performance"]) == "performance"
    )
  }

  @Test func aSwapOfNeighboursIsOneSlip() {
    #expect(Spelling.nearest("XE", in: ["EX"]) == "EX")
  }

  @Test func aCandidateGivenTwiceIsOneCandidate() {
    #expect(Spelling.nearest("itm", in: ["item", "item"]) == "item")
  }

  @Test func threeIsTheMostHoweverLongTheWord() {
    let word = String(repeating: "a", count: 40)
    #expect(Spelling.nearest(word, in: [word + "bbb"]) == word + "bbb")
    #expect(Spelling.nearest(word, in: [word + "bbbb"]) == nil)
  }
}
