/// Maps places of a text that was never written to the file on disk, so that an error names lines that exist.
struct Relocation {
  /// How many bytes both texts begin with, and how many they end with.
  private let (start, end): (Int, Int)
  /// How many bytes the text that was judged has, and the file.
  private let (judged, written): (Int, Int)

  /// Takes the text that was judged and the file; linear in both.
  init(from judged: [UInt8], to written: [UInt8]) {
    (self.judged, self.written) = (judged.count, written.count)
    let most = min(judged.count, written.count)
    let start = (0..<most).first { judged[$0] != written[$0] } ?? most
    self.start = start
    end = (0..<most - start).first { judged[judged.count - 1 - $0] != written[written.count - 1 - $0] } ?? most - start
  }

  /// The same place in the file; what stands only in the text that was judged is at the place where it would stand.
  func range(_ range: Range<Int>) -> Range<Int> {
    let lower = place(range.lowerBound)
    return lower..<max(lower, place(range.upperBound))
  }

  private func place(_ place: Int) -> Int {
    if place <= start { return place }
    if place >= judged - end { return place - judged + written }
    return min(place, written - end)
  }
}
