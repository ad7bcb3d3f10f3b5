/// Numbers as people write them out in reports: 三, 十二, 一百零五, ３.
enum CountedNumeral {
  private static let digits: [Character: Int] = {
    let han = zip("〇一二三四五六七八九", 0...9).map { ($0, $1) }
    let wide = zip("０１２３４５６７８９", 0...9).map { ($0, $1) }
    return Dictionary(uniqueKeysWithValues: han + wide + [("零", 0), ("两", 2)])
  }()
  private static let ranks: [Character: Int] = ["十": 10, "百": 100, "千": 1000, "万": 10_000]

  static func isPart(_ character: Character) -> Bool { digits[character] != nil || ranks[character] != nil }

  /// What nine digits can say: nothing of a township comes to more, and no row of ranks must overflow.
  private static let largest = 999_999_999

  /// The number; nil for nothing, for what is no number, and for one of more than nine digits.
  static func value(of text: Substring) -> Int? {
    guard !text.isEmpty else { return nil }
    guard text.contains(where: { ranks[$0] != nil }) else {
      return text.count <= 9 ? Int(text.map { String(digits[$0] ?? 0) }.joined()) : nil
    }
    var (sum, digit) = (0, 0)
    for character in text {
      if character == "万" {
        (sum, digit) = ((sum + digit) * 10_000, 0)
      } else if let rank = ranks[character] {
        sum += (digit == 0 ? 1 : digit) * rank
        digit = 0
      } else {
        digit = digits[character] ?? 0
      }
      guard sum <= largest else { return nil }
    }
    return sum + digit
  }
}
