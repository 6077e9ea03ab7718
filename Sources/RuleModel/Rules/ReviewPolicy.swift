/// How an application for a licence is reviewed, from mild to strict.
package enum ReviewPolicy: String, Sendable, Hashable, CaseIterable {
  case presumptionOfApproval = "presumption_of_approval"
  case caseByCase = "case_by_case"
  case presumptionOfDenial = "presumption_of_denial"
  case denial
}
