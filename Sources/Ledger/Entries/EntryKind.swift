/// What an entry of a ledger tells; `Docs/ledger.md` lists the keys of each.
package enum EntryKind: String, Sendable, Hashable, CaseIterable {
  case opened
  case record
  case repeated
  case signOff = "sign_off"
  case waiver
  case hold
  case release
  case recovered
}
