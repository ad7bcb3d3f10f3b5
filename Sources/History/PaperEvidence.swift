package import Compliance
package import Notices

/// A paper whose sign-offs are looked up in the history.
package struct SignedPaper: Sendable {
  /// One trail, and the day from which what it released was shown.
  package struct Trail: Sendable {
    package let review: ReviewTrail
    package let published: Located<CivilDate>?

    package init(_ review: ReviewTrail, published: Located<CivilDate>?) {
      self.review = review
      self.published = published
    }
  }

  /// Relative to the root, such as `content/应急管理/预案.md`.
  package let path: String
  /// Nil of a yearly report.
  package let index: Located<IndexNumber>?
  package let title: String
  /// The paper's own trail, then those of its changes.
  package let trails: [Trail]

  package var isRevision: Bool { path.hasSuffix(".改稿.md") }

  package init(path: String, index: Located<IndexNumber>?, title: String, trails: [Trail]) {
    self.path = path
    self.index = index
    self.title = title
    self.trails = trails
  }
}

/// Answers what the history says of papers; made once a run.
package struct PaperEvidence: Sendable {
  let history: History
  /// The folder that paths of the history start from, with a slash.
  private let folder: String
  private let oldest: Oldest
  /// Files that differ from the last commit, or were never committed; by their path from the content folder.
  private let changed: Set<String>
  private let taken: Set<String>

  private enum Oldest: Sendable {
    case never
    case day(CivilDate)
    /// What the named commit rests on, itself included.
    case commits([Bool])
    case unknown
  }

  /// - Parameters:
  ///   - folder: What the paths of papers begin with, such as `content`.
  ///   - papers: Every paper that is in the folder now.
  ///   - changed: Files that are not as the last commit left them, from the content folder.
  package init(
    _ history: History, folder: String, start: Board.Start?, papers: [SignedPaper], changed: Set<String>
  ) {
    self.history = history
    self.folder = "\(folder)/"
    self.changed = changed
    taken = Set(papers.map { String($0.path.dropFirst(folder.count + 1)) })
    oldest =
      switch start {
      case nil: .never
      case .day(let day): .day(day)
      case .commit(let name):
        history.graph.commit(named: name).map { .commits(history.graph.ancestry(of: $0)) } ?? .unknown
      }
  }

  /// The commit that 存证起始 names is not there.
  package var lacksStart: Bool {
    if case .unknown = oldest { true } else { false }
  }

  /// What there is to say of each trail.
  package func trails(of paper: SignedPaper) -> [TrailEvidence] {
    var seen: [PaperLine: Int32] = [:]
    let file = file(of: paper)
    return paper.trails.map { trail in
      var restamp: Restamp?
      let lines = trail.review.signOffs.map { located -> LineEvidence in
        let line = located.value
        let plain = PaperLine.signOff(line)
        let wanted = line.fingerprint == nil ? plain : .stamp(line)
        seen[wanted, default: 0] += 1
        if wanted != plain { seen[plain, default: 0] += 1 }
        guard let file, var sighting = sighting(of: wanted, in: file, nth: seen[wanted] ?? 1) else {
          return missing(paper.path)
        }
        if wanted != plain, let first = unbroken(plain, wanted, in: file, nth: seen[plain] ?? 1) { sighting = first }
        if wanted != plain, line.step == .release {
          restamp = self.restamp(of: line, sighting, in: file, nth: seen[plain] ?? 1)
        }
        return evidence(of: line, wanted, sighting)
      }
      return TrailEvidence(
        path: paper.path, trail: trail.review, published: trail.published, lines: lines, restamp: restamp)
    }
  }

  /// Where a line was written that has stood ever since and now bears the fingerprint that it bore then: others in between
  /// were taken back, and with them what they stood for.
  private func unbroken(
    _ plain: PaperLine, _ stamped: PaperLine, in file: LineHistory.File, nth: Int32
  ) -> Sighting? {
    guard let first = sighting(of: plain, in: file, nth: nth), let stamp = history.lines.known(stamped),
      history.count(of: stamp, in: first.file, at: first.commit) > 0
    else { return nil }
    return first
  }

  private func missing(_ path: String) -> LineEvidence {
    let name = String(path.dropFirst(folder.count))
    return history.graph.head < 0 || changed.contains(name) ? .uncommitted : .untraceable
  }

  /// The file of the paper at the last commit: the same path, else the one path of the same number that is gone.
  func file(of paper: SignedPaper) -> LineHistory.File? {
    let name = String(paper.path.dropFirst(folder.count))
    let head = history.graph.head
    guard head >= 0 else { return nil }
    if let own = history.lines.known(name),
      history.lines.events(in: own).contains(where: { history.count(of: $0.line, in: own, at: head) > 0 })
    {
      return own
    }
    guard let index = paper.index.flatMap({ history.lines.known(.index($0.value.description)) }) else { return nil }
    return history.lines.files(bearing: index).first { other in
      !taken.contains(history.lines.paths[Int(other)]) && history.count(of: index, in: other, at: head) > 0
    }
  }

  func sighting(of line: PaperLine, in file: LineHistory.File, nth: Int32) -> Sighting? {
    guard let number = history.lines.known(line) else { return nil }
    return history.trace(number, in: file, nth: nth, from: history.graph.head)
  }

  private func evidence(of line: SignOff, _ wanted: PaperLine, _ sighting: Sighting) -> LineEvidence {
    let introduction = history.introduction(sighting)
    if history.isCut(sighting) { return .cut }
    let former = history.lines.known(wanted).flatMap { history.former($0, than: sighting) }
    return .introduced(
      introduction, isOld: isOld(line, sighting, introduction), before: former.map { standing(of: line, $0) })
  }

  private func standing(of line: SignOff, _ sighting: Sighting) -> FormerStanding {
    let introduction = history.introduction(sighting)
    return FormerStanding(introduction, isOld: isOld(line, sighting, introduction))
  }

  /// A line is old when both its day and its commit are: who dates a new line back does not escape.
  private func isOld(_ line: SignOff, _ sighting: Sighting, _ introduction: Introduction) -> Bool {
    switch oldest {
    case .never, .unknown: true
    case .day(let day): line.date < day && introduction.arrival.day < day
    case .commits(let old): old[Int(sighting.arrival)]
    }
  }

  // MARK: - Fingerprints written anew

  /// What stood on the line before its fingerprint was replaced; nil when this is its first.
  private func restamp(
    of line: SignOff, _ sighting: Sighting, in file: LineHistory.File, nth: Int32
  ) -> Restamp? {
    let lines = history.lines
    let isReplaced = lines.events(in: sighting.file).contains {
      $0.commit == sighting.commit && $0.net < 0 && lines.lines[Int($0.line)].isStamp(of: line)
    }
    guard isReplaced, let first = self.sighting(of: .signOff(line), in: file, nth: nth), first != sighting,
      !history.isCut(first)
    else { return nil }
    return Restamp(first: standing(of: line, first), changesText: changesText(since: first, until: sighting, file))
  }

  private func changesText(since first: Sighting, until last: Sighting, _ file: LineHistory.File) -> Bool {
    let graph = history.graph
    let indexes = history.lines.indexes(of: file)
    let files = Set(indexes.flatMap { history.lines.files(bearing: $0) } + [file]).filter { !history.isRevision($0) }
    guard let oldest = graph.age(of: first.arrival, from: graph.head),
      let newest = graph.age(of: last.arrival, from: graph.head)
    else { return true }
    let delta = history.lines.textDelta(of: Array(files)) { commit in
      guard graph.isOnBranch(commit), let age = graph.age(of: commit, from: graph.head) else { return false }
      return newest <= age && age < oldest
    }
    return delta != 0
  }

  // MARK: - Index numbers

  /// The paper that was released under the number before; nil when there was none.
  ///
  /// Another paper: it bore the number before this one did, and neither its release nor its title is this one's.
  package func formerBearer(of paper: SignedPaper) -> ReusedIndex? {
    let (lines, head) = (history.lines, history.graph.head)
    guard let number = paper.index, let index = lines.known(.index(number.value.description)),
      let own = file(of: paper),
      let origin = history.trace(index, in: own, nth: 1, from: head),
      let start = history.graph.age(of: origin.arrival, from: head)
    else { return nil }
    let releases = Set(paper.trails.flatMap { $0.review.signOffs.map { PaperLine.signOff($0.value) } })
    for file in lines.files(bearing: index) where !history.isRevision(file) {
      for event in lines.events(in: file) where event.net > 0 && lines.lines[Int(event.line)].isRelease {
        guard let age = history.graph.age(of: event.commit, from: head), age > start,
          !releases.contains(lines.lines[Int(event.line)]), history.count(of: index, in: file, at: event.commit) > 0
        else { continue }
        guard title(of: file, at: event.commit) != paper.title else { continue }
        let released = history.introduction(Sighting(commit: event.commit, arrival: event.commit, file: file))
        return ReusedIndex(path: paper.path, index: number, released: released)
      }
    }
    return nil
  }

  private func title(of file: LineHistory.File, at commit: CommitGraph.Place) -> String {
    let lines = history.lines
    let found = lines.events(in: file).first {
      lines.lines[Int($0.line)].isTitle && history.count(of: $0.line, in: file, at: commit) > 0
    }
    return found.map { lines.lines[Int($0.line)].words } ?? ""
  }
}
