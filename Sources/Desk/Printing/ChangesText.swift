import Diagnostics
import Notices
import Pages

/// The checklist of what changed, for a terminal.
struct ChangesText: Sendable {
  let changes: EditionChanges
  let language: Language

  /// A heading for each thing to be done, a line for each sheet; ends with a line feed.
  var text: String {
    let head = Phrase(
      zh: "和这时的纸比：\(changes.since)，内容截至 \(changes.today)",
      en: "compared with the paper of \(changes.since), as of \(changes.today)")
    let parts = [
      part(Phrase(zh: "公开栏：今天取下", en: "notice column: take down today"), changes.takenDown.map(poster)),
      part(
        Phrase(zh: "公开栏：张贴或者换上", en: "notice column: put up"),
        changes.hung.map(poster) + changes.rehung.map { poster($0.entry) + arrow($0) }),
      part(
        Phrase(zh: "撤回：抽出原页，放入撤回说明", en: "withdrawn: take the sheet out, put in the leaf that says so"),
        changes.withdrawn.map { sheet($0.entry) + arrow($0) }),
      part(
        Phrase(zh: "抽出，不再放回", en: "take out for good"),
        changes.removed.map { sheet($0) } + changes.emptied.map(binder)),
      part(Phrase(zh: "换页", en: "replace"), changes.replaced.map { sheet($0.entry) + arrow($0) }),
      part(Phrase(zh: "新放入", en: "add"), changes.added.map { sheet($0) + edition($0) }),
      part(
        Phrase(zh: "换总目录，换册子的目录、文号索引和变更页", en: "replace lists, and contents, index and change leaf of binders"),
        (changes.lists + changes.fronts).map { binder($0) + edition($0) }),
    ].compactMap { $0 }
    let nothing = Phrase(zh: "没有要换的，也没有要取下的", en: "nothing to replace, nothing to take down")
    return ([head(language)] + (parts.isEmpty ? [nothing(language)] : parts)).joined(separator: "\n") + "\n"
  }

  private func part(_ heading: Phrase, _ lines: [String]) -> String? {
    lines.isEmpty ? nil : ([heading(language)] + lines.map { "  [ ] \($0)" }).joined(separator: "\n")
  }

  private func sheet(_ entry: EditionList.Entry) -> String {
    let hidden = Phrase(zh: "（标题已隐去）", en: "(title hidden)")
    return "\(entry.id) \(entry.title.isEmpty ? hidden(language) : entry.title)"
  }

  private func binder(_ entry: EditionList.Entry) -> String {
    entry.kind == .list
      ? Phrase(zh: "\(entry.title)总目录", en: "list of \(entry.title)")(language)
      : Phrase(zh: "\(entry.title)查阅册", en: "binder \(entry.title)")(language)
  }

  private func poster(_ entry: EditionList.Entry) -> String {
    guard entry.title.isEmpty else {
      let until = entry.until.map { Phrase(zh: "，公示到 \($0)", en: ", on display until \($0)")(language) } ?? ""
      return "\(entry.id) \(entry.title)\(until)"
    }
    return Int(entry.id) == nil
      ? Phrase(zh: "最新公开的信息", en: "what is new")(language)
      : Phrase(zh: "\(entry.id)年政府信息公开数字", en: "figures of \(entry.id)")(language)
  }

  private func edition(_ entry: EditionList.Entry) -> String {
    Phrase(zh: "，版次 \(entry.edition.text)", en: ", edition \(entry.edition.text)")(language)
  }

  private func arrow(_ replacement: EditionChanges.Replacement) -> String {
    Phrase(
      zh: "，版次 \(replacement.before.text) → \(replacement.entry.edition.text)",
      en: ", edition \(replacement.before.text) → \(replacement.entry.edition.text)")(language)
  }
}
