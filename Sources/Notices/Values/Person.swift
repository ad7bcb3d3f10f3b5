/// Somebody who may sign steps of the review (people.yaml).
package struct Person: Sendable {
  /// 编号: signs where two people have one name.
  package var id: String
  /// 姓名: signs where it is the person's alone.
  package var name: String
  /// 单位.
  package var office: String
  /// 步骤: what the person may sign.
  package var steps: [ReviewStep]
  /// 任期: first and last day in office; the last is nil while it runs.
  package var terms: [Term]
  /// Addresses used in git.
  package var emails: [String]
  package var mayWithdraw: Bool
  /// 公钥: keys that the person signs commits with; with any, a commit without such a signature proves nothing.
  package var keys: [SSHKey] = []
  /// Where 任期 stands in people.yaml.
  package var place: Range<Int> = 0..<0

  /// One stretch of office (任期), both days included.
  package struct Term: Sendable, Equatable {
    /// The first day in office.
    package var from: CivilDate
    /// The last day in office; nil while it runs.
    package var to: CivilDate?
  }

  /// Whether the person held office on a day, in any of the terms.
  package func isInOffice(on day: CivilDate) -> Bool {
    terms.contains { $0.from <= day && day <= ($0.to ?? day) }
  }
}
