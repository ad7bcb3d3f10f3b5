import Diagnostics
import Notices

struct ExtensionLate: ReplyRule {
  static let rule = Rule(
    "application-extension-late", .duty, .warning, title: Phrase(zh: "延期告知晚了", en: "extension told too late"),
    requirement: Phrase(
      zh: "延长答复期限要在原期限届满以前经负责人同意并告知申请人；期限过了再告知不算延期，仍按原期限。",
      en: "An extension is agreed and told to the applicant before the period ends; told later it does not count."),
    basis: .replies, wrong: "收到日期 2021-03-01，延期告知 2021-04-10", right: "收到日期 2021-03-01，延期告知 2021-03-25")

  func breach(of assessed: AssessedApplication, on board: AssessedBoard) -> (place: Range<Int>, message: Phrase)? {
    guard let told = assessed.application.extended, !assessed.isExtended else { return nil }
    return (
      told.range,
      Phrase(
        zh: "\(told.value) 才告知延期，原期限至 \(assessed.unextendedLastDay)，延期不算（\(assessed.law.basis.zh)）",
        en: "the extension was told on \(told.value), after \(assessed.unextendedLastDay): it does not hold "
          + "(\(assessed.law.basis.en))")
    )
  }
}
