package import Diagnostics
package import Markup
package import Notices

/// Looks at how items and reports are written; only `check` does, for nothing here keeps a paper in or out.
package enum WritingCheck {
  private static let rules = RuleGroup.keepers(as: (any WritingRule.Type).self).map { $0.init() }

  /// What the rules find in an item; nothing in one that was taken back or refused, whose text nobody will read.
  ///
  /// `outline` is that of the body, with places that count from the body's first byte; `day` is today; `outlined` reads a
  /// line of the front matter as a text.
  package static func findings(
    in outline: Outline, of notice: Notice, on day: CivilDate, outlined: (String) -> Outline
  ) -> [Finding] {
    guard !notice.isTakenBack, notice.secrecy.value != .refused else { return [] }
    let writing = Writing(
      outline: outline, of: notice, attachments: notice.attachments.map(\.value.name), year: notice.formed.value.year,
      guideDay: GuideOutdated.isGuide(notice, on: day) ? day : nil)
    let start = notice.body.lowerBound
    return fieldFindings(of: notice, outlined)
      + findings(in: writing, path: notice.path) { $0.lowerBound + start..<$0.upperBound + start }
  }

  /// What the rules find in a yearly report, whose figures are filled in already; `place` leads back to the file.
  package static func findings(
    in outline: Outline, of report: YearReport, place: (Range<Int>) -> Range<Int>
  ) -> [Finding] {
    // One that is taken over has the parts that it had.
    let form = report.transcription == nil ? ReportForm.form(of: report.year.value) : nil
    return findings(
      in: Writing(outline: outline, year: report.year.value), path: report.path,
      parts: form.map(ReportParts.init),
      place: place)
  }

  private static func findings(
    in writing: Writing, path: String, parts: ReportParts? = nil, place: (Range<Int>) -> Range<Int>
  ) -> [Finding] {
    var findings = Findings(path: path)
    for rule in rules { rule.check(writing, &findings) }
    parts?.check(writing, &findings)
    var moved = findings.list
    for number in moved.indices { moved[number].range = place(moved[number].range) }
    return moved
  }

  private static let lineRules = rules.filter { $0 is any LineWritingRule }

  private static func fieldFindings(of notice: Notice, _ outlined: (String) -> Outline) -> [Finding] {
    var findings = Findings(path: notice.path)
    DocumentNumberInText().check(notice.title, &findings)
    for field in [notice.summary, notice.validity.repealedBy, notice.lateReason].compactMap(\.self) {
      DocumentNumberInText().check(field, &findings)
    }
    for field in [notice.title, notice.summary].compactMap(\.self) {
      CharacterDamaged().check(field, &findings)
      RadicalCharacter().check(field, &findings)
    }
    return findings.list
      + [notice.title, notice.summary].compactMap(\.self).flatMap { lineFindings(in: $0, of: notice, outlined) }
  }

  /// What is wrong with a line of the front matter, told at its value; a hint of a whole line would leave out its key.
  private static func lineFindings(
    in field: Located<String>, of notice: Notice, _ outlined: (String) -> Outline
  ) -> [Finding] {
    let writing = Writing(outline: outlined(field.value), year: notice.formed.value.year)
    var findings = Findings(path: notice.path)
    for rule in lineRules { rule.check(writing, &findings) }
    return findings.list.map { finding in
      var moved = finding
      moved.range = field.range
      return moved
    }
  }
}
