package import AuditTrail

/// Where an entry was written, as far as that is known.
package struct EntryContext: Sendable, Hashable {
  /// The commit that was judged.
  package let commit: String?
  /// The repository it is of.
  package let repository: String?
  /// The job that judged it.
  package let job: String?

  /// Takes what is known.
  package init(commit: String? = nil, repository: String? = nil, job: String? = nil) {
    self.commit = commit
    self.repository = repository
    self.job = job
  }

  /// Reads the object; nothing is passed over.
  package init(_ json: JSONValue) throws(EntryFault) {
    var fields = try EntryFields(json)
    commit = try fields.textIfThere("commit")
    repository = try fields.textIfThere("repository")
    job = try fields.textIfThere("job")
    try fields.end()
  }

  /// The object, with what is known in it.
  package var json: JSONValue {
    [
      "commit": commit.map(JSONValue.string),
      "repository": repository.map(JSONValue.string),
      "job": job.map(JSONValue.string),
    ]
  }
}
