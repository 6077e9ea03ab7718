/// Names written short, as Slurm writes them: `n[001-064,070]`, `rack[1-2]n[1-4],login`.
///
/// It is read as Slurm reads it, save that a bracket left open is refused, where Slurm drops what is in it.
struct Hostlist: Sendable, Hashable {
  /// Why a text is no such list.
  enum Refusal: Error, Sendable, Hashable {
    case openBracket
    case strayBracket
    case range(String)
    case textAfterBracket(String)
    case tooMany
  }

  /// The names in the order of the text; a name written twice is there twice.
  let names: [String]

  /// Reads a text that stands for no more names than the budget.
  init(_ text: String, budget: Int) throws(Refusal) {
    var names: [String] = []
    for item in try Self.items(text) where !item.isEmpty {
      names += try Self.names(item, budget: budget - names.count)
    }
    guard names.count <= budget else { throw .tooMany }
    self.names = names
  }

  /// The parts between commas that stand in no bracket.
  private static func items(_ text: String) throws(Refusal) -> [Substring] {
    var items: [Substring] = []
    var isInside = false
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "[":
        guard !isInside else { throw .strayBracket }
        isInside = true
      case "]":
        guard isInside else { throw .strayBracket }
        isInside = false
      case "," where !isInside:
        items.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    guard !isInside else { throw .openBracket }
    return items + [text[start...]]
  }

  /// The names of one part, the last bracket counting fastest.
  private static func names(_ item: Substring, budget: Int) throws(Refusal) -> [String] {
    var names = [""]
    var rest = item
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]") else { throw .openBracket }
      let prefix = rest[..<open]
      let numbers = try numbers(rest[rest.index(after: open)..<close], budget: budget)
      // Counted before anything is made of them.
      guard names.count * numbers.count <= budget else { throw .tooMany }
      names = names.flatMap { name in numbers.map { name + prefix + $0 } }
      rest = rest[rest.index(after: close)...]
      guard rest.isEmpty || rest.contains("[") else { throw .textAfterBracket(String(rest)) }
    }
    guard rest.isEmpty || names == [""] else { throw .textAfterBracket(String(rest)) }
    return names.map { $0 + rest }
  }

  /// The numbers of a bracket, each as wide as the first of its range is written.
  private static func numbers(_ text: Substring, budget: Int) throws(Refusal) -> [String] {
    var numbers: [String] = []
    for range in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = range.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count <= 2, let first = ends.first, let last = ends.last, let low = number(first),
        let high = number(last), low <= high
      else { throw .range(String(range)) }
      guard high - low < min(InventoryLimits.namesInRange, budget - numbers.count) else { throw .tooMany }
      for value in low...high {
        let digits = String(value)
        numbers.append(String(repeating: "0", count: max(0, first.count - digits.count)) + digits)
      }
    }
    return numbers
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.count <= 18, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

extension Hostlist.Refusal {
  /// Why, in a few words.
  var words: String {
    switch self {
    case .openBracket: "a bracket is not closed"
    case .strayBracket: "a bracket stands where none can"
    case .range(let range): "`\(range)` is not a range of numbers from low to high"
    case .textAfterBracket(let text): "`\(text)` follows the last bracket, where Slurm allows nothing"
    case .tooMany:
      "it stands for more names than are read (\(InventoryLimits.namesInRange) in a range, \(InventoryLimits.names) in all)"
    }
  }
}
