import Diagnostics
import Foundation
import Testing

@Suite("texts of JSON")
struct JSONTextTests {
  private func read(_ text: String) throws -> String {
    try JSONDecoder().decode(String.self, from: Data(text.utf8))
  }

  @Test("what needs no escape stands as it is")
  func plain() {
    #expect(JSONText.text("示例镇政发〔2013〕2号 a/b <b>").description == "\"示例镇政发〔2013〕2号 a/b <b>\"")
    #expect(JSONText.text("").description == "\"\"")
  }

  @Test("every character up to the last of Latin-1 is read back, alone and between others")
  func readBack() throws {
    for value in UInt8.min...UInt8.max {
      let character = String(Unicode.Scalar(value))
      for text in [character, "镇\(character)村"] {
        let quoted = JSONText.text(text).description
        #expect(try read(quoted) == text)
        #expect(quoted.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(value)")
      }
    }
  }

  @Test("a quote, a backslash and the end of a line have escapes of their own, the rest their number")
  func escapes() {
    #expect(JSONText.text("\"\\\n\t\u{7F}").description == #""\"\\\n\u0009\u007f""#)
  }

  @Test("members keep their order, those without a value are left out, parts stand in lines where that is asked for")
  func parts() {
    let parts = JSONText.object([
      ("b", .flag(true)), ("a", nil), ("n", .null), ("c", .list([.number(1), .number(0.5)])),
    ])
    #expect(parts.description == #"{"b":true,"n":null,"c":[1,0.5]}"#)
    #expect(JSONText.list([parts, .number(2)], indent: 2).description == "[\n  \(parts),\n  2\n]")
    #expect(
      JSONText.file([("a", .list([.number(2)], indent: 4)), ("b", .null)]).description
        == "{\n  \"a\":[\n    2\n  ],\n  \"b\":null\n}\n")
    #expect(JSONText.list([], indent: 2).description == "[]")
  }
}
