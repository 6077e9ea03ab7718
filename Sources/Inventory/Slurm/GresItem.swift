/// One generic resource of a node: `gpu:h100:8`, `gpu:8`, `gpu`, `bandwidth:lustre:no_consume:4G`.
struct GresItem: Sendable, Hashable {
  let name: String
  /// The administrator's own word for the kind; empty if there is none.
  let type: String
  let count: Int

  /// The items of a text; nil in place of one that cannot be read.
  static func items(_ text: String) -> [(written: String, item: GresItem?)] {
    text.split(separator: ",", omittingEmptySubsequences: false).map {
      let written = String($0)
      return (written, GresItem(written))
    }
  }

  /// Reads one item; nil if it is none.
  private init?(_ written: String) {
    var parts = written.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    parts.removeAll { $0.lowercased() == "no_consume" }
    guard let name = parts.first, !name.isEmpty, parts.count <= 3, !parts.contains("") else { return nil }
    self.name = name.lowercased()
    let last = parts.count > 1 ? Self.count(parts[parts.count - 1]) : nil
    switch (parts.count, last) {
    case (1, _): (type, count) = ("", 1)
    case (2, let last?): (type, count) = ("", last)
    // `gpu:h100` is one of that kind.
    case (2, nil): (type, count) = (parts[1], 1)
    case (_, let last?): (type, count) = (parts[1], last)
    default: return nil
    }
  }

  /// A number with one of the letters by which Slurm multiplies; nil if it is none.
  static func count(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count < 12 else { return nil }
    let factor: Int
    switch text.dropFirst(digits.count).lowercased() {
    case "": factor = 1
    case "k": factor = 1024
    case "m": factor = 1024 * 1024
    case "g": factor = 1024 * 1024 * 1024
    default: return nil
    }
    let product = number.multipliedReportingOverflow(by: factor)
    return product.overflow ? nil : product.partialValue
  }
}
