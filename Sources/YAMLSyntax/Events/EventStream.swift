private import CLibYAML

/// Owns libyaml's parser and the bytes it reads; the only place that touches C.
struct EventStream: ~Copyable {
  // INVARIANT: both are alive from `init` to `deinit`, and the parser points into `bytes`.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Prepares to read UTF-8 bytes.
  init(_ input: [UInt8]) throws(SyntaxFailure) {
    parser = .allocate(capacity: 1)
    bytes = .allocate(capacity: input.count)
    _ = bytes.initialize(from: input)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      bytes.deallocate()
      throw SyntaxFailure(problem: Self.noMemory, place: .byte(0), context: nil, contextPlace: nil)
    }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  /// The next step; after the last one, the end of the stream again and again.
  mutating func next() throws(SyntaxFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    let start = event.start_mark.index
    return YAMLEvent(kind: Self.kind(event), span: start..<max(start, event.end_mark.index))
  }

  private static func kind(_ event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasTags = start.tag_directives.start != start.tag_directives.end
      return .documentStart(hasDirectives: start.version_directive != nil || hasTags)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let content = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        value: String(decoding: content, as: UTF8.self),
        style: style(scalar.style),
        hasProperties: scalar.anchor != nil || scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .sequenceStart(
        isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE,
        hasProperties: start.anchor != nil || start.tag != nil)
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(
        isFlow: start.style == YAML_FLOW_MAPPING_STYLE,
        hasProperties: start.anchor != nil || start.tag != nil)
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamEnd  // YAML_STREAM_END_EVENT, and YAML_NO_EVENT after it
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLText.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain  // a C enum has no end
    }
  }

  private var failure: SyntaxFailure {
    let state = parser.pointee
    let isReading = state.error == YAML_READER_ERROR
    let context = state.context.map { String(cString: $0) }
    return SyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? Self.noMemory,
      place: isReading ? .byte(state.problem_offset) : .mark(state.problem_mark.index),
      context: isReading ? nil : context,
      contextPlace: isReading || context == nil ? nil : .mark(state.context_mark.index))
  }
}

extension EventStream {
  private static var noMemory: String { "out of memory" }
}
