/// A small generator whose seed is the test's argument, so that a failure names it and can be had again.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The seeds of the randomised tests.
  package static let seeds: [UInt64] = [1, 2, 3, 4, 5, 2023, 4800, 0xDEAD_BEEF]

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  package mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
