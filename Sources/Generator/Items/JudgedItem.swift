package import Compliance
package import Diagnostics
package import Notices

/// An item after rendering and judging; of an item that stays out, nothing that could be shown is kept.
///
/// A class for the same reason as ``LoadedNotice``.
package final class JudgedItem: Sendable {
  let assessed: AssessedItem
  package let findings: [Finding]
  /// HTML of the body; empty for an item that stays out.
  let html: [UInt8]
  let summary: String
  package let files: [ItemFile]
  /// Items that the body links to.
  let linked: [IndexNumber]
  /// Files that the item lists, shows or links to, by their paths from the content folder.
  let uses: [String]
  /// The source, kept only while links in it may still have to be taken back.
  let bytes: [UInt8]
  /// Where the body leads; nil but for a check.
  let links: BodyLinks?

  init(
    _ assessed: AssessedItem, findings: [Finding], html: [UInt8], summary: String, files: [ItemFile],
    linked: [IndexNumber], uses: [String], bytes: [UInt8], links: BodyLinks?
  ) {
    self.assessed = assessed
    self.findings = findings
    self.html = html
    self.summary = summary
    self.files = files
    self.linked = linked
    self.uses = uses
    self.bytes = bytes
    self.links = links
  }

  package var notice: Notice { assessed.notice }
  package var assessment: Assessment { assessed.assessment }
}
