import Compliance
package import Notices

/// What a site has released, as its marker records it: every paper that has a page.
///
/// Numbers alone, which are public; so that the next build knows what would vanish, and a take-down what is still to be
/// taken down.
package struct SiteRecord: Equatable, Sendable {
  /// How much of a paper the site shows.
  package enum State: String, CaseIterable, Comparable, Sendable {
    /// Its page says all of it.
    case published
    /// Number, day, reason and title are left.
    case withdrawn
    /// The title is hidden, too.
    case untitled
    /// Nothing is left, and somebody said that it may be so.
    case removed

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What shows more comes first.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// The day of the build, which the home page alone tells, so that a quiet day changes no other file; nil where it does
  /// not.
  package var day: CivilDate?
  package var papers: [PaperName: State] = [:]

  /// The lines of the marker behind its first: a paper a line, its state named unless it is published.
  ///
  /// Complexity: O(n log n) in the papers.
  var lines: String {
    papers.sorted { $0.key < $1.key }.map { name, state in
      state == .published ? "\(name)\n" : "\(name) \(state.rawValue)\n"
    }.joined()
  }

  /// Reads a marker; nil unless it is that of a public site.
  ///
  /// Lines that mean nothing are passed over.
  init?(marker: [UInt8]) {
    guard OutputPurpose(marker: marker) == .site else { return nil }
    for line in String(decoding: marker, as: UTF8.self).split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ")
      guard let name = words.first.flatMap({ PaperName($0) }) else { continue }
      papers[name] = words.count > 1 ? State(rawValue: String(words[1])) ?? .published : .published
    }
  }

  /// What the site in a folder says of itself; nil where there is none of ours.
  package init?(folder: String) {
    guard let bytes = SourceFile.read("\(folder)/\(OutputPath.marker.text)") else { return nil }
    self.init(marker: bytes)
    day = SourceFile.read("\(folder)/index.html").flatMap { Heartbeat.day(in: $0)?.value }
  }

  init(papers: [PaperName: State]) { self.papers = papers }
}
