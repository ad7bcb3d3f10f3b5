/// A way of typing a number so that it is one to a reader and not to a search for digits.
enum Disguise: CaseIterable, Sendable {
  case none, fullWidth, withoutWidth, hyphens, spaces, lookAlike
  /// Only in a body, where markup means something.
  case bold, entity, escaped, code, broken

  /// Those that a value, a name or code shows as they are.
  static let plain: [Disguise] = [.none, .fullWidth, .withoutWidth, .hyphens, .spaces, .lookAlike]

  /// Whether numbers of a kind are found so: forms that letters or masks make are told from others by standing together.
  func fits(_ leak: SyntheticLeak) -> Bool {
    switch self {
    case .hyphens, .spaces, .escaped: ![.passport, .oldResidence, .halfMasked].contains(leak.kind)
    case .fullWidth: leak.kind != .halfMasked
    case .lookAlike: leak.number.contains("X")
    case .broken: leak.kind != .halfMasked
    default: true
    }
  }

  func applied(to leak: SyntheticLeak, _ numbers: inout LeakNumbers) -> String {
    let number = Array(leak.number)
    let cut = Int.random(in: 4...(number.count - 4), using: &numbers)
    let (head, tail) = (String(number[..<cut]), String(number[cut...]))
    switch self {
    case .none: return leak.number
    case .fullWidth: return String(String.UnicodeScalarView(leak.number.unicodeScalars.map(Self.widened)))
    case .withoutWidth: return head + numbers.one(of: ["\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2060}"]) + tail
    case .hyphens: return Self.grouped(leak, by: numbers.one(of: ["-", "－", "–"]))
    case .spaces: return Self.grouped(leak, by: numbers.one(of: [" ", "\u{3000}", "\u{A0}"]))
    case .lookAlike: return leak.number.replacing("X", with: numbers.one(of: ["x", "Ⅹ", "Х", "×"]))
    case .bold: return "\(head)**\(tail)**"
    case .entity: return "\(head)&#\(number[cut].unicodeScalars.first?.value ?? 48);\(tail.dropFirst())"
    case .escaped: return Self.grouped(leak, by: "\\-")
    case .code: return "\(head)`\(tail)`"
    case .broken: return "\(head)\n\(tail)"
    }
  }

  private static func widened(_ scalar: UnicodeScalar) -> UnicodeScalar {
    guard (0x30...0x39).contains(scalar.value), let wide = UnicodeScalar(scalar.value + 0xFEE0) else { return scalar }
    return wide
  }

  /// In the groups in which people type a number of the kind.
  private static func grouped(_ leak: SyntheticLeak, by sign: String) -> String {
    let sizes: [Int] =
      switch leak.kind {
      case .mobile: [3, 4, 4]
      case .card where !leak.number.hasPrefix("62"): [leak.number.count]
      case .card, .account: [4, 4, 4, 4, 8]
      case .permit: [1, 4, 4]
      default: [6, 8, 8]
      }
    var (rest, parts) = (Substring(leak.number), [Substring]())
    for size in sizes where !rest.isEmpty {
      parts.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return parts.joined(separator: sign)
  }
}
