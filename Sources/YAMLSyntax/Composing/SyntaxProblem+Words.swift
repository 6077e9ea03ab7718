extension SyntaxProblem {
  /// What is wrong.
  var message: String {
    switch self {
    case .tab: "a tab stands where only spaces may"
    case .missingColon: "a `:` is missing after this key"
    case .surrogate: "this escape does not stand for a character on its own"
    case .strayCharacter: "a value cannot begin with this character"
    case .strayColon: "a `:` cannot stand here"
    case .strayDash: "a list cannot begin here"
    case .strayQuestionMark: "a `?` cannot stand here"
    case .unclosedQuote: "the file ends inside a quoted text"
    case .documentMarkInQuote: "a document marker stands inside a quoted text"
    case .unknownEscape: "there is no such escape in double quotes"
    case .shortEscape: "an escape lacks hexadecimal digits"
    case .unclosedList: "a `,` or `]` was expected here"
    case .unclosedMapping: "a `,` or `}` was expected here"
    case .wrongIndentation: "a key was expected here"
    case .missingDash: "a `-` was expected here"
    case .missingValue: "a value was expected here"
    case .blockHeader: "only an indentation or a comment may follow `|` or `>` on its line"
    case .controlCharacter: "a control character cannot stand in a text"
    case .anchor: "anchors and aliases are not read here"
    case .tag: "tags are not read here"
    case .directive: "directives are not read here"
    case .secondDocument: "the document has ended before this"
    case .other(let problem): "this is not YAML: \(problem)"
    }
  }

  /// What to do about it.
  var help: String? {
    switch self {
    case .tab: "write spaces"
    case .missingColon: "write `key: value`, or indent the line if it goes on from the one before"
    case .surrogate: "write the character itself"
    case .strayCharacter: "put the text in quotes"
    case .strayColon:
      "put the text in quotes if the `:` belongs to it, or indent the line like its neighbours"
    case .strayDash: "put the `-` on a line of its own"
    case .strayQuestionMark: "put the text in quotes"
    case .unclosedQuote: "close the quote"
    case .documentMarkInQuote: "indent the line, or close the quote before it"
    case .unknownEscape: "write the backslash twice, or use single quotes"
    case .shortEscape: nil
    case .unclosedList: nil
    case .unclosedMapping: nil
    case .wrongIndentation: "indent the line like the keys around it"
    case .missingDash: "indent the line like the elements around it"
    case .missingValue: nil
    case .blockHeader: "begin the text on the next line"
    case .controlCharacter: "remove the character"
    case .anchor: "put the text in quotes, or write the value out"
    case .tag: "put the text in quotes"
    case .directive: "remove the line"
    case .secondDocument: "indent the line, or put it into a file of its own"
    case .other: nil
    }
  }
}
