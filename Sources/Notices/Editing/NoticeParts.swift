/// A part of an item that an edit may touch.
package enum NoticePart: Hashable, CaseIterable, Sendable {
  case published, changes, withdrawal, review, changeKeys, body
  /// Everything else that the item says.
  case rest
}

extension Notice {
  /// The parts in which two readings say something else, wherever it stands in their files.
  package func parts(differingFrom other: Notice, _ bytes: [UInt8], _ otherBytes: [UInt8]) -> Set<NoticePart> {
    var parts: Set<NoticePart> = []
    if published?.value != other.published?.value { parts.insert(.published) }
    if changes.map(\.value.plain) != other.changes.map(\.value.plain) { parts.insert(.changes) }
    if withdrawal?.value != other.withdrawal?.value { parts.insert(.withdrawal) }
    if review.values != other.review.values { parts.insert(.review) }
    if changedOn?.value != other.changedOn?.value || changeNote?.value != other.changeNote?.value {
      parts.insert(.changeKeys)
    }
    if bytes[body] != otherBytes[other.body] { parts.insert(.body) }
    if !hasSameHead(as: other) || !hasSameDetails(as: other) { parts.insert(.rest) }
    return parts
  }

  private func hasSameHead(as other: Notice) -> Bool {
    title.value == other.title.value && category == other.category && index.value == other.index.value
      && documentNumber?.value == other.documentNumber?.value && agency?.value == other.agency?.value
      && formed.value == other.formed.value && starts?.value == other.starts?.value
      && summary?.value == other.summary?.value && keywords.map(\.value) == other.keywords.map(\.value)
      && subject?.value == other.subject?.value && archive?.value == other.archive?.value
      && kind?.value == other.kind?.value && display?.value == other.display?.value
  }

  private func hasSameDetails(as other: Notice) -> Bool {
    validity.state?.value == other.validity.state?.value
      && validity.effective?.value == other.validity.effective?.value
      && validity.expires?.value == other.validity.expires?.value
      && validity.repealedBy?.value == other.validity.repealedBy?.value && secrecy.value == other.secrecy.value
      && lateReason?.value == other.lateReason?.value && attachments.map(\.value) == other.attachments.map(\.value)
      && mustWithdraw?.value == other.mustWithdraw?.value && explains?.value == other.explains?.value
      && isFeatured == other.isFeatured
      && aliases.map(\.value) == other.aliases.map(\.value)
      && exceptions.map(\.value) == other.exceptions.map(\.value)
  }
}

extension ReviewTrail {
  /// The lines, wherever they stand.
  package var values: [SignOff] { signOffs.map(\.value) }
}

extension Change {
  /// The same without the places of its lines.
  package var plain: Change {
    Change(
      date: date, published: published, note: note,
      review: ReviewTrail(signOffs: review.signOffs.map { Located($0.value, at: 0..<0) }))
  }
}
