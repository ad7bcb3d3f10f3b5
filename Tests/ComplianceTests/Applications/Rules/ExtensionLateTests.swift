import Diagnostics
import Notices
import Testing

@Suite("application-extension-late")
struct ExtensionLateTests {
  @Test("an extension told after the period does not hold, so that the reply is late too")
  func fires() throws {
    let sample = ApplicationSample("2021-03-01,,,,,2021-03-30,2021-04-26", today: "2021-06-30")
    let found = try sample.findings
    #expect(found.summary == ["application-extension-late warning", "application-late warning"])
    #expect(found.map(sample.text) == ["2021-03-30", "2021-04-26"])
    #expect(found.first?.class == .duty)
    #expect(
      found.first?.message.zh.hasPrefix("申请 7号：2021-03-30 才告知延期，原期限至 2021-03-29，延期不算") == true)
  }

  @Test(
    "told on the last day, or within a period that a consultation prolonged, it holds",
    arguments: [
      "2021-03-01,,,,,2021-03-29,2021-04-26", "2021-03-01,,,2021-03-04至2021-03-12,,2021-04-07,2021-04-26",
    ])
  func passes(cells: String) throws { #expect(try ApplicationSample(cells, today: "2021-06-30").findings.isEmpty) }
}
