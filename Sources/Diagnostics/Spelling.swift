/// Finds the word somebody meant.
package enum Spelling {
  /// The one candidate closest to the word, or nil if none is close or several are equally close.
  ///
  /// Closeness is the number of letters left out, added, changed or swapped with a neighbour: at most one
  /// and a quarter of the word's length, and never more than three. A difference in case alone counts as none.
  package static func nearest(_ word: String, in candidates: [String]) -> String? {
    let letters = Array(word.unicodeScalars)
    let folded = word.lowercased()
    let limit = min(1 + letters.count / 4, 3)
    var best: (word: String, distance: Int)?
    var isTied = false
    for candidate in candidates where candidate != best?.word {
      let distance =
        candidate.lowercased() == folded
        ? 0 : distance(letters, Array(candidate.unicodeScalars), limit: limit)
      guard distance <= limit, distance <= best?.distance ?? limit else { continue }
      isTied = distance == best?.distance
      best = (candidate, distance)
    }
    return isTied ? nil : best?.word
  }

  /// The distance of Damerau and Levenshtein with adjacent swaps, or `limit + 1` if it is certainly more.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
