/// A template file taken apart, before its names mean anything.
indirect enum TemplateNode: Sendable {
  /// Bytes of the file that go to the page.
  case text(Range<Int>)
  /// The start of a line that is kept; a partial's indentation goes here.
  case lineStart
  case value(TagName, isRaw: Bool)
  case section(TagName, isInverted: Bool, [TemplateNode])
  /// A partial, with the white space before it when it stands alone on its line.
  case partial(TagName, indentation: Range<Int>?)
}

/// The name in a tag and where it stands.
struct TagName: Sendable {
  let text: String
  let range: Range<Int>
}

struct TemplateTag {
  enum Kind {
    case value, raw, section, inverted, close, partial, comment, delimiters

    /// Whether a line that holds nothing else vanishes with the tag.
    var mayStandAlone: Bool { self != .value && self != .raw }
  }

  let kind: Kind
  let name: TagName
  let range: Range<Int>
}
