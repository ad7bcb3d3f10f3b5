import Compliance
import Diagnostics
import Notices

/// A paper of the old site that must not stay on it, whatever keeps the build from writing.
struct TakenPaper: Sendable {
  let name: PaperName
  /// What the site says of it from now on.
  let state: SiteRecord.State
  /// The day of its withdrawal; nil of what leaks or was refused.
  var withdrawn: CivilDate?
  /// Words that must not stay anywhere: its title, and what leaks.
  var words: [[UInt8]] = []
}

extension TakenPaper {
  /// Every paper that the old site still shows and that was taken back, leaks, or is not for the public any more.
  ///
  /// Judged by the files alone, so that it is known even where the board's settings cannot be read.
  ///
  /// - Parameter root: the board's folder.
  static func all(_ judged: Judgement, old: SiteRecord, root: String) -> [TakenPaper] {
    var taken: [PaperName: TakenPaper] = [:]
    func take(_ paper: TakenPaper?) {
      guard let paper, let state = old.papers[paper.name], state < paper.state else { return }
      taken[paper.name] = paper
    }
    for item in judged.items { take(TakenPaper(item, root: root)) }
    for report in judged.heldReports { take(TakenPaper(report, root: root)) }
    for (name, path) in judged.unreadableNumbers { take(TakenPaper(unreadable: name, at: "\(root)/\(path)")) }
    return taken.values.sorted { $0.name < $1.name }
  }

  private init?(_ item: JudgedItem, root: String) {
    let notice = item.notice
    let leaks = item.findings.filter(\.isLeak)
    let name = PaperName.item(notice.index.value)
    if let withdrawal = notice.withdrawal?.value {
      let hides = withdrawal.hidesTitle || !leaks.isEmpty
      self.init(name: name, state: hides ? .untitled : .withdrawn, withdrawn: withdrawal.date)
    } else {
      guard notice.review.line(.release) != nil, !leaks.isEmpty || !notice.secrecy.value.mayBeOut else { return nil }
      self.init(name: name, state: .untitled)
    }
    words = Self.words(of: leaks, in: "\(root)/\(notice.path)")
    // A title of a few characters, such as 通知, names too much.
    let title = notice.title.value
    if state == .untitled || title.unicodeScalars.count >= 8 { words.append(Array(title.utf8)) }
  }

  private init?(_ report: Judgement.HeldPaper, root: String) {
    let leaks = report.findings.filter(\.isLeak)
    guard !leaks.isEmpty || !report.secrecy.mayBeOut else { return nil }
    self.init(name: .report(report.year), state: .untitled)
    words = Self.words(of: leaks, in: "\(root)/\(report.path)")
  }

  /// A file that cannot be read as an item: a line that begins with 撤回 takes it back, and what leaks in it leaks.
  private init?(unreadable name: PaperName, at path: String) {
    guard let bytes = SourceFile.read(path) else { return nil }
    var words: [[UInt8]] = []
    LeakScan().scan(bytes.span) { leak in
      if !leak.isAsked { words.append(Array(bytes[leak.range])) }
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let isWithdrawn = lines.contains { line in Self.withdrawal.contains { line.starts(with: $0) } }
    guard isWithdrawn || !words.isEmpty else { return nil }
    self.init(name: name, state: .untitled, words: words)
  }

  private static let withdrawal = ["撤回", "withdrawn", "Withdrawn"].map { Array($0.utf8) }

  /// What leaks, as the file has it; nothing where that is no more than a few bytes.
  private static func words(of leaks: [Finding], in path: String) -> [[UInt8]] {
    guard !leaks.isEmpty, let bytes = SourceFile.read(path) else { return [] }
    return leaks.compactMap { leak in
      let words = Array(bytes[leak.range.clamped(to: 0..<bytes.count)])
      return words.count >= 6 && !words.contains(UInt8(ascii: "\n")) ? words : nil
    }
  }
}

extension Secrecy {
  /// Whether the text may stand on a site: it was cleared, or no organ is asked any more.
  fileprivate var mayBeOut: Bool {
    switch self {
    case .cleared: true
    case .refused: false
    case .referred(_, _, let answer): answer?.mayPublish == true
    }
  }
}
