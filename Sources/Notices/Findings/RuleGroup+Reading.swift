package import Diagnostics

extension RuleGroup {
  /// What can be wrong with the form of a file, in the order in which a reader meets it.
  package static let reading = [
    RuleGroup(FileRules.shared), RuleGroup(LineRules.shared), RuleGroup(SyntaxRules.shared),
    RuleGroup(FieldRules.shared), RuleGroup(ItemRules.shared), RuleGroup(SignOffRules.shared),
    RuleGroup(CollisionRules.shared), RuleGroup(SettingsRules.shared), RuleGroup(UnreadyRules.shared),
    RuleGroup(TableRules.shared), RuleGroup(StandardRules.shared),
    RuleGroup(LedgerRules.shared), RuleGroup(ReportRules.shared),
  ]
}
