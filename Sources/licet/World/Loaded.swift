import ExportControl

/// Rules and the folder they came from.
struct Loaded {
  let library: RuleLibrary
  let folder: String
}
