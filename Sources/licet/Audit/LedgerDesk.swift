import ArgumentParser
import Diagnostics
import FoundationEssentials
import Ledger
import LedgerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A ledger as the verbs use it: with the clock, the user and the keys of this run.
struct LedgerDesk {
  let store: LedgerStore
  let signers: [NoteSigner]
  let by: String

  /// Opens the ledger of a folder, which must be there.
  init(opening path: String, _ signing: SigningOptions) throws {
    store = try Self.tell { () throws(LedgerFault) in try LedgerStore(opening: path) }
    signers = try Self.signers(signing, origin: try Self.origin(of: store))
    by = Self.actor(signing.by)
  }

  /// Opens the ledger of a folder, or begins one there under the name given.
  init(_ path: String, beginning origin: String, _ signing: SigningOptions) throws {
    // Another run may begin it at the same time; this one then goes on with it.
    if let begun = try Self(creating: path, origin: origin, signing) {
      self = begun
      Console(option: .auto).error("a new ledger, `\(origin)`, was begun in `\(path)`")
    } else {
      try self.init(opening: path, signing)
    }
  }

  /// Begins a ledger in a folder; nil if there is one. What a beginning left that was broken off before its checkpoint was
  /// in place is none.
  init?(creating path: String, origin: String, _ signing: SigningOptions) throws {
    guard !Disk.exists("\(path)/checkpoint") else { return nil }
    let actor = Self.actor(signing.by)
    let signers = try Self.signers(signing, origin: origin)
    let seal = EntrySeal(at: Self.now(), by: actor, context: Self.context())
    let store: LedgerStore? = try Self.tell { () throws(LedgerFault) in
      do throws(LedgerFault) {
        return try LedgerStore(
          creating: path, origin: origin, keys: signers.map(\.verifier), seal: seal, signers: signers)
      } catch {
        if case .exists = error { return nil }
        throw error
      }
    }
    guard let store else { return nil }
    self.store = store
    self.signers = signers
    by = actor
  }

  /// Enters one thing that a person decided.
  func enter(_ payload: EntryPayload) throws -> Int {
    let draft = EntryDraft(payload, seal: seal)
    let receipt = try Self.tell { () throws(LedgerFault) in try store.append([draft], signers: signers) }
    report(receipt.recovered)
    return receipt.entries.lowerBound
  }

  /// What somebody decides has its words; empty ones say nothing to whoever reads it later.
  static func require(_ words: [(name: String, value: String)]) throws {
    for word in words where !word.value.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("--\(word.name) says nothing")
    }
  }

  var seal: EntrySeal { EntrySeal(at: Self.now(), by: by, context: Self.context()) }

  /// What a broken-off write had left is said, since somebody should look at it.
  func report(_ recovered: [TornBytes]) {
    for torn in recovered {
      Console(option: .auto).error(
        "a write into the ledger had been broken off: \(torn.bytes) bytes behind the checkpoint were moved to "
          + "`\(torn.movedTo)` and that was recorded")
    }
  }

  /// Runs something on a ledger; a fault of it ends the run with status 5, or 2 where it was asked for wrongly.
  static func tell<Value>(_ body: () throws(LedgerFault) -> Value) throws -> Value {
    do throws(LedgerFault) {
      return try body()
    } catch {
      Console(option: .auto).error("\(error)")
      try error.status.exit()
      throw error
    }
  }

  /// The key for notes is named after the log it signs.
  private static func signers(_ signing: SigningOptions, origin: String) throws -> [NoteSigner] {
    guard let path = signing.ledgerKey ?? environment("LICET_LEDGER_KEY") else { return [] }
    let key = try KeyFile.privateKey(path)
    guard let name = KeyName(origin) else {
      throw KeyFile.refusal(
        path, "the log `\(origin)` cannot be signed: white space and + are not in the name of a key")
    }
    return [NoteSigner(name: name, key: key.key)]
  }

  private static func origin(of store: LedgerStore) throws -> String {
    try tell { () throws(LedgerFault) in try store.checkpoint().checkpoint.origin }
  }

  private static func actor(_ stated: String?) -> String {
    stated ?? environment("LICET_ACTOR") ?? environment("USER") ?? environment("LOGNAME")
      ?? "uid \(getuid())"
  }

  /// What the usual systems of continuous integration say of themselves.
  private static func context() -> EntryContext {
    EntryContext(
      commit: environment("GITHUB_SHA") ?? environment("CI_COMMIT_SHA"),
      repository: environment("GITHUB_REPOSITORY") ?? environment("CI_PROJECT_PATH"),
      job: environment("GITHUB_RUN_ID") ?? environment("CI_JOB_URL"))
  }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func now() -> Timestamp {
    guard let now = Timestamp(secondsSince1970: Int(Date().timeIntervalSince1970)) else {
      preconditionFailure("the clock shows a year of the calendar")
    }
    return now
  }
}

extension LedgerFault {
  /// What the run ends with.
  var status: ExitStatus {
    switch self {
    case .noLedger, .exists, .occupied, .bundle, .signerMissing, .signerUnknown, .checkpoint, .noEntry,
      .refersForward:
      .usage
    case .system, .syncFailed, .poisoned, .broken, .signing: .ledger
    }
  }
}
