import Diagnostics
import Notices

/// Says of which row of the standard catalogue nothing is on the board although its time is over (国办发〔2019〕54号).
struct StandardRowMissing: BoardOnlyRule {
  static let rule = Rule(
    "standard-row-missing", .duty, .warning, title: Phrase(zh: "标准目录的一行时限已过", en: "a row of the catalogue is overdue"),
    requirement: Phrase(
      zh: "标准目录.csv 里每年、每季度、每月、某日前要公开的，到日子栏上要有；长期公开的，一直要有。",
      en: "What 标准目录.csv wants by a day, or each year, quarter or month, is on the board by then; 长期公开 at all times."),
    basis: Phrase(zh: "《政府信息公开条例》（2019年修订）第二十条、第二十一条；国办发〔2019〕54号", en: "Regulation of 2019, articles 20 and 21"),
    wrong: "标准目录.csv 写“每年3月31日前”，到 4 月 1 日还没有", right: "公开一条标题里有“标题用词”的信息")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for state in board.standardStates {
      guard let message = Self.missing(state) else { continue }
      findings.add(Self.rule, in: state.row.path, at: state.row.matter.range, message, hint: .filling(state.row, board))
    }
  }

  private static func missing(_ state: AssessedBoard.StandardState) -> Phrase? {
    let (row, name) = (state.row, state.row.name)
    switch state.standing {
    case .settled, .due: return nil
    case .absent:
      return Phrase(
        zh: "标准目录第 \(row.number) 行“\(name)”要长期公开（\(row.time.value)），栏上一条也没有",
        en:
          "row \(row.number) of the standard catalogue, \"\(name)\", must always be there (\(row.time.value)); nothing is"
      )
    case .overdue(let day, let round):
      let (zh, en) = (round.map { "\($0.phrase.zh)" } ?? "", round.map { " for \($0.phrase.en)" } ?? "")
      return Phrase(
        zh: "标准目录第 \(row.number) 行“\(name)”\(zh)的末日 \(day) 已过（\(row.time.value)），栏上没有",
        en:
          "row \(row.number) of the standard catalogue, \"\(name)\", was due by \(day)\(en) (\(row.time.value)); nothing is there"
      )
    }
  }
}

extension Phrase {
  /// What an item must be like to fill a row.
  static func filling(_ row: StandardRow, _ board: AssessedBoard) -> Self {
    var (zh, en) = ([String](), [String]())
    if !row.filling.words.isEmpty {
      zh.append("标题或关键词里有“\(row.filling.words.joined(separator: "”“"))”")
      en.append("\(row.filling.words.joined(separator: " or ")) in its title or keywords")
    }
    if let category = row.filling.category {
      let name = board.board.categories[category].name
      (zh, en) = (zh + ["类别是“\(name)”"], en + ["类别 \(name)"])
    }
    if let kind = row.filling.kind { (zh, en) = (zh + ["种类是 \(kind)"], en + ["种类 \(kind)"]) }
    return Self(
      zh: "公开一条\(zh.joined(separator: "、"))的信息；已经有的，在这一行的“标题用词”里写上它标题里的词",
      en: "publish an item with \(en.joined(separator: ", ")); if there is one, write a word of its title under 标题用词")
  }
}
