import Compliance
import Diagnostics
import Notices

/// A ledger of one application, made from the words of its row.
///
/// `cells` are `received, correction asked, corrected, third party, organs, extended, replied`; what is left out at the
/// end is empty.
struct ApplicationSample {
  private let row: String
  private let today: String

  init(_ cells: String, today: String, result answer: String = "予以公开") {
    var cells = cells.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells += Array(repeating: "", count: 7 - cells.count)
    let result = cells[6].isEmpty ? "" : answer
    row = "7号,\(cells[0]),当面,自然人,低保,\(cells[1...6].joined(separator: ",")),\(result),0"
    self.today = today
  }

  private var ledger: [UInt8] { ApplicationSample.ledger(row) }

  fileprivate static func ledger(_ row: String) -> [UInt8] { Array("\(Ledger.applications.header)\n\(row)\n".utf8) }

  var board: SampleBoard {
    get throws {
      var board = try SampleBoard(today)
      board.ledgers.applications = [try application(row)]
      return board
    }
  }

  /// Everything that is said of the application.
  var findings: [Finding] { get throws { try board.findings(of: "application") } }

  /// What stands in the ledger where a finding points.
  func text(at finding: Finding) -> String { String(decoding: ledger[finding.range], as: UTF8.self) }
}

/// An application from the words of a ledger's row.
func application(_ row: String) throws -> Application {
  var findings: [Finding] = []
  var ledgers = Ledgers()
  ledgers.read(.applications, ApplicationSample.ledger(row), path: "content/台账/依申请公开.csv", findings: &findings)
  guard let application = ledgers.applications.first else {
    throw BadSample(text: "\(row): \(findings.map(\.rule.id))")
  }
  return application
}
