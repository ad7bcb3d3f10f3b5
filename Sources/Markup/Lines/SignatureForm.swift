/// The form of a signature (落款): who signs, and below it the day.
enum SignatureForm {
  /// Lines that end in a day, perhaps below those who sign.
  case whole
  case day
  /// Those who sign, alone.
  case signer

  private static let mostLines = 5

  init?(_ lines: [WrittenLine]) {
    guard 1...Self.mostLines ~= lines.count, lines.allSatisfy({ $0.width < KeptLines.longest && !$0.isSentence }) else {
      return nil
    }
    let isDated = lines.last.map { $0.isDay } ?? false
    if lines.count == 1, isDated {
      self = .day
    } else if isDated {
      self = .whole
    } else if lines.count == 1, lines[0].isSignedLine {
      self = .whole
    } else if lines.allSatisfy(\.namesOrgan) {
      self = .signer
    } else {
      return nil
    }
  }

  /// What begins（此件公开发布）, 附件：, 抄送：, 注：, 备注：, 联系人：, 咨询电话：, 电话：.
  private static let followers = Set("(（附抄注备联咨电".unicodeScalars.map(\.value))

  /// Whether a paragraph may still follow the signature of a paper.
  static func mayBeFollowed(by line: WrittenLine) -> Bool {
    guard let first = line.scalars.first else { return true }
    return followers.contains(first)
  }
}

extension WrittenLine {
  /// Whether it holds a mark that stands in sentences only.
  fileprivate var isSentence: Bool {
    scalars.contains { [0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0x2C, 0x3B, 0x3A, 0x7C].contains($0) }
  }

  /// A day and nothing else: `2014年3月20日`, `二〇一四年三月二十日`.
  fileprivate var isDay: Bool { Self.isDay(scalars.filter { !Self.isBlank($0) }[...]) }

  fileprivate var isSignedLine: Bool {
    guard let gap = scalars.lastIndex(where: Self.isBlank), Self.isDay(scalars[(gap + 1)...]) else { return false }
    let signer = scalars[..<gap].filter { !Self.isBlank($0) }
    return Self.organs.contains(signer.last ?? 0)
  }

  private static func isDay(_ scalars: ArraySlice<UInt32>) -> Bool {
    if scalars.count <= 10, scalars.allSatisfy({ isDigit($0) || [0x2D, 0x2E, 0x2F].contains($0) }) {
      // 2014-03-20, 2014.3.20
      let parts = scalars.split { !isDigit($0) }.map(\.count)
      return parts.count == 3 && parts[0] == 4 && parts[1] <= 2 && parts[2] <= 2
    }
    guard let year = scalars.firstIndex(of: 0x5E74), let month = scalars.firstIndex(of: 0x6708), year < month,
      scalars.last == 0x65E5, year - scalars.startIndex == 4, 1...3 ~= month - year - 1,
      1...3 ~= scalars.endIndex - month - 2
    else { return false }
    let others = scalars.indices.filter { $0 != year && $0 != month && $0 != scalars.endIndex - 1 }
    return others.allSatisfy { isDigit(scalars[$0]) || dayNumerals.contains(scalars[$0]) }
  }

  private static let dayNumerals = Set("〇○零一二三四五六七八九十ＯO×XxＸ".unicodeScalars.map(\.value))

  /// What names of organs end in.
  private static let organs = Set("府办厅局站所心部院司校组会队处科社厂园委团室馆场店镇乡庭庙".unicodeScalars.map(\.value))

  /// A name of an organ, perhaps with the place of its seal behind it.
  fileprivate var namesOrgan: Bool {
    var name = scalars[...]
    if let last = name.last, last == 0x29 || last == 0xFF09,
      let open = name.lastIndex(where: { $0 == 0x28 || $0 == 0xFF08 })
    {
      // 章, 印
      guard name[open...].contains(where: { $0 == 0x7AE0 || $0 == 0x5370 }) else { return false }
      name = name[..<open]
    }
    let bare = name.filter { !Self.isBlank($0) }
    guard 4...28 ~= bare.count, let last = bare.last, Self.organs.contains(last) else { return false }
    return bare.allSatisfy(Self.isHan)
  }
}
