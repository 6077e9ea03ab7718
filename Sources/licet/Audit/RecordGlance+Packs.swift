import AuditTrail
import Evaluation
import ExportControl

extension RecordGlance {
  /// The worst verdict of each pack over the lines.
  var packVerdicts: [(pack: String, verdict: String)] {
    var order: [String] = []
    var found: [String: [Verdict]] = [:]
    for determination in determinations {
      guard let pack = determination["pack"]?.text, let verdict = determination["verdict"]?.text else {
        continue
      }
      if found[pack] == nil { order.append(pack) }
      found[pack, default: []].append(Verdict(rawValue: verdict) ?? .undetermined)
    }
    return order.map { pack in (pack, (found[pack] ?? []).worst.rawValue) }
  }
}
