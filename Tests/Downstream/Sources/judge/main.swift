import ExportControl
import Foundation

func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

guard CommandLine.arguments.count == 4, let today = Day(CommandLine.arguments[3]) else { exit(2) }
let (folder, path) = (CommandLine.arguments[1], CommandLine.arguments[2])
let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
let rules = try Rules(Dictionary(uniqueKeysWithValues: names.map { ($0, try bytes("\(folder)/\($0)")) }))
for line in rules.judge(try bytes(path), path: path, today: today).judgements.flatMap(\.lines) {
  for law in line.determinations { print(law.jurisdiction, law.verdict, law.summary) }
}
