import Glibc

/// A board of one size, built four times.
struct Trial {
  private let size: Int
  private let builds: [(name: String, figures: BuildFigures)]
  /// The last build once more of a board that has not changed: only whether that is so is looked at.
  private let again: BuildFigures
  /// Checks of everything and of the one notice that was changed.
  private let checks: (all: BuildFigures, one: BuildFigures)
  /// The same files read and written, and nothing judged.
  private let floor: BuildFigures
  private let site: FolderSize

  /// Makes the board in a folder of its own below the place, builds it, and takes all away again.
  init(size: Int, themes: String, place: String) throws {
    let folder = try CorpusFolder.temporary(in: place)
    defer { CorpusFolder.remove(folder) }
    self.size = size
    let corpus = Corpus(size: size, seed: 1)
    let release = CorpusRelease(root: folder)
    try corpus.write(to: folder, fingerprint: release.fingerprint)
    try CorpusFolder.link(themes, at: "\(folder)/themes")
    let cold = try OwnProcess.build(folder, remembering: true)
    floor = try OwnProcess.floor(folder)
    let unchanged = try OwnProcess.build(folder)
    again = try OwnProcess.build(folder, remembering: true)
    let all = try OwnProcess.check(folder)
    let changed = try corpus.revise(folder, fingerprint: release.fingerprint)
    builds = [("cold", cold), ("unchanged", unchanged), ("one changed", try OwnProcess.build(folder))]
    checks = (all, try OwnProcess.check(folder, changed))
    site = FolderSize(of: "\(folder)/site")
  }

  /// Milliseconds of each stage in each build.
  var table: String {
    var rows = ["\n\(size) items: \(site.pages) pages, \(site.files) files, \(site.bytes >> 20) MiB"]
    rows.append("".padded(to: -18) + builds.map { $0.name.padded(to: 24) }.joined())
    for (number, stage) in builds[0].figures.stages.enumerated() {
      rows.append(row(stage.name) { ($0.stages[number].seconds, $0.stages[number].peak) })
    }
    rows.append(row("all but QR codes") { ($0.seconds, $0.peak) })
    rows.append(row("all") { ($0.wholeSeconds, $0.peak) })
    rows.append(
      "floor, the same files read and written: \(floor.wholeSeconds.milliseconds) ms; the cold build takes "
        + "\((builds[0].figures.wholeSeconds / floor.wholeSeconds).ratio) times that")
    rows.append(
      "unchanged, and so said again: \(again.wholeSeconds.milliseconds) ms; the cold build takes "
        + "\((builds[0].figures.wholeSeconds / again.wholeSeconds).ratio) times that")
    rows.append(
      "check of everything \(checks.all.seconds.milliseconds) ms, \((checks.all.seconds / builds[0].figures.seconds).ratio)"
        + " of the cold build; of one file \(checks.one.seconds.milliseconds) ms")
    return rows.joined(separator: "\n")
  }

  private func row(_ name: String, _ values: (BuildFigures) -> (seconds: Double, peak: Int)) -> String {
    name.padded(to: -18)
      + builds.map { build in
        let (seconds, peak) = values(build.figures)
        return seconds.milliseconds.padded(to: 12) + " ms" + "\(peak >> 10)".padded(to: 5) + " MiB"
      }.joined()
  }

  /// How time and memory grew with the number of items.
  func comparison(with smaller: Trial) -> String {
    let items = Double(size) / Double(smaller.size)
    let pairs = zip(builds, smaller.builds).map { mine, other in
      let time = mine.figures.seconds / other.figures.seconds
      let memory = Double(mine.figures.peak) / Double(other.figures.peak)
      return "\(mine.name) \(time.ratio) times the time and \(memory.ratio) times the memory"
    }
    return "\n\(size) items to \(smaller.size) (\(items.ratio) times as many): \(pairs.joined(separator: ", "))"
  }
}
