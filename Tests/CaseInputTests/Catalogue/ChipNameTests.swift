@testable import CaseInput
import Testing

/// How names of chips are compared.
struct ChipNameTests {
  @Test(arguments: [
    ("RTX 4090 D", "rtx4090d"), ("RTX-4090-D", "rtx4090d"), ("rtx_4090_d", "rtx4090d"),
    ("RTX\u{00A0}4090\u{2011}D", "rtx4090d"), ("ＲＴＸ　４０９０Ｄ", "rtx4090d"), ("RTX™ 4090 (D)", "rtx4090d"),
    ("RTX\t4090/D", "rtx4090d"), ("RTX\u{200B} 4090\u{FEFF} D", "rtx4090d"), ("  RTX 4090 D ", "rtx4090d"),
    ("昇腾 910B", "昇腾910b"), ("（昇腾）９１０Ｂ", "昇腾910b"),
  ])
  func onlyLettersAndDigitsCount(name: String, folded: String) {
    #expect(ChipName.fold(name) == folded)
  }

  @Test(arguments: [
    ("L2 0", "L20"), ("H20-0", "H200"), ("A100 40GB", "A10 040GB"), ("HBM2 2.0", "HBM22.0"),
    ("4090", "4090D"), ("H20", "H200"), ("MI300X", "MI308X"), ("H100+", "H100"), ("Н20", "H20"),
    ("910 B", "910 8"),
  ])
  func otherNamesStayOther(one: String, other: String) {
    #expect(ChipName.fold(one) != ChipName.fold(other))
  }

  @Test(arguments: [
    "H100 SXM5 80GB", "MLU370-S4/S8", "Ascend 910 (2019)", "RTX PRO 6000 Blackwell Max-Q", "8 8 8",
  ])
  func noLetterAndNoDigitIsDropped(name: String) {
    let kept = ChipName.fold(name).filter { $0 != " " }
    #expect(kept == name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  @Test(arguments: ["", " ", "-", "()", "\u{200B}"])
  func aNameOfNothingIsNothing(name: String) {
    #expect(ChipName.fold(name) == "")
    #expect(ChipName.words(name).isEmpty)
  }
}
