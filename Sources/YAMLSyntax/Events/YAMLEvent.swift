/// A step through a text as libyaml sees it.
struct YAMLEvent {
  let kind: Kind
  /// In libyaml's count: Unicode scalars from the start, a byte order mark left out.
  let span: Range<Int>
}

extension YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(value: String, style: YAMLText.Style, hasProperties: Bool)
    case sequenceStart(isFlow: Bool, hasProperties: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool, hasProperties: Bool)
    case mappingEnd
  }
}
