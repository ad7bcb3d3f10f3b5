import Diagnostics
import Markup
import Notices

/// One requirement on how a body is written.
///
/// A rule reports places of the body; whoever asks moves them to the file.
protocol WritingRule: RuleKeeper {
  init()
  /// Reports where the text breaks the requirement.
  func check(_ writing: Writing, _ findings: inout Findings)
}

extension WritingRule {
  package static var roles: [Any.Type] { [(any WritingRule.Type).self] }
}

/// A requirement that holds of a line by itself, too: of the title and the summary of an item.
protocol LineWritingRule: WritingRule {}

/// A body as the rules of writing look at it.
struct Writing {
  let outline: Outline
  /// The item whose text it is, for what its head says, too; nil of a yearly report.
  let notice: Notice?
  /// What files are listed under the text are called.
  let attachments: [String]
  /// The year that the paper was formed in, for days that are written without one.
  let year: Int?
  /// The day on which readers follow the text, which is a guide to the board; nil of any other paper.
  let guideDay: CivilDate?

  /// Every row of text that stands by itself: headings, paragraphs, and the cells of tables.
  let passages: [Range<Int>]

  /// The tables of more than one row and column, as sums look at them.
  let sums: [SumTable]

  /// Every day that the text names, with the passage that it stands in.
  let dates: [(passage: Range<Int>, date: WrittenDate)]

  /// What the source may hold, and what the text, so that most rules can skip most texts.
  let typed: Alphabet
  let shown: Alphabet

  init(
    outline: Outline, of notice: Notice? = nil, attachments: [String] = [], year: Int? = nil, guideDay: CivilDate? = nil
  ) {
    self.outline = outline
    self.notice = notice
    self.attachments = attachments
    self.year = year
    self.guideDay = guideDay
    typed = Alphabet(outline.source.span)
    // References of HTML spell what is not typed.
    shown = typed.mayHold("&") ? Alphabet(outline.text.span) : typed.withPlain(of: outline.text.span)
    var passages = outline.tables.flatMap(\.cells)
    passages += outline.blocks.lazy.compactMap(\.passage)
    self.passages = passages.filter { !$0.isEmpty }
    sums = outline.tables.compactMap { SumTable($0, of: outline) }
    var dates: [(Range<Int>, WrittenDate)] = []
    for passage in self.passages {
      WrittenDate.each(in: outline.text.span.extracting(passage)) { dates.append((passage, $0)) }
    }
    self.dates = dates
  }
}

extension Outline.Block {
  /// The level of a heading; nil of anything else.
  var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  fileprivate var passage: Range<Int>? {
    switch kind {
    case .heading, .paragraph: text
    case .code, .table, .rule: nil
    }
  }
}
