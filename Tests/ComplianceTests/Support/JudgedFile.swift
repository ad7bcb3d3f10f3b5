import Compliance
import Diagnostics
@testable import Extraction
import Notices

/// A file as it was examined, for a test to judge.
struct JudgedFile {
  var written = "名单.txt"
  var suffix = "txt"
  var size = 100
  var format = FileFormat.text
  var extract = Extract()
  var failure: ExtractionFailure?
  var role = AttachedFile.Role.attachment(2)
  /// What the board adds to the types that may go out.
  var addedTypes: Set<String> = []

  /// What the rules find, as `rule class severity`.
  var rules: [String] {
    get throws { try findings.map { "\($0.rule.id) \($0.class) \($0.severity)" } }
  }

  var findings: [Finding] {
    get throws {
      var settings = try board(publishWithin: Period(20, .days))
      settings.attachmentTypes = addedTypes
      let assessor = Assessor(
        board: settings, people: [], kinds: [], calendar: WorkCalendar(),
        today: try .day("2013-07-01"))
      let examination = Examination(format, failure.map { .failure($0) } ?? .success(extract))
      var exceptions = LeakExceptions()
      return assessor.findings(
        about: AttachedFile(
          role, written: written, suffix: suffix, size: size, examination, in: "content/应急管理/预案.md", at: 7..<9),
        &exceptions)
    }
  }
}
