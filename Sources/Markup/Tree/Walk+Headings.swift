import CMark

extension Walk {
  /// Gives all headings their levels and names, then leads the links within the body to them.
  ///
  /// The page's own heading stands above the body: if the body uses level one, everything goes one level down.
  mutating func finishHeadings(shift: Int) -> [Heading] {
    let down = shift + (headings.contains { $0.level == 1 } ? 1 : 0)
    var names = AnchorNames()
    let finished = headings.map { found in
      let level = min(6, max(1, found.level + down))
      let name = names.name(for: text.bytes.span.extracting(found.text))
      finish(found.node, level, name)
      let anchor = String(decoding: idPrefix + name, as: UTF8.self)
      return Heading(level: level, text: text.string(found.text), anchor: anchor)
    }
    for link in anchorLinks { finish(link, names) }
    return finished
  }

  private func finish(_ node: Node, _ level: Int, _ name: [UInt8]) {
    var before = Array("<h\(level) id=\"".utf8)
    before.append(escaping: idPrefix.span)
    before.append(escaping: name.span)
    before.append(literal: "\">")
    guard let line = Node.custom(CMARK_NODE_CUSTOM_BLOCK),
      let heading = Node.custom(CMARK_NODE_CUSTOM_INLINE, before: before, after: Array("</h\(level)>".utf8))
    else { return }
    line.append(heading)
    line.insert(before: node)
    heading.adoptChildren(of: node)
    node.remove()
  }

  private mutating func finish(_ link: AnchorLink, _ names: AnchorNames) {
    guard names.contains(link.name) else {
      problems.append(link.problem)
      link.node.unwrap()
      return
    }
    link.node.set(.address, to: [.hash] + idPrefix + link.name)
  }
}
