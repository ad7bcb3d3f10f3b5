import Diagnostics
import Testing

@testable import Notices

/// What of board.yaml must not reach readers: blanks, and values of samples.
struct UnreadySettingsTests {
  @Test(
    "knows addresses, numbers and words of samples",
    arguments: [
      ("https://nanlushan.example/", "https://nanlushan.example/"),
      ("gongkai@nanlushan.example", "gongkai@nanlushan.example"),
      ("office@example.invalid", "office@example.invalid"), ("www.example.gov.cn", "www.example.gov.cn"),
      ("写信到a@EXAMPLE.com，或者来访", "a@EXAMPLE.com"), ("http://board.test/", "http://board.test/"),
      ("http://localhost.localhost:80/", "http://localhost.localhost:80/"),
      ("0533-0000000", "0533-0000000"), ("0533-000-0001", "0533-000-0001"), ("05330000001", "05330000001"),
      ("监督电话0533-000-0009，工作时间有人接听", "0533-000-0009"), ("（0533）0001234", "0533）0001234"),
      ("0533－0000001", "0533－0000001"), ("010-00000000", "010-00000000"), ("02100012345", "02100012345"),
      ("000-0001", "000-0001"), ("0533-1234567", "0533-1234567"), ("021-12345678", "021-12345678"),
      ("400-000-0000", "400-000-0000"), ("0533-0000000转8001", "0533-0000000"), ("鲁ICP备00000000号", "00000000"),
      ("000000", "000000"), ("便民大厅（示例地址）", "示例地址"), ("各示例村村委会门前", "示例村"),
    ])
  func samples(text: String, words: String) {
    #expect(SampleValues.found(in: text).map(\.words) == [words])
  }

  @Test(
    "passes over what a real board has",
    arguments: [
      "https://www.yiyuan.gov.cn/gongkai/", "http://192.168.1.20/", "gongkai@zb.shandong.cn", "testing@board.cn",
      "0533-3250001", "0533-3250001、3250002", "(0533) 3250001-8001", "021-50001234", "010-80000000", "4000123456",
      "400-800-0001", "12345", "96111", "256100", "工作日上午8:30—12:00，下午14:00—17:30", "2014-01-06", "2013-0005",
      "鲁ICP备05000000号-1", "鲁公网安备37032302000001号", "11370399000000019N", "3703230001", "填写示例见申请表", "示范镇",
      "由四位年份、短横线和四位流水号组成，例如2013-0025", "v1.example", "2000-0001", "100000元", "每件0.000元",
    ])
  func real(text: String) {
    #expect(SampleValues.found(in: text).map(\.words) == (text == "v1.example" ? [text] : []))
  }

  @Test("finds them at their bytes, where readers would see them and nowhere else")
  func places() {
    let text = """
      # 电话: 0533-000-0001
      工作机构: { 电话: "0533-000-0001", 传真: 0533-3250002 }
      发布目标: [{ 名称: 网站, 方式: ssh, 位置: "web@host.example:/srv", 网址: https://a.example/ }]
      存证接收日志: ../a.example/log
      """
    let findings = SampleValues.findings(in: Array(text.utf8), path: "content/board.yaml")
    #expect(findings.map(\.rule.id) == ["sample-value"])
    let bytes = Array(text.utf8)
    #expect(findings.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["0533-000-0001"])
  }

  @Test(
    "knows blanks however they are written, and no ordinary words",
    arguments: [
      ("电话: 【填：座机】", ["【填：座机】"]), ("电话: 【填", ["【填"]), ("地址: 【此处填地址】", ["【此处填地址】"]), ("地址: 【…】", ["【…】"]),
      ("地址: ……", ["……"]), ("地址: XX路XX号", ["XX", "XX"]), ("地址: xx街", ["xx"]), ("地址: ××村", ["××"]), ("组长: 待定", ["待定"]),
      ("时间: （待填）", ["（待填）"]), ("邮箱: TODO", ["TODO"]), ("名称: ＿＿办公室", ["＿＿"]), ("# 电话: 【填】", []),
      ("说明: 【公告】栏的说明", []), ("名称: MAXX公司", []), ("地址: 5×4米", []), ("编号: xxgk", []), ("邮箱: xx@a.gov.cn", []),
      ("说明: 招待定点单位", []),
    ])
  func blanks(line: String, found: [String]) {
    let bytes = Array(line.utf8)
    let findings = Blanks.findings(bytes, path: "content/board.yaml")
    #expect(findings.map { String(decoding: bytes[$0.range], as: UTF8.self) } == found)
  }
}
