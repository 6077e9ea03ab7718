import Quantities
import RuleModel

extension FactSet {
  /// The transaction of the case, where it says anything of it.
  var transaction: Entity? {
    if case .entity(let id)? = roots["transaction"] { self[id] } else { nil }
  }

  /// The day of the export, reexport or transfer, where it is known.
  var transactionDate: CalendarDate? {
    if case .date(let date)? = transaction?.facts["date"]?.value { date } else { nil }
  }
}
