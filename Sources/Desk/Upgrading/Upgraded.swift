package import Diagnostics
package import Notices

/// What an upgrade did, or would do, and what is left for people.
package struct Upgraded: Sendable {
  /// A paper, by its file and, of an item, its number.
  package struct Paper: Sendable {
    package let path: String
    package let index: IndexNumber?
  }

  /// Papers whose five lines got today's fingerprint, since the former one showed that the text is what was released.
  package internal(set) var carried: [Paper] = []
  /// Papers whose old fingerprint proves the same, but for which no choice was given.
  package internal(set) var provable: [Paper] = []
  /// Papers that have to be signed again, each from the step that comes first.
  package internal(set) var unsigned: [(paper: Paper, step: ReviewStep)] = []
  /// Papers with a change whose earlier text can no longer be verified.
  package internal(set) var changed: [Paper] = []
  /// Papers that were taken back and whose former fingerprint proves no title any more.
  package internal(set) var withdrawn: [Paper] = []
  /// Findings of papers that cannot be read even now.
  package internal(set) var findings: [Finding] = []
  /// The bytes that those findings are about, by path.
  package internal(set) var bytes: [String: [UInt8]] = [:]
  /// Files of the program that were missing, and are there now.
  package internal(set) var written: [String] = []
  /// Files and folders of the program that were replaced, as asked.
  package internal(set) var replaced: [String] = []
  /// Files of the program that differ from today's, and folders of a theme that it left behind.
  package internal(set) var outdated: [String] = []
  package internal(set) var isTrial = false
  package internal(set) var language: String?

  /// Whether anything was done, or would be.
  package var isChanged: Bool { !carried.isEmpty || isStripped || !written.isEmpty || !replaced.isEmpty }
  /// Former fingerprints were taken away that prove nothing any more.
  package internal(set) var isStripped = false
  /// Whether somebody has to do something yet.
  package var isLeft: Bool {
    !provable.isEmpty || !unsigned.isEmpty || !changed.isEmpty || !findings.isEmpty || !outdated.isEmpty
  }
}
