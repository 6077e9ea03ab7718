/// What two texts differ in, line by line: `-` expected and not there, `+` there and not expected.
enum LineDifference {
  static func between(_ expected: String, _ actual: String) -> String {
    let (old, new) = (lines(expected), lines(actual))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [String] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        rows.append("-\(old[left])")
        left += 1
      } else if right < new.count, inserted.contains(right) {
        rows.append("+\(new[right])")
        right += 1
      } else {
        rows.append(" \(old[left])")
        left += 1
        right += 1
      }
    }
    return rows.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
