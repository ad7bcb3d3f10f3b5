import Compliance
import Markup
import Notices

/// A page value that shows one item: its page, its sheet in a binder, its poster, its line in a list.
protocol Sheet: TemplateScope {
  var site: Site { get }
  var item: SiteItem { get }
}

/// The fields that whatever shows an item has, beside its own.
///
/// Of a withdrawn item only number, date and reason remain, because ``SiteItem`` holds no more of it.
extension FieldTable where Scope: Sheet {
  static var ofItem: Self {
    [
      "title": .text { $0.item.hidesTitle ? "" : $0.item.title },
      // The title with what a line must not end within in spans of its own; for headings, where lines are short.
      "title-lines": .html { sheet, out in
        let lines = sheet.item.titleLines
        out.trusted(lines.span)
      },
      "title-hidden": .flag { $0.item.hidesTitle },
      "index": .text { $0.item.index.description },
      // With the authority's credit code before it, where the board has one.
      "index-full": .written { sheet, out in
        if let code = sheet.site.board.authority.creditCode {
          out.write(code)
          out.append("/")
        }
        out.write(sheet.item.index.description)
      },
      "document-number": .text { $0.item.documentNumber },
      "archive-number": .text { $0.item.notice.archive?.value ?? "" },
      "publisher": .text { sheet in
        sheet.item.isWithdrawn ? "" : sheet.item.agency ?? sheet.site.board.authority.name
      },
      "handler": .text { $0.item.notice.handler?.value ?? "" },
      // Where it was published, the web site first; nothing where it is on the web site alone.
      "channels-text": .text { sheet in
        let further = sheet.item.notice.furtherChannels
        return further.isEmpty ? "" : ([.site] + further).map(\.rawValue).joined(separator: "、")
      },
      "contact": .one { ContactView(of: $0.item, in: $0.site) },
      "formed": .one { $0.item.isWithdrawn ? nil : $0.item.formed },
      // The day of the release; absent for a draft that has none yet.
      "published": .one { $0.item.releaseDay },
      // The day of the last released change; absent where nothing was changed.
      "last-change": .one { $0.item.lastChangeDay },
      // Of the last change, else of the release; absent for a draft, of which nothing is public yet.
      "content-as-of": .one { $0.item.isReleased ? $0.item.lastChange : nil },
      "edition": .text { $0.item.edition.text },
      "featured": .flag { $0.item.notice.isFeatured },
      // Only a preview of drafts shows such an item.
      "unreleased": .flag { !$0.item.isReleased },
      "has-validity": .flag { $0.item.shownState != nil },
      "valid": .flag { $0.item.shownState == .valid },
      "expired": .flag { $0.item.shownState == .expired },
      "repealed": .flag { $0.item.shownState == .repealed },
      "amended": .flag { $0.item.shownState == .amended },
      "not-in-force": .flag { $0.item.shownState == .notYetInForce },
      "effective": .one { $0.item.effective },
      "expires": .one { $0.item.expires },
      "repealed-by": .one { (sheet) -> RepealView? in
        guard let paper = sheet.item.repealedBy else { return nil }
        return RepealView(paper: paper, item: sheet.site.shownItem(ofPaper: paper))
      },
      "replaces": .many { sheet in
        (sheet.site.replacements[sheet.item.index] ?? []).map { ItemLinkView(item: sheet.site.items[$0]) }
      },
      "has-replaced": .flag { $0.site.replacements[$0.item.index] != nil },
      "display": .one { $0.item.displayView },
      "withdrawn": .one { $0.item.withdrawal },
      "attachments": .many { sheet in sheet.item.files.filter { $0.name != nil } },
      "has-attachments": .flag { sheet in sheet.item.files.contains { $0.name != nil } },
      "explains": .one { sheet in sheet.item.explains.flatMap { sheet.site.link(to: $0) } },
      "explained-by": .many { sheet in
        (sheet.site.explanations[sheet.item.index] ?? []).map { ItemLinkView(item: sheet.site.items[$0]) }
      },
      "has-explained-by": .flag { $0.site.explanations[$0.item.index] != nil },
      "changes": .many { ChangeView.history(of: $0.item) },
      "has-changes": .flag { !$0.item.notice.changes.isEmpty },
    ]
  }
}

/// The paper that repealed another, with its page where it is on the board.
struct RepealView: TemplateScope {
  let paper: String
  let item: SiteItem?

  static let fields: FieldTable<Self> = [
    "text": .text { $0.paper },
    "title": .text { $0.item?.title ?? "" },
    "address": .text { $0.item.map { "../" + $0.address } ?? "" },
  ]
}

extension Withdrawal: TemplateScope {
  static let fields: FieldTable<Self> = [
    "date": .one { $0.date },
    "reason": .html { $1.unbroken(Clause.text($0.reason)) },
  ]
}

extension SiteFile: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name ?? "" },
    "address": .text { "../" + $0.address },
    "type": .text { $0.type },
    "size": .text { FileSize($0.size).text },
    "download-name": .text { $0.downloadName },
    // What a small file of text or of a table says.
    "text": .html { file, out in file.text?.write(named: file.name ?? "", into: &out) },
    "is-apart": .flag { $0.text == nil },
  ]
}
