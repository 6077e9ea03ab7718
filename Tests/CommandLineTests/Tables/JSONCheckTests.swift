import TestSupport
import Testing

@Suite("A JSON file")
struct JSONCheckTests {
  @Test(
    "that is not quite JSON is refused",
    arguments: [
      (#"{"case": "a", "items": [{"chip": "L20"},]}"#, "L0951", "1:40"),
      (#"{"case": "a", "case": "b", "items": [{}]}"#, "L0102", "1:15"),
      ("{case: a, items: [{}]}", "L0951", "1:2"),
    ])
  func thatIsNotQuiteJSON(text: String, code: String, place: String) throws {
    let scratch = try Scratch()
    let path = try scratch.file("case.json", text)
    let run = try Program().run("check", path)
    #expect(run.status == 4)
    #expect(run.err.contains("error[\(code)]: "))
    #expect(run.err.contains("--> \(path):\(place)\n"))
  }

  @Test("of lines is judged line by line, and a bad one costs itself alone")
  func ofLines() throws {
    let scratch = try Scratch()
    let line =
      #"{"case": "NAME", "as_of": "2026-03-01", "transaction": {"kind": "export", "destination": "CN"}, "items": [{"chip": "H100 SXM5"}]}"#
    let text = [
      line.replacing("NAME", with: "one"), #"{"case": "two","#, line.replacing("NAME", with: "three"),
    ]
    let path = try scratch.file("cases.jsonl", text.joined(separator: "\n"))
    let run = try Program().run("check", path, "--format", "json")
    #expect(run.status == 4)
    #expect(run.err.contains("--> \(path):2:"))
    let judged = try Judged.read(run.out)
    #expect(judged.map(\.case.id) == ["one", "three"])
    // What another line has wrong is nothing to these.
    #expect(judged.map(\.verdict) == ["blocked", "blocked"])
    #expect(run.out.contains(#""index": 3"#))
    let records = try Judged.list(run.out).filter { $0["schema"] as? String == "licet/record/1" }
    #expect(records.allSatisfy { ($0["input_errors"] as? [Any])?.isEmpty == true })
  }
}
