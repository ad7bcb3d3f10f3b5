package import Notices

/// An item and what was judged of it.
///
/// A class: a notice holds some forty strings, and handing one on must cost a pointer.
package final class AssessedItem: Sendable {
  package let notice: Notice
  package let assessment: Assessment

  package init(notice: Notice, assessment: Assessment) {
    self.notice = notice
    self.assessment = assessment
  }
}
