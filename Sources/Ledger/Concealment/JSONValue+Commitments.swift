package import AuditTrail

extension JSONValue {
  /// The strings in it that are written as commitments are.
  package var commitments: Set<String> {
    var commitments: Set<String> = []
    _ = mappingStrings { (text, _) throws(Never) in
      if ObjectName(reading: text)?.isConcealed == true { commitments.insert(text) }
      return text
    }
    return commitments
  }
}
