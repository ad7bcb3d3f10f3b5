package import Notices

/// What the rules of this folder want, one group a folder; a new rule is listed here.
extension RuleGroup {
  /// Every group of rules that judge items, reports and the board as a whole.
  package static let compliance = [review, secrecy, release, leaks, attachments, periods, withdrawal, evidence]

  private static let review = RuleGroup(
    Phrase(zh: "五步审查", en: "the five-step review"),
    [
      ReviewStepMissing.description, ReviewOrder.description, ReviewDateOrder.description, ReviewInFuture.description,
    ] + ReviewPersonUnknown.descriptions + [
      ReviewPersonNotAllowed.description, ReviewPersonOutOfOffice.description, ReviewSamePerson.description,
      ReviewAwaiting.description,
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
    [SecrecyMark.description, InternalMark.description, ResidentID.description], isFixed: true)

  private static let attachments = RuleGroup(
    Phrase(zh: "附件和照片", en: "attachments and photographs"),
    [
      AttachmentUnscannable.description, AttachmentWithoutText.description, PicturePosition.description,
      AttachmentDangerous.description, AttachmentTypeMismatch.description, AttachmentEmpty.description,
      AttachmentTooLarge.description, AttachmentLarge.description, AttachmentSuffixMissing.description,
      AttachmentHiddenContent.description, AttachmentEncoding.description, FileUnused.description,
    ])

  private static let periods = RuleGroup(
    Phrase(zh: "期限和公示", en: "periods and displays"),
    [
      Late.description, Overdue.description, DueSoon.description, DeadlineProvisional.description,
      KindUnknown.description,
    ] + KindStart.descriptions + [DisplayTooShort.description, DisplayMissing.description])

  private static let withdrawal = RuleGroup(
    Phrase(zh: "撤回", en: "withdrawal"),
    [WithdrawalPerson.description, WithdrawalInFuture.description, WithdrawalUnreleased.description], isFixed: true)

  private static let evidence = RuleGroup(
    Phrase(zh: "Git 历史里的证据（check --history）", en: "evidence in git (check --history)"),
    [
      SignOffByOther.description, SignOffBeforeItsDay.description, SignOffCommittedLate.description,
      SignOffsInOneCommit.description, SignOffPutBack.description, SignOffUncommitted.description,
      SignOffUntraceable.description, ReleaseBackdated.description, ReleaseRestamped.description,
      IndexReused.description, SignerWithoutAddress.description, AddressShared.description,
      CommitBeforeParent.description, CommitRedated.description, EvidenceCounted.description,
      EvidenceStartUnknown.description, HistoryIncomplete.description,
    ] + HistoryUnreadable.descriptions)
}
