package import Notices

extension Fingerprint {
  /// Takes the fingerprint of a canonical form (version 2): what a signature covers, in this order, absent fields left out.
  ///
  /// - Of an item, after the line `noticeboard item 2`: the keys that the table of keys calls signed, in its order (类别 is
  ///   the 标识 of the column in which the item is shown, of 变更 日期 and 说明), 正文, each 附件 (名称, 文件 without its
  ///   folder, 大小 in bytes, SHA-256 as 64 digits), each picture of the text that 附件 does not list (the same but for the
  ///   name).
  /// - Of a yearly report, after `noticeboard report 2`: 标题, 年度, 文号, 形成日期, 保密, the six 登记数 when they are
  ///   written, 正文.
  ///
  /// Not covered are 审查 itself, the day of publication, which the line of step 公开 names, and what is decided about the
  /// text apart: 撤回, 应撤回 and 例外. When a better rule asks about a paper that is out, the answer must not take it down
  /// for a new review. A key that is absent adds nothing, so that a new key voids no old signature.
  private init(_ form: CanonicalForm) {
    self.init(ContentDigest.sha256(form.bytes))
  }

  /// The first 130 bits of a digest.
  private init(_ digest: ContentDigest) {
    let words = digest.first
    self.init(words.0, words.1, words.2)
  }

  // MARK: - Items

  /// Takes the fingerprint of an item; about 3 µs for a body of 2 KB.
  ///
  /// An attachment without content counts by its names alone.
  package init(of notice: Notice, board: Board, bytes: [UInt8], attachments: [AttachmentContent]) {
    self.init(Self.form(of: notice, board: board, bytes: bytes, attachments: attachments))
  }

  /// The canonical form itself, which the golden tests compare.
  static func form(
    of notice: Notice, board: Board, bytes: [UInt8], attachments: [AttachmentContent]
  ) -> CanonicalForm {
    var form = CanonicalForm("noticeboard item 2", capacity: 1024 + notice.body.count)
    let column = board.categories.indices.contains(notice.category) ? board.categories[notice.category].slug : nil
    notice.sign(on: SigningBasis(column: column)) { form.field($0, $1, $2) }
    form.text("正文", bytes.body(notice.body))
    for attachment in notice.attachments {
      form.attachment(attachment.value, attachments.first { $0.file == attachment.value.file })
    }
    guard !attachments.isEmpty else { return form }
    let listed = Set(notice.attachments.map(\.value.file))
    for picture in attachments where !listed.contains(picture.file) { form.picture(picture) }
    return form
  }
}

extension CanonicalForm {
  /// A picture of the text that 附件 does not list.
  mutating func picture(_ content: AttachmentContent) {
    field("图片文件", String(content.file.split(separator: "/").last ?? ""))
    field("图片大小", content.size)
    field("图片摘要", content.sha256.hexadecimal)
  }

  mutating func attachment(_ attachment: Attachment, _ content: AttachmentContent?) {
    field("附件名称", attachment.name)
    field("附件文件", String(attachment.file.split(separator: "/").last ?? ""))
    guard let content else { return }
    field("附件大小", content.size)
    field("附件摘要", content.sha256.hexadecimal)
  }
}

// MARK: - Yearly reports

extension Fingerprint {
  package init(of report: YearReport, bytes: [UInt8]) {
    self.init(Self.form(of: report, bytes: bytes))
  }

  /// The canonical form itself, which the golden tests compare.
  static func form(of report: YearReport, bytes: [UInt8]) -> CanonicalForm {
    var form = CanonicalForm("noticeboard report 2", capacity: 1024 + report.body.count)
    form.field("标题", report.title.value)
    form.field("年度", report.year.value)
    form.field("文号", report.documentNumber?.value)
    form.field("形成日期", report.formed.value)
    report.secrecy.value.sign { form.field("保密", $0, $1) }
    if let registered = report.registered { form.registered(registered) }
    for part in report.transcription?.signed ?? [] { form.field(part.key, part.text) }
    form.text("正文", bytes.body(report.body))
    return form
  }
}

extension CanonicalForm {
  mutating func registered(_ figures: RegisteredFigures) {
    for key in RegisteredFigures.Key.allCases { field(key.name, figures[key].value) }
  }
}

extension [UInt8] {
  /// The bytes of a body, cut to what the file holds.
  func body(_ range: Range<Int>) -> ArraySlice<UInt8> {
    self[range.clamped(to: 0..<count)]
  }
}
