package import Notices

extension History {
  /// Every index number that a paper ever bore on the way to the last commit, papers that are gone included.
  ///
  /// What a handbook (README.md) shows as an example is nobody's number.
  package var numbers: Set<IndexNumber> {
    Set(lines.indexesOfPapers { !$0.split(separator: "/").contains("README.md") }.compactMap { IndexNumber($0) })
  }
}
