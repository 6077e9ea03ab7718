import Diagnostics

/// One way to change a value, and where.
struct Change<Value> {
  let value: Value
  let says: String
  let place: SourceRange

  func map<Other>(_ transform: (Value) -> Other) -> Change<Other> {
    Change<Other>(value: transform(value), says: says, place: place)
  }
}
