import Testing

@testable import Programs

@Suite("messages of the browser")
struct MessageFramesTests {
  private static func messages(_ pieces: [String]) -> [String] {
    var frames = MessageFrames()
    var found: [String] = []
    for piece in pieces {
      frames.append(Array(piece.utf8))
      while let message = frames.next() { found.append(String(decoding: message, as: UTF8.self)) }
    }
    return found
  }

  @Test("a message is what stands before a zero byte, however the pipe cuts it", arguments: 1...9)
  func cut(length: Int) {
    let text = Array("{\"a\":1}\0{}\0{\"字\":2}\0{\"rest".utf8)
    var frames = MessageFrames()
    var found: [String] = []
    for start in stride(from: 0, to: text.count, by: length) {
      frames.append(Array(text[start..<min(start + length, text.count)]))
      while let message = frames.next() { found.append(String(decoding: message, as: UTF8.self)) }
    }
    #expect(found == ["{\"a\":1}", "{}", "{\"字\":2}"])
  }

  @Test("an empty message is one, and no end is none")
  func edges() {
    #expect(Self.messages(["\0", "\0a\0"]) == ["", "", "a"])
    #expect(Self.messages(["abc"]) == [])
  }
}
