/// A point between two changes on disk, told to whoever watches a build; tests end the process there.
package enum OutputStep: Sendable {
  case locked, stageMade, folderMade, fileOpened, fileWritten, fileLinked, exchanged
  case journalOpened, journalWritten, journalPlaced, journalRemoved, fileMoved, fileRemoved, folderRemoved
}

/// Hears of every step; a build that nobody watches hears nothing.
package typealias OutputProbe = @Sendable (OutputStep) -> Void
