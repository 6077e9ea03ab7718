import ExportControl
import Settings

/// Rules, the folder they came from, and the settings of the run.
struct Loaded {
  let library: RuleLibrary
  let folder: String
  let settings: Settings
}
