import Samples

/// One way to spoil a file: what slips of a clerk, of an editor, of a merge and of a disk do to it.
enum Mutation: CaseIterable {
  case flipByte, dropBytes, repeatBytes, cutEnd, dropLine, repeatLine, swapLines, spliceOther, insertWord, replaceDigit
  case widenDigits, changeLineEnds, indentLine, touchComment, addReason, insertNumber

  func apply(to file: inout [UInt8], other: [UInt8], _ numbers: inout SeededNumbers) {
    switch self {
    case .flipByte: file.withByte(&numbers) { $0 ^= 1 << UInt8($1.below(8)) }
    case .dropBytes: file.removeSubrange(file.place(&numbers, atMost: 40))
    case .repeatBytes: file.insert(contentsOf: file[file.place(&numbers, atMost: 40)], at: numbers.below(file.count))
    case .cutEnd: file.removeLast(numbers.below(file.count))
    case .dropLine: file.changeLines(&numbers) { lines, at, _ in lines.remove(at: at) }
    case .repeatLine: file.changeLines(&numbers) { lines, at, _ in lines.insert(lines[at], at: at) }
    case .swapLines: file.changeLines(&numbers) { lines, at, numbers in lines.swapAt(at, numbers.below(lines.count)) }
    case .spliceOther:
      file.replaceSubrange(file.place(&numbers, atMost: 200), with: other[other.place(&numbers, atMost: 200)])
    case .insertWord: file.insert(contentsOf: Self.words.pick(&numbers).utf8, at: numbers.below(file.count))
    case .replaceDigit: file.changeDigit(&numbers)
    default: applyGently(to: &file, &numbers)
    }
  }

  /// Slips that often leave a file in order.
  private func applyGently(to file: inout [UInt8], _ numbers: inout SeededNumbers) {
    switch self {
    case .widenDigits: file.widenDigits(&numbers)
    case .changeLineEnds: file = file.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    case .indentLine: file.changeLines(&numbers) { lines, at, _ in lines[at].insert(contentsOf: "  ".utf8, at: 0) }
    case .touchComment: file.insertLine("# 备注：\(numbers.below(1000))", after: "---\n")
    case .addReason: file.insertLine("逾期说明: 因防汛值守，延后 \(numbers.below(9) + 1) 天整理", after: "---\n")
    default: file.append(contentsOf: "\n联系人身份证号：\(Self.syntheticNumber)\n".utf8)
    }
  }

  /// A resident's number of a region that does not exist.
  static let syntheticNumber = "37039919900101001\(checkDigit)"

  private static var checkDigit: Character {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let digits = "37039919900101001".compactMap(\.wholeNumberValue)
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432")[sum % 11]
  }

  private static let words = [
    "：", "#", "---\n", "\t", "\u{0}", "\u{FEFF}", "|", "[", "](", "![", "```\n", "<script>", "&#x3C;", "**", "_",
    "\u{3000}",
    "{", "}", "'", "\"", "\\", "> ", "- ", "1. ", "%", "\u{200B}", "\u{E000}", "\u{10FFFF}", "2013-02-30",
    "索引号: 2013-0001\n",
    "审查:\n", "<!--", "-->", "\r", "[a]: b\n", "^", "~~~\n", "    ", "&amp;", "javascript:", "../../", "秘密★10年",
  ]
}

extension [UInt8] {
  fileprivate mutating func withByte(
    _ numbers: inout SeededNumbers, _ change: (inout UInt8, inout SeededNumbers) -> Void
  ) {
    guard !isEmpty else { return }
    change(&self[numbers.below(count)], &numbers)
  }

  fileprivate func place(_ numbers: inout SeededNumbers, atMost length: Int) -> Range<Int> {
    let start = numbers.below(count)
    return start..<Swift.min(count, start + numbers.below(length) + 1)
  }

  fileprivate mutating func changeLines(
    _ numbers: inout SeededNumbers, _ change: (inout [[UInt8]], Int, inout SeededNumbers) -> Void
  ) {
    var lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    change(&lines, numbers.below(lines.count), &numbers)
    self = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  fileprivate mutating func changeDigit(_ numbers: inout SeededNumbers) {
    let digits = indices.filter { (0x30...0x39).contains(self[$0]) }
    guard !digits.isEmpty else { return }
    self[digits[numbers.below(digits.count)]] = 0x30 + UInt8(numbers.below(10))
  }

  /// Makes the digits of one stretch full-width, as an input method does.
  fileprivate mutating func widenDigits(_ numbers: inout SeededNumbers) {
    let place = place(&numbers, atMost: 12)
    let wide = self[place].flatMap { (0x30...0x39).contains($0) ? [0xEF, 0xBC, $0 + 0x60] : [$0] }
    replaceSubrange(place, with: wide)
  }

  fileprivate mutating func insertLine(_ line: String, after opening: String) {
    guard starts(with: opening.utf8) else { return }
    insert(contentsOf: "\(line)\n".utf8, at: opening.utf8.count)
  }
}

extension [String] {
  fileprivate func pick(_ numbers: inout SeededNumbers) -> String { self[numbers.below(count)] }
}
