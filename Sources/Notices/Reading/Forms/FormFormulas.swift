/// Reads what the figures of a form must add up to.
///
/// `约: ` before a formula makes it a soft one. `*` at the end of a name stands for every column of the table, `@` in the
/// middle for every row; `上年.` before a name means the report on the year before.
struct FormFormulas {
  let figures: [String]
  /// The columns of each table that has a list of them.
  let columns: [String: [String]]

  /// One identity for each column and row that a formula stands for.
  func read(_ formula: String) -> [FormIdentity] {
    let isSoft = formula.hasPrefix(Self.soft)
    let text = isSoft ? String(formula.dropFirst(Self.soft.count)) : formula
    return overColumns(text).flatMap(overRows).compactMap { Self.identity($0, isSoft: isSoft) }
  }

  private static let soft = "约: "
  private static let lastYear = "上年."

  private func overColumns(_ formula: String) -> [String] {
    guard formula.contains(".*"), let table = formula.split(separator: ".").first else { return [formula] }
    return (columns[String(table)] ?? []).map { formula.replacing("*", with: $0) }
  }

  /// Rows are those that the figures of the first name's table have.
  private func overRows(_ formula: String) -> [String] {
    guard formula.contains(".@."), let table = formula.split(separator: ".").first else { return [formula] }
    var rows: [Substring] = []
    for figure in figures {
      let parts = figure.split(separator: ".")
      if parts.count == 3, parts[0] == table, !rows.contains(parts[1]) { rows.append(parts[1]) }
    }
    return rows.map { formula.replacing("@", with: $0) }
  }

  private static func identity(_ formula: String, isSoft: Bool) -> FormIdentity? {
    let sides = formula.split(separator: " = ")
    guard sides.count == 2 else { return nil }
    return FormIdentity(left: terms(sides[0]), right: terms(sides[1]), isSoft: isSoft)
  }

  private static func terms(_ side: Substring) -> [FormIdentity.Term] {
    var terms: [FormIdentity.Term] = []
    var isSubtracted = false
    for word in side.split(separator: " ") {
      switch word {
      case "+": isSubtracted = false
      case "-": isSubtracted = true
      default: terms.append(FormIdentity.Term(isSubtracted: isSubtracted, operand: operand(word)))
      }
    }
    return terms
  }

  private static func operand(_ word: Substring) -> FormIdentity.Operand {
    if let number = Int(word) { return .number(number) }
    return word.hasPrefix(lastYear) ? .lastYear(String(word.dropFirst(lastYear.count))) : .figure(String(word))
  }
}
