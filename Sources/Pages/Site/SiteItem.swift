package import Compliance
package import Notices

/// One item as the site shows it.
///
/// A class, so that page values refer to it for the price of a pointer: a notice holds some forty strings.
package final class SiteItem: Sendable {
  package let notice: Notice
  package let assessment: Assessment
  /// The day that lists sort and show by: the first release; for a draft the day of formation.
  package let released: CivilDate
  /// The body's HTML as the item page shows it; empty for a withdrawn item.
  package let body: [UInt8]
  /// 概述 as written, else the first sentences.
  package let summary: String
  package let files: [SiteFile]
  package var isWithdrawn: Bool { notice.withdrawal != nil }
  /// The title of a withdrawn item is hidden (原题: 隐去), or in doubt.
  package var hidesTitle: Bool { isWithdrawn && !assessment.showsTitle }

  package init(
    notice: Notice, assessment: Assessment, body: [UInt8], summary: String, files: [SiteFile]
  ) {
    let isWithdrawn = notice.withdrawal != nil
    self.notice = isWithdrawn ? notice.redacted(showsTitle: assessment.showsTitle) : notice
    self.assessment = assessment
    self.body = isWithdrawn ? [] : body
    self.summary = isWithdrawn ? "" : summary
    self.files = isWithdrawn ? [] : files
    released = notice.releaseDay ?? notice.formed.value
  }
}

extension SiteItem {
  /// The address of the page, relative to the site: `2013/0031.html`.
  package var address: String { notice.index.value.address }

  /// The address of the QR code, relative to the site.
  package var qrAddress: String { "kiosk/qr/\(notice.index.value.year)/\(notice.index.value.serial).svg" }

  /// The last day on which the item itself changed: its release, a change or its withdrawal.
  package var lastChange: CivilDate {
    ([released] + notice.changes.map(\.value.published) + [notice.withdrawal?.value.date].compactMap(\.self)).max()
      ?? released
  }
}

extension SiteItem {
  /// The body with a prefix in every id and in every link within it, for a page that holds many bodies.
  ///
  /// The renderer escapes quotation marks in text and in attributes, so ` id="` and ` href="#` stand nowhere but in tags.
  func body(anchorPrefix prefix: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(body.count + 256)
    var copied = 0
    var position = 0
    while let quote = body[position...].firstIndex(of: UInt8(ascii: "\"")) {
      position = quote + 1
      let isAnchor = body[..<position].ends(with: " id=\"")
      let isLink =
        body[..<position].ends(with: " href=\"") && position < body.count && body[position] == UInt8(ascii: "#")
      guard isAnchor || isLink else { continue }
      let place = isLink ? position + 1 : position
      out += body[copied..<place]
      out += prefix.utf8
      copied = place
    }
    out += body[copied...]
    return out
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount
      && text.withUTF8Buffer { unsafe suffix($0.count).elementsEqual($0) }
  }
}

extension IndexNumber {
  /// The address of the item's page, relative to the site: `2013/0031.html`.
  package var address: String { "\(year)/\(serial).html" }

  /// The address of the item's n-th file, relative to the site: `2013/0031/1.pdf`.
  package func address(ofFile number: String, extension suffix: String) -> String {
    suffix.isEmpty ? "\(year)/\(serial)/\(number)" : "\(year)/\(serial)/\(number).\(suffix)"
  }
}

extension Notice {
  /// What may still be shown of a withdrawn item: number, dates, reason, and the title unless it is hidden.
  ///
  /// The pages are given no more than this, so that no template can show what was taken back.
  fileprivate func redacted(showsTitle: Bool) -> Notice {
    var rest = Notice(
      path: "", title: showsTitle ? title : Located("", at: 0..<0), category: category, index: index, formed: formed,
      secrecy: secrecy, review: ReviewTrail(), body: 0..<0)
    rest.published = releaseDay.map { Located($0, at: 0..<0) }
    rest.withdrawal = withdrawal
    rest.aliases = showsTitle ? aliases : []
    return rest
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

  package init(name: String?, downloadName: String, address: String, type: String, size: Int) {
    self.name = name
    self.downloadName = downloadName
    self.address = address
    self.type = type
    self.size = size
  }
}

/// A yearly report as the site shows it.
package struct SiteReport: Sendable {
  package let report: YearReport
  package let assessment: ReportAssessment
  package let body: [UInt8]
  /// The first sentences.
  package let summary: String
  package let released: CivilDate

  package init(report: YearReport, assessment: ReportAssessment, body: [UInt8], summary: String) {
    self.report = report
    self.summary = summary
    self.assessment = assessment
    self.body = body
    released = report.published?.value ?? report.review.line(.release)?.value.date ?? report.formed.value
  }
}

extension SiteReport {
  /// The address of the page, relative to the site: `report/2013.html`.
  package var address: String { "report/\(report.year.value).html" }

  /// The address of the QR code, relative to the site.
  package var qrAddress: String { "kiosk/qr/report/\(report.year.value).svg" }
}
