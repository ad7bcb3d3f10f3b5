import Samples
import Testing

@testable import Extraction

/// Plain text, drawings, pictures, and what they pretend to be.
struct TextAndPictureTests {
  @Test("text is read line by line in the encodings that offices use")
  func encodings() throws {
    #expect(try extract(Array("甲\nQX7K3\n".utf8), as: .text).place(of: "QX7K3") == .line(2))
    #expect(try extract([0xEF, 0xBB, 0xBF] + Array("甲".utf8), as: .text).encoding == nil)
    let gbk = try extract([0xC4, 0xDA, 0xB2, 0xBF, 0xD7, 0xCA, 0xC1, 0xCF], as: .text)
    #expect(gbk.words.contains("内部资料") && gbk.encoding == "GBK")
    let utf16 = try extract([0xFF, 0xFE] + "内部资料".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, as: .text)
    #expect(utf16.words.contains("内部资料") && utf16.encoding == "UTF-16")
  }

  @Test("text in UTF-8 lacks its mark when it has more than ASCII")
  func mark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try extract(Array("甲,1\n".utf8), as: .text).lacksMark)
    #expect(try extract(Array("a,1\n乙".utf8), as: .text).lacksMark)
    #expect(try !extract(mark + Array("甲,1\n".utf8), as: .text).lacksMark)
    #expect(try !extract(Array("a,1\n".utf8), as: .text).lacksMark)
    #expect(try !extract([0xC4, 0xDA, 0xB2, 0xBF, 0xD7, 0xCA], as: .text).lacksMark)
  }

  @Test(
    "content is told from its first bytes",
    arguments: [
      ("<!DOCTYPE html><p>x", FileFormat.html), ("  <html>", .html), ("<script>x</script>", .html),
      ("MZ\u{90}", .program),
      ("#!/bin/sh\n", .program), ("<?xml version=\"1.0\"?><x/>", .unknown), ("\0\u{1}\u{2}", .unknown), ("", .empty),
      ("姓名,金额\n", .text), ("<3 元", .text), ("{\\rtf1", .text),
    ])
  func formats(text: String, format: FileFormat) {
    #expect(Extractor().examine(Array(text.utf8)).format == format)
  }

  @Test("bytes that are no text in any encoding are of unknown type")
  func noText() { #expect(failure([0x41, 0xFF, 0xFF, 0x41]) == .unknownType) }

  @Test(
    "a drawing that runs something is reported",
    arguments: [
      "<script>x</script>", "<a href=\"java&#10;script:x\"/>", "<rect onload=\"x\"/>",
      "<image href=\"https://a.example/x\"/>",
      "<foreignObject/>", "<set attributeName=\"href\" to=\"javascript:x\"/>",
    ])
  func activeDrawings(content: String) throws {
    #expect(try !extract(Array(Self.drawing(content).utf8), as: .svg).refusals.isEmpty)
  }

  @Test("a drawing's words are read, and drawing alone is no program")
  func drawings() throws {
    let drawing = "<?xml version=\"1.0\"?>" + Self.drawing("<text>QX<tspan>7K3</tspan></text><use href=\"#a\"/>")
    let extract = try extract(Array(drawing.utf8), as: .svg)
    #expect(extract.words.contains("QX7K3") && !extract.hasScript && extract.refusals == [])
    #expect(failure(Array("<svg><text>".utf8)) == .broken)
    let shape = Array("<svg><path d=\"M3703 9919\"/><title>QX7K3</title></svg>".utf8)
    let words = try Extractor().examine(shape).result.get().words
    #expect(words.contains("QX7K3") && !words.contains("3703"))
  }

  private static func drawing(_ content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>"
  }

  @Test("sound and film are told by their first bytes, and what is written beside them is read")
  func recordings() throws {
    let sound = Array("ID3\u{3}".utf8) + [0, 0, 0, 0, 0, 9] + Array("QX7K3".utf8)
    #expect(try extract(sound, as: .mp3).words.contains("QX7K3"))
    #expect(try extract([0xFF, 0xFB, 0x90, 0x00], as: .mp3).hasPosition == false)
    let film = [0, 0, 0, 16] + Array("ftypmp42".utf8) + [0, 0, 0, 0]
    #expect(try !extract(film, as: .mp4).hasPosition)
    let placed = film + [0xA9] + Array("xyz".utf8) + [0, 18, 0x15, 0xC7] + Array("+36.1180+118.1500/".utf8)
    #expect(try extract(placed, as: .mp4).hasPosition)
    #expect(Extractor().examine([0, 0, 0, 16] + Array("ftypheic".utf8) + [1, 1]).format == .unknown)
    #expect(Extractor().examine(Array("ID3,名称\n".utf8)).format == .text)
  }

  @Test(
    "where a picture was taken is seen in every place where it can stand",
    arguments: [
      ("JPEG", PictureSample.jpeg(PictureSample.exif())), ("PNG", PictureSample.png("eXIf", PictureSample.exif())),
      ("WebP", PictureSample.webp(PictureSample.exif())),
      ("XMP", PictureSample.jpeg(nil, comment: "<x exif:GPSLatitude=\"36,11N\"/>")),
      ("a second picture behind the first", PictureSample.jpeg(nil) + PictureSample.jpeg(PictureSample.exif())),
    ])
  func positions(name: String, bytes: [UInt8]) throws {
    #expect(try Extractor().examine(bytes).result.get().hasPosition, "\(name)")
  }

  @Test("a camera's notes without a position are only read for their words")
  func notes() throws {
    let bytes = PictureSample.jpeg(PictureSample.exif(hasPosition: false, author: "QX7K3"), comment: "words")
    let extract = try extract(bytes, as: .jpeg)
    #expect(!extract.hasPosition)
    #expect(extract.place(of: "QX7K3") == .part(.pictureNotes) && extract.words.contains("words"))
    #expect(try !Extractor().examine(PictureSample.png()).result.get().hasPosition)
  }

  @Test("packed words of a PNG cannot be read and hold", arguments: ["zTXt", "iTXt"])
  func packed(name: String) {
    #expect(failure(PictureSample.png(name, Array("Comment\0\u{1}\0xxxx".utf8))) == .unreadablePart)
    #expect(failure(PictureSample.png("tEXt", Array("Comment\0plain".utf8))) == nil)
  }
}
