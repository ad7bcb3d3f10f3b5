import Samples
import Testing

@testable import Extraction

/// What is read of PDFs, by real programs of the system.
@Suite("PDF")
struct PDFTests {
  @Test("text is found page by page, also where kerning splits it")
  func pages() throws {
    let kerned = "BT /F1 12 Tf 72 720 Td [(3703) -20 (9919) 15 (9003) -30 (07) 4 (4535)] TJ ET"
    let sample = PDFSample.drawn([PDFSample(["first"]).pages[0], kerned])
    let extract = try extract(sample.bytes, as: .pdf)
    #expect(extract.place(of: "first") == .page(1))
    #expect(extract.place(of: "370399199003074535") == .page(2))
    #expect(extract.pagesWithoutText == [] && extract.hidden == [] && !extract.hasScript)
  }

  @Test("the lines of a narrow column stay together, whatever stands beside them")
  func columns() throws {
    let cell = "BT /F1 12 Tf 72 700 Td (3703991) Tj 0 -14 Td (9900307) Tj 0 -14 Td (4535) Tj ET"
    let beside = "BT /F1 12 Tf 200 686 Td (1500) Tj ET"
    let words = try extract(PDFSample.drawn(["\(cell) \(beside)"]).bytes, as: .pdf).words
    #expect(words.contains("3703991\n9900307\n4535\n"))
  }

  @Test("annotations, form fields, bookmarks and properties are read")
  func objects() throws {
    var sample = PDFSample(["first"])
    sample.page = "/Annots [10 0 R 11 0 R]"
    sample.catalogue = "/AcroForm << /Fields [11 0 R] >>"
    sample.objects = [
      "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (note 370399199003074535) >>",
      "<< /Type /Annot /Subtype /Widget /FT /Tx /DA (/Helv 9 Tf) /T (f) /V (field QX7K3) /Rect [0 0 9 9] >>",
      "<< /Title <FEFF91D14E1D96C0> /Author (QX author) >>",
    ]
    sample.trailer = "/Info 12 0 R"
    let extract = try extract(sample.bytes, as: .pdf)
    for word in ["note 370399199003074535", "金丝雀", "QX author"] {
      #expect(extract.place(of: word) == .part(.objects), "\(word)")
    }
    #expect(extract.place(of: "field QX7K3") == .page(1), "a field is drawn on its page")
  }

  @Test("what is written about the file is read, as it stands or packed", arguments: [true, false])
  func metadata(isPlain: Bool) throws {
    let xml = "<x:xmpmeta><dc:creator>QX7K3</dc:creator></x:xmpmeta>"
    let hexadecimal = xml.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + ">"
    let stream = isPlain ? xml : hexadecimal
    var sample = PDFSample(["first"])
    sample.catalogue = "/Metadata 10 0 R"
    sample.objects = [
      "<< /Length \(stream.utf8.count) \(isPlain ? "" : "/Filter /ASCIIHexDecode") >>\nstream\n\(stream)\nendstream"
    ]
    #expect(try extract(sample.bytes, as: .pdf).place(of: "QX7K3") == .part(.properties))
  }

  @Test("coordinates of a drawing are no words")
  func coordinates() throws {
    let sample = PDFSample.drawn([PDFSample(["first"]).pages[0] + " 3703 9919 9003 0745 35 0 re f"])
    #expect(try !extract(sample.bytes, as: .pdf).words.contains("3703"))
  }

  @Test("an earlier version that the file still holds is read and reported")
  func revisions() throws {
    let extract = try extract(PDFSample(["secret QX7K3"]).changed(to: PDFSample(["clean"]).pages[0]), as: .pdf)
    #expect(extract.place(of: "clean") == .page(1))
    #expect(extract.place(of: "QX7K3") == .part(.revision))
    #expect(extract.hiddenKinds == [.revision])
  }

  @Test("pages that are drawn and say nothing are named; blank ones are not")
  func withoutText() throws {
    let sample = PDFSample.drawn([PDFSample(["first"]).pages[0], "", "0 0 1 rg 100 100 200 300 re f"])
    #expect(try extract(sample.bytes, as: .pdf).pagesWithoutText == [3])
    #expect(try extract(PDFSample.drawn(["", ""]).bytes, as: .pdf).pagesWithoutText == [])
  }

  @Test(
    "scripts and programs are reported",
    arguments: [
      "/S /JavaScript /JS (app.alert\\(1\\))", "/S /Launch /F (calc.exe)", "/S /URI /URI (https://a.example/)",
      "/S /SubmitForm /F (https://a.example/)", "/S /ImportData /F (a.fdf)", "/S /GoToR /F (a.pdf) /D [0 /Fit]",
      "/S /GoToE /T << /R /C >>", "/S /RichMediaExecute", "/#53 /#4aavaScript /JS (x)",
      "/S /GoTo /D [100 0 R /Fit] /Next << /S /URI /URI (https://a.example/) >>",
    ])
  func scripts(action: String) throws {
    var sample = PDFSample(["first"])
    sample.catalogue = "/OpenAction << /Type /Action \(action) >>"
    #expect(try extract(sample.bytes, as: .pdf).reaches.contains { $0.kind == .action })
    sample.catalogue = "/AA 10 0 R"
    sample.objects = ["<< /WC 11 0 R >>", "<< /Type /Action \(action) >>"]
    #expect(try extract(sample.bytes, as: .pdf).reaches.contains { $0.kind == .action })
  }

  @Test(
    "actions are held wherever they start, by a key of their own or by objects that stand apart",
    arguments: [
      "/A << /S /Launch /F (x) >>", "/A << /S 13 0 R /F (x) >>", "/A 12 0 R", "/AA << /PV 12 0 R >>",
      "/FT /Btn /A << /S /Named /N /NextPage /Next [<< /S /URI /URI (https://a.example/) >>] >>",
      "/FT /Btn /A << /S /URI /URI (https://a.example/) >>", "/A << /S /URI /URI 14 0 R >>",
      "/A << /S /GoToR /F (\\\\\\\\host\\\\x.pdf) >>", "/A << /S /GoToR /F << /FS /URL /F (https://a.example/x) >> >>",
    ])
  func places(entries: String) throws {
    var sample = PDFSample(["first"])
    sample.page = "/Annots [10 0 R]"
    sample.objects = [
      "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] \(entries) >>", "<< >>",
      entries.contains("12 0 R") ? "<< /S 13 0 R /F (x) >>" : "<< >>", "/Launch",
      "(javascript:x)",
    ]
    #expect(try extract(sample.bytes, as: .pdf).reaches.contains { $0.kind != .local })
  }

  @Test("an action is held that opening starts over a list that stands by itself")
  func list() throws {
    var sample = PDFSample(["first"])
    sample.catalogue = "/OpenAction 10 0 R"
    sample.objects = [
      "<< /S /GoTo /D [100 0 R /Fit] /Next 11 0 R >>", "[12 0 R]", "<< /S /URI /URI (https://a.example/) >>",
    ]
    #expect(try extract(sample.bytes, as: .pdf).reaches.map(\.kind) == [.action])
  }

  @Test(
    "going to a place of the file, and links to pages and letters, pass",
    arguments: [
      "/A << /S /GoTo /D [100 0 R /Fit] >>", "/Dest [100 0 R /Fit]", "/A << /S /URI /URI (https://a.example/) >>",
      "/A << /S /URI /URI (mailto:a@a.example) >>", "/A << /S /Named /N /NextPage >>",
    ])
  func passing(entries: String) throws {
    var sample = PDFSample(["first"])
    sample.catalogue = "/OpenAction [100 0 R /Fit] /URI << /Base (https://a.example/) >>"
    sample.page = "/Annots [10 0 R]"
    sample.objects = ["<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] \(entries) >>"]
    #expect(try extract(sample.bytes, as: .pdf).reaches == [])
  }

  @Test("scripts by name, an address that all begin with, and content that lies elsewhere are held")
  func elsewhere() throws {
    var sample = PDFSample(["first"])
    sample.catalogue = "/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (x) >>] >> >>"
    #expect(try extract(sample.bytes, as: .pdf).hasScript)
    sample.catalogue = "/URI << /Base (javascript:) >>"
    #expect(try extract(sample.bytes, as: .pdf).reaches.map(\.kind) == [.link])
    sample.catalogue = "/X 10 0 R"
    sample.objects = ["<< /Length 0 /F (https://a.example/x) >>\nstream\n\nendstream"]
    #expect(failure(sample.bytes) == .unreadablePart)
  }

  @Test(
    "text is read that no page shows: in streams that nothing draws, and under other letters")
  func unseen() throws {
    let drawn = "BT /F1 12 Tf 72 500 Td (3703991) Tj (99003074535) Tj ET"
    var sample = PDFSample(["first page of it"])
    sample.objects = ["<< /Length \(drawn.utf8.count) >>\nstream\n\(drawn)\nendstream"]
    #expect(try extract(sample.bytes, as: .pdf).words.contains("3703991 99003074535"))
    let covered = "/Span << /ActualText (x) >> BDC BT /F1 12 Tf 72 500 Td (370399199003074535) Tj ET EMC"
    #expect(
      try extract(PDFSample.drawn([PDFSample(["first"]).pages[0] + " " + covered]).bytes, as: .pdf).place(
        of: "370399199003074535") == .page(1))
  }

  @Test("comments between objects, keys and names are read")
  func between() throws {
    var sample = PDFSample(["first"])
    sample.catalogue = "/x370399199003074535 (x) /Y /x370399199003074543"
    let words = try extract(sample.bytes, as: .pdf).words
    #expect(words.contains("x370399199003074535") && words.contains("x370399199003074543"))
    sample.objects = ["<< >> % QX7K3"]
    #expect(try extract(sample.bytes, as: .pdf).place(of: "QX7K3") == .part(.other))
  }

  @Test("values that are streams, numbers, and keys of anything are read")
  func values() throws {
    func words(_ catalogue: String, _ objects: [String]) throws -> String {
      var sample = PDFSample(["first"])
      (sample.catalogue, sample.objects) = (catalogue, objects)
      return try extract(sample.bytes, as: .pdf).words
    }
    func stream(_ text: String, _ filter: String = "") -> String {
      "<< /Length \(text.utf8.count) \(filter) >>\nstream\n\(text)\nendstream"
    }
    let number = "370399199003074535"
    let hexadecimal = number.utf8.map { String($0, radix: 16) }.joined() + ">"
    let wide = number.utf8.map { "00" + String($0, radix: 16) }.joined()
    for value in [
      stream(number), stream(hexadecimal, "/Filter /ASCIIHexDecode"), stream("FEFF\(wide)>", "/Filter /ASCIIHexDecode"),
    ] {
      #expect(
        try words("/AcroForm << /Fields [10 0 R] >>", ["<< /FT /Tx /T (a) /V 11 0 R >>", value]).contains(number),
        "\(value)")
    }
    #expect(try words("/x \(number)", []).contains(number))
    #expect(try words("/x\(number) true", []).contains(number))
  }

  @Test("the mark of a program for scanning is no text of the page; numbers of a chart are")
  func marks() throws {
    let scan = "0 0 1 rg 50 50 500 700 re f BT /F1 12 Tf 72 800 Td (Scanned by CamScanner) Tj ET"
    #expect(try extract(PDFSample.drawn([scan]).bytes, as: .pdf).pagesWithoutText == [1])
    let chart =
      "0 0 1 rg 50 50 500 700 re f BT /F1 12 Tf 72 800 Td (1.00 1.25 1.50 1.75 2.00 2.25 2.50 2.75 3.00) Tj ET"
    #expect(try extract(PDFSample.drawn([chart]).bytes, as: .pdf).pagesWithoutText == [])
  }

  @Test("a layer that is switched off is reported")
  func layers() throws {
    var sample = PDFSample(["first"])
    sample.objects = ["<< /Type /OCG /Name (draft) >>"]
    sample.catalogue = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>"
    #expect(try extract(sample.bytes, as: .pdf).hiddenKinds == [.layer])
    sample.catalogue = "/OCProperties << /OCGs [10 0 R] /D << /OFF [] >> >>"
    #expect(try extract(sample.bytes, as: .pdf).hidden == [])
  }

  @Test("embedded files and fonts without letters hold")
  func unreadable() {
    var sample = PDFSample(["first"])
    sample.catalogue = "/Names << /EmbeddedFiles << /Names [(a.xlsx) 10 0 R] >> >>"
    sample.objects = ["<< /Type /Filespec /F (a.xlsx) /EF << /F 11 0 R >> >>", "<< /Length 1 >>\nstream\nx\nendstream"]
    #expect(failure(sample.bytes) == .unreadablePart)
    var font = PDFSample(["first"])
    font.font = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [10 0 R] >>"
    font.objects = [
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    ]
    #expect(failure(font.bytes) == .unreadableFont)
    font.objects = [font.objects[0].replacing("(Identity)", with: "(GB1)")]
    #expect(failure(font.bytes) != .unreadableFont)
  }

  @Test("a PDF cut short, one that is no PDF, and one that needs a password are refused")
  func broken() {
    let whole = PDFSample(["first"]).bytes
    #expect(failure(Array(whole.prefix(whole.count / 2))) == .broken)
    #expect(failure(Array("%PDF-1.4 一".utf8)) == .broken)
    var locked = PDFSample(["first"])
    let zeros = String(repeating: "00", count: 32)
    locked.objects = ["<< /Filter /Standard /V 1 /R 2 /O <\(zeros)> /U <\(zeros)> /P -4 >>"]
    locked.trailer = "/Encrypt 10 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]"
    #expect(failure(locked.bytes) == .encrypted)
  }

  @Test("a program that hangs, floods, or dies is an answer like any other")
  func hostile() throws {
    let file = try MemoryFile(Array("x".utf8))
    #expect(throws: ExtractionFailure.tooLarge) { try ChildProcess("/usr/bin/yes").run([], on: file) }
    let killed = try ChildProcess("/bin/sh").run(["-c", "kill -SEGV $$"], on: file)
    #expect(killed.code == nil)
    let failed = try ChildProcess("/bin/sh").run(["-c", "cat /dev/stdin; echo words >&2; exit 3"], on: file)
    #expect(failed.code == 3 && failed.output == Array("x".utf8) && failed.complaints == Array("words\n".utf8))
    let script = "place=/tmp/noticeboard-$$; (echo x >$place); test -s $place; code=$?; rm -f $place; exit $code"
    let writing = try ChildProcess("/bin/sh").run(["-c", script], on: file)
    #expect(writing.code == 1, "no file of theirs holds anything")
    #expect(throws: ExtractionFailure.missingTool("/usr/bin/no-such")) { _ = try ChildProcess("/usr/bin/no-such") }
  }
}
