/// Every key of every file of the board, so that the scan can tell a key from a sentence with a colon in it.
package enum KnownNames {
  static let all: Set<PackedName> = Set(
    (items + settings).flatMap { [$0.name, $0.alias].compactMap { $0 } }.compactMap { PackedName($0.utf8) })

  /// Whether words are a key's name.
  package static func contains(_ words: Substring) -> Bool { PackedName(words.utf8).map(all.contains) ?? false }

  private static var items: [FieldSpelling] {
    NoticeField.names.spellings + StartField.names.spellings + DisplayField.names.spellings
      + ChangeField.names.spellings + WithdrawalField.names.spellings + SecrecyField.names.spellings
      + AttachmentField.names.spellings + ExceptionField.names.spellings + ReportField.names.spellings
      + RegisteredField.names.spellings
  }

  private static var settings: [FieldSpelling] {
    BoardField.names.spellings + AuthorityField.names.spellings + WebsiteField.names.spellings
      + OfficeField.names.spellings + QueryPointField.names.spellings + LeadingGroupField.names.spellings
      + CategoryField.names.spellings + GuideField.names.spellings + PeopleField.names.spellings
      + PersonField.names.spellings + TermField.names.spellings + KindsField.names.spellings
      + KindField.names.spellings + YearsField.names.spellings + SynonymsField.names.spellings
  }
}
