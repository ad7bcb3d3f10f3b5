import Compliance
import Notices

/// One part of a report: its words, and the table of the form that belongs to it.
struct ReportSectionView: TemplateScope {
  let html: ArraySlice<UInt8>
  let table: FormTableHTML?

  static let fields: FieldTable<Self> = [
    "html": .html { $1.trusted($0.html) },
    "touch-html": .html { part, out in
      let html = part.html
      TouchBody.write(html.span, to: &out)
    },
    "form-table": .html { $0.table?.write(into: &$1) },
  ]
}

/// The words of a report cut before each heading of the second level, and where the form's tables go.
struct ReportSections {
  /// Each with the name of its table.
  let parts: [(html: ArraySlice<UInt8>, table: String?)]
  /// Tables that no part of the words takes.
  let loose: [String]

  /// Cuts rendered words: a heading's tag can be nothing else there, since text is escaped.
  init(_ body: [UInt8], form: ReportForm?) {
    let tag = Array("<h2".utf8)
    let starts = body.indices.filter { body[$0] == tag[0] && body[$0...].starts(with: tag) }
    let ends = starts + [body.count]
    let pieces = ([0] + starts).enumerated().map { body[$1..<ends[min($0, ends.count - 1)]] }
    var left = form?.parts.filter { $0.table != nil } ?? []
    parts = pieces.map { piece in
      let heading = String(decoding: piece.prefix(600), as: UTF8.self).split(separator: "</h2>").first ?? ""
      guard let place = left.firstIndex(where: { heading.contains($0.name) }) else { return (piece, nil) }
      return (piece, left.remove(at: place).table)
    }
    let taken = Set(parts.compactMap(\.table))
    loose = form?.tables.map(\.name).filter { !taken.contains($0) } ?? []
  }
}
