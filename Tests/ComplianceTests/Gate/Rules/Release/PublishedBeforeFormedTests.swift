import Compliance
import Diagnostics
import Notices
import Testing

@Suite("published-before-formed")
struct PublishedBeforeFormedTests {
  /// The sample, out on 2013-06-03 by step 公开 or by 公开日期 itself.
  private func assess(formed: String, published: String? = nil) throws -> Assessment {
    var sample = try Sample()
    sample.notice.formed.value = try .day(formed)
    sample.notice.published = try published.map { Located(try .day($0), at: Sample.publishedPlace) }
    try sample.release()
    return try sample.assess()
  }

  @Test("out before it was formed, pointed at where the day of publication is written")
  func fires() throws {
    let silent = try assess(formed: "2013-06-04")
    #expect(silent.findings.filter { $0.class == .hold }.summary == ["published-before-formed error"])
    #expect(silent.findings.first?.range == Sample.formedPlace && !silent.isPublished)
    #expect(silent.findings.first?.message.zh == "公开日期 2013-06-03 早于形成日期 2013-06-04；先形成，后公开")
    let written = try assess(formed: "2013-06-21", published: "2013-06-20")
    #expect(written.findings.first?.range == Sample.publishedPlace)
  }

  @Test("formed and out on one day passes")
  func passes() throws {
    #expect(try assess(formed: "2013-06-03").isPublished)
    #expect(try assess(formed: "2013-06-20", published: "2013-06-20").isPublished)
  }
}
