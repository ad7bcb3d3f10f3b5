import Embedded
import Testing

@testable import Generator

/// What is left of a style sheet on its way to readers.
struct StylesheetTests {
  @Test(
    "comments and idle blanks go, everything else stays",
    arguments: [
      ("/* a */\n:root {\n  --ink: #000;\n}\n", ":root{--ink: #000;}"),
      ("a  b,\n  c { margin : 0 auto ; }", "a b, c{margin : 0 auto;}"),
      ("a/* x */b{}", "a/**/b{}"), ("a /* x */ b {}", "a b{}"), ("a{ b: c }/* x */\nd{}", "a{b: c}d{}"),
      ("a::before { content: \"/*  ;  {\" }", "a::before{content: \"/*  ;  {\"}"),
      ("a { content: '\\'  ;' ; }", "a{content: '\\'  ;';}"),
      (
        "a { background: url(data:x;/*y*/) ; width: calc(1px  +  2px) }",
        "a{background: url(data:x;/*y*/);width: calc(1px + 2px)}"
      ),
      ("@media screen  and  (max-width: 40em) { a { b: c } }", "@media screen and (max-width: 40em){a{b: c}}"),
      ("", ""), ("/* never ended", ""), ("a { content: \"x", "a{content: \"x"),
    ])
  func squeezed(css: String, expected: String) {
    #expect(String(decoding: Stylesheet.squeezed(Array(css.utf8)), as: UTF8.self) == expected)
  }

  @Test("a sheet that was squeezed is not changed by it again")
  func themes() {
    for file in EmbeddedFile.files(in: EmbeddedFile.theme) where file.path.hasSuffix(".css") {
      let once = Stylesheet.squeezed(file.bytes)
      #expect(Stylesheet.squeezed(once) == once, "\(file.path)")
      #expect(once.count < file.bytes.count)
    }
  }
}
