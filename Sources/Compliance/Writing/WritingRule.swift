import Diagnostics
import Markup

/// One requirement on how a body is written.
///
/// A rule reports places of the body; whoever asks moves them to the file.
protocol WritingRule: RuleKeeper {
  init()
  /// Reports where the text breaks the requirement.
  func check(_ writing: Writing, _ findings: inout Findings)
}

/// A body as the rules of writing look at it.
struct Writing {
  let outline: Outline
  /// Files are listed under the text, so that a last heading for them may stand alone.
  let hasAttachments: Bool

  /// Every row of text that stands by itself: headings, paragraphs, and the cells of tables.
  let passages: [Range<Int>]

  init(outline: Outline, hasAttachments: Bool) {
    self.outline = outline
    self.hasAttachments = hasAttachments
    var passages = outline.tables.flatMap(\.cells)
    passages += outline.blocks.lazy.compactMap(\.passage)
    self.passages = passages.filter { !$0.isEmpty }
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
