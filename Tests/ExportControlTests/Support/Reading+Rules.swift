extension Reading {
  /// The alternatives of an entry that classify the line.
  func reasons(under entry: String) -> [String] { reasons.filter { $0.hasPrefix(entry) } }

  /// 2 for 3A090.a, 1 for 3A090.b, 0 for neither.
  var entryRank: Int {
    classification.contains("3A090.a") ? 2 : classification.contains("3A090.b") ? 1 : 0
  }

  func holds(_ rule: String) -> Bool { findings.contains { $0.hasPrefix("\(rule) holds ") } }
}
