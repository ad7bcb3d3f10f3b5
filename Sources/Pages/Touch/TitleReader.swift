/// Finds the characters that a reader would look a title up by.
///
/// Titles begin alike: “2013年…”, “关于…”, the name of the town. A title is looked up by its first character and by the
/// first one that tells what it is about.
struct TitleReader {
  /// The authority's names, the longest first.
  private let names: [[Unicode.Scalar]]

  init(names: [String]) {
    self.names = names.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// One or two characters, the first of the title before the telling one; none when there is neither letter nor digit.
  func keys(of title: String) -> [Unicode.Scalar] {
    let title = title.unicodeScalars.map(\.asKey)
    guard let first = title.first(where: \.isKey) else { return [] }
    guard let telling = telling(title), telling != first else { return [first] }
    return [first, telling]
  }

  /// The first character after everything that titles have in common; nil when nothing is left.
  private func telling(_ title: [Unicode.Scalar]) -> Unicode.Scalar? {
    var rest = title[...]
    var length = Int.max
    while rest.count < length {
      length = rest.count
      rest = rest.drop { !$0.isKey }
      for name in names where rest.starts(with: name) { rest = rest.dropFirst(name.count) }
      rest.dropOpening()
      rest.dropDate()
      rest.dropTurn()
    }
    return rest.first
  }
}

extension ArraySlice<Unicode.Scalar> {
  private static let openings = ["印发", "转发", "批转", "公布", "发布", "下发", "加强", "做好", "开展"].map {
    Array<Unicode.Scalar>($0.unicodeScalars)
  }

  /// Drops 关于, and the verb that such titles go on with.
  fileprivate mutating func dropOpening() {
    guard drop("关于") else { return }
    if let verb = Self.openings.first(where: { starts(with: $0) }) { self = dropFirst(verb.count) }
  }

  /// Drops `2013年度`, `二〇一三年`, `5月`, `上半年`, and digits without a unit.
  fileprivate mutating func dropDate() {
    if drop("上半年") || drop("下半年") { return }
    let digits = prefix { $0.isDigit }.count
    var after = dropFirst(digits > 0 ? digits : prefix { $0.isChineseNumeral }.count)
    guard after.count < count else { return }
    let hasUnit = ["年度", "年", "月份", "月", "日"].contains { after.drop($0) }
    guard hasUnit || digits > 0 else { return }
    if let word = after.first, "至到和".unicodeScalars.contains(word), after.dropFirst().first?.isDigit == true {
      after = after.dropFirst()
    }
    self = after
  }

  /// Drops `第二季度`, `第3批`.
  fileprivate mutating func dropTurn() {
    var after = self
    guard after.drop("第") else { return }
    let number = after.prefix { $0.isDigit || $0.isChineseNumeral }.count
    after = after.dropFirst(number)
    guard number > 0, ["季度", "批次", "批", "期", "次", "号", "届"].contains(where: { after.drop($0) }) else { return }
    self = after
  }

  /// Drops a word from the front, if it is there.
  private mutating func drop(_ word: String) -> Bool {
    guard starts(with: word.unicodeScalars) else { return false }
    self = dropFirst(word.unicodeScalars.count)
    return true
  }
}

extension Unicode.Scalar {
  /// Full-width letters and digits as plain ones, Latin letters as capitals.
  fileprivate var asKey: Unicode.Scalar {
    let isWide = (0xFF01...0xFF5E).contains(value)
    let plain = isWide ? value - 0xFEE0 : value
    let isSmall = (0x61...0x7A).contains(plain)
    return Unicode.Scalar(isSmall ? plain - 0x20 : plain) ?? self
  }

  /// A letter, a Han character or a digit.
  fileprivate var isKey: Bool { isDigit || properties.isAlphabetic || self == "〇" }

  var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isChineseNumeral: Bool { "〇零一二三四五六七八九十".unicodeScalars.contains(self) }
}
