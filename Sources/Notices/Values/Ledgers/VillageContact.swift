/// A row of the ledger of village contacts (台账/村务联系人.csv): the only ledger shown by row.
package struct VillageContact: Sendable, Equatable {
  /// 村.
  package var village: String
  /// 职务.
  package var role: String
  /// 办公电话; no private number has a place here.
  package var officePhone: String
}
