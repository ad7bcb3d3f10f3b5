import Notices

/// Where figures that somebody typed stand: in the stored figures, or in a cell of a ledger.
struct FigurePlaces {
  let ledgers: Ledgers
  let year: Int
  /// The stored figures of the year; nil while the report is not submitted.
  let stored: StoredFigures?

  struct Place {
    let path: String
    let range: Range<Int>
    let row: Int
  }

  /// Where a figure was typed; nil of one that was counted from rows.
  func place(of name: String) -> Place? {
    if let stored {
      guard let row = stored.rows.first(where: { $0.name.value == name }) else { return nil }
      return Place(path: stored.path, range: row.value.range, row: row.row)
    }
    return paper(name) ?? action(name) ?? stated(name)
  }

  private func paper(_ name: String) -> Place? {
    for count in ledgers.papers where count.year.value == year {
      let cells = [("本年制发", count.made), ("本年废止", count.repealed), ("现行有效", count.inForce)]
      for (column, cell) in cells where name == "文件.\(count.kind.value.rawValue).\(column)" {
        return place(.papers, cell.range, count.row)
      }
    }
    return nil
  }

  private func action(_ name: String) -> Place? {
    ledgers.actions.first { $0.year.value == year && name.hasSuffix(".\($0.kind.value.rawValue)") }
      .map { place(.actions, $0.amount.range, $0.row) }
  }

  private func stated(_ name: String) -> Place? {
    ledgers.counts.first { $0.year.value == year && $0.figure.value == name }
      .map { place(.counts, $0.value.range, $0.row) }
  }

  private func place(_ ledger: Ledger, _ range: Range<Int>, _ row: Int) -> Place {
    Place(path: "content/\(ledger.file)", range: range, row: row)
  }
}
