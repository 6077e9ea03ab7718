import AuditTrail
package import Ledger

extension LedgerStore {
  /// Puts files in place under the digests of their bytes; those that are there are left.
  func keep(_ objects: [NamedObject]) throws(SystemFault) {
    for isConcealed in [false, true] {
      let objects = objects.filter { $0.name.isConcealed == isConcealed }
      guard !objects.isEmpty else { continue }
      let folder = layout.folder(of: isConcealed)
      for object in objects {
        let name = object.name.digest.hex
        guard try folder.bytes(of: name) != object.content else { continue }
        try folder.write(name + ".tmp", object.content)
        try folder.rename(name + ".tmp", to: name)
      }
      // Even for files that were there: whoever put them may not have come so far.
      try folder.sync()
    }
  }

  /// Adds lines to the file of what opens commitments.
  func keep(_ names: [ConcealedName]) throws(SystemFault) {
    guard !names.isEmpty else { return }
    let folder = layout.privateObjects
    let file = try OpenFile(folder.path(of: LedgerLayout.namesName), for: .writing)
    let size = try file.size
    // A line that an earlier write broke off stays one line, which is passed over in reading.
    let isBrokenOff = size > 0 ? try file.bytes(at: size - 1, count: 1) != [UInt8(ascii: "\n")] : false
    var lines: [UInt8] = isBrokenOff ? [UInt8(ascii: "\n")] : []
    for name in names {
      lines += name.json.canonical.utf8
      lines.append(UInt8(ascii: "\n"))
    }
    try file.write(lines, at: size)
    try file.sync()
    try folder.sync()
  }

  /// The bytes kept under a name, if they are there and are those named.
  package func object(_ name: ObjectName) throws(LedgerFault) -> [UInt8]? {
    let bytes = try onDisk { () throws(SystemFault) in
      try layout.folder(of: name.isConcealed).bytes(of: name.digest.hex)
    }
    guard let bytes else { return nil }
    guard MerkleHash(sha256: bytes) == name.digest else { throw .broken(LedgerProblem(.objectDiffers(name))) }
    return bytes
  }

  /// What opens commitments, as far as it was not erased; lines that are not whole are passed over.
  package func names() throws(LedgerFault) -> [ConcealedName] {
    let bytes = try onDisk { () throws(SystemFault) in
      try layout.privateObjects.bytes(of: LedgerLayout.namesName)
    }
    return (bytes ?? []).split(separator: UInt8(ascii: "\n")).compactMap { line in
      (try? JSONReader.value(of: line)).flatMap { try? ConcealedName($0) }
    }
  }
}
