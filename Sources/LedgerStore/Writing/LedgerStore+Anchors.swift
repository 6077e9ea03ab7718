extension LedgerStore {
  /// Keeps a checkpoint with a signature of it beside: `12.note` and `12.note.sig`.
  package func keepAnchor(_ name: String, note: [UInt8], signature: [UInt8]) throws(LedgerFault) {
    try onDisk { () throws(SystemFault) in
      try layout.anchors.make()
      // The signature first, so that no note stands there without one.
      try layout.anchors.replace(name + ".sig", with: signature)
      try layout.anchors.replace(name, with: note)
    }
  }
}
