package import Notices

/// Numbers of the authority that a board publishes, and that are therefore no leaks.
package struct PublicNumbers: Sendable {
  /// 公开手机: mobile phone numbers of eleven digits.
  package var mobiles: Set<Int>
  /// 公开账户: accounts in digits.
  package var accounts: Set<String>

  /// Some numbers, or none.
  package init(mobiles: Set<Int> = [], accounts: Set<String> = []) {
    self.mobiles = mobiles
    self.accounts = accounts
  }

  package init(of board: Board) {
    self.init(mobiles: board.publicMobiles, accounts: board.publicAccounts)
  }
}
