import Diagnostics

/// The nodes of one line `NodeName=…`, with what `NodeName=DEFAULT` gave them.
struct SlurmNodes: Sendable, Hashable {
  /// Every key that Slurm takes on such a line; another one may be a misspelt `Gres`, and is an error.
  static let keys = [
    "NodeName", "NodeHostname", "NodeAddr", "BcastAddr", "Boards", "CoreSpecCount", "CoresPerSocket",
    "CpuBind",
    "CPUs", "CPUSpecList", "Feature", "Features", "Gres", "MemSpecLimit", "Parameters", "Port", "Procs",
    "RealMemory", "Reason", "RestrictedCoresPerGPU", "Sockets", "SocketsPerBoard", "State", "ThreadsPerCore",
    "TmpDisk", "Topology", "Weight",
  ]

  /// As written.
  let text: String
  let names: [String]
  let place: SourceRange
  /// What is generic of them, from the line itself or from the defaults.
  let gres: SlurmParameter?
  /// `FUTURE`, `CLOUD` …, in capitals.
  let states: [String]
  /// Whether every key of the line is known; if not, it may speak of more.
  let isUnderstood: Bool

  /// Whether they are declared without being there.
  var mayNotExist: Bool { states.contains { ["FUTURE", "CLOUD"].contains($0) } }
}
