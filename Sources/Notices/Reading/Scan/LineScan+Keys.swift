extension LineScan {
  /// Checks what follows the indentation and the dashes of a line: a key with its value, or a value alone.
  mutating func checkContent(_ content: Range<Int>, isTop: Bool, isEntry: Bool) {
    switch byte(content.lowerBound) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return checkQuoted(content, mayBeKey: true)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return checkFlow(content)
    case UInt8(ascii: "?") where content.count == 1 || isBlank(content.lowerBound + 1):
      findings.append(.yamlComplexKey(in: path, at: content))
      return skip(content)
    case UInt8(ascii: "<") where isMergeKey(content):
      findings.append(.yamlMergeKey(in: path, at: content.lowerBound..<content.lowerBound + 2))
      return skip(content)
    default: break
    }
    let colons = Colons(in: content, of: self)
    let isKeyExpected = isTop && !isEntry
    if checkFullWidthColon(content, colons, isKeyExpected: isKeyExpected) { return }
    if let separator = colons.separator { return checkKey(content.lowerBound..<separator, end: content.upperBound) }
    if checkBareColon(content, colons, isKeyExpected: isKeyExpected) { return }
    guard isKeyExpected else { return checkValue(content) }
    reportNoField(content)
  }

  /// Reports a line without a colon; in a settings file it most likely is a heading that lost it.
  private mutating func reportNoField(_ content: Range<Int>) {
    let shown = String(text(content).prefix(60))
    guard style == .settings, isKnownName(content) else {
      findings.append(.notAField(shown, in: path, at: content))
      return skip(content)
    }
    findings.append(.notAHeading(shown, in: path, at: content))
    repairs.replace(content.upperBound..<content.upperBound, with: ":")
    previous.opensBlock = true
  }

  private func isMergeKey(_ content: Range<Int>) -> Bool {
    let start = content.lowerBound
    guard content.count >= 3, byte(start + 1) == UInt8(ascii: "<") else { return false }
    return byte(start + 2) == UInt8(ascii: ":") || isBlank(start + 2) || isFullWidthColon(start + 2)
  }

  /// A key followed by `：`; true when it was one.
  private mutating func checkFullWidthColon(_ content: Range<Int>, _ colons: Colons, isKeyExpected: Bool) -> Bool {
    guard let colon = colons.fullWidth else { return false }
    if let bare = colons.bare, bare < colon, isKnownName(content.lowerBound..<bare) { return false }
    let key = trimmed(content.lowerBound..<colon)
    guard isKnownName(key) || isKeyExpected && colons.separator == nil else { return false }
    var start = colon + 3
    while start < content.upperBound, isBlank(start) || strangeBlank(start) > 0 { start += max(1, strangeBlank(start)) }
    findings.append(
      .fullWidthColon(key: text(key), value: text(start..<content.upperBound), in: path, at: colon..<colon + 3))
    repairs.replace(key.upperBound..<start, with: ": ")
    checkValue(start..<content.upperBound)
    return true
  }

  /// A key followed by a colon and no space; true when it was one.
  private mutating func checkBareColon(_ content: Range<Int>, _ colons: Colons, isKeyExpected: Bool) -> Bool {
    guard let colon = colons.bare, isKeyExpected || isKnownName(content.lowerBound..<colon) else { return false }
    if strangeBlank(colon + 1) > 0 {
      checkValue(colon + 1..<content.upperBound)
      return true
    }
    findings.append(
      .missingSpaceAfterColon(
        key: text(content.lowerBound..<colon), value: seen(colon + 1..<content.upperBound), in: path,
        at: colon..<colon + 1))
    repairs.replace(colon + 1..<colon + 1, with: " ")
    checkValue(colon + 1..<content.upperBound)
    return true
  }

  private mutating func checkKey(_ key: Range<Int>, end: Int) {
    var nameEnd = key.upperBound
    while nameEnd > key.lowerBound {
      if isBlank(nameEnd - 1) {
        nameEnd -= 1
      } else if let length = [3, 2].first(where: { nameEnd - $0 >= key.lowerBound && strangeBlank(nameEnd - $0) == $0 })
      {
        nameEnd -= length
      } else {
        break
      }
    }
    let name = key.lowerBound..<nameEnd
    if nameEnd < key.upperBound {
      findings.append(
        .spaceBeforeColon(
          key: text(name), in: path, at: nameEnd..<key.upperBound,
          correct: line(of: nameEnd..<key.upperBound, with: "")))
      repairs.replace(nameEnd..<key.upperBound, with: "")
    }
    checkSignAtKey(name)
    checkValue(key.upperBound + 1..<end)
  }

  private mutating func checkSignAtKey(_ name: Range<Int>) {
    guard name.count > 1, let sign = reservedSign(at: name.lowerBound, end: name.upperBound) else { return }
    findings.append(
      .signAtStart(
        sign, in: path, at: name.lowerBound..<name.lowerBound + 1,
        correct: line(of: name, with: text(name).quotedForYAML)))
    repairs.quote(name, of: bytes)
  }
}
