package import Notices

extension PaperEvidence {
  /// The commit that released a text which another has replaced since.
  package struct Release: Sendable, Hashable {
    /// All digits of its name.
    package let commit: String
    /// The file as it was called then, from the content folder.
    package let path: String
    /// What all five lines bear.
    package let seal: Fingerprint
    /// Where the first of the five lines stands now.
    package let place: Range<Int>
  }

  /// Where the older trails of a paper were released, as far as the history reaches.
  package func earlierReleases(of paper: SignedPaper) -> [Release] {
    guard paper.trails.count > 1, let file = file(of: paper) else { return [] }
    return paper.trails.dropLast().compactMap { trail in
      guard let seal = trail.review.seal, let line = trail.review.line(.release),
        let place = trail.review.signOffs.first?.range,
        let sighting = sighting(of: .stamp(line.value), in: file, nth: 1), !history.isRevision(sighting.file)
      else { return nil }
      return Release(
        commit: history.graph.ids[Int(sighting.commit)].name, path: history.lines.paths[Int(sighting.file)], seal: seal,
        place: place)
    }
  }
}
