package import Notices

/// What the rules of the folders Rules want, one group a folder; a new rule is listed here.
extension RuleGroup {
  /// Every group of rules that judge items, reports and the board as a whole.
  package static let compliance = [
    review, secrecy, release, leaks, attachments, periods, applications, ledgers, reports, withdrawal, evidence,
    writing, catalogue, freshness, links,
  ]

  private static let review = RuleGroup(
    Phrase(zh: "五步审查", en: "the five-step review"),
    [
      ReviewStepMissing.description, ReviewOrder.description, ReviewDateOrder.description, ReviewInFuture.description,
      ReviewPersonUnknown.description, ReviewPersonAmbiguous.description, ReviewPersonNotAllowed.description,
      ReviewPersonOutOfOffice.description, ReviewSamePerson.description, ReviewAwaiting.description,
    ], isFixed: true)

  private static let secrecy = RuleGroup(
    Phrase(zh: "保密", en: "secrecy"),
    [
      SecrecyRefused.description, SecrecyOpen.description, SecrecyOpenWithBody.description,
      SecrecyAnswerDate.description,
    ], isFixed: true)

  private static let release = RuleGroup(
    Phrase(zh: "放行", en: "release"),
    [
      FingerprintMissing.description, FingerprintMismatch.description, PublishedBeforeRelease.description,
      PublishedBeforeFormed.description, FormedInFuture.description, ChangeOrder.description, DayNotCome.description,
    ], isFixed: true)

  private static let leaks = RuleGroup(
    Phrase(zh: "泄露", en: "leaks"),
    leakRules + [
      ExceptionUnmatched.description, ExceptionPerson.description, ExceptionInFuture.description,
      ExceptionNotAllowed.description,
    ], isFixed: true)

  /// Rules on what must not be published, or must not without a decision.
  static let leakRules = [
    SecrecyMark.description, InternalMark.description, DisclosureNote.description, ResidentID.description,
    ResidencePermit.description, Passport.description, BankCard.description, MobilePhone.description,
    NumberHalfMasked.description, HealthDetail.description, MinorNamed.description, HomeAddress.description,
    AccountWord.description, ProcessPaper.description, CopyNumber.description, UrgencyMark.description,
  ]

  private static let attachments = RuleGroup(
    Phrase(zh: "附件和图片", en: "attachments and pictures"),
    [
      AttachmentUnscannable.description, AttachmentWithoutText.description, AttachmentEncoding.description,
      AttachmentDangerous.description, AttachmentTypeMismatch.description, AttachmentSuffixMissing.description,
      AttachmentEmpty.description, AttachmentTooLarge.description, AttachmentLarge.description,
      AttachmentHiddenContent.description, PicturePosition.description, FileUnused.description,
    ])

  private static let periods = RuleGroup(
    Phrase(zh: "期限和公示", en: "periods and displays"),
    [
      Late.description, Overdue.description, DueSoon.description, DeadlineProvisional.description,
      KindUnknown.description, KindStartMissing.description, KindStartEvent.description, DisplayTooShort.description,
      DisplayMissing.description, RepetitionMissing.description, RepetitionDueSoon.description,
      WithdrawalOverdue.description, WithdrawalDue.description, WithdrawalLate.description,
    ])

  private static let applications = RuleGroup(
    Phrase(zh: "依申请公开", en: "applications for information"),
    [
      ApplicationDates.description, CorrectionRequestLate.description, ExtensionLate.description,
      ConsultationOverdue.description, ReplyLate.description, ReplyOverdue.description, ReplyDueSoon.description,
    ])

  private static let ledgers = RuleGroup(
    Phrase(zh: "台账之间", en: "what ledgers say together"),
    [LedgerDates.description, LedgerReference.description, FeesContradiction.description])

  private static let reports = RuleGroup(
    Phrase(zh: "年度报告的期限和部分", en: "when yearly reports are due, and their parts"),
    [ReportOverdue.description, ReportLate.description, ReportDueSoon.description, ReportParts.description])

  private static let withdrawal = RuleGroup(
    Phrase(zh: "撤回", en: "withdrawal"),
    [WithdrawalPerson.description, WithdrawalInFuture.description, WithdrawalUnreleased.description], isFixed: true)

  private static let writing = RuleGroup(
    Phrase(zh: "怎样写（check 才查）", en: "how a text is written (in checks)"),
    [
      OrdinalSequence.description, HeadingLevelJump.description, EmptySection.description, NoSuchDayInText.description,
      DocumentNumberInText.description, PunctuationMixed.description, LinkTextVague.description,
      PictureOnlyText.description, PictureAlternativeVague.description, TableTotalRow.description,
      TableTotalColumn.description, TableProduct.description, BlankLeft.description,
    ])

  private static let catalogue = RuleGroup(
    Phrase(zh: "目录（check 才查）", en: "the catalogue (in checks)"),
    [
      DuplicateTitle.description, DuplicateDocumentNumber.description, ValidityPassed.description,
      ValidityContradiction.description, RepealBasisMissing.description, RepealBasisUnknown.description,
      ExplainsItself.description, ExplainedNotShown.description, ExplanationMissing.description,
      InstitutionShown.description,
    ])

  private static let freshness = RuleGroup(
    Phrase(zh: "更新（check 才查）", en: "freshness (in checks)"),
    [
      EmptyColumn.description, EmptyColumns.description, StaleColumn.description, StaleColumns.description,
      StaleHome.description, FeaturedOver.description,
    ])

  private static let links = RuleGroup(
    Phrase(zh: "通往别的网站的链接（check --external）", en: "links to other hosts (check --external)"),
    [
      ExternalLinkDead.description, ExternalLinkPrivate.description, ExternalLinkMoved.description,
      ExternalLinkUnsure.description,
    ])

  private static let evidence = RuleGroup(
    Phrase(zh: "Git 历史里的证据（check --history）", en: "evidence in git (check --history)"),
    [
      SignOffByOther.description, SignOffBeforeItsDay.description, SignOffCommittedLate.description,
      SignOffsInOneCommit.description, SignOffPutBack.description, SignOffUncommitted.description,
      SignOffUntraceable.description, ReleaseBackdated.description, ReleaseRestamped.description,
      IndexReused.description, SignerWithoutAddress.description, AddressShared.description,
      CommitBeforeParent.description, CommitRedated.description, EvidenceCounted.description,
      EvidenceStartUnknown.description, HistoryIncomplete.description, HistorySkipped.description,
      HistoryUnreadable.description,
    ])
}
