import Samples
import Testing

@testable import Extraction

/// Containers and XML that are made to harm, and formats that share them.
struct PackageTests {
  @Test("other formats of the same making are read")
  func formats() throws {
    let style = "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
    let spans = "<text:p>明<text:span text:style-name=\"T1\">暗</text:span></text:p>"
    let dark = OfficeSample.open("text", spans, styles: style)
    #expect(try extract(dark.bytes, as: .odt).hiddenKinds == [.text])
    #expect(try extract(OfficeSample.open("text", spans).bytes, as: .odt).hidden == [])
    let odt = OfficeSample.open("text", "<text:p>QX<text:span>7K3</text:span></text:p>")
    #expect(try extract(odt.bytes, as: .odt).place(of: "QX7K3") == .paragraph(1))
    #expect(try extract(OfficeSample.ofd(["QX7", "K3"]).bytes, as: .ofd).place(of: "QX7\nK3") != nil)
    let slides = ZipSample([
      ("[Content_Types].xml", "<Types/>"),
      (
        "ppt/slides/slide3.xml",
        "<p:sld xmlns:p=\"p\" show=\"0\"><a:p xmlns:a=\"a\"><a:t>QX7</a:t><a:t>K3</a:t></a:p></p:sld>"
      ),
      ("ppt/notesSlides/notesSlide3.xml", "<p:notes xmlns:p=\"p\"><p:p><p:t>话</p:t></p:p></p:notes>"),
    ])
    let extract = try extract(slides.bytes, as: .pptx)
    #expect(extract.place(of: "QX7K3") == .slide(3))
    #expect(extract.hiddenKinds == [.slide, .speakerNotes])
  }

  @Test("an archive is no document")
  func archive() {
    let examination = Extractor().examine(ZipSample([("a.txt", "x")]).bytes)
    #expect(examination.format == .archive)
    #expect(failure(ZipSample([("a.txt", "x")]).bytes) == .unknownType)
    #expect(failure(Array("Rar!\u{1A}\u{7}\u{1}\0".utf8)) == .unknownType)
  }

  @Test("a container cut short anywhere is refused, never read in part")
  func truncated() {
    let whole = OfficeSample.docx(text: "QX7K3").bytes
    for count in stride(from: 4, to: whole.count, by: 7) {
      #expect(failure(Array(whole.prefix(count))) != nil, "\(count) of \(whole.count) bytes")
    }
  }

  @Test("a changed byte is noticed by its sum")
  func damaged() {
    var sample = OfficeSample.docx(text: "QX7K3")
    sample.parts[1].packed[20] ^= 1
    #expect(failure(sample.bytes) == .broken)
  }

  @Test("two parts of one name are refused: programs would show different ones")
  func twice() {
    var sample = OfficeSample.docx(text: "甲")
    sample.add("word/document.xml", Array("<w:p><w:t>乙</w:t></w:p>".utf8))
    #expect(failure(sample.bytes) == .broken)
  }

  @Test("encrypted parts, and OpenDocument and OFD with encryption, need a password")
  func encrypted() {
    var sample = OfficeSample.docx(text: "甲")
    sample.parts[1].flags = 1
    #expect(failure(sample.bytes) == .encrypted)
    var open = OfficeSample.open("text", "")
    open.parts.removeLast()
    open.add("META-INF/manifest.xml", Array("<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>".utf8))
    #expect(failure(open.bytes) == .encrypted)
    let wrapped: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name = "EncryptedPackage".utf8.flatMap { (letter) -> [UInt8] in [letter, 0] }
    #expect(failure(wrapped + name) == .encrypted)
    #expect(failure(wrapped + Array("Workbook".utf8)) == .unknownType)
  }

  @Test("a bomb is refused by what it says, by all parts together, and when it lies")
  func bombs() {
    var said = OfficeSample.docx(text: "甲")
    said.addBomb("word/a.xml", matches: 100, declared: 60 << 20)
    #expect(failure(said.bytes) == .tooLarge)
    var huge = OfficeSample.docx(text: "甲")
    huge.addBomb("word/a.xml", matches: 100, declared: 200 << 20)
    #expect(failure(huge.bytes) == .tooLarge)
    var many = OfficeSample.docx(text: "甲")
    for part in 0..<100 { many.addBomb("word/\(part).xml", matches: 12_000) }
    #expect(failure(many.bytes) == .tooLarge)
    var lying = OfficeSample.docx(text: "甲")
    lying.addBomb("word/a.xml", matches: 10_000, declared: 100)
    #expect(failure(lying.bytes) == .broken)
  }

  @Test("XML with entities, XML nested without end, and XML that is none are refused")
  func xml() {
    let entities = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    let bomb = "<!DOCTYPE x [<!ENTITY e0 \"lol\">\(entities)]><x>&e9;</x>"
    #expect(failure(OfficeSample.docx("", [("word/a.xml", bomb)]).bytes) == .broken)
    let file = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
    #expect(failure(OfficeSample.docx("", [("word/a.xml", file)]).bytes) == .broken)
    let deep = String(repeating: "<x>", count: 100_000)
    #expect(failure(OfficeSample.docx("", [("word/a.xml", deep)]).bytes) == .tooLarge)
    #expect(failure(OfficeSample.docx("", [("word/a.xml", "<x>")]).bytes) == .broken)
    #expect(
      failure(OfficeSample.docx("", [("word/a.xml", "<?xml version=\"1.0\" encoding=\"GBK\"?><x/>")]).bytes) == .broken)
  }

  @Test("documents in documents in documents end somewhere")
  func nested() {
    var sample = OfficeSample.docx(text: "内")
    for _ in 0..<4 {
      let inner = sample.bytes
      sample = OfficeSample.docx(text: "外")
      sample.add("word/embeddings/a.docx", inner)
    }
    #expect(failure(sample.bytes) == .tooLarge)
  }

  @Test("mutated documents never trap and never hang")
  func mutated() {
    var random = SystemRandomNumberGenerator()
    let samples = [
      OfficeSample.docx(text: "QX7K3").bytes, OfficeSample.xlsx([("甲", "hidden", OfficeSample.row(["1"]))]).bytes,
      OfficeSample.ofd(["QX7"]).bytes, PictureSample.jpeg(PictureSample.exif()),
      PictureSample.png("eXIf", PictureSample.exif()),
    ]
    var failures = 0
    for round in 0..<5000 {
      var bytes = samples[round % samples.count]
      for _ in 0...(round % 4) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if failure(bytes) != nil { failures += 1 }
    }
    #expect(failures > 0 && failures < 5000)
  }
}
