package import Compliance
import Glibc
package import Notices

/// One item as the site shows it.
///
/// A class, so that page values refer to it for the price of a pointer: a notice holds some forty strings.
package final class SiteItem: Sendable {
  /// What readers may see of it; the pages are given no more, so that no template can show it.
  package let notice: NoticeFields
  package let assessment: Assessment
  /// The day that lists sort and show by: the first release; for a draft the day of formation.
  package let released: CivilDate
  /// The body's HTML as the item page shows it; empty for a withdrawn item.
  package let body: BodyHTML
  /// 概述 as written, else the first sentences.
  package let summary: String
  /// The address of the page, relative to the site: `2013/0031.html`.
  package let address: String
  /// The address of the QR code, relative to the site.
  package let qrAddress: String
  package let files: [SiteFile]
  /// The title as headings and lists show it, with what a line must not end within in spans; empty where it is hidden.
  let titleLines: [UInt8]
  package let isWithdrawn: Bool
  /// Of the printed sheet.
  package let edition: Edition
  /// The effective validity; nil when the item says nothing of it.
  let validity: Validity.State?
  /// Only a preview of drafts shows an item that is not.
  let isReleased: Bool
  /// 体裁, as the title says; nil where it says none, and of what was taken back.
  let genre: String?
  /// The title of a withdrawn item is hidden (原题: 隐去), or in doubt.
  package var hidesTitle: Bool { isWithdrawn && !assessment.showsTitle }

  /// Takes what was judged, its body as ``Unbroken`` leaves it.
  ///
  /// `isRevision`: the item is as the draft of a revision would make it, and has an address beside the item's own.
  package init(
    _ judged: AssessedItem, body: BodyHTML, summary: String, files: [SiteFile], basis: EditionBasis,
    isRevision: Bool = false
  ) {
    let assessment = judged.assessment
    isWithdrawn = judged.notice.isTakenBack
    isReleased = assessment.isShown
    validity = assessment.validity
    notice = judged.notice.shown(showsTitle: assessment.showsTitle, showsReason: assessment.showsReason)
    self.assessment = assessment
    edition = basis.edition(of: notice, assessment)
    self.body = isWithdrawn ? .none : body
    self.summary = isWithdrawn ? "" : summary
    self.files = isWithdrawn ? [] : files
    address = ItemAddress(notice.index.value, isRevision: isRevision).page
    genre = isWithdrawn ? nil : Genre.of(notice.title.value)
    qrAddress = "kiosk/qr/\(notice.index.value.year)/\(notice.index.value.serial).svg"
    released = notice.releaseDay ?? notice.formed.value
    var title = HTMLWriter()
    if !isWithdrawn || assessment.showsTitle { title.unbroken(notice.title.value, words: .embedded) }
    titleLines = title.finish()
  }
}

extension SiteItem {
  /// Whether every list of a site that has the one is that of a site that has the other in its place.
  package func isListed(as other: SiteItem) -> Bool {
    index == other.index && released == other.released && category == other.category
      && isWithdrawn == other.isWithdrawn && validity == other.validity && repealedBy == other.repealedBy
      && documentNumber == other.documentNumber && explains == other.explains
  }
}

/// What pages ask for most: read in place, where a notice handed out whole would be copied.
extension SiteItem {
  var title: String { notice.title.value }
  var index: IndexNumber { notice.index.value }
  var category: Int { notice.category }
  var documentNumber: String { notice.documentNumber?.value ?? "" }
  var agency: String? { notice.agency?.value }
  var formed: CivilDate { notice.formed.value }
  var effective: CivilDate? { notice.validity.effective?.value }
  var expires: CivilDate? { notice.validity.expires?.value }
  var repealedBy: String? { notice.validity.repealedBy?.value }
  var starts: StartEvent? { notice.starts?.value }
  var withdrawal: Withdrawal? { notice.withdrawal?.value }
  var explains: IndexNumber? { notice.explains?.value }
  /// 公开方式: what the board shows of its own accord; empty of what was taken back.
  var way: String { isWithdrawn ? "" : "主动公开" }
  /// 格式: the page itself, then what is attached, each form once.
  var formats: [String] {
    files.lazy.filter { $0.name != nil }.map(\.type).reduce(into: ["网页"]) { formats, type in
      if !formats.contains(type) { formats.append(type) }
    }
  }
  var keywordsText: String { notice.keywords.map(\.value).joined(separator: ",") }
  var releaseDay: CivilDate? { notice.releaseDay }
  /// The day of the last change that readers were shown; one under review is in a preview of drafts alone.
  var lastChangeDay: CivilDate? {
    zip(notice.changes, assessment.changes).lazy.filter { $1.released != nil }.map { $0.0.value.published }.max()
  }

  /// The last day on which the item itself changed: its release, a change or its withdrawal.
  package var lastChange: CivilDate {
    let last = notice.changes.reduce(released) { max($0, $1.value.published) }
    return notice.withdrawal.map { max(last, $0.value.date) } ?? last
  }

  /// Writes the body with a prefix in every id and in every link within it, for a page that holds many bodies.
  func writeBody(anchorPrefix prefix: String, to out: inout HTMLWriter) {
    let bytes = body.bytes
    let body = bytes.span
    var copied = 0
    var position = 0
    while let quote = body.first(UInt8(ascii: "\""), from: position) {
      position = quote + 1
      let isLink =
        position < body.count && body[position] == UInt8(ascii: "#") && body.ends(with: " href=\"", at: position)
      guard isLink || body.ends(with: " id=\"", at: position) else { continue }
      let place = isLink ? position + 1 : position
      out.trusted(body.extracting(copied..<place))
      out.trusted(prefix.utf8)
      copied = place
    }
    out.trusted(body.extracting(copied..<body.count))
  }
}

extension Span<UInt8> {
  /// The place of the first such byte at or after a place, at the speed of the C library.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let hit = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(hit) - base
    }
  }

  /// Whether the bytes before a place are these.
  func ends(with text: StaticString, at end: Int) -> Bool {
    let start = end - text.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for place in start..<end where unsafe self[place] != text.utf8Start[place - start] { return false }
    return true
  }
}

/// A file that is published with an item: an attachment or a picture of the text.
package struct SiteFile: Sendable {
  /// The shown name; nil for a picture of the text.
  package let name: String?
  /// The name a reader's computer saves it under.
  package let downloadName: String
  /// Relative to the site.
  package let address: String
  /// Such as PDF.
  package let type: String
  /// Bytes.
  package let size: Int
  /// What it says, where it is small and nothing but text.
  package let text: AttachedText?

  package init(
    name: String?, downloadName: String, address: String, type: String, size: Int, text: AttachedText? = nil
  ) {
    self.name = name
    self.downloadName = downloadName
    self.address = address
    self.type = type
    self.size = size
    self.text = text
  }
}

/// A yearly report as the site shows it.
package struct SiteReport: Sendable {
  package let report: YearReport
  package let assessment: ReportAssessment
  package let body: [UInt8]
  /// The first sentences.
  package let summary: String
  /// Nil for a draft that has none yet.
  let releaseDay: CivilDate?
  /// The day of the release, else that of formation, by which drafts are put in order.
  package let released: CivilDate
  package let figures: FigureTable

  package init(
    report: YearReport, assessment: ReportAssessment, body: [UInt8], summary: String, figures: FigureTable
  ) {
    self.figures = figures
    self.report = report
    self.summary = summary
    self.assessment = assessment
    self.body = Unbroken.spans(in: body, dials: true)
    releaseDay = report.published?.value ?? report.review.line(.release)?.value.shownFrom
    released = releaseDay ?? report.formed.value
  }

  /// It was published before the board existed, and is shown as it was.
  package var isTranscribed: Bool { report.transcription != nil }

  /// The address of the page, relative to the site: `report/2013.html`.
  package var address: String { Self.address(of: report.year.value) }

  /// The address of the page of a year's report.
  package static func address(of year: Int) -> String { "report/\(year).html" }

  /// The address of the QR code, relative to the site.
  package var qrAddress: String { "kiosk/qr/report/\(report.year.value).svg" }
}
