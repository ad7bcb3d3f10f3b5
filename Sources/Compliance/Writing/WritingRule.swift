import Markup

/// One requirement on how a body is written.
///
/// A rule reports places of the body; whoever asks moves them to the file.
protocol WritingRule: Sendable {
  /// Reports where the text breaks the requirement.
  func check(_ writing: Writing, _ findings: inout Findings)
}

/// A body as the rules of writing look at it.
struct Writing {
  let outline: Outline
  /// Files are listed under the text, so that a last heading for them may stand alone.
  let hasAttachments: Bool

  /// Blocks of running text, with the place of their text.
  var paragraphs: some Sequence<Outline.Block> {
    outline.blocks.lazy.filter { $0.kind == .paragraph }
  }

  /// Every row of text that stands by itself: headings, paragraphs, and the cells of tables.
  var passages: some Sequence<Range<Int>> {
    outline.tables.lazy.flatMap(\.cells).filter { !$0.isEmpty } + outline.blocks.lazy.compactMap { $0.passage }
  }
}

extension Outline.Block {
  /// The level of a heading; nil of anything else.
  var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  fileprivate var passage: Range<Int>? {
    switch kind {
    case .heading, .paragraph: text.isEmpty ? nil : text
    case .code, .table, .rule: nil
    }
  }
}
