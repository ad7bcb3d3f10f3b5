/// The sums that a total row of a table can be meant as.
///
/// Forms differ: totals stand below or above what they add, budgets list an item and what it consists of, and subtotals
/// come between. A total is wrong only if it is none of them.
struct RowSums {
  let table: SumTable

  /// The rows that a total adds up: those since the total before it, or, where it comes first, those behind it.
  func addends(of total: Int) -> Range<Int> {
    let rows = table.rows
    let role = rows[total].role
    let start = rows[..<total].lastIndex { $0.role == .total || ($0.role == .subtotal && role == .subtotal) }
    let before = (start.map { $0 + 1 } ?? 0)..<total
    if rows[before].contains(where: { $0.role == .plain }) || start != nil { return before }
    let end = rows[(total + 1)...].firstIndex { $0.role == .total || ($0.role == .subtotal && role == .subtotal) }
    return total + 1..<(end ?? rows.count)
  }

  /// What the rows behind a total come to, up to the next: some forms write each total above its parts.
  func sumBehind(_ total: Int, column: Int) -> Int? {
    let role = table.rows[total].role
    let end = table.rows[(total + 1)...].firstIndex { $0.role == .total || ($0.role == .subtotal && role == .subtotal) }
    let plain = (total + 1..<(end ?? table.rows.count)).filter { table.rows[$0].role == .plain }
    guard !plain.isEmpty, plain.allSatisfy({ table[$0, column] != .words }) else { return nil }
    return sum(plain, column)
  }

  /// Every sum that a column can be meant to have; nil where there are words, mixed units, or nothing to add.
  func candidates(_ range: Range<Int>, total: Int, column: Int) -> [Int]? {
    let plain = range.filter { table.rows[$0].role == .plain }
    guard plain.count > 1, isSummable(plain, total, column) else { return nil }
    let isWhole = table.rows[total].role == .total
    let counted = withoutParts(range, column).filter { table.rows[$0].role == .plain }
    let units = withoutNested(counted)
    var sums = [sum(counted, column), sum(plain, column), sum(units, column), sum(highest(counted), column)]
    let subtotals = range.filter { table.rows[$0].role == .subtotal }
    if isWhole, let last = subtotals.last {
      sums.append(sum(subtotals + counted.filter { $0 > last }, column))
      sums.append(sum(subtotals, column))
    }
    if isWhole {
      let totals = table.rows[..<total].indices.filter { table.rows[$0].role == .total }
      if totals.count > 1 || (totals.count == 1 && !range.isEmpty) { sums.append(sum(totals + counted, column)) }
    }
    return sums
  }

  /// Numbers or blanks only, at least two numbers, all of one unit.
  private func isSummable(_ rows: [Int], _ total: Int, _ column: Int) -> Bool {
    guard rows.allSatisfy({ table[$0, column] != .words }) else { return false }
    let figures = (rows + [total]).compactMap { table.figure($0, column) }
    return figures.count > 2 && Set(figures.map(\.unit)).count == 1
  }

  private func sum(_ rows: [Int], _ column: Int) -> Int { rows.reduce(0) { $0 &+ (table.value($1, column) ?? 0) } }

  /// The rows without those that break down the row above: from 其中 on, as many as add up to that row.
  private func withoutParts(_ range: Range<Int>, _ column: Int) -> [Int] {
    var kept: [Int] = []
    var row = range.lowerBound
    while row < range.upperBound {
      guard table.rows[row].role == .part else {
        kept.append(row)
        row += 1
        continue
      }
      row = kept.last.flatMap { endOfParts(from: row, before: range.upperBound, of: $0, column) } ?? row + 1
    }
    return kept
  }

  private func endOfParts(from first: Int, before end: Int, of whole: Int, _ column: Int) -> Int? {
    guard let wanted = table.figure(whole, column)?.value else { return nil }
    var sum = 0
    for row in first..<end {
      guard row == first || table.rows[row].role == .plain || table.rows[row].role == .part else { return nil }
      sum &+= table.value(row, column) ?? 0
      if sum == wanted { return row + 1 }
    }
    return nil
  }

  /// The rows without those whose code extends another row's code: 2010301 is part of 20103.
  private func withoutNested(_ rows: [Int]) -> [Int] {
    let codes = rows.map { table.rows[$0].code }.filter { !$0.isEmpty }
    guard !codes.isEmpty else { return rows }
    return rows.filter { row in
      let code = table.rows[row].code
      return !codes.contains { !code.isEmpty && $0.utf8.count < code.utf8.count && code.hasPrefix($0) }
    }
  }

  /// The rows numbered in the same form as the first: 一、 and 二、, but not the （一） between them.
  private func highest(_ rows: [Int]) -> [Int] {
    guard let form = rows.first.flatMap({ table.rows[$0].form }) else { return rows }
    return rows.filter { table.rows[$0].form == form }
  }
}

/// How much a sum of rounded amounts may differ from the rounded total.
enum Rounding {
  /// Nothing for amounts in whole units, which must add up exactly.
  ///
  /// Amounts with decimals were rounded: so many of them are off by one in the last place, twice the spread of the error being the root of a third of their number; and a total with fewer
  /// decimals was rounded itself.
  static func tolerance(of addends: [CellFigure.Figure], total: CellFigure.Figure) -> Int {
    let finest = addends.map(\.decimals).max() ?? 0
    let own = total.decimals < finest ? unit(total.decimals) / 2 : 0
    guard finest > 0 else { return own }
    let spread = Int((Double(addends.count) / 3).squareRoot().rounded(.up))
    return spread * unit(finest) + own
  }

  /// One in the last place, in millionths.
  private static func unit(_ decimals: Int) -> Int { (0..<6 - min(6, decimals)).reduce(1) { unit, _ in unit * 10 } }
}
