import CaseInput
import Diagnostics
import RuleModel
import YAMLSyntax

/// One chip bought by an ordinary party abroad, for tables: what is assumed is written here and nowhere else. Without
/// a destination nothing is assumed but that neither party made or packaged the chip.
struct HypotheticalExport {
  let chip: String
  let destination: Code?

  func read(_ reader: CaseReader) -> ProcurementCase {
    let name = "\"\(chip.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\""
    var text = "item: { chip: \(name), quantity: 1, other_entry: none }\n"
    if let destination {
      text += """
        transaction: { kind: export, ships_from: US, destination: \(destination), nac_notice: 25 days, nac_declined: no }
        parties:
          - { roles: [exporter], located_in: US, headquarters: US, ultimate_parent_headquarters: US, entity_listed: no, company: other }
          - roles: [purchaser, ultimate_consignee, end_user]
            located_in: \(destination)
            headquarters: \(destination)
            ultimate_parent_headquarters: \(destination)
            entity_listed: no
            company: other
            distributor: no
        end_use: { military: no, supercomputer: no, government_or_national_security: no, semiconductor_work: [none] }
        """
    } else {
      text += """
        parties:
          - { roles: [exporter] }
          - { roles: [purchaser, ultimate_consignee, end_user] }
        """
    }
    let root =
      YAMLComposer.compose(SourceFile(path: "the command line", text: text)).root
      ?? .mapping(
        YAMLMapping(entries: [], range: SourceFile(path: "the command line", text: "").range(0..<0)))
    return reader.read(root, path: "the command line", position: nil, form: .test)
  }
}
