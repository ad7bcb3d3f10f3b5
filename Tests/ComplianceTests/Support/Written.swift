import Compliance
import Diagnostics
import Markup
import Notices

/// What the rules of writing find in a body: `rule «the bytes it points at»`, one a finding.
func written(
  _ body: String, title: String = "防汛通知", attachments: [Attachment] = [], only rule: String? = nil
) throws -> [String] {
  try remarks(on: body, title: title, attachments: attachments).filter { rule == nil || $0.rule.id == rule }.map {
    finding in
    let bytes = Array((String(repeating: " ", count: Sample.bodyStart) + body).utf8)
    return "\(finding.rule.id) «\(String(decoding: bytes[finding.range.clamped(to: 0..<bytes.count)], as: UTF8.self))»"
  }
}

/// The findings themselves.
func remarks(
  on body: String, title: String = "防汛通知", attachments: [Attachment] = [],
  _ edit: (inout NoticeFields) throws -> Void = { _ in }
) throws -> [Finding] {
  var sample = try Sample()
  try edit(&sample.notice)
  sample.body = body
  sample.notice.title.value = title
  sample.notice.attachments = attachments.map { Located($0, at: 700..<710) }
  let day = CivilDate(daysSinceEpoch: 15_900)
  return WritingCheck.findings(in: outlined(body), of: sample.placed, on: day, outlined: outlined)
}

/// A text as the rules of writing read it.
func outlined(_ text: String) -> Outline {
  var reader = OutlineReader()
  return reader.read(text.utf8Span.span)
}

/// A body, and what one rule must say of it: nothing, or the text that each finding points at.
struct WritingCase: Sendable, CustomStringConvertible {
  let name: String
  let body: String
  let found: [String]

  init(_ name: String, _ body: String, _ found: String...) {
    (self.name, self.body, self.found) = (name, body, found)
  }

  var description: String { name }

  func places(of rule: String) throws -> [String] {
    try written(body, only: rule).map { String($0.dropFirst(rule.utf8.count + 1)) }
  }

  var expected: [String] { found.map { "«\($0)»" } }
}
