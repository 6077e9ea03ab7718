/// Something wrong with an input: a file that could not be read, or a mistake in one.
package struct InputProblem: Sendable, Hashable {
  /// Such as L0601.
  package let code: String
  /// Whether it stops what it touches from being judged; otherwise it is a warning.
  package let isError: Bool
  /// What the code is about, in a few words that fit any case of it.
  package let title: String
  package let message: String
  /// What to write instead.
  package let help: String?
  /// The file or folder, as it was given.
  package let path: String
  /// Counted from 1; the first of the file if it concerns no place in it.
  package let line: Int
  package let column: Int

  package init(
    code: String, isError: Bool = true, title: String, message: String, help: String? = nil, path: String,
    line: Int = 1, column: Int = 1
  ) {
    self.code = code
    self.isError = isError
    self.title = title
    self.message = message
    self.help = help
    self.path = path
    self.line = line
    self.column = column
  }

  /// As records write it: "L0601 case.yaml:19:29: `item` has no fact `quantiti`".
  var recorded: String { "\(code) \(path):\(line):\(column): \(message)" }

  /// A mistake as a record tells it, for when nobody kept the mistake itself.
  ///
  /// - Parameter path: that of the file of the case.
  init(recorded text: String, path: String) {
    let code = text.prefix { $0 != " " }
    var rest = text.dropFirst(code.count).drop { $0 == " " }
    var numbers: [Int] = []
    if rest.hasPrefix("\(path):") {
      let parts = rest.dropFirst(path.count + 1).split(separator: ":", maxSplits: 2)
      numbers = parts.prefix(2).compactMap { Int($0) }
      if parts.count == 3, numbers.count == 2 { rest = parts[2].drop { $0 == " " } }
    }
    self.init(
      code: String(code), title: "a mistake in a file", message: String(rest), path: path,
      line: numbers.count == 2 ? numbers[0] : 1, column: numbers.count == 2 ? numbers[1] : 1)
  }
}
