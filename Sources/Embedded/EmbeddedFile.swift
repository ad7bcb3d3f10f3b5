import CEmbedded

/// The files that the program brings along in itself: data of the law, and the theme that a board has without asking.
///
/// C embeds them in no time, where the Swift compiler takes seconds over thousands of bytes.
package enum EmbeddedFile {
  /// The days that the State Council's notices moved.
  package static var workdays: [UInt8] { bytes("cn-workdays.csv") }

  /// The festivals of the lunar year from 2025 to 2050, one year a line: 除夕, 清明, 端午 and 中秋 as `MM-DD`.
  ///
  /// The lunar days are those on which two almanacs agree (PyPI lunardate 0.3.0 and sxtwl 2.0.7, 寿星天文历), 清明 that
  /// of the latter; the tests reckon moon and sun again.
  package static var festivals: [UInt8] { bytes("festivals.csv") }

  /// The first letters of Han characters.
  package static var initials: [UInt8] { bytes("initials.txt") }

  /// Characters of the search and what each is folded to, pair after pair in lines.
  package static var foldings: [UInt8] { bytes("fold.txt") }

  /// Words that residents use for those in the texts, a line each: words with equals signs between them.
  package static var synonyms: [UInt8] { bytes("synonyms.txt") }

  /// The words that a title is not broken within, one a line, and lines of comment that begin with `#`.
  package static var titleWords: [UInt8] { bytes("title-words.txt") }

  /// Functions of spreadsheets that only reckon, between blanks; lines that begin with `#` name their sources.
  package static var functions: [UInt8] { bytes("functions.txt") }

  /// Radicals and compatibility ideographs, each before the character that it is read as.
  package static var compatibilityIdeographs: [UInt8] { bytes("compatibility-ideographs.txt") }

  /// Words of illness, of family and of sentences, and names by which people are known in lists, in sections.
  package static var personalWords: [UInt8] { bytes("personal-words.txt") }

  /// What a township must disclose on its own, a line a matter: since when, article, number, matter, words between bars.
  ///
  /// The matters are the Regulation's (art. 12 of 2007; arts. 20 and 21 of 2019, but for the last, which points to other
  /// laws); the words are ours.
  package static var disclosureDuties: [UInt8] { bytes("disclosure-duties.csv") }

  /// The first level of 主题分类, one class a line; lines that begin with `#` name the source.
  package static var subjects: [UInt8] { bytes("subjects.txt") }

  /// The forms of the yearly report, the oldest first.
  package static var forms: [[UInt8]] {
    ["annual-2008.yaml", "annual-2014.yaml", "annual-2019.yaml", "annual-2021.yaml"].map(bytes)
  }

  /// Where the default theme lies: in this program as in its repository.
  package static let theme = "themes/default"

  /// What a board is begun with.
  package static let board = "board"

  /// The clerk's handbook.
  package static var handbook: [UInt8] { bytes("handbook.md") }

  /// The files of a folder by their paths in it, in the order of their names.
  package static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    let prefix = folder + "/"
    return unsafe all.compactMap { file in
      let name = unsafe String(cString: file.name)
      guard name.hasPrefix(prefix) else { return nil }
      return (String(name.dropFirst(prefix.utf8.count)), unsafe content(of: file))
    }
  }

  private static func bytes(_ name: String) -> [UInt8] {
    unsafe all.first { unsafe String(cString: $0.name) == name }.map { unsafe content(of: $0) } ?? []
  }

  private static func content(of file: embedded_file) -> [UInt8] {
    unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: strlen(file.bytes)))
  }

  private static func strlen(_ bytes: UnsafePointer<UInt8>) -> Int {
    var count = 0
    while unsafe bytes[count] != 0 { count += 1 }
    return count
  }

  private static var all: UnsafeBufferPointer<embedded_file> {
    var count = 0
    let first = unsafe embedded_files(&count)
    return unsafe UnsafeBufferPointer(start: first, count: count)
  }
}
