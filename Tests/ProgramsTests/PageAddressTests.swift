import Testing

@testable import Programs

@Suite("addresses of pages on disk")
struct PageAddressTests {
  @Test("whatever a folder is called, the address means it")
  func encoded() {
    #expect(PageAddress(file: "/a b/公开#1?.html").url == "file:///a%20b/%E5%85%AC%E5%BC%80%231%3F.html")
    #expect(PageAddress(file: "/a/100%.html", fragment: "large").url == "file:///a/100%25.html#large")
    #expect(PageAddress(file: "/tmp/x\n").url == "file:///tmp/x%0A")
  }
}
