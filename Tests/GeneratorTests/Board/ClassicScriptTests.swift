import Embedded
import Testing

@testable import Generator

/// What is left of a script on its way to readers.
struct ClassicScriptTests {
  @Test(
    "lines of comments and the blanks before lines go, everything else stays",
    arguments: [
      ("/* a\n   b */\n  var a = '  /* ';\n\n\tb();  \n", "var a = '  /* ';\nb();\n"),
      ("/* a */ b();\n  /* c\n d */ e();\n", "/* a */ b();\n/* c\nd */ e();\n"),
      ("/*! whose */\n a();", "/*! whose */\na();\n"), ("a(); /* b\n  c */\n", "a(); /* b\nc */\n"),
      ("var a = 'x\\\n  y';\n", "var a = 'x\\\n  y';\n"), ("var a = `x\n  y`;\n", "var a = `x\n  y`;\n"),
      ("/* never ended\n  a();", "/* never ended\na();\n"), ("", ""), ("/*/ a */\nb();", "b();\n"),
    ])
  func squeezed(script: String, expected: String) {
    #expect(String(decoding: ClassicScript.squeezed(Array(script.utf8)), as: UTF8.self) == expected)
  }

  @Test("a script that was squeezed is not changed by it again")
  func themes() {
    for file in EmbeddedFile.files(in: EmbeddedFile.theme) where file.path.hasSuffix(".js") {
      let once = ClassicScript.squeezed(file.bytes)
      #expect(ClassicScript.squeezed(once) == once, "\(file.path)")
      #expect(once.count < file.bytes.count)
    }
  }
}
