package import Compliance
package import Diagnostics
package import Notices
import Pages

/// An item after rendering and judging; of an item that stays out, nothing that could be shown is kept.
package final class JudgedItem: Sendable {
  package let notice: Notice
  package let assessment: Assessment
  package let findings: [Finding]
  /// HTML of the body as the site shows it, so that it need not be kept twice; empty for an item that
  /// stays out, and where no pages follow.
  let html: BodyHTML
  let summary: String
  package let files: [ItemFile]
  let linked: [IndexNumber]
  /// Files that the item lists, shows or links to, by their paths from the content folder.
  let uses: [String]
  /// Where the body leads; nil but for a check.
  let links: BodyLinks?
  /// Whether other files had a say: attachments, pictures, what links lead to.
  let restsOnOthers: Bool

  init(
    _ notice: Notice, _ assessment: Assessment, findings: [Finding], html: BodyHTML, summary: String,
    files: [ItemFile], linked: [IndexNumber], uses: [String], links: BodyLinks?,
    restsOnOthers: Bool
  ) {
    self.notice = notice
    self.assessment = assessment
    self.findings = findings
    self.html = html
    self.summary = summary
    self.files = files
    self.linked = linked
    self.uses = uses
    self.links = links
    self.restsOnOthers = restsOnOthers
  }

  /// What rules on the whole board look at.
  var assessed: AssessedItem { AssessedItem(notice: notice, assessment: assessment) }

  /// The same with another body.
  func with(html: BodyHTML) -> JudgedItem {
    JudgedItem(
      notice, assessment, findings: findings, html: html, summary: summary, files: files, linked: linked, uses: uses,
      links: links, restsOnOthers: restsOnOthers)
  }
}
