package import AuditTrail

/// Where an entry was written, as far as that is known.
package struct EntryContext: Sendable, Hashable {
  package let commit: String?
  package let repository: String?
  package let job: String?

  package init(commit: String? = nil, repository: String? = nil, job: String? = nil) {
    self.commit = commit
    self.repository = repository
    self.job = job
  }

  package init(_ json: JSONValue) throws(EntryFault) {
    var fields = try EntryFields(json)
    commit = try fields.textIfThere("commit")
    repository = try fields.textIfThere("repository")
    job = try fields.textIfThere("job")
    try fields.end()
  }

  package var json: JSONValue {
    [
      "commit": commit.map(JSONValue.string),
      "repository": repository.map(JSONValue.string),
      "job": job.map(JSONValue.string),
    ]
  }
}
