package import Diagnostics
package import Generator
package import Notices

/// Why a command that writes content wrote nothing, as facts; the words are in `EditingRefusal+Words.swift`.
package enum EditingRefusal: Error, Sendable {
  /// The system or the place does not allow it.
  case run(GeneratorFailure)
  /// The system refused to write a file.
  case system(SystemError, path: String)
  /// The file was changed while the command was at work.
  case changed(path: String)
  case exists(path: String)
  /// A report or a ledger is there, which has no other name to go by.
  case standsAlready(path: String)
  /// The item has a draft of a revision already.
  case revisionExists(path: String, IndexNumber)
  /// The file is reached through a symbolic link.
  case link(path: String)
  /// The keys are written in a form that the program cannot edit.
  case edit(EditFailure, path: String)

  /// No item is called so; those most like it.
  case noItem(String, near: [String])
  case severalItems(String, paths: [String])
  /// A fault in the board's settings keeps everything from being judged.
  case notJudged([Finding])
  /// What stands against the file, after the edit; the bytes that the findings point into.
  case findings([Finding], Stage, bytes: [String: [UInt8]])

  case notNext(ReviewStep, next: ReviewStep)
  case allSigned(IndexNumber?)
  case signed(SignOff, next: ReviewStep)
  /// The day to judge by lies before the day that a signature would bear.
  case dayBehind(working: CivilDate, signing: CivilDate)
  /// Whoever was asked did not want to.
  case declined
  /// An option does not fit what is signed.
  case option(Misfit)
  /// The draft says nothing about what it changes.
  case noteMissing(IndexNumber)

  /// It is not known who is signing.
  case noIdentity(who: [String])
  /// Nobody, or more than one, uses this address in git.
  case address(String, people: [String], who: [String])
  /// A person was named whom git does not name, on a board that allows no shared computer; git's address, and whose.
  case notOneself(String, address: String?, people: [String])
  /// The item is not out, so that there is nothing to take back.
  case notOut(IndexNumber)
  case withdrawnAlready(CivilDate)
  /// Reports and drafts of revisions cannot be withdrawn.
  case notWithdrawable(path: String)

  case noCategory(String, known: [String], near: String?)
  case noKind(String, known: [String], near: String?)
  case noType(String, known: [String], near: String?)
  case noLedger(String, known: [String], near: String?)
  /// No form of yearly reports is known for the year.
  case noForm(Int)
  /// No file name can be made of the title.
  case badTitle(String)
  case badFolder(String)
  case badReason
  /// The year has no number left.
  case numbersUsedUp(Int)

  /// When findings were found.
  package enum Stage: Sendable {
    /// The file cannot be read, or was in disorder before anything was edited.
    case before
    /// What `check` would say once the command were done.
    case after
  }

  /// Options that do not go together.
  package enum Misfit: Sendable {
    /// `--publish-on` is for step 公开 of an item.
    case publishOn
    case publishOnBefore(CivilDate)
    /// `--note` is for revisions.
    case note
    /// The draft has 变更说明 already.
    case noteTwice
  }

  /// The exit code: 74 where the system refused, 64 for wrong usage, else 1.
  package var code: Int32 {
    switch self {
    case .run(let failure): failure.isWrongUsage ? 64 : 74
    case .system, .changed, .exists, .standsAlready, .revisionExists: 74
    case .noItem, .severalItems, .option, .noIdentity, .noCategory, .noKind, .noType, .noLedger, .noForm, .badTitle,
      .badFolder, .badReason, .notWithdrawable:
      64
    default: 1
    }
  }

  /// The findings to print, with the bytes that they point into where those are not on disk.
  package var found: (findings: [Finding], bytes: [String: [UInt8]]) {
    switch self {
    case .notJudged(let findings): (findings, [:])
    case .findings(let findings, _, let bytes): (findings, bytes)
    default: ([], [:])
    }
  }
}
