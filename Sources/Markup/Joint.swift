/// Where two pieces of text touch that markup or a line break divides in the source.
struct Joint {
  private let before: UInt32
  private let behind: UInt32

  /// Between the end of some text and a place of another.
  init(end text: Span<UInt8>, start other: Span<UInt8>, at place: Int) {
    before = Scalars.next(text, at: Scalars.start(text, before: text.count))
    behind = Scalars.next(other, at: place)
  }

  /// Whether a number or a mark of secrecy may begin in one piece and go on in the other.
  ///
  /// Of Chinese only the characters of such marks count: bold words in a sentence are frequent.
  var mayGoOn: Bool {
    let isHan = (Self.isHan(before), Self.isHan(behind))
    guard isHan.0 || isHan.1 else {
      return Self.isOfNumber(before) && (Self.isOfNumber(behind) || (0x30...0x39).contains(before) && isMark)
    }
    guard isHan.0 && isHan.1 else { return false }
    return Self.ofMarks.contains(before) && Self.ofMarks.contains(behind)
      || Self.digits.contains(before) && Self.digits.contains(behind)
  }

  /// Whether two bytes are plain digits, which a single space between two pieces does not part.
  static func areDigits(_ before: UInt8, _ behind: UInt8) -> Bool { before &- 0x30 < 10 && behind &- 0x30 < 10 }

  /// Whether a Chinese mark that may part the groups of a number begins the second piece: **3703**、**99**.
  private var isMark: Bool { [0x3001, 0x3002, 0xFF0C, 0xFF1A, 0xFF1B].contains(behind) }

  private static func isHan(_ scalar: UInt32) -> Bool { (0x3400...0x9FFF).contains(scalar) }

  /// Digits, letters, and what may stand among them.
  private static func isOfNumber(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x2B, 0x2D...0x39, 0x3F...0x7E, 0xA0...0x24F, 0x0370...0x04FF, 0x2000...0x2BFF: true
    case 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B: false
    case 0xFE00...0xFFFF: true
    default: false
    }
  }

  /// Words for digits, of which a number may be made.
  private static let digits = Set("零一二三四五六七八九两壹贰叁肆伍陆柒捌玖幺".unicodeScalars.map(\.value))

  private static let ofMarks = Set(
    "绝机秘密内部资料文件使用发行参考不得外传请勿阅后即焚收回会此件予公开征求意见稿注意保存依申".unicodeScalars.map(\.value))
}
