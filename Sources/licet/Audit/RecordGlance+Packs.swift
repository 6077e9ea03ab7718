import AuditTrail

extension RecordGlance {
  /// The worst verdict of each pack over the lines.
  var packVerdicts: [(pack: String, verdict: String)] {
    var order: [String] = []
    var found: [String: Set<String>] = [:]
    for determination in determinations {
      guard let pack = determination["pack"]?.text, let verdict = determination["verdict"]?.text else {
        continue
      }
      if found[pack] == nil { order.append(pack) }
      found[pack, default: []].insert(verdict)
    }
    return order.map { pack in
      let worst = ["blocked", "undetermined", "attention", "pass"].first {
        found[pack]?.contains($0) ?? false
      }
      return (pack, worst ?? "undetermined")
    }
  }
}
