import Diagnostics
import Notices

/// A validity, and what a rule must say of it on 2013-06-10: nothing, or its message and hint.
struct ValidityCase: Sendable, CustomStringConvertible {
  let state: Validity.State
  var effective: String?
  var expires: String?
  var repealedBy: String?
  var message: String?

  var description: String { "\(state.rawValue) \(effective ?? "") \(expires ?? "") \(repealedBy ?? "")" }

  /// What is said of an item with the validity, beside a published paper 示例镇政发〔2013〕2号.
  func findings(of rule: String) throws -> [Finding] {
    var board = try WholeBoard()
    try board.add("2013-0001") { sample in
      sample.notice.validity.state = Located(state, at: 610..<616)
      sample.notice.validity.effective = try effective.map { Located(try .day($0), at: 620..<630) }
      sample.notice.validity.expires = try expires.map { Located(try .day($0), at: 630..<640) }
      sample.notice.validity.repealedBy = repealedBy.map { Located($0, at: 640..<650) }
    }
    try board.add("2013-0002") { $0.notice.documentNumber = Located("示例镇政发〔2013〕2号", at: 600..<610) }
    return try board.findings().filter { $0.rule.id == rule }
  }
}
