/// What follows for an item from the table of its keys.
extension Notice {
  /// Hands on every text that readers see while the item is not taken back, and whether it is the name of a file or an address.
  package func eachShownText(_ look: (_ text: Located<String>, _ isName: Bool) -> Void) {
    for eachText in NoticeKey.texts { eachText(fields, look) }
  }

  /// The same of an item that was taken back: what stays in any case, or what stays only while its title does.
  package func eachText(stayingWithTitle: Bool, _ look: (_ text: Located<String>, _ isName: Bool) -> Void) {
    for key in NoticeKey.all where key.stays != .never && (key.stays == .withTitle) == stayingWithTitle {
      key.eachText?(fields, look)
    }
  }

  /// Hands on the values that a release signs, but for the text and the files, in the order of the canonical form.
  package func sign(
    on basis: SigningBasis, _ add: (_ key: String, _ part: StaticString, _ value: SignedValue) -> Void
  ) {
    for (name, sign) in NoticeKey.signatures { sign(fields, basis) { add(name, $0, $1) } }
  }

  /// What pages are given of the item: nothing that is hidden, and of one that was taken back only what may stay.
  ///
  /// - Parameter showsReason: 撤回 says who did it, and that person might; else a fixed sentence stands for its 原因.
  package func shown(showsTitle: Bool, showsReason: Bool = true) -> NoticeFields {
    var shown = fields
    if !showsReason { shown.withdrawal?.value.reason = Withdrawal.unconfirmed }
    shown.published = fields.releaseDay.map { Located($0, at: 0..<0) }
    let steps =
      fields.withdrawal == nil ? NoticeKey.toShow : showsTitle ? NoticeKey.toShowWithdrawn : NoticeKey.toHideTitle
    for step in steps { step(&shown) }
    shown.path = ""
    shown.body = 0..<0
    return shown
  }

  /// The parts in which two readings say something else, wherever it stands in their files.
  package func parts(differingFrom other: Notice, _ bytes: [UInt8], _ otherBytes: [UInt8]) -> Set<NoticePart> {
    var parts = Set(NoticeKey.all.filter { !$0.saysSame(fields, other.fields) }.map(\.part))
    if fields.category != other.category { parts.insert(.rest) }
    if bytes[fields.body] != otherBytes[other.body] { parts.insert(.body) }
    return parts
  }
}

extension NoticeKey {
  fileprivate static let texts = all.filter { $0.stays != .alone }.compactMap(\.eachText)
  fileprivate static let signatures = all.compactMap { key in key.sign.map { (key.spelling.name, $0) } }
  fileprivate static let toShow = steps { $0 != .alone }
  fileprivate static let toShowWithdrawn = steps { $0 != .never }
  fileprivate static let toHideTitle = steps { $0 != .never && $0 != .withTitle }

  /// How to take away from an item what readers may not see.
  private static func steps(_ isKept: (Stay) -> Bool) -> [@Sendable (inout NoticeFields) -> Void] {
    all.compactMap { $0.isShown && isKept($0.stays) ? $0.trim : $0.clear }
  }
}

/// A part of an item that an edit may touch.
package enum NoticePart: Hashable, CaseIterable, Sendable {
  case published, changes, withdrawal, review, changeKeys, body
  /// Everything else that the item says.
  case rest
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

/// The handbook's table of the keys of an item.
package enum NoticeKeyTable {
  package static let head = "| 项目 | 英文名 | 必填 | 写法 | 显示 |"

  package static var markdown: String {
    let rows = NoticeKey.all.map { key in
      [
        key.spelling.name, key.spelling.alias ?? "", key.handbook.required, key.handbook.value,
        key.handbook.shown ?? (key.isShown ? "是" : "否"),
      ]
    }
    return "\(head)\n| --- | --- | --- | --- | --- |\n" + rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
