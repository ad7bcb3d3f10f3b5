/// What `upgrade` is asked to do.
package struct UpgradeOrder: Sendable {
  /// Only says what would be done.
  package var isTrial: Bool
  /// Files and folders of the program that may be replaced by today's, from the board's folder.
  package var replaced: [String]

  package init(isTrial: Bool = false, replaced: [String] = []) {
    self.isTrial = isTrial
    self.replaced = replaced
  }
}
