import Diagnostics

extension DocumentReading {
  /// The node that begins with an event.
  mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    let span = bytes(of: event)
    switch event.kind {
    case .scalar(let value, let style, let hasProperties):
      let own = ownSpan(span, hasProperties)
      try countNode(at: own)
      return .text(text(value, style, own))
    case .sequenceStart(let isFlow, let hasProperties):
      let start = ownSpan(span, hasProperties).lowerBound
      try enter(start, depth)
      return .sequence(try sequence(from: start, isFlow, depth))
    case .mappingStart(let isFlow, let hasProperties):
      let start = ownSpan(span, hasProperties).lowerBound
      try enter(start, depth)
      return .mapping(try mapping(from: start, isFlow, depth))
    case .alias:
      report(Self.alias(places.text(span)), span, Self.writeOut)
      fallthrough
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      // Apart from the alias none of these comes where a node may begin; an empty text says the least.
      try countNode(at: span)
      return .text(YAMLText(value: "", style: .plain, range: places.range(span), source: nil))
    }
  }

  /// Where an event lies, in bytes.
  func bytes(of event: YAMLEvent) -> Range<Int> {
    places.byte(mark: event.span.lowerBound)..<places.byte(mark: event.span.upperBound)
  }

  /// Reports YAML that is not read here.
  mutating func report(_ message: String, _ span: Range<Int>, _ help: String) {
    diagnostics.append(
      Diagnostic(code: .unsupportedYAML, message: message, range: places.range(span), help: help))
  }

  private mutating func text(_ value: String, _ style: YAMLText.Style, _ span: Range<Int>) -> YAMLText {
    let found = ScalarPlaces(span, style: style, in: places)
    if flowDepth == 0 { tabs.add(found.whole, isPlain: style == .plain) }
    return YAMLText(
      value: value, style: style, range: places.range(found.whole), source: found.source.map(places.range))
  }

  private mutating func sequence(from start: Int, _ isFlow: Bool, _ depth: Int) throws(Stop) -> YAMLSequence {
    if isFlow { flowDepth += 1 }
    var elements: [YAMLNode] = []
    var event = try next()
    while !event.isEnd {
      elements.append(try node(event, depth: depth + 1))
      event = try next()
    }
    let range = leave(start, event, isFlow, lastEnd: elements.last?.range.end.offset)
    return YAMLSequence(elements: elements, range: range)
  }

  private mutating func mapping(from start: Int, _ isFlow: Bool, _ depth: Int) throws(Stop) -> YAMLMapping {
    if isFlow { flowDepth += 1 }
    var entries = EntryCollection()
    var lastEnd = start
    var event = try next()
    while !event.isEnd {
      let key = try node(event, depth: depth + 1)
      event = try next()
      let known = diagnostics.count
      let value = try node(event, depth: depth + 1)
      // The aliases a merge key names are part of the same mistake.
      if key.isMerge { diagnostics.removeSubrange(known...) }
      lastEnd = max(key.range.end.offset, value.range.end.offset)
      if let diagnostic = entries.add(key, value) { diagnostics.append(diagnostic) }
      event = try next()
    }
    let range = leave(start, event, isFlow, lastEnd: lastEnd)
    return YAMLMapping(entries: entries.entries, range: range)
  }

  private mutating func enter(_ start: Int, _ depth: Int) throws(Stop) {
    try countNode(at: start..<places.next(start))
    if depth > limits.depth {
      throw .limit(
        Diagnostic(
          code: .tooDeepOrLong, message: Self.tooDeep(limits.depth), range: places.character(start)))
    }
  }

  /// libyaml ends a block collection where the next thing begins; ours ends with what is in it.
  private mutating func leave(_ start: Int, _ event: YAMLEvent, _ isFlow: Bool, lastEnd: Int?) -> SourceRange
  {
    if !isFlow { return places.range(start..<max(start, lastEnd ?? start)) }
    flowDepth -= 1
    let span = start..<max(start, bytes(of: event).upperBound)
    if flowDepth == 0 { tabs.add(span, isPlain: false) }
    return places.range(span)
  }

  /// Reports an anchor and a tag before a node, and takes them off.
  private mutating func ownSpan(_ span: Range<Int>, _ hasProperties: Bool) -> Range<Int> {
    guard hasProperties else { return span }
    let properties = NodeProperties(span, in: places)
    for range in properties.ranges {
      let written = places.text(range)
      report(written.hasPrefix("&") ? Self.anchor(written) : Self.tag(written), range, Self.remove)
    }
    return properties.nodeStart..<max(properties.nodeStart, span.upperBound)
  }
}

extension DocumentReading {
  private static var writeOut: String { "write the value out, or put the text in quotes" }
  private static var remove: String { "remove it, or put the text in quotes" }

  private static func alias(_ written: String) -> String { "aliases such as `\(written)` are not read here" }

  private static func anchor(_ written: String) -> String { "anchors such as `\(written)` are not read here" }

  private static func tag(_ written: String) -> String { "tags such as `\(written)` are not read here" }

  private static func tooDeep(_ limit: Int) -> String {
    "more than \(limit) mappings and lists within each other"
  }
}

extension YAMLEvent {
  /// Whether a mapping or list ends here; the end of the stream ends all of them.
  fileprivate var isEnd: Bool {
    switch kind {
    case .sequenceEnd, .mappingEnd, .documentEnd, .streamEnd: true
    case .streamStart, .documentStart, .alias, .scalar, .sequenceStart, .mappingStart: false
    }
  }
}
