import Compliance
import Markup
import Notices

/// A page value that shows one item: its page, or its sheet in a binder.
protocol Sheet: TemplateScope {
  var site: Site { get }
  var item: SiteItem { get }
}

/// The fields that an item's page, its sheet and its line in a list share.
///
/// Of a withdrawn item only number, date and reason remain, because ``SiteItem`` holds no more of it.
extension Reading where Scope: Sheet {
  static var title: Self { .text { $0.item.hidesTitle ? "" : $0.item.title } }
  static var titleHidden: Self { .flag { $0.item.hidesTitle } }
  static var index: Self { .text { $0.item.index.description } }

  /// The day of the release; absent for a draft that has none yet.
  static var published: Self { .one { DateView($0.item.releaseDay) } }

  /// Only a preview of drafts shows such an item.
  static var unreleased: Self { .flag { !$0.item.isReleased } }

  /// The index number with the authority's credit code before it, where the board has one.
  static var indexFull: Self {
    .written { sheet, out in
      if let code = sheet.site.board.authority.creditCode {
        out.write(code)
        out.append("/")
      }
      out.write(sheet.item.index.description)
    }
  }

  /// The day of the last released change; absent where nothing was changed.
  static var lastChange: Self { .one { DateView($0.item.lastChangeDay) } }

  /// The day that the sheet is as of: of the last change, else of the release.
  static var contentAsOf: Self { .one { DateView($0.item.lastChange) } }

  static var edition: Self { .text { $0.item.edition.text } }
  static var archiveNumber: Self { .text { $0.item.notice.archive?.value ?? "" } }

  static var documentNumber: Self { .text { $0.item.documentNumber } }

  static var publisher: Self {
    .text { sheet in
      sheet.item.isWithdrawn ? "" : sheet.item.agency ?? sheet.site.board.authority.name
    }
  }

  static var formed: Self { .one { $0.item.isWithdrawn ? nil : DateView($0.item.formed) } }
  static var valid: Self { .flag { $0.item.shownState == .valid } }
  static var expired: Self { .flag { $0.item.shownState == .expired } }
  static var repealed: Self { .flag { $0.item.shownState == .repealed } }
  static var amended: Self { .flag { $0.item.shownState == .amended } }
  static var notInForce: Self { .flag { $0.item.shownState == .notYetInForce } }

  static var effective: Self {
    .one { DateView($0.item.effective) }
  }

  static var expires: Self {
    .one { DateView($0.item.expires) }
  }

  static var repealedBy: Self {
    .one { (sheet) -> RepealView? in
      guard let paper = sheet.item.repealedBy else { return nil }
      return RepealView(paper: paper, address: sheet.site.address(ofPaper: paper).map { "../" + $0 } ?? "")
    }
  }

  static var display: Self { .one { $0.item.displayView } }

  static var withdrawn: Self {
    .one { sheet in sheet.item.withdrawal.map(WithdrawalView.init) }
  }

  static var attachments: Self {
    .many { sheet in sheet.item.files.filter { $0.name != nil }.map(FileView.init) }
  }
}

extension Reading where Scope: Sheet {
  static var hasAttachments: Self { .flag { sheet in sheet.item.files.contains { $0.name != nil } } }
}

/// The paper that repealed another, with its page where it is on the board.
struct RepealView: TemplateScope {
  let paper: String
  let address: String

  static let fields: FieldTable<Self> = [
    "text": .text { $0.paper },
    "address": .text { $0.address },
  ]
}

struct WithdrawalView: TemplateScope {
  let withdrawal: Withdrawal

  static let fields: FieldTable<Self> = [
    "date": .one { DateView($0.withdrawal.date) },
    "reason": .text { Clause.text($0.withdrawal.reason) },
  ]
}

struct FileView: TemplateScope {
  let file: SiteFile

  static let fields: FieldTable<Self> = [
    "name": .text { $0.file.name ?? "" },
    "address": .text { "../" + $0.file.address },
    "type": .text { $0.file.type },
    "size": .text { FileSize($0.file.size).text },
    "download-name": .text { $0.file.downloadName },
  ]
}
