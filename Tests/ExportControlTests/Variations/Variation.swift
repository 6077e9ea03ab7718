/// One small mistake in a case.
struct Variation: CustomStringConvertible {
  /// What was done.
  enum Mistake: String, CaseIterable {
    case dropped, keyMisspelt = "key misspelt", valueMisspelt = "value misspelt", wrongType = "wrong type"
  }

  let mistake: Mistake
  /// Where, such as `parties[2].headquarters`.
  let place: String
  /// The line that is gone, counted from 0, if a whole line was dropped.
  let droppedLine: Int?
  /// The misspelt key or value.
  let word: String
  let tree: CaseTree

  var description: String { "\(place) \(mistake.rawValue): \(tree.json)" }

  private typealias Make = (_ mistake: Mistake, _ place: String, _ word: String, CaseTree) -> Variation

  /// Every key, list element and text of the tree, each with every mistake that can be made of it.
  static func all(of tree: CaseTree) -> [Variation] {
    inside(tree, at: "") { mistake, place, word, changed in
      Variation(
        mistake: mistake, place: place, droppedLine: line(mistake, place), word: word, tree: changed)
    }
  }

  private static func line(_ mistake: Mistake, _ place: String) -> Int? {
    guard mistake == .dropped, place.hasPrefix("items["), place.hasSuffix("]"),
      let number = Int(place.dropFirst("items[".count).dropLast())
    else { return nil }
    return number - 1
  }

  private static func inside(
    _ tree: CaseTree, at place: String, _ make: @escaping Make
  ) -> [Variation] {
    switch tree {
    case .text(let text):
      let misspelt = swaps(of: text).map { make(.valueMisspelt, place, $0, .text($0)) }
      return misspelt + [make(.wrongType, place, "", .text("of a wrong type"))]
    case .list(let elements):
      var found = [make(.wrongType, place, "", .text("of a wrong type"))]
      for (index, element) in elements.enumerated() {
        let here = "\(place)[\(index + 1)]"
        var without = elements
        without.remove(at: index)
        found.append(make(.dropped, here, "", .list(without)))
        found += inside(element, at: here) { mistake, place, word, changed in
          var all = elements
          all[index] = changed
          return make(mistake, place, word, .list(all))
        }
      }
      return found
    case .mapping(let entries):
      var found = place.isEmpty ? [] : [make(.wrongType, place, "", .text("of a wrong type"))]
      for (index, entry) in entries.enumerated() {
        let here = place.isEmpty ? entry.key : "\(place).\(entry.key)"
        var without = entries
        without.remove(at: index)
        found.append(make(.dropped, here, "", .mapping(without)))
        for key in swaps(of: entry.key) {
          var all = entries
          all[index].key = key
          found.append(make(.keyMisspelt, here, key, .mapping(all)))
        }
        found += inside(entry.value, at: here) { mistake, place, word, changed in
          var all = entries
          all[index].value = changed
          return make(mistake, place, word, .mapping(all))
        }
      }
      return found
    }
  }

  /// The first two neighbouring letters that differ, swapped; of a short word each such pair.
  ///
  /// Figures are left alone: a number with two digits swapped is another number and no mistake that shows.
  private static func swaps(of word: String) -> [String] {
    let letters = Array(word)
    let pairs = letters.indices.dropLast().filter {
      letters[$0].isLetter && letters[$0 + 1].isLetter && letters[$0] != letters[$0 + 1]
    }
    return pairs.prefix(letters.count <= 4 ? 3 : 1).map { index in
      var swapped = letters
      swapped.swapAt(index, index + 1)
      return String(swapped)
    }
  }
}
