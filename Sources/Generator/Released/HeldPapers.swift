import Compliance
import Diagnostics
import Notices
import Pages

/// The papers that are in the folder and have no page, by their names.
struct HeldPapers {
  private var papers: [PaperName: Held] = [:]
  /// Numbers of files that could not be read.
  private let unreadable: [PaperName: String]
  private var faults: [String: Finding] = [:]

  private struct Held {
    let path: String
    let findings: [Finding]
  }

  init(_ judged: Judgement) {
    for item in judged.items where !item.assessment.isShown {
      papers[.item(item.notice.index.value)] = Held(path: item.notice.path, findings: item.findings)
    }
    for report in judged.heldReports {
      papers[.report(report.year)] = Held(path: report.path, findings: report.findings)
    }
    unreadable = judged.unreadableNumbers
    guard !unreadable.isEmpty else { return }
    for finding in judged.outcome.findings where finding.class == .fault && faults[finding.path] == nil {
      faults[finding.path] = finding
    }
  }

  /// Those of some released papers that would vanish: not what leaks, which must, nor what a fault stops by itself.
  ///
  /// - Parameter released: their paths, empty where only the site knows of them.
  func gone(among released: [PaperName: String], countsFaults: Bool) -> [Removals.Gone] {
    released.compactMap { name, path in
      if let held = papers[name] {
        let blocking = held.findings.filter(\.isBlocking)
        if blocking.contains(where: \.isLeak) { return nil }
        if !countsFaults, blocking.contains(where: { $0.class == .fault }) { return nil }
        return Removals.Gone(name: name, path: held.path, reason: blocking.first ?? held.findings.first)
      }
      if let path = unreadable[name] {
        return countsFaults ? Removals.Gone(name: name, path: path, reason: faults[path]) : nil
      }
      return Removals.Gone(name: name, path: path.isEmpty ? nil : path, reason: nil)
    }
  }
}

extension Finding {
  /// Whether it keeps a paper out because of what must never be published.
  var isLeak: Bool { isBlocking && Self.leaks.contains(rule) }

  private static let leaks = RuleGroup.leakRules
}

extension Judgement {
  var shownPapers: [PaperName: SiteRecord.State] {
    var shown: [PaperName: SiteRecord.State] = Dictionary(minimumCapacity: items.count)
    for item in items where item.assessment.isShown {
      shown[.item(item.notice.index.value)] =
        item.assessment.isPublished ? .published : item.assessment.showsTitle ? .withdrawn : .untitled
    }
    for report in reports { shown[.report(report.report.year.value)] = .published }
    return shown
  }

  /// Numbers of items that could not be read, with their paths from the root.
  var unreadableNumbers: [PaperName: String] {
    guard outcome.unreadable > 0 else { return [:] }
    let read = Set(items.lazy.map(\.notice.path))
    var numbers: [PaperName: String] = [:]
    for path in content.files.papers where !read.contains("\(contentFolder)/\(path)") {
      if let index = content.indexes[path] { numbers[.item(index)] = "\(contentFolder)/\(path)" }
    }
    return numbers
  }
}
