import Foundation
import Glibc
import Testing

@testable import Programs

@Suite("PDFs on disk")
struct PDFFileTests {
  @Test("a file is written once, left alone while it is the same, and replaced when it is not")
  func put() throws {
    let place = try TestPlace()
    #expect(try PDFFile.put([1, 2], at: place("a.pdf")))
    var before = stat()
    unsafe stat(place("a.pdf"), &before)
    #expect(try !PDFFile.put([1, 2], at: place("a.pdf")))
    var after = stat()
    unsafe stat(place("a.pdf"), &after)
    #expect(before.st_ino == after.st_ino)
    #expect(try PDFFile.put([3], at: place("a.pdf")))
    #expect(try place.bytes("a.pdf") == [3])
    #expect(try place.names == ["a.pdf"])
  }

  @Test("a folder that is not there is an error")
  func noFolder() throws {
    let place = try TestPlace()
    #expect(throws: PrintingFailure.notWritten(place("no/a.pdf"), code: ENOENT)) {
      try PDFFile.put([1], at: place("no/a.pdf"))
    }
  }
}
