/// An underline on one line, in columns of the screen counted from 0.
struct Mark: Hashable {
  let columns: Range<Int>
  let isPrimary: Bool
  let text: String
}
