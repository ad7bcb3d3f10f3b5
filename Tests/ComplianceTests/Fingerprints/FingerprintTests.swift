import Compliance
@testable import Notices
import Testing

/// Golden fingerprints, taken apart from this program with Python's hashlib.
///
///     def f(*fields):  # the first is the name of the form
///         out = fields[0].encode() + b"\n"
///         for key, value in fields[1:]:
///             v = value.encode(); out += key.encode() + b" %d\n" % len(v) + v + b"\n"
///         bits = int.from_bytes(hashlib.sha256(out).digest(), "big") >> 126
///         text = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> 5 * (25 - i) & 31] for i in range(26))
///         return text[:13] + "-" + text[13:]
@Suite("the canonical form, version 2")
struct FingerprintTests {
  @Test("an item with the least it must have")
  func least() throws {
    var sample = try Sample()
    sample.body = "\n正文第一行\r\n第二行\r\n\r\n"
    #expect(try sample.assess().expectedFingerprint.description == "P0VRW9N37Q7N4-5J4KAGJAV9468")
  }

  @Test("an item with everything")
  func everything() throws {
    var sample = try Sample()
    sample.body = "正文\n"
    let place = 0..<1
    sample.notice.documentNumber = Located("示例镇政发〔2013〕12号", at: place)
    sample.notice.agency = Located("党政办公室", at: place)
    sample.notice.published = Located(try .day("2013-06-05"), at: place)
    sample.notice.summary = Located("概述", at: place)
    sample.notice.keywords = [Located("防汛", at: place), Located("预案", at: place)]
    sample.notice.subject = Located("综合政务", at: place)
    sample.notice.archive = Located("2013-1", at: place)
    sample.notice.kind = Located("yusuan", at: place)
    sample.notice.starts = Located(StartEvent(event: "批准", date: try .day("2013-05-20")), at: place)
    sample.notice.display = Located(DisplayPeriod(from: try .day("2013-06-05"), to: try .day("2013-06-13")), at: place)
    sample.notice.validity.state = Located(.valid, at: place)
    sample.notice.validity.effective = Located(try .day("2013-06-05"), at: place)
    sample.notice.validity.expires = Located(try .day("2018-06-05"), at: place)
    sample.notice.validity.repealedBy = Located("2014-0001", at: place)
    sample.notice.lateReason = Located("原因", at: place)
    sample.notice.explains = Located(try index("2013-0001"), at: place)
    sample.notice.isFeatured = true
    sample.notice.aliases = [Located("old/page.html", at: place)]
    let content = Array("a,b\n".utf8)
    sample.notice.attachments = [Located(Attachment(file: "附件/表.csv", name: "明细表"), at: place)]
    sample.attachments = [.init(file: "附件/表.csv", name: "明细表", size: 4, sha256: .sha256(content))]
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try sample.assess().expectedFingerprint.description == "QDCBZJRV350T3-2GP8DDRMHSH4P")
  }

  @Test("a yearly report")
  func report() throws {
    let bytes = Array("## 一、概述\n".utf8)
    let report = YearReport(
      path: "content/年度报告/2013.md", title: Located("2013年度报告", at: 0..<1), year: Located(2013, at: 0..<1),
      documentNumber: nil, formed: Located(try .day("2014-02-17"), at: 0..<1),
      published: Located(try .day("2014-02-26"), at: 0..<1), secrecy: Located(.cleared, at: 0..<1),
      review: ReviewTrail(),
      registered: .init(values: [0, 0, 0, 0, 0, 12].map { Located($0, at: 0..<1) }),
      body: 0..<bytes.count)
    #expect(Fingerprint(of: report, bytes: bytes).description == "DZSXTH9RNVAW8-4V8RDHG1CCDF0")
  }

  @Test("a value cannot pass for another field")
  func noForgery() throws {
    var one = try Sample()
    one.notice.summary = Located("甲\n关键词 3\n乙", at: 0..<1)
    var two = try Sample()
    two.notice.summary = Located("甲", at: 0..<1)
    two.notice.keywords = [Located("乙", at: 0..<1)]
    #expect(try one.assess().expectedFingerprint != two.assess().expectedFingerprint)
  }

  @Test("a paper that was referred")
  func referred() throws {
    var sample = try Sample()
    sample.body = "正文\n"
    sample.notice.secrecy.value = .referred(
      to: "县保密局", on: try .day("2013-05-22"), answer: .init(mayPublish: true, date: try .day("2013-05-23")))
    #expect(try sample.assess().expectedFingerprint.description == "BR4X6NC09846G-TCBXHB691Z4XC")
  }

  @Test("two texts that shared the 48 bits of the first version do not share these")
  func noCollision() throws {
    var seen: Set<Fingerprint> = []
    for number in 0..<2_000 {
      var sample = try Sample(lines: [])
      sample.body = "正文\n\n[\(number)]: x\n"
      #expect(seen.insert(try sample.assess().expectedFingerprint).inserted)
    }
  }

  @Test(
    "reads 26 letters and a hyphen, and nothing else",
    arguments: [
      (fingerprintExample, true), ("0000000000000-0000000000000", true), ("ZZZZZZZZZZZZZ-ZZZZZZZZZZZZZ", true),
      (fingerprintExample.lowercased(), false), (String(fingerprintExample.dropLast()), false),
      (fingerprintExample + "0", false), (fingerprintExample.replacing("-", with: "0"), false),
      (fingerprintExample.replacing("8", with: "I"), false), (fingerprintExample.replacing("8", with: "U"), false),
      (fingerprintExample.replacing("8", with: "O"), false), ("3f9c1a77b2e0", false), ("", false),
    ])
  func parse(_ text: String, _ isGood: Bool) {
    #expect(Fingerprint(text)?.description == (isGood ? text : nil))
  }

  @Test(
    "says what was meant",
    arguments: ["8kq4w0mz7t2rb-5xn9c3jh6vdea", "8KQ4WOMZ7T2RB5XN9C3JH6VDEA", "8KQ4-WoMZ7T2RB-5XN9C3JH6VDEA"])
  func meant(_ text: String) {
    #expect(Fingerprint(meantBy: text)?.description == fingerprintExample)
    #expect(Fingerprint(meantBy: "3f9c1a77b2e0") == nil)
  }

  @Test(
    "digests what the standard digests as the standard says",
    arguments: [
      ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func digest(_ text: String, _ times: Int, _ wanted: String) {
    let digest = ContentDigest.sha256(Array(String(repeating: text, count: times).utf8))
    #expect(digest.hexadecimal == wanted)
  }

  @Test("gives the same digest to many threads at once")
  func digestTogether() async {
    let one = ContentDigest.sha256(Array("abc".utf8))
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<2_000).allSatisfy { _ in ContentDigest.sha256(Array("abc".utf8)) == one } }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(same)
  }
}
