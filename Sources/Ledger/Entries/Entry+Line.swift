import AuditTrail

extension Entry {
  /// The line of the log, without its line feed.
  package var line: [UInt8] { Array(json.canonical.utf8) }

  /// Reads a line of a log without its line feed; it must be written in the one canonical way.
  package init(line: ArraySlice<UInt8>) throws(LineFault) {
    let json: JSONValue
    do throws(JSONRefusal) {
      json = try JSONReader.canonicalValue(of: line)
    } catch {
      throw .json(error)
    }
    do throws(EntryFault) {
      try self.init(json)
    } catch {
      throw .entry(error)
    }
  }
}
