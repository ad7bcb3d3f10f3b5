import Markup

/// A renderer's answer in forms that tests compare.
struct Rendering {
  var bytes: [UInt8]
  var html: String { String(decoding: bytes, as: UTF8.self) }
  var text: String
  var summary: String
  var headings: [Heading]
  var problems: [MarkupProblem]

  init(_ source: String, idPrefix: String = "", headingShift: Int = 0) {
    self.init(bytes: Array(source.utf8), idPrefix: idPrefix, headingShift: headingShift)
  }

  init(bytes: [UInt8], idPrefix: String = "", headingShift: Int = 0) {
    var renderer = MarkupRenderer(idPrefix: idPrefix, headingShift: headingShift)
    var (html, text): ([UInt8], [UInt8]?) = ([], [])
    let rendered = renderer.render(bytes.span, resolver: Shelf(), into: &html, text: &text)
    self.bytes = html
    self.text = String(decoding: text ?? [], as: UTF8.self)
    summary = rendered.summary
    headings = rendered.headings
    problems = rendered.problems
  }

  /// Problems as `kind «bytes»`, one a line: what must stand there is in the expectation itself.
  func problems(in source: String) -> [String] {
    let bytes = Array(source.utf8)
    return problems.map { "\($0.kind) «\(String(decoding: bytes[$0.range], as: UTF8.self))»" }
  }
}

/// A few files to refer to.
struct Shelf: ReferenceResolver {
  func link(_ destination: String) -> LinkTarget {
    switch destination {
    case "防汛预案.md", "../a b.md", "100%#?.md": .page("../2013/0031.html")
    case "held.md": .withheld
    case "表.pdf": .attachment(address: "0031/1.pdf", name: "登记\"表\".pdf", type: "PDF", bytes: 421_000)
    default: .missing
    }
  }

  func image(_ source: String) -> ImageTarget {
    switch source {
    case "图 1.png": .picture(address: "0031/1.png", width: 640, height: 480)
    case "broken.png": .unreadable
    default: .missing
    }
  }
}
