import CEmbedded

/// Which program this is: the version, which stands here and nowhere else, and what it was built of.
package enum ProgramVersion {
  package static let number = "1.0"

  /// The commit that a package was made of; `source` in a program that was built by hand.
  package static var commit: String { unsafe String(cString: embedded_commit()) }

  /// Both, as `--version` tells them.
  package static var words: String { "noticeboard \(number) (\(commit))" }
}
