import Diagnostics

/// What the law wants a board's site to show and board.yaml does not say.
enum BoardDuties {
  static func findings(_ board: Board) -> [Finding] {
    let missing = absent(board.website)
    var findings: [Finding] = []
    if !missing.isEmpty { findings.append(.footerDuties(missing.map(\.spelling), in: board.path)) }
    if board.baseURL == nil { findings.append(.noBaseURL(BoardField.baseURL.spelling, in: board.path)) }
    return findings
  }

  private static func absent(_ website: Board.Website) -> [WebsiteField] {
    WebsiteField.allCases.filter { field in
      switch field {
      case .idCode: website.idCode == nil
      case .domain: website.domain == nil
      case .icp: website.icp == nil
      case .policeRecord: website.policeRecord == nil
      case .faultReport: website.faultReport == nil
      case .governmentMark: website.governmentMark == nil
      }
    }
  }
}
