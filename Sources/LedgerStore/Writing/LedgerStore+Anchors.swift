import Ledger

extension LedgerStore {
  /// Keeps the checkpoint of now with a signature of it beside: `12.note` and `12.note.sig`. The log must bear it out, and an
  /// earlier one of the same size must be the same: it may be what shows that the log was rewritten.
  ///
  /// - Parameter sign: makes the signature of the bytes of the note.
  /// - Returns: the name of the note.
  package func keepAnchor(
    signing sign: ([UInt8]) throws(LedgerFault) -> [UInt8]
  ) throws(LedgerFault) -> String {
    try changing { () throws(LedgerFault) in
      let stated = try checkpoint()
      _ = try acknowledged(by: stated.checkpoint)
      let name = "\(stated.checkpoint.size).note"
      let signature = try sign(stated.note.bytes)
      let earlier = try onDisk { () throws(SystemFault) in
        try layout.anchors.make()
        return (
          note: try layout.anchors.bytes(of: name), signature: try layout.anchors.bytes(of: name + ".sig")
        )
      }
      if let note = earlier.note, (try? StatedCheckpoint(note))?.checkpoint != stated.checkpoint {
        throw .broken(LedgerProblem(.anchorDiffers(name)))
      }
      // Somebody else's signature is not overwritten. The same key makes the same one.
      if earlier.note != nil, let other = earlier.signature, other != signature {
        throw .occupied(path: layout.anchors.path(of: name + ".sig"))
      }
      try onDisk { () throws(SystemFault) in
        // The signature first, so that no note stands there without one.
        try layout.anchors.replace(name + ".sig", with: signature)
        try layout.anchors.replace(name, with: stated.note.bytes)
      }
      return name
    }
  }
}
