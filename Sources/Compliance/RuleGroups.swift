package import Diagnostics
import Notices

/// What the rules of the folders Rules want, one group a folder; a new rule is listed here.
extension RuleGroup {
  /// Every group of rules that judge items, reports and the board as a whole.
  package static let compliance = [
    review, secrecy, release, leaks, attachments, periods, applications, ledgers, reports, withdrawal, evidence,
    writing, meaning, catalogue, freshness, links,
  ]

  package static let figures = RuleGroup(FigureRules.shared)

  package static let addresses = RuleGroup(Phrase(zh: "网站的地址", en: "addresses of the site"), [ReservedAddress.self])

  /// Rules on what an item names: numbers, papers that it explains, files.
  package static let papers = RuleGroup(
    Phrase(zh: "文号、解读和附件", en: "numbers, explanations and attachments"),
    [DocumentPrefix.self, ExplainedPaper.self, AttachmentMissing.self, AttachmentNotPublic.self])

  /// Rules on what a body may hold.
  package static let text = RuleGroup(MarkupRules.shared)

  package static let heartbeat = RuleGroup(
    Phrase(zh: "网站有没有停（check --heartbeat）", en: "whether the site stands still (check --heartbeat)"),
    [Heartbeat.rule, Heartbeat.unknown])

  /// What keeps the rules of these groups: what runs is what is explained.
  static let keepers = compliance.flatMap(\.keepers)

  /// Those of them that are run by a protocol; asking the type system of each would cost every run of the program 30 ms.
  static func keepers<Role>(as role: Role.Type) -> [Role] {
    keepers.compactMap { keeper in keeper.roles.contains { $0 == role } ? keeper as? Role : nil }
  }

  private static let review = RuleGroup(
    Phrase(zh: "五步审查", en: "the five-step review"),
    [
      ReviewStepMissing.self, ReviewOrder.self, ReviewDateOrder.self, ReviewInFuture.self,
      ReviewPersonUnknown.self, ReviewPersonAmbiguous.self, ReviewPersonNotAllowed.self,
      ReviewPersonOutOfOffice.self, ReviewSamePerson.self, ReviewAwaiting.self, StepVacant.self,
    ], isFixed: true)

  private static let secrecy = RuleGroup(
    Phrase(zh: "保密", en: "secrecy"),
    [
      SecrecyRefused.self, SecrecyOpen.self, SecrecyOpenWithBody.self,
      SecrecyAnswerDate.self,
    ], isFixed: true)

  private static let release = RuleGroup(
    Phrase(zh: "放行", en: "release"),
    [
      NothingToShow.self, FingerprintMissing.self, FingerprintMismatch.self, ChangedSinceSigned.self,
      ChangeFingerprint.self, PublishedBeforeRelease.self, ReleaseDayChanged.self,
      PublishedBeforeFormed.self, FormedInFuture.self, ChangeOrder.self, DayNotCome.self,
    ], isFixed: true)

  static let leaks = RuleGroup(
    Phrase(zh: "泄露", en: "leaks"),
    leakKeepers + [
      ExceptionUnmatched.self, ExceptionPerson.self, ExceptionInFuture.self,
      ExceptionNotAllowed.self, CharacterUnseen.self, SettingsLeak.self,
    ], isFixed: true)

  /// Rules on what must not be published, or must not without a decision.
  static let leakKeepers: [any RuleKeeper.Type] = [
    SecrecyMark.self, InternalMark.self, DisclosureNote.self, ResidentID.self,
    ResidencePermit.self, Passport.self, BankCard.self, MobilePhone.self,
    NumberHalfMasked.self, HealthDetail.self, PrivateLife.self, PersonalDetail.self, MinorNamed.self, HomeAddress.self,
    AccountWord.self, ProcessPaper.self, CopyNumber.self, UrgencyMark.self,
  ]

  /// What must never be published, in a text or in what hides in a file.
  package static let leakRules = Set(
    leakKeepers.map { $0.rule } + [AttachmentHiddenContent.rule, PicturePosition.rule])

  /// What people.yaml alone decides about a trail.
  package static let rosterRules: Set<Rule> = [
    ReviewPersonUnknown.rule, ReviewPersonAmbiguous.rule, ReviewPersonNotAllowed.rule, ReviewPersonOutOfOffice.rule,
  ]

  private static let attachments = RuleGroup(
    Phrase(zh: "附件和图片", en: "attachments and pictures"),
    [
      AttachmentUnscannable.self, AttachmentWithoutText.self, AttachmentEncoding.self,
      AttachmentWithoutMark.self,
      AttachmentDangerous.self, AttachmentTypeMismatch.self, AttachmentSuffixMissing.self,
      AttachmentEmpty.self, AttachmentTooLarge.self, AttachmentLarge.self,
      AttachmentHiddenContent.self, AttachmentLocalLink.self, PicturePosition.self, FileUnused.self,
      FileUnusedLeak.self,
      // Last: silent where another one holds the file.
      AttachmentType.self,
    ])

  private static let periods = RuleGroup(
    Phrase(zh: "期限和公示", en: "periods and displays"),
    [
      Late.self, Overdue.self, DueSoon.self, DeadlineProvisional.self,
      KindUnknown.self, KindStartMissing.self, KindStartEvent.self, DisplayTooShort.self, DisplayBeforeRelease.self,
      DisplayMissing.self, RepetitionMissing.self, RepetitionDueSoon.self,
      WithdrawalOverdue.self, WithdrawalDue.self, WithdrawalLate.self,
    ])

  private static let applications = RuleGroup(
    Phrase(zh: "依申请公开", en: "applications for information"),
    [
      ApplicationDates.self, ResultWithoutStep.self, CorrectionRequestLate.self, CorrectionAwaited.self,
      ExtensionLate.self, ConsultationOverdue.self, ReplyLate.self, ReplyOverdue.self, ReplyDueSoon.self,
    ])

  private static let ledgers = RuleGroup(
    Phrase(zh: "台账之间", en: "what ledgers say together"),
    [
      LedgerDates.self, LedgerNumberYear.self, LedgerReference.self, LedgerRowTwice.self, FeesContradiction.self,
      FeeKinds.self,
    ])

  private static let reports = RuleGroup(
    Phrase(zh: "年度报告的期限和部分", en: "when yearly reports are due, and their parts"),
    [
      ReportOverdue.self, ReportLate.self, ReportDueSoon.self, ReportParts.self, ReportYearOpen.self, ReportDays.self,
    ])

  private static let withdrawal = RuleGroup(
    Phrase(zh: "撤回", en: "withdrawal"),
    [WithdrawalPerson.self, WithdrawalInFuture.self, WithdrawalBeforeRelease.self, WithdrawalUnreleased.self],
    isFixed: true)

  private static let writing = RuleGroup(
    Phrase(zh: "怎样写（check 才查）", en: "how a text is written (in checks)"),
    [
      OrdinalSequence.self, HeadingLevelJump.self, EmptySection.self, NoSuchDayInText.self,
      DocumentNumberInText.self, PunctuationMixed.self, PunctuationDoubled.self, BracketUnpaired.self,
      LinkTextVague.self,
      PictureOnlyText.self, PictureAlternativeVague.self, TableTotalRow.self,
      TableTotalColumn.self, TableProduct.self, BlankLeft.self, AmountInWords.self, SignatureDay.self,
      DocumentNumberContradiction.self, DisplayContradiction.self,
    ])

  /// Rules on what a text loses on its way to the page, or shows otherwise than it was meant.
  package static let meaning = RuleGroup(
    Phrase(zh: "网页上是不是写的意思（check 才查）", en: "whether pages say what was meant (in checks)"),
    [
      TableRowWide.self, TableRowShort.self, TableLine.self, TableCut.self, AsteriskEaten.self, QuoteEaten.self,
      ListRenumbered.self,
      LineLost.self,
      DefinitionUnused.self, LinkNotTaken.self, CharacterDamaged.self, TableNotTaken.self, HeadingNotTaken.self,
      HeadingFirstLevel.self, HeadingEmpty.self, MarkNotTaken.self, MarkForeign.self, BoldUnpaired.self,
      AddressNotTaken.self, Footnote.self, IndentedProse.self, LinesJoined.self, RadicalCharacter.self,
      WeekdayWrong.self, NoSuchTime.self, PeriodReversed.self, PeriodLength.self, NumberLeftOpen.self,
      HeadingUnderlined.self,
      AttachmentUnlisted.self, NumberMisread.self, NoteLeft.self,
    ])

  private static let catalogue = RuleGroup(
    Phrase(zh: "目录（check 才查）", en: "the catalogue (in checks)"),
    [
      DuplicateTitle.self, DuplicateDocumentNumber.self, ValidityPassed.self,
      ValidityContradiction.self, RepealBasisMissing.self, RepealBasisUnknown.self,
      ExplainsItself.self, ExplainedNotShown.self, ExplanationMissing.self,
      InstitutionShown.self, GuideOutdated.self, SubjectUnlisted.self,
      StandardRowMissing.self, StandardRowDueSoon.self, StandardRowLate.self, StandardRowChannel.self,
    ])

  private static let freshness = RuleGroup(
    Phrase(zh: "更新（check 才查）", en: "freshness (in checks)"),
    [
      EmptyColumn.self, EmptyColumns.self, StaleColumn.self, StaleColumns.self,
      StaleHome.self, FeaturedOver.self,
    ])

  private static let links = RuleGroup(
    Phrase(zh: "通往别的网站的链接（check --external）", en: "links to other hosts (check --external)"),
    [
      ExternalLinkDead.self, ExternalLinkPrivate.self, ExternalLinkMoved.self,
      ExternalLinkUnsure.self,
    ])

  private static let evidence = RuleGroup(
    Phrase(zh: "Git 历史里的证据（check --history）", en: "evidence in git (check --history)"),
    [
      SignOffByOther.self, SignOffBeforeItsDay.self, SignOffCommittedLate.self,
      SignOffsInOneCommit.self, SignOffPutBack.self, SignOffUncommitted.self,
      SignOffUntraceable.self, ReleaseBackdated.self, ReleaseRestamped.self,
      IndexReused.self, SignerWithoutAddress.self, AddressShared.self,
      CommitBeforeParent.self, CommitRedated.self, EvidenceCounted.self,
      EvidenceStartUnknown.self, HistoryIncomplete.self, HistorySkipped.self,
      HistoryUnreadable.self, ComputerShared.self, SignOffNotSigned.self, EvidenceMissing.self,
      HistoryNumber.self,
      CommittedShown.self,
    ])
}
