import Diagnostics

/// One reading of a text: the document around the tree, and what is found outside it.
struct DocumentReading: ~Copyable {
  let places: TextPlaces
  let limits: Limits
  var diagnostics: [Diagnostic] = []
  var tabs = TabSearch()
  /// How many mappings and lists in braces and brackets are open.
  var flowDepth = 0
  private var nodeCount = 0
  /// Where the part that is read ends: the text, or a second document in it.
  private var end: Int
  private var events: EventStream

  init(_ events: consuming EventStream, places: TextPlaces, limits: Limits) {
    self.events = events
    self.places = places
    self.limits = limits
    self.end = places.bytes.count
  }

  /// Reads to the end, or to where there is no reading on.
  mutating func composition() -> Composition {
    var root: YAMLNode?
    do {
      root = try document()
      diagnostics += tabs.diagnostics(before: end, in: places)
    } catch {
      switch error {
      case .syntax(let failure): reportSyntax(SyntaxWording(failure, in: places).diagnostic)
      case .limit(let diagnostic): diagnostics.append(diagnostic)
      }
    }
    return Composition(root: root, diagnostics: diagnostics.inOrder)
  }

  /// The next step of libyaml.
  mutating func next() throws(Stop) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      throw .syntax(error)
    }
  }

  /// Counts a node that begins.
  mutating func countNode(at span: Range<Int>) throws(Stop) {
    nodeCount += 1
    if nodeCount > limits.nodes {
      throw .limit(
        Diagnostic(code: .tooDeepOrLong, message: Self.tooManyNodes(limits.nodes), range: places.range(span)))
    }
  }

  private mutating func document() throws(Stop) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart(let hasDirectives):
        let start = places.byte(mark: event.span.lowerBound)
        if root != nil {
          report(Self.secondDocument, start..<places.lineEnd(start), Self.ownFile)
          end = start
          return root
        }
        if hasDirectives { report(Self.directive, start..<places.lineEnd(start), Self.removeLine) }
      case .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd:
        root = try node(event, depth: 1)
      }
    }
  }

  /// A tab on the line is the cause of what libyaml says of it, so only the tab is reported.
  private mutating func reportSyntax(_ diagnostic: Diagnostic) {
    let found = tabs.diagnostics(before: diagnostic.range?.start.offset ?? 0, in: places)
    diagnostics += found
    let line = diagnostic.range?.start.line
    if !found.contains(where: { $0.range?.start.line == line }) { diagnostics.append(diagnostic) }
  }
}

extension DocumentReading {
  private static var directive: String { "directives are not read here" }
  private static var removeLine: String { "remove the line" }
  private static var secondDocument: String { "a second document begins here" }
  private static var ownFile: String { "put it into a file of its own" }

  private static func tooManyNodes(_ limit: Int) -> String {
    "the file has more than \(limit) values"
  }
}
