import Foundation
import Samples
import Testing

@testable import Programs

@Suite("printing with a browser that may fail")
struct PrinterTests {
  private static func order(_ place: TestPlace, _ name: String, _ numbering: PartNumbering? = nil) -> PrintOrder {
    PrintOrder(
      name: name, page: PageAddress(file: "/site/\(name).html", fragment: "large"), file: place("\(name).pdf"),
      numbering: numbering)
  }

  /// One tab, so that the prints of the stand-in come in the order of the orders.
  private static func print(
    _ orders: [PrintOrder], _ browser: Browser, tabs: Int = 1
  ) async throws(PrintingFailure) -> [PrintedFile] {
    let links = LinkTarget(folder: "/site", address: nil)
    return try await Printer(browser: browser, day: "20140331", links: links, tabs: tabs).print(orders)
  }

  @Test("two tabs share the orders, and the files are told in the order of the orders")
  func twoTabs() async throws {
    let place = try TestPlace()
    _ = try PDFFile.put(PrintSample(pages: 3).bytes, at: place("print"))
    let browser = try StandInBrowser(place: place).browser(.prints)
    let names = (1...20).map { "页\($0)" }
    let files = try await Self.print(names.map { Self.order(place, $0) }, browser, tabs: 2)
    #expect(files.map(\.name) == names)
    #expect(try place.names.filter { $0.hasSuffix(".pdf") }.count == 20)
    let asked = String(decoding: try place.bytes("asked"), as: UTF8.self)
    #expect(asked.contains("\"sessionId\":\"s1\"") && asked.contains("\"sessionId\":\"s2\""))
  }

  @Test("what one tab meets ends the other too", arguments: [.hangs, .crashes] as [StandInBrowserScript.Manner])
  func bothEnd(manner: StandInBrowserScript.Manner) async throws {
    let place = try TestPlace()
    let browser = try StandInBrowser(place: place).browser(
      manner, patience: manner == .hangs ? .seconds(2) : StandInBrowser.hour)
    await #expect {
      try await Self.print([Self.order(place, "甲"), Self.order(place, "乙")], browser, tabs: 2)
    } throws: { error in
      switch error as? PrintingFailure {
      case .tooSlow(let page, 2)?: manner == .hangs && ["甲", "乙"].contains(page)
      case .pageCrashed(let page)?: manner == .crashes && ["甲", "乙"].contains(page)
      default: false
      }
    }
    #expect(try Self.processes(of: place) == [])
  }

  @Test("each page becomes a file, normalized, and the browser's folder is gone")
  func prints() async throws {
    let place = try TestPlace()
    let prints = [PrintSample(pages: 2).bytes, PrintSample(extra: "/Subtype /Type3").bytes]
    let browser = try StandInBrowser(place: place).browser(.prints, prints: prints)
    let files = try await Self.print([Self.order(place, "甲"), Self.order(place, "乙")], browser)
    #expect(
      files == [
        PrintedFile(
          name: "甲", pages: 2, isChanged: true, hasType3Fonts: false, fits: true, isTooLong: false,
          tables: PrintedTables()),
        PrintedFile(
          name: "乙", pages: 1, isChanged: true, hasType3Fonts: true, fits: true, isTooLong: false,
          tables: PrintedTables()),
      ])
    var expected = try PDFDocument(prints[0])
    expected.normalize(day: "20140331")
    #expect(try place.bytes("甲.pdf") == expected.bytes)
    #expect(try place.names.filter { $0.hasPrefix("noticeboard-browser") } == [])
    let asked = String(decoding: try place.bytes("asked"), as: UTF8.self)
    #expect(
      asked.contains("file:\\/\\/\\/site\\/%E7%94%B2.html#large") || asked.contains("file:///site/%E7%94%B2.html#large")
    )
  }

  @Test("the browser gets a profile of its own and no way to the network")
  func arguments() async throws {
    let place = try TestPlace()
    let browser = try StandInBrowser(place: place).browser(.prints, prints: [PrintSample().bytes])
    _ = try await Self.print([Self.order(place, "甲")], browser)
    let arguments = String(decoding: try place.bytes("arguments"), as: UTF8.self).split(separator: "\n")
    #expect(arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND"))
    #expect(arguments.contains("--no-proxy-server"))
    #expect(arguments.contains("--disable-background-networking"))
    #expect(arguments.contains { $0.hasPrefix("--user-data-dir=\(place.path)/noticeboard-browser-") })
    #expect(arguments.contains("--no-sandbox") == (getuid() == 0))
  }

  @Test("a binder is printed twice, the second time with its numbers")
  func numbered() async throws {
    let place = try TestPlace()
    let sample = PrintSample(pages: 4, destinations: [(name: "a", page: 1), (name: "b", page: 3)]).bytes
    let numbering = PartNumbering(parts: [.init(id: "a", label: "A"), .init(id: "b", label: "B")], style: "")
    let browser = try StandInBrowser(place: place).browser(.prints, prints: [sample, sample])
    let files = try await Self.print([Self.order(place, "册", numbering)], browser)
    #expect(files.map(\.pages) == [4])
    let asked = String(decoding: try place.bytes("asked"), as: UTF8.self)
    #expect(asked.contains("adoptedStyleSheets"))
    #expect(asked.contains("counter(pages-of-1)"))
  }

  @Test("numbers that move the pages are an error, and nothing is kept")
  func moved() async throws {
    let place = try TestPlace()
    let (one, two) = (
      PrintSample(pages: 4, destinations: [(name: "a", page: 1)]).bytes,
      PrintSample(pages: 5, destinations: [(name: "a", page: 1)]).bytes
    )
    let numbering = PartNumbering(parts: [.init(id: "a", label: "A")], style: "")
    let browser = try StandInBrowser(place: place).browser(.prints, prints: [one, two])
    await #expect(throws: PrintingFailure.numbersMovedPages(page: "册")) {
      try await Self.print([Self.order(place, "册", numbering)], browser)
    }
    #expect(try !place.names.contains("册.pdf"))
  }

  @Test(
    "whatever goes wrong is told for what it is, and leaves no file and no process",
    arguments: [
      (.refuses, .browserRefused("no display, no fun")),
      (.dies, .browserEnded(page: "甲", "out of breath")),
      (.hangs, .tooSlow(page: "甲", seconds: 1)),
      (.babbles, .notUnderstood(page: "甲", "quite so")),
      (.declines, .notUnderstood(page: "甲", "Page.printToPDF: not found")),
      (.finds404, .pageNotOpened("甲", "net::ERR_FILE_NOT_FOUND")),
      (.crashes, .pageCrashed("甲")),
    ] as [(StandInBrowserScript.Manner, PrintingFailure)])
  func failures(manner: StandInBrowserScript.Manner, failure: PrintingFailure) async throws {
    let place = try TestPlace()
    let patience: Duration = manner == .hangs ? .seconds(1) : StandInBrowser.hour
    let browser = try StandInBrowser(place: place).browser(manner, patience: patience)
    await #expect(throws: failure) { try await Self.print([Self.order(place, "甲")], browser) }
    #expect(try place.names.filter { $0.hasSuffix(".pdf") || $0.hasPrefix("noticeboard-browser") } == [])
    #expect(try Self.processes(of: place) == [])
  }

  @Test("a print that is no PDF is not kept")
  func noPDF() async throws {
    let place = try TestPlace()
    let browser = try StandInBrowser(place: place).browser(.prints, prints: [Array("<html>".utf8)])
    await #expect(throws: PrintingFailure.noPDF(page: "甲", "startxref")) {
      try await Self.print([Self.order(place, "甲")], browser)
    }
    #expect(try !place.names.contains("甲.pdf"))
  }

  @Test("whoever has had enough is not kept waiting")
  func cancelled() async throws {
    let place = try TestPlace()
    let started = ContinuousClock.now
    let browser = try StandInBrowser(place: place).browser(.hangs, isCancelled: { started + .seconds(1) < .now })
    await #expect(throws: PrintingFailure.cancelled) { try await Self.print([Self.order(place, "甲")], browser) }
  }

  @Test("a program that is not there is an error of its start")
  func missing() async throws {
    let place = try TestPlace()
    let browser = Browser(executable: place("none"), environment: ["PATH": "/usr/bin:/bin"], temporary: place.path)
    await #expect {
      try await Self.print([Self.order(place, "甲")], browser)
    } throws: { error in
      guard case .browserRefused(let said)? = error as? PrintingFailure else { return false }
      return said.contains("none")
    }
  }

  /// Command lines of the stand-in that still run.
  private static func processes(of place: TestPlace) throws -> [String] {
    let numbers = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
    return numbers.compactMap { number in
      guard let bytes = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") else { return nil }
      let line = String(decoding: bytes, as: UTF8.self)
      return line.contains(place("browser")) ? line : nil
    }
  }
}
