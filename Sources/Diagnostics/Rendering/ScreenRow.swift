/// A row of the screen that is written at columns.
struct ScreenRow {
  private var cells: [Cell] = []

  /// Writes over the columns from `column`; what lies to the left is filled with spaces.
  mutating func write(_ text: String, at column: Int, _ ink: Ink) {
    var column = column
    for character in text {
      // A wide character takes two cells, the second of them empty, so that what follows stands right.
      put(Cell(text: String(character), ink: ink), at: column)
      let width = ScreenText.width(String(character))
      for extra in 1..<max(width, 1) { put(Cell(text: "", ink: ink), at: column + extra) }
      column += max(width, 1)
    }
  }

  /// The row as text, neighbours of one colour painted together.
  func rendered(colour: Bool) -> String {
    var result = ""
    var rest = cells[...]
    while let first = rest.first {
      let run = rest.prefix { $0.ink == first.ink }
      let text = run.map(\.text).joined()
      result += colour ? first.ink.paint(text) : text
      rest = rest.dropFirst(run.count)
    }
    return result
  }

  private mutating func put(_ cell: Cell, at column: Int) {
    while cells.count <= column { cells.append(Cell(text: " ", ink: .plain)) }
    cells[column] = cell
  }

  private struct Cell {
    let text: String
    let ink: Ink
  }
}
