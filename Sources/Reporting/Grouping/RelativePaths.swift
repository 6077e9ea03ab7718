/// Makes paths relative to the folder the program ran in, as machine formats want them.
struct RelativePaths {
  private let prefix: String?

  /// - Parameter root: an absolute path; nil leaves all paths as they are.
  init(root: String?) {
    prefix = root.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The path without the root; as it is where it lies elsewhere.
  func relative(_ path: String) -> String {
    guard let prefix, path.hasPrefix(prefix), path.utf8.count > prefix.utf8.count else { return path }
    return String(path.dropFirst(prefix.count))
  }
}
