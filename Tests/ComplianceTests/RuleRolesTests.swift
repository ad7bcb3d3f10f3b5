import Diagnostics
import Testing

@testable import Compliance

@Suite("how rules are run")
struct RuleRolesTests {
  private func agree<Role>(_ role: Role.Type) -> Bool {
    let named = RuleGroup.keepers(as: role).map { String(describing: $0) }
    return !named.isEmpty && named == RuleGroup.keepers.compactMap { $0 as? Role }.map { String(describing: $0) }
  }

  @Test("every keeper is run by each protocol that it keeps")
  func roles() {
    #expect(agree((any KindRule.Type).self) && agree((any PeriodRule.Type).self))
    #expect(agree((any ReviewRule.Type).self) && agree((any FingerprintRule.Type).self))
    #expect(agree((any DateRule.Type).self) && agree((any SecrecyRule.Type).self))
    #expect(agree((any WithdrawalRule.Type).self) && agree((any WaitingRule.Type).self))
    #expect(agree((any WritingRule.Type).self) && agree((any BoardRule.Type).self))
    #expect(agree((any EvidenceRule.Type).self) && agree((any EvidenceBoardRule.Type).self))
    #expect(agree((any FileRule.Type).self))
  }
}
