/// A row of the ledger of village contacts (台账/村务联系人.csv): the only ledger shown by row.
package struct VillageContact: Sendable, Equatable {
  package var village: String
  package var role: String
  package var officePhone: String

  package init(village: String, role: String, officePhone: String) {
    self.village = village
    self.role = role
    self.officePhone = officePhone
  }
}
