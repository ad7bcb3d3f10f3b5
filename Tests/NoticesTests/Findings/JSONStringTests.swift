import Diagnostics
import Foundation
import Testing

@testable import Notices

@Suite("strings of JSON")
struct JSONStringTests {
  private func read(_ text: String) throws -> String {
    try JSONDecoder().decode(String.self, from: Data(text.utf8))
  }

  @Test("what needs no escape stands as it is")
  func plain() {
    #expect("示例镇政发〔2013〕2号 a/b <b>".quotedForJSON == "\"示例镇政发〔2013〕2号 a/b <b>\"")
    #expect("".quotedForJSON == "\"\"")
  }

  @Test("every character up to the last of Latin-1 is read back, alone and between others")
  func readBack() throws {
    for value in UInt8.min...UInt8.max {
      let character = String(Unicode.Scalar(value))
      for text in [character, "镇\(character)村"] {
        let quoted = text.quotedForJSON
        #expect(try read(quoted) == text)
        #expect(quoted.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(value)")
      }
    }
  }

  @Test("a quote, a backslash and the end of a line have escapes of their own, the rest their number")
  func escapes() {
    #expect("\"\\\n\t\u{7F}".quotedForJSON == #""\"\\\n\u0009\u007f""#)
  }
}
