import CMark

extension Walk {
  /// Puts a table in the place of its fence; false if the code is not one.
  mutating func enterTable(_ node: Node, _ iterator: inout TreeIterator) -> Bool {
    skipTables(before: node.startLine)
    guard nextTable < tables.all.count, node.startLine == tables.all[nextTable].line + cellLines + 1,
      let block = Node.custom(CMARK_NODE_CUSTOM_BLOCK, after: Array("</table>\n</div>".utf8))
    else { return false }
    let table = tables.all[nextTable]
    nextTable += 1
    for index in table.cells {
      if let cell = cellNode(index, table) { block.append(cell) }
    }
    block.insert(before: node)
    node.remove()
    iterator.restart(entering: block)
    openTable = (block, table)
    nextCell = table.cells.lowerBound
    text.line()
    text.flush()
    blockStart = text.count
    return true
  }

  mutating func enterCell() {
    cell = nextCell
    nextCell += 1
    softBreak = nil
  }

  mutating func leaveCell() {
    guard let cell, let (_, table) = openTable else { return }
    let number = cell - table.cells.lowerBound + 1
    if number == table.alignments.count { labelTable() }
    if number % table.alignments.count == 0 { text.line() } else { text.cell() }
    self.cell = nil
  }

  mutating func leaveTable(_ node: Node) {
    text.line()
    openTable = nil
  }

  /// Names a table by the heading before it, else by its header, so that those who cannot see it know what they enter; a
  /// second one of the same name gets a number.
  private mutating func labelTable() {
    guard let (node, _) = openTable else { return }
    let header = blockStart <= text.count ? Array(text.bytes[blockStart...]) : []
    let name = headings.last.map { Array(text.bytes[$0.text]) } ?? header
    let number = (labels[name] ?? 0) + 1
    labels[name] = number
    var before = Array("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"表：".utf8)
    before.append(escaping: name.span)
    if number > 1 { before += " \(number)".utf8 }
    before.append(literal: "\">\n<table>\n<thead>\n<tr>")
    node.setMarkup(before: before, after: [])
  }

  /// The cell's node with its inline content and the markup around it.
  private mutating func cellNode(_ index: Int, _ table: Table) -> Node? {
    let place = index - table.cells.lowerBound
    let columns = table.alignments.count
    let (row, column) = (place / columns, place % columns)
    let first = index - column
    let hasHead = row > 0 && columns > 1 && !tables.cells[first].isEmpty
    let node = Node.custom(
      CMARK_NODE_CUSTOM_INLINE, before: Self.opening(row, column, table.alignments[column], hasHead: hasHead),
      after: index == table.cells.upperBound - 1 ? Self.closing(row) : "")
    if !tables.cells[index].isEmpty, nextCellNode < cellNodes.count {
      node?.adoptChildren(of: cellNodes[nextCellNode])
      cellNodes[nextCellNode].remove()
      nextCellNode += 1
    }
    return node
  }

  /// The markup before a cell, with what closes the cell before it; the first one's belongs to the label of the table.
  ///
  /// `hasHead`: the first cell of the row says something and heads the row.
  private static func opening(_ row: Int, _ column: Int, _ alignment: Alignment, hasHead: Bool) -> StaticString {
    switch (row, column) {
    case (0, 0): head(alignment)
    case (0, _): nextHead(alignment)
    case (1, 0): hasHead ? firstRowHead(alignment) : firstRow(alignment)
    case (_, 0): hasHead ? nextRowHead(alignment) : nextRow(alignment)
    case (_, 1) where hasHead: afterHead(alignment)
    default: next(alignment)
    }
  }

  private static func head(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "<th scope=\"col\" class=\"mid\">"
    case .right: "<th scope=\"col\" class=\"num\">"
    case .none, .left: "<th scope=\"col\">"
    }
  }

  private static func nextHead(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</th>\n<th scope=\"col\" class=\"mid\">"
    case .right: "</th>\n<th scope=\"col\" class=\"num\">"
    case .none, .left: "</th>\n<th scope=\"col\">"
    }
  }

  private static func firstRow(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"mid\">"
    case .right: "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"num\">"
    case .none, .left: "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>"
    }
  }

  private static func firstRowHead(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\" class=\"mid\">"
    case .right: "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\" class=\"num\">"
    case .none, .left: "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\">"
    }
  }

  private static func nextRowHead(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</td>\n</tr>\n<tr>\n<th scope=\"row\" class=\"mid\">"
    case .right: "</td>\n</tr>\n<tr>\n<th scope=\"row\" class=\"num\">"
    case .none, .left: "</td>\n</tr>\n<tr>\n<th scope=\"row\">"
    }
  }

  private static func afterHead(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</th>\n<td class=\"mid\">"
    case .right: "</th>\n<td class=\"num\">"
    case .none, .left: "</th>\n<td>"
    }
  }

  private static func nextRow(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</td>\n</tr>\n<tr>\n<td class=\"mid\">"
    case .right: "</td>\n</tr>\n<tr>\n<td class=\"num\">"
    case .none, .left: "</td>\n</tr>\n<tr>\n<td>"
    }
  }

  private static func next(_ alignment: Alignment) -> StaticString {
    switch alignment {
    case .center: "</td>\n<td class=\"mid\">"
    case .right: "</td>\n<td class=\"num\">"
    case .none, .left: "</td>\n<td>"
    }
  }

  /// The markup behind the last cell.
  private static func closing(_ row: Int) -> StaticString {
    row == 0 ? "</th>\n</tr>\n</thead>\n" : "</td>\n</tr>\n</tbody>\n"
  }

  /// Passes over tables that cmark took for part of raw HTML, with their cells.
  private mutating func skipTables(before line: Int) {
    while nextTable < tables.all.count, tables.all[nextTable].line + cellLines + 1 < line {
      for index in tables.all[nextTable].cells where !tables.cells[index].isEmpty && nextCellNode < cellNodes.count {
        cellNodes[nextCellNode].remove()
        nextCellNode += 1
      }
      nextTable += 1
    }
  }

  /// Frees the cells of tables that were not met; there are none unless the body has raw HTML.
  mutating func dropUnusedCells() {
    while nextCellNode < cellNodes.count {
      cellNodes[nextCellNode].remove()
      nextCellNode += 1
    }
  }
}
