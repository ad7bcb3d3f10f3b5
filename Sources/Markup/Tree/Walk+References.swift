import CMark

extension Walk {
  /// Leads a link where it should lead, or leaves only its text.
  mutating func settleLink(_ node: Node) {
    noteReference(node)
    switch node.withText(.address, { Address($0) }) {
    case .external: break
    case .fragment(let name): keepAnchorLink(node, name)
    case .relative(let path, let fragment): settleRelative(node, path, fragment)
    case .otherScheme(let scheme): refuseLink(node, .linkScheme(scheme))
    case .malformed: refuseLink(node, .linkForm(typed(node)))
    case .hasControlCharacters: refuseLink(node, .linkControlCharacter)
    }
  }

  /// Writes down what stands behind the text of a link or a picture.
  private mutating func noteReference(_ node: Node) {
    clean(node, .address)
    clean(node, .title)
    for string in [Node.Text.address, .title] {
      node.withText(string) { text in
        guard text.count > 0 else { return }
        behind += string == .address ? Address.decoded(text, 0..<text.count) : node.bytes(string)
        behind.append(.newline)
      }
    }
  }

  private mutating func keepAnchorLink(_ node: Node, _ name: [UInt8]) {
    let kind = MarkupProblem.Kind.missingAnchor(String(decoding: name, as: UTF8.self))
    anchorLinks.append(AnchorLink(node: node, name: name, problem: found(kind, at: node, probe: probe(node))))
  }

  private mutating func settleRelative(_ node: Node, _ path: String, _ fragment: [UInt8]) {
    switch resolver.link(path) {
    case .page(let address): node.set(.address, to: Array(address.utf8) + fragment)
    case .attachment(let address, let name, let type, let bytes):
      makeAttachment(node, address, name, type, bytes)
    case .withheld: node.unwrap()
    case .missing: refuseLink(node, footnote(node).map { .footnote($0) } ?? .missingTarget(path))
    case .unlisted: refuseLink(node, .unlistedFile(path))
    }
  }

  private func makeAttachment(_ node: Node, _ address: String, _ name: String, _ type: String, _ bytes: Int) {
    var before = Array("<a class=\"attachment\" href=\"".utf8)
    before.append(escaping: address.utf8Span.span)
    before.append(literal: "\" download=\"")
    before.append(escaping: name.utf8Span.span)
    before.append(literal: "\">")
    var after = Array("</a> <span class=\"file\">（".utf8)
    after.append(escaping: type.utf8Span.span)
    after.append(literal: "，")
    after += FileSize(bytes).text.utf8
    after.append(literal: "）</span>")
    guard let link = Node.custom(CMARK_NODE_CUSTOM_INLINE, before: before, after: after) else { return }
    node.replace(with: link)
  }

  private mutating func refuseLink(_ node: Node, _ kind: MarkupProblem.Kind) {
    problems.append(found(kind, at: node, probe: probe(node)))
    node.unwrap()
  }

  /// What a link begins with in the source, as far as that is certain.
  private func probe(_ node: Node) -> [UInt8] {
    guard let child = node.firstChild, child.next == nil, child.kind == CMARK_NODE_TEXT else { return [] }
    let text = child.bytes(.literal)
    return text.contains { $0.isPunctuation || $0.isLineEnd } ? [] : text
  }

  /// The mark of a footnote, which CommonMark takes for the text of a link.
  private func footnote(_ node: Node) -> String? {
    guard let child = node.firstChild, child.kind == CMARK_NODE_TEXT else { return nil }
    let text = child.bytes(.literal)
    return text.first == UInt8(ascii: "^") ? String(decoding: text, as: UTF8.self) : nil
  }

  private func typed(_ node: Node) -> String { String(decoding: node.bytes(.address), as: UTF8.self) }
}

// MARK: - Images

extension Walk {
  mutating func enterImage() {
    text.flush()
    imageStarts.append(text.count)
  }

  /// Makes an image of the size of its file, or leaves only its alternative text.
  mutating func settleImage(_ node: Node) {
    noteReference(node)
    let start = min(imageStarts.popLast() ?? text.count, text.count)
    let alternative = text.bytes[start...]
    if softBreak != nil {
      softBreak = nil
      text.space()
    }
    if alternative.isEmpty { problems.append(found(.imageWithoutAlternative, at: node, probe: [])) }
    switch node.withText(.address, { Address($0) }) {
    case .relative(let path, _): settlePicture(node, path, alternative)
    case .otherScheme(let scheme): refuseImage(node, .imageScheme(scheme))
    case .external: refuseImage(node, .imageScheme(String(typed(node).prefix { $0 != ":" }).lowercased()))
    case .fragment, .malformed, .hasControlCharacters: refuseImage(node, .imageNotRelative(typed(node)))
    }
  }

  private mutating func settlePicture(_ node: Node, _ path: String, _ alternative: ArraySlice<UInt8>) {
    switch resolver.image(path) {
    case .picture(let address, let width, let height):
      var tag = Array("<img src=\"".utf8)
      tag.append(escaping: address.utf8Span.span)
      tag.append(literal: "\" alt=\"")
      tag.append(escaping: alternative.span)
      tag += "\" width=\"\(width)\" height=\"\(height)\" loading=\"lazy\" decoding=\"async\"".utf8
      appendTitle(node, to: &tag)
      tag.append(literal: ">")
      guard let image = Node.custom(CMARK_NODE_CUSTOM_INLINE, before: tag) else { return }
      image.insert(before: node)
      node.remove()
    case .missing: refuseImage(node, .missingImage(path))
    case .unreadable: refuseImage(node, .unreadableImage(path))
    }
  }

  private func appendTitle(_ node: Node, to tag: inout [UInt8]) {
    let title = node.bytes(.title)
    guard !title.isEmpty else { return }
    tag.append(literal: " title=\"")
    tag.append(escaping: title.span)
    tag.append(literal: "\"")
  }

  private mutating func refuseImage(_ node: Node, _ kind: MarkupProblem.Kind) {
    problems.append(found(kind, at: node, probe: []))
    node.unwrap()
  }
}
