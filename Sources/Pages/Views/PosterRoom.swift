import Notices

/// How many of the newest items one sheet has room for, told beforehand from the lengths of their titles.
///
/// A style sheet does not know where a page ends, and a browser prints posters as well as the program does. Lengths are
/// points; a Han character is as wide as its letter is high, others count for 0.6 of that, which is more than they take.
struct PosterRoom {
  /// The letters of a list: those that are read from a step away, and the smallest that still are.
  enum Letters: CaseIterable {
    case usual, small

    fileprivate var title: Double { self == .usual ? 21 : 18 }
    fileprivate var about: Double { self == .usual ? 18 : 14 }
  }

  /// A sheet as the style of paper lays it out.
  enum Paper {
    /// A4, standing, in one column.
    case narrow
    /// A3, lying, in two columns.
    case wide

    fileprivate var column: Double { self == .narrow ? 504 : 518 }
    fileprivate var columns: Int { self == .narrow ? 1 : 2 }
    fileprivate var width: Double { self == .narrow ? 504 : 1077 }
    /// The block of text of both is 261 mm high.
    fileprivate var height: Double { 739 }
    fileprivate var heading: Double { self == .narrow ? 47 : 63 }
  }

  /// What stands at the head and the foot of every poster.
  private let board: Board
  private let publicAddress: String
  /// Of each item: its title, and the line below.
  private let lines: [(title: String, about: String)]

  init(board: Board, publicAddress: String, lines: [(title: String, about: String)]) {
    self.board = board
    self.publicAddress = publicAddress
    self.lines = lines
  }

  /// As many as anybody reads, which A4 has room for where titles are no longer than a line.
  private static let wanted = 5

  /// The largest letters in which as many as are wanted fit on A4, else the smallest.
  var letters: Letters {
    Letters.allCases.first { count(on: .narrow, $0) >= min(Self.wanted, lines.count) } ?? .small
  }

  /// How many items, the newest first, go on a sheet; one at least, fit or not.
  func count(on paper: Paper) -> Int {
    min(count(on: paper, letters), paper == .narrow ? Self.wanted : lines.count)
  }

  private func count(on paper: Paper, _ letters: Letters) -> Int {
    let room = paper.height - head(paper) - foot(paper)
    let heights = lines.map { line in
      Self.height(line.title, letters.title, 1.35, in: paper.column)
        + Self.height(line.about, letters.about, 1.35, in: paper.column) + 11
    }
    return heights.indices.last { last in
      let taken = heights[...last]
      // Columns end where an item does: the highest one may be left over in each but the last.
      let lost = Double(paper.columns - 1) * (taken.max() ?? 0)
      return taken.reduce(0, +) + lost <= room * Double(paper.columns)
    }.map { $0 + 1 } ?? 1
  }

  private func head(_ paper: Paper) -> Double {
    Self.height(board.name, 18 * 1.1, 1.6, in: paper.width) + paper.heading + 72
  }

  private func foot(_ paper: Paper) -> Double {
    let width = paper.width - 100
    let places = board.queryPoints.map { "　\($0.name)（\($0.address)）" }.joined()
    let words =
      Self.height("查阅全部公开信息，请到：" + places, 18, 1.3, in: width) + Self.height(board.office.phone, 18, 1.3, in: width)
      + Self.height("网上查看：\(publicAddress)，版次00000000", 11, 1.35, in: width)
      + (board.sample.map { Self.height($0, 11, 1.35, in: width) } ?? 0) + 6
    return max(words, 85) + 22
  }

  /// The height of a text in a column; a line may be a character short, since marks do not begin one.
  private static func height(_ text: String, _ letter: Double, _ leading: Double, in column: Double) -> Double {
    let width = text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.6 : 1) }
    return (width / (column / letter - 1)).rounded(.up) * letter * leading
  }
}
