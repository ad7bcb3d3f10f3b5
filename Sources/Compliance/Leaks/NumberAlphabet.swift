/// What a character is within a number: one table for digits of every script, signs that mask, and marks between places.
///
/// Digits are those that Unicode gives a value from 0 to 9, and the words for digits that people of this country write;
/// so that no form of them has to be thought of by itself. Built once, in about a millisecond.
enum NumberAlphabet {
  /// The form of characters that neither belong to a number nor stand within one: letters, other Han characters.
  static let none: UInt8 = 0xFF
  /// An X or what looks like it.
  static let cross: UInt8 = 0x0A
  static let mask: UInt8 = 0x0B
  /// A sign that masks where two of it stand together, and is a mark else.
  static let maskOfMany: UInt8 = 0x0C
  /// A word that masks where two of it stand together, and is a word else.
  static let wordOfMany: UInt8 = 0x0D
  /// A letter that looks like a digit where no other letters are beside it.
  static let lookAlike: UInt8 = 0x0E
  /// Added to the digits of Han characters.
  static let han: UInt8 = 0x10
  /// Added to digits of any other form than plain and full-width ones.
  static let rare: UInt8 = 0x20
  /// Separators begin here; see ``NumberGap/Kind``.
  static let separators: UInt8 = 0x40

  /// The form of a scalar; constant time, but for the planes beyond the first.
  static func form(_ scalar: UInt32) -> UInt8 {
    scalar < 0x10000 ? plane[Int(scalar)] : beyond(scalar)
  }

  /// Signs that mask one place each, wherever they stand in a number.
  static let masks = "*#?＊﹡∗✱•●○■□◼⬛★☆※＃？▪◆◎❌✖☓❎◯⬤✘⚫⚪⬜"
  static let masksOfMany = "~～_＿♥♡〓☐"
  static let wordsOfMany = "某口"
  private static let crosses = "Xx×ΧχХхＸｘⅩⅹ✕✗╳"

  /// Words for digits, the value of each being its place in the list; 幺, 两, 拐, 洞 and 勾 are how they are said on a line.
  static let hanDigits = [
    "〇零洞", "一壹弌壱幺么", "二贰貳弍弐两兩", "三叁參参叄弎", "四肆", "五伍", "六陆陸", "七柒拐", "八捌", "九玖勾",
  ]
  /// Letters of other scripts, and of full width, that are drawn as 0 or 1.
  private static let drawnAlike: [(letters: String, digit: UInt8)] = [("ОоΟοՕօΘθ∅Øø⌀", 0), ("ІӀΙιı", 1)]

  private static let plane: [UInt8] = {
    var plane = [UInt8](repeating: none, count: 0x10000)
    for range in [0x80...0x33FF, 0xA600...0xABFF, 0xFB00...0xFFFF] as [ClosedRange<UInt32>] {
      for value in range { if let scalar = Unicode.Scalar(value) { plane[Int(value)] = general(scalar) } }
    }
    for (letters, digit) in drawnAlike {
      for scalar in letters.unicodeScalars { plane[Int(scalar.value)] = rare | digit }
    }
    for scalar in "OoＯｏ".unicodeScalars { plane[Int(scalar.value)] = lookAlike }
    for scalar in "IlＩｌ".unicodeScalars { plane[Int(scalar.value)] = lookAlike }
    for (digit, words) in hanDigits.enumerated() {
      for scalar in words.unicodeScalars { plane[Int(scalar.value)] = han | UInt8(digit) }
    }
    for digit in 0..<10 as Range<UInt8> {
      plane[0x30 + Int(digit)] = digit
      plane[0xFF10 + Int(digit)] = digit
    }
    for value in 0x01..<0x80 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value), !isStructure(value), plane[Int(value)] == none else { continue }
      if isMark(scalar) { plane[Int(value)] = NumberGap.Kind.dot.form }
      if value < 0x20 || value == 0x7F { plane[Int(value)] = NumberGap.Kind.withoutWidth.form }
    }
    for (kind, characters) in NumberGap.named {
      for scalar in characters.unicodeScalars { plane[Int(scalar.value)] = kind.form }
    }
    for (form, characters) in [
      (mask, masks), (maskOfMany, masksOfMany), (wordOfMany, wordsOfMany), (cross, crosses),
    ] {
      for scalar in characters.unicodeScalars { plane[Int(scalar.value)] = form }
    }
    for value in 0x2580...0x2593 { plane[value] = mask }
    return plane
  }()

  /// What Unicode's own properties make of a scalar.
  private static func general(_ scalar: Unicode.Scalar) -> UInt8 {
    let properties = scalar.properties
    if let value = properties.numericValue, (0...9).contains(value), value == value.rounded(.down),
      !(0x2150...0x215F).contains(scalar.value), scalar.value < 0x2180 || scalar.value > 0x218F
    {
      return rare | UInt8(value)
    }
    if properties.isDefaultIgnorableCodePoint || scalar.value == 0x2800 { return NumberGap.Kind.withoutWidth.form }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control: return NumberGap.Kind.withoutWidth.form
    case .spaceSeparator, .dashPunctuation, .openPunctuation, .closePunctuation: return NumberGap.Kind.space.form
    case .otherSymbol, .mathSymbol, .otherPunctuation: return maskOfMany
    default: return isMark(scalar) ? NumberGap.Kind.dot.form : none
    }
  }

  /// Ends of lines and bars between cells, over which a number goes on only where it proves itself.
  private static func isStructure(_ value: UInt32) -> Bool { [0x0A, 0x0D, 0x7C].contains(value) }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// Digits of mathematics and of rare scripts, pictures, and tags that nobody sees.
  private static func beyond(_ value: UInt32) -> UInt8 {
    guard let scalar = Unicode.Scalar(value) else { return none }
    let form = general(scalar)
    return form == NumberGap.Kind.dot.form ? maskOfMany : form
  }
}
