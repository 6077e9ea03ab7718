import Glibc

/// The most memory the program has had so far.
enum PeakMemory {
  /// In megabytes; never less than before, so what needs little is measured first.
  static var megabytes: Double {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return .nan }
    return Double(usage.ru_maxrss) / 1024
  }
}
