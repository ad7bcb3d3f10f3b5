import Compliance
import Diagnostics
import Notices
import Pages
import Samples
import Testing

@testable import Generator

/// The sample board, loaded once, on which one item after the other is spoilt and judged.
struct FuzzBench: Sendable {
  /// What became of a spoilt item.
  enum Fate: Hashable { case published, held, refused }

  struct Original: Sendable {
    let path: String
    let bytes: [UInt8]
    let title: String
    let html: [UInt8]
  }

  let originals: [Original]
  private let reader: NoticeReader
  /// As a check judges, and as a build does.
  private let checker: ItemJudge
  private let builder: ItemJudge

  init() async throws {
    let root = "\(Repository.root)/content"
    let content = try await ContentLoader(root: root, workers: Workers(count: 2)).load(ContentScan.walk(root))
    let board = try #require(content.board)
    let today = try #require(board.frozen)
    let assessor = Assessor(
      board: board, people: content.people, kinds: content.kinds, calendar: content.calendar, today: today)
    let judge = { (purpose: Judgement.Purpose) in
      ItemJudge(
        assessor: assessor, files: content.files, indexes: content.indexes, blocked: [], purpose: purpose,
        isJudgeable: true)
    }
    // Without its 撤回 an item shows again what was released.
    let judged = try judge(.preview).judge(content.notices[...])
    originals = zip(content.notices, judged).map { loaded, item in
      Original(path: loaded.notice.path, bytes: loaded.bytes, title: loaded.notice.title.value, html: item.html.bytes)
    }
    reader = NoticeReader(board: board)
    (checker, builder) = (judge(.check), judge(.site))
  }

  /// Spoils one item and says what became of it; every way out is checked on the way.
  func run(_ numbers: inout SeededNumbers) throws -> Fate {
    let original = originals[numbers.below(originals.count)]
    let other = originals[numbers.below(originals.count)].bytes
    var bytes = original.bytes
    for _ in 0...numbers.below(3) {
      let mutation = Mutation.allCases[numbers.below(Mutation.allCases.count)]
      mutation.apply(to: &bytes, other: other, &numbers)
    }
    var fate = try fate(of: bytes, original, isStamped: false)
    if fate.fingerprint != nil, numbers.below(2) == 0, let stamped = bytes.stamped(fate) {
      fate = try self.fate(of: stamped, original, isStamped: true)
    }
    return fate.fate
  }

  /// What became of a file, and the fingerprints it bears and should bear.
  struct Ending {
    var fate: Fate
    var fingerprint: (written: [Range<Int>], expected: String)?
  }

  private func fate(of bytes: [UInt8], _ original: Original, isStamped: Bool) throws -> Ending {
    var findings: [Finding] = []
    let notice = reader.read(bytes, path: original.path, findings: &findings)
    #expect(findings.allSatisfy { $0.range.upperBound <= bytes.count })
    guard let notice else {
      #expect(findings.contains { $0.class == .fault && $0.severity == .error })
      return Ending(fate: .refused)
    }
    let loaded = [LoadedNotice(notice: notice, bytes: bytes)]
    let checked = try #require(try checker.judge(loaded[...]).first)
    let item = try #require(try builder.judge(loaded[...]).first)
    #expect(checked.findings.allSatisfy { $0.range.upperBound <= bytes.count })
    #expect(checked.html.isEmpty && checked.assessment.standing == item.assessment.standing)
    let ending = Ending(
      fate: item.assessment.isPublished ? .published : .held,
      fingerprint: (notice.latestTrail.signOffs.map(\.range), item.assessment.expectedFingerprint.description))
    if ending.fate == .held { check(held: item) } else { check(published: item, of: bytes, original, isStamped) }
    return ending
  }

  private func check(held item: JudgedItem) {
    #expect(item.html.isEmpty && item.summary.isEmpty && item.files.isEmpty)
    #expect(!item.findings.holdingRules.isEmpty || item.assessment.standing == .withdrawn)
  }

  /// What is shown is what was reviewed, unless the fingerprint was made anew; a number never is.
  private func check(published item: JudgedItem, of bytes: [UInt8], _ original: Original, _ isStamped: Bool) {
    #expect(!bytes.holdsAlone(Mutation.syntheticNumber), "\(String(decoding: bytes, as: UTF8.self))")
    let html = item.html.bytes
    #expect(!html.holds("<script") && !html.holds("<!--") && !html.holds("href=\"javascript:"))
    guard !isStamped else { return }
    #expect(item.notice.title.value == original.title)
    #expect(html == original.html)
  }
}

extension [UInt8] {
  fileprivate func holds(_ words: String) -> Bool { firstRange(of: Array(words.utf8)) != nil }

  /// Holds a number that no digit and no letter touches: a cut may leave `201` before it, a flipped bit make `：` a `ｚ`.
  fileprivate func holdsAlone(_ number: String) -> Bool {
    ranges(of: Array(number.utf8)).contains { place in
      let (before, after) = (self[..<place.lowerBound], self[place.upperBound...])
      return ![before.suffix(1), before.suffix(3), after.prefix(1), after.prefix(3)].contains { $0.isLetterOrDigit }
    }
  }

  /// With the fingerprint that the gate asks for; nil where no step bears one.
  fileprivate func stamped(_ ending: FuzzBench.Ending) -> [UInt8]? {
    guard let (places, expected) = ending.fingerprint, places.count == 5 else { return nil }
    var bytes = self
    for place in places where place.count > Fingerprint.length {
      bytes.replaceSubrange(place.upperBound - Fingerprint.length..<place.upperBound, with: expected.utf8)
    }
    return bytes
  }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes are one letter or digit of ASCII, or its full-width form.
  fileprivate var isLetterOrDigit: Bool {
    guard let scalars = String(validating: self, as: UTF8.self)?.unicodeScalars, let scalar = scalars.first,
      scalars.count == 1
    else { return false }
    let plain = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    return [0x30...0x39, 0x41...0x5A, 0x61...0x7A].contains { $0.contains(plain) }
  }
}
