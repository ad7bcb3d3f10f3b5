package import Notices

/// The fingerprint of boards written before every line bore one: 12 hexadecimal digits, on step 公开 alone.
///
/// Of the canonical form, version 1: the agency and the first day shown were covered whether they were written or not, the
/// column by its name, of 变更 the day of publication too; 保密, 重点 and 别名 were not. Nothing is released by it any more;
/// it says whether a text is still the one that was released then.
package struct FormerFingerprint: Hashable, Sendable {
  package let text: String
  /// How many digits it has.
  package static let length = 12

  /// Of an item whose last line of step 公开 bears a day.
  package init(
    of notice: Notice, released: CivilDate, board: Board, bytes: [UInt8], attachments: [AttachmentContent]
  ) {
    var form = CanonicalForm("noticeboard item 1", capacity: 1024 + notice.body.count)
    let column = board.categories.indices.contains(notice.category) ? board.categories[notice.category].name : nil
    var changes = notice.changes.map(\.value.published)[...]
    notice.sign(on: SigningBasis(column: column)) { key, part, value in
      guard !Self.apart.contains(key) else { return }
      if key == "形成日期", notice.agency == nil { form.field("发布机构", board.authority.name) }
      form.field(key, part, value)
      if key == "形成日期" { form.field("公开日期", notice.published?.value ?? released) }
      if key == "变更", String(describing: part) == "日期", let day = changes.popFirst() {
        form.field(key, "公开", .day(day))
      }
    }
    form.text("正文", bytes.body(notice.body))
    for attachment in notice.attachments {
      form.attachment(attachment.value, attachments.first { $0.file == attachment.value.file })
    }
    let listed = Set(notice.attachments.map(\.value.file))
    for picture in attachments where !listed.contains(picture.file) { form.picture(picture) }
    self.init(form)
  }

  package init(of report: YearReport, released: CivilDate, bytes: [UInt8]) {
    var form = CanonicalForm("noticeboard report 1", capacity: 1024 + report.body.count)
    form.field("标题", report.title.value)
    form.field("年度", report.year.value)
    form.field("文号", report.documentNumber?.value)
    form.field("形成日期", report.formed.value)
    form.field("公开日期", report.published?.value ?? released)
    if let registered = report.registered { form.registered(registered) }
    form.text("正文", bytes.body(report.body))
    self.init(form)
  }

  private init(_ form: CanonicalForm) {
    text = String(ContentDigest.sha256(form.bytes).hexadecimal.prefix(Self.length))
  }

  /// Keys that were not covered, or did not exist.
  private static let apart: Set<String> = ["保密", "重点", "别名", "检索", "承办单位", "承办电话", "渠道"]
}
