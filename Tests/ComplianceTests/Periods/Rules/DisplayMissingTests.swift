import Compliance
import Diagnostics
import Notices
import Testing

@Suite("display-missing")
struct DisplayMissingTests {
  private func sample(_ own: Kind) throws -> Sample {
    var sample = try Sample()
    sample.kinds = [own]
    sample.notice.kind = Located(own.id, at: Sample.kindPlace)
    try sample.release()
    return sample
  }

  @Test("a kind to be displayed for some time, without 公示")
  func fires() throws {
    let found = try sample(kind("gongshi", display: Period(7, .days))).assess().findings
    #expect(found.summary == ["display-missing error"])
    #expect(found.first?.class == .duty && found.first?.range == Sample.kindPlace)
    #expect(found.first?.message.zh == "预算决算须公示不少于 7 天（预算法第十四条），缺少 公示")
    #expect(
      found.first?.hint?.zh
        == "写：公示: { 起: 2013-06-03, 止: 2013-06-13 }；自 2013-06-03 次日起算，7 天，期满日 2013-06-10 逢休息日顺延，"
        + "除去端午节放假 3 天（06-10 至 06-12），至 2013-06-13 止")
  }

  @Test("a kind to be displayed without a length (须公示) asks for 公示, whatever its length")
  func anyLength() throws {
    var own = kind("jiuzhu")
    own.mustDisplay = true
    var sample = try sample(own)
    #expect(try sample.assess().findings.summary == ["display-missing error"])
    #expect(try sample.assess().findings.first?.message.zh == "预算决算须公示（预算法第十四条），缺少 公示")
    let period = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-03"))
    sample.notice.display = Located(period, at: 85..<88)
    try sample.release()
    #expect(try sample.assess().findings.isEmpty)
  }

  @Test("not before it is law, nor of another kind")
  func passes() throws {
    #expect(try sample(kind("gongshi", display: Period(7, .days), years: 2014...2099)).assess().findings.isEmpty)
    #expect(try sample(kind("qita")).assess().findings.isEmpty)
  }
}
