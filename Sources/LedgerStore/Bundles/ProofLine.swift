import AuditTrail
import Ledger

/// A line of `proofs.jsonl`: where an entry stands, and the hashes that lead from it to the root.
struct ProofLine {
  let proof: InclusionProof

  init(_ proof: InclusionProof) { self.proof = proof }

  /// Reads a line; nil if it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let json = try? JSONReader.canonicalValue(of: bytes), let index = json["index"]?.integer,
      let size = json["size"]?.integer, let elements = json["hashes"]?.elements
    else { return nil }
    let hashes = elements.compactMap { $0.text.flatMap { MerkleHash(hex: $0) } }
    guard hashes.count == elements.count else { return nil }
    proof = InclusionProof(index: index, size: size, hashes: hashes)
    // What is not written back was not read.
    guard Array(json.canonical.utf8) == line else { return nil }
  }

  var line: [UInt8] {
    let json: JSONValue = [
      "index": .integer(proof.index), "size": .integer(proof.size),
      "hashes": .strings(proof.hashes.map(\.hex)),
    ]
    return Array(json.canonical.utf8)
  }
}
