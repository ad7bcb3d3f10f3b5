/// Why a site could not be written, as facts; the words are in `OutputFailure+Words.swift`.
package enum OutputFailure: Error, Equatable, Sendable {
  /// A page was given an address that is no safe relative path.
  case invalidPath(String, OutputPath.Fault)
  /// Two pages have one address.
  case writtenTwice(String)
  /// One address is a page and the folder of another page at once.
  case fileAndFolder(String)
  /// A page came after the writer was finished.
  case finished
  /// The output must not be where it was asked for.
  case misplaced(String, OutputPlacement.Fault)
  /// The calendar would be read as content, or published.
  case misplacedCalendar(String)
  /// Prints would be read as content, or published.
  case misplacedPrints(String)
  /// Something else than a folder has the output's name.
  case notAFolder(String)
  /// The folder is not empty and has no marker of ours.
  case notOurs(String)
  /// A file has the name of the archive, and no folder beside it tells that it is ours.
  case foreignArchive(String)
  /// The folder was written for another purpose: drafts where the site goes, or the reverse.
  case otherPurpose(String, found: OutputPurpose, wanted: OutputPurpose)
  /// The folder holds the preview of another board.
  case otherBoard(String, found: String, wanted: String)
  case anotherBuild(String)
  /// A file of the content is no more what was judged.
  case sourceChanged(String)
  case system(Action, path: String, SystemError)

  /// What was tried when the system refused.
  package enum Action: Equatable, Sendable {
    case open, list, compare, readBody, makeFolder, write, exchange, lock, recover
  }
}

/// What a folder of pages is for; its marker says so, and one is never written over the other.
package enum OutputPurpose: String, CaseIterable, Equatable, Sendable {
  /// The site that the public sees.
  case site
  /// Every item as it would look, for reviewers only.
  case drafts
  /// What a county's portal takes in.
  case portal

  /// The first line of the marker file: purpose and version of the form; of a site its ``SiteRecord`` follows.
  var marker: [UInt8] { Array("noticeboard \(rawValue) 2\n".utf8) }

  /// The marker with the name of the board in its second line, where only that board may write the folder.
  func marker(of owner: String?) -> [UInt8] { marker + Array((owner.map { "board \($0)\n" } ?? "").utf8) }

  static func owner(marker: [UInt8]) -> String? {
    let lines = marker.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count > 2, lines[1].starts(with: "board ".utf8) else { return nil }
    return String(decoding: lines[1].dropFirst("board ".utf8.count), as: UTF8.self)
  }

  /// The purpose that a marker states, nothing where it is no marker of ours.
  init?(marker: [UInt8]) {
    guard let found = OutputPurpose.allCases.first(where: { marker.starts(with: "noticeboard \($0.rawValue) ".utf8) })
    else { return nil }
    self = found
  }
}
