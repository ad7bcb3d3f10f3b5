package import Diagnostics

/// Why a file cannot be edited by the program, as facts.
package enum EditFailure: Error, Equatable, Sendable {
  /// The keys do not stand one a line, so that nothing can be put between them.
  case unknownStyle
  /// After the edit the file would not say what was asked for, or would say something else too.
  case wouldSayOtherwise
  /// A text holds a line break or another character that no value may have.
  case badCharacter

  /// What stands against the edit, and what to do instead.
  package var words: Phrase {
    switch self {
    case .unknownStyle:
      Phrase(
        zh: "表头不是一行一项的写法，程序不敢改动；请把表头改成一行一项，或者手工加上",
        en: "the keys do not stand one a line, so the program leaves them alone; "
          + "put each on its own line, or edit by hand")
    case .wouldSayOtherwise:
      Phrase(
        zh: "这样写的表头，程序改了以后可能变成别的意思，所以没有改；请手工加上，写法见 content/README.md",
        en: "written like this the keys might mean something else after the edit, so nothing was changed; "
          + "edit by hand as content/README.md says")
    case .badCharacter:
      Phrase(
        zh: "文字里有换行或看不见的字符，请写成一行",
        en: "the text holds a line break or an invisible character; write it on one line")
    }
  }
}
