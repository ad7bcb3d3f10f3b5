import Diagnostics
import Generator
import Notices
import Synchronization

/// What is shown at one moment, and what is wrong with what was written since.
struct Shown: Sendable {
  var number = 0
  /// The newest state that could be written whole; nil before there is one.
  var good: Preview?
  /// The newest state, written or not.
  var newest: Preview?
  /// Why nothing could be read at all; nil where something could.
  var failure: Phrase?
  var folders: [String] = []

  /// Whether the pages are older than the files.
  var isBehind: Bool { failure != nil || newest?.tree == nil }

  var language: Language {
    newest?.outcome.language.flatMap { Language(rawValue: $0) } ?? .chinese
  }
}

/// Hands the newest state from whoever makes it to whoever shows it.
final class Showcase: Sendable {
  private let shown = Mutex(Shown())
  private let bell: Bell

  init() throws(SystemError) { bell = try Bell() }

  var now: Shown { shown.withLock { $0 } }
  /// Rings when there is something new.
  var number: Int32 { bell.number }
  /// Rings when it is written to.
  var source: Int32 { bell.source }
  func hush() -> Bool { bell.hush() }

  func show(_ preview: Preview, folders: [String]) {
    shown.withLock { shown in
      shown.number += 1
      (shown.newest, shown.failure, shown.folders) = (preview, nil, folders)
      if preview.tree != nil { shown.good = preview }
    }
    bell.ring()
  }

  /// Says why nothing could be read.
  func fail(_ words: Phrase, folders: [String]) {
    shown.withLock { shown in
      if shown.failure != words { shown.number += 1 }
      (shown.failure, shown.folders) = (words, folders)
    }
    bell.ring()
  }

  /// Notes the folders of a look that found nothing new.
  func note(_ folders: [String]) {
    shown.withLock { $0.folders = folders }
    bell.ring()
  }
}
