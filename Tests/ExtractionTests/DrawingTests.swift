import Samples
import Testing

@testable import Extraction

/// Drawings: what may stand in them, and what is read of them.
struct DrawingTests {
  @Test("whatever does not only draw is refused", arguments: HostileDrawing.all)
  func hostile(drawing: HostileDrawing) throws {
    switch Extractor().examine(drawing.bytes).result {
    case .success(let extract): #expect(!extract.refusals.isEmpty)
    case .failure: break
    }
  }

  @Test("there are many of them, and each is well formed, so that it is refused for what it does")
  func count() {
    #expect(HostileDrawing.all.count >= 100)
    let unread = HostileDrawing.all.filter { failure($0.bytes) != nil }
    #expect(unread.map(\.description) == [])
  }

  @Test("drawings as programs write them pass", arguments: HarmlessDrawing.all)
  func harmless(drawing: HarmlessDrawing) throws {
    #expect(try extract(drawing.bytes, as: .svg).refusals == [])
  }

  @Test("there are many of those, too") func harmlessCount() { #expect(HarmlessDrawing.all.count >= 40) }

  @Test("what is refused is named with its line, in the order of the file")
  func names() throws {
    let drawing = """
      <?xml version="1.0"?>
      <?xml-stylesheet href="x"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:b="urn:b">
      <b:script onload="x"/>
      <use href="x"/>
      <style>
      @import "x";</style>
      </svg>
      """
    let refusals = try extract(Array(drawing.utf8), as: .svg).refusals
    #expect(
      refusals == [
        Refusal(.instruction, "xml-stylesheet", line: 2), Refusal(.element, "script", line: 4),
        Refusal(.attribute, "onload", line: 4), Refusal(.value, "href", line: 5), Refusal(.style, "style", line: 6),
      ])
  }

  @Test("a document type with a subset is refused before it is read, however large it would become")
  func subset() throws {
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>"
    #expect(try extract(Array(bomb.utf8), as: .svg).refusals == [Refusal(.documentType, "DOCTYPE", line: 1)])
  }

  @Test(
    "words are read wherever they stand",
    arguments: [
      "<text>QX7K3</text>", "<text>QX<tspan>7K3</tspan></text>", "<title>QX7K3</title>", "<desc>QX7K3</desc>",
      "<!-- QX7K3 -->", "<g aria-label=\"QX7K3\"/>", "<g id=\"QX7K3\"/>", "<text><![CDATA[QX7K3]]></text>",
      "<text>&#81;X7K3</text>", "<style>/* QX7K3 */</style>", "<g xmlns:q=\"urn:QX7K3\"/>",
      "<metadata><i:x xmlns:i=\"http://www.serif.com/\" y=\"QX7K3\"/></metadata>", "<g data-name=\"{QX7K3\"/>",
      "<metadata><i:AbbreviatedData xmlns:i=\"http://www.serif.com/\">QX7K3</i:AbbreviatedData></metadata>",
    ])
  func words(content: String) throws {
    let extract = try extract(Array(Self.drawing(content).utf8), as: .svg)
    #expect(extract.words.contains("QX7K3") && extract.refusals == [])
  }

  @Test("of coordinates only what is too long for one is read")
  func coordinates() throws {
    let drawing = Self.drawing("<path d=\"M3703 9919,20130603.370399199003\"/><text x=\"370399199003074535\">x</text>")
    let words = try extract(Array(drawing.utf8), as: .svg).words
    #expect(words.contains("370399199003074535") && !words.contains("9919,") && !words.contains("20130603"))
  }

  @Test("each letter may be a text of its own")
  func letters() throws {
    let texts = "370399199003074535".map { "<text>\($0)</text>" }.joined()
    #expect(try extract(Array(Self.drawing(texts).utf8), as: .svg).texts.first?.breaksNumbers == true)
  }

  @Test("pictures within are looked into, and are what they say")
  func pictures() throws {
    let placed = try extract(Self.embedding("jpeg", PictureSample.jpeg(PictureSample.exif())), as: .svg)
    #expect(placed.hasPosition && placed.refusals == [])
    let noted = try extract(
      Self.embedding("png", PictureSample.png("tEXt", Array("Comment\0QX7K3".utf8))), as: .svg)
    #expect(noted.words.contains("QX7K3") && !noted.hasPosition && noted.refusals == [])
    #expect(try extract(Self.embedding("png", PictureSample.jpeg(nil)), as: .svg).refusals.map(\.kind) == [.value])
    #expect(failure(Self.embedding("png", PictureSample.png("zTXt", [0]))) == .unreadablePart)
  }

  @Test(
    "letters that a browser might read otherwise are not read at all",
    arguments: ["ISO-2022-JP", "GBK", "UTF-7", "windows-1252", "hz-gb-2312"])
  func encodings(name: String) {
    let drawing = "<?xml version=\"1.0\" encoding=\"\(name)\"?>" + Self.drawing("")
    #expect(failure(Array(drawing.utf8)) == .broken)
  }

  @Test("a drawing in UTF-16 is read like any other")
  func utf16() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Self.drawing("<script/><text>QX7K3</text>")
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let extract = try extract(bytes, as: .svg)
    #expect(extract.refusals.map(\.name) == ["script"] && extract.words.contains("QX7K3"))
  }

  private static func drawing(_ content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>"
  }

  private static func embedding(_ type: String, _ bytes: [UInt8]) -> [UInt8] {
    Array(drawing("<image href=\"data:image/\(type);base64,\(HarmlessDrawing.base64(bytes))\"/>").utf8)
  }
}
