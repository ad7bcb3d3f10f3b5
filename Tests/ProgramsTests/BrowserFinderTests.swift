import Foundation
import Testing

@testable import Programs

@Suite("finding a browser")
struct BrowserFinderTests {
  @Test("the first known name wins, whichever folder it is in")
  func order() throws {
    let (one, two) = (try TestPlace(), try TestPlace())
    let path = "\(one.path):\(two.path)"
    try one.program("microsoft-edge", "")
    #expect(try BrowserFinder.find(asked: nil, path: path) == one("microsoft-edge"))
    try two.program("google-chrome", "")
    #expect(try BrowserFinder.find(asked: nil, path: path) == two("google-chrome"))
    try two.program("chromium", "")
    #expect(try BrowserFinder.find(asked: nil, path: path) == two("chromium"))
  }

  @Test("one that is asked for by name or by path is taken, and no other")
  func asked() throws {
    let place = try TestPlace()
    try place.program("chromium", "")
    try place.program("my-browser", "")
    #expect(try BrowserFinder.find(asked: "my-browser", path: place.path) == place("my-browser"))
    #expect(try BrowserFinder.find(asked: place("my-browser"), path: "/none") == place("my-browser"))
    #expect(throws: PrintingFailure.browserNotFound("firefox")) {
      try BrowserFinder.find(asked: "firefox", path: place.path)
    }
  }

  @Test("a folder or a file that cannot be run is no browser")
  func noProgram() throws {
    let place = try TestPlace()
    try FileManager.default.createDirectory(atPath: place("chromium"), withIntermediateDirectories: false)
    try Data().write(to: URL(fileURLWithPath: place("google-chrome")))
    #expect(throws: PrintingFailure.noBrowser) { try BrowserFinder.find(asked: nil, path: place.path) }
    #expect(throws: PrintingFailure.browserNotFound(place.path)) {
      try BrowserFinder.find(asked: place.path, path: "")
    }
  }
}
