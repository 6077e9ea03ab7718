import Foundation

/// A record as far as these tests read it.
struct Judged: Decodable, Sendable {
  let asOf: String
  let `case`: Case
  let lines: [Line]
  let verdict: String

  struct Case: Decodable, Sendable {
    let id: String
    let path: String
  }

  struct Line: Decodable, Sendable {
    let number: Int
    let determinations: [Determination]
  }

  struct Determination: Decodable, Sendable {
    let jurisdiction: String
    let verdict: String
    let outcome: String
  }

  static func read(_ json: String) throws -> [Judged] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    // What could not be read stands in the list as well, and is no record.
    let records = try list(json).filter { $0["schema"] as? String == "licet/record/1" }
    return try decoder.decode([Judged].self, from: try JSONSerialization.data(withJSONObject: records))
  }

  /// The same list as it is, with what could not be read in it.
  static func list(_ json: String) throws -> [[String: Any]] {
    try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]] ?? []
  }
}
