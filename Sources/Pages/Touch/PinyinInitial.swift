import Embedded

/// The first letter of a Han character's reading, as the keys of a dictionary go.
///
/// The table holds a letter for each character from U+4E00 to U+9FFF, 128 a line, `-` where there is no reading. It was
/// made from the first readings of pypinyin 0.55.0 (MIT licence, which draws on Unihan's kMandarin), with three letters
/// changed to the reading that titles mostly begin with: 长 C, 曾 Z, 翟 Z.
enum PinyinInitial {
  private static let table = EmbeddedFile.initials
  private static let covered: ClosedRange<UInt32> = 0x4E00...0x9FFF
  private static let lineLength = 128

  /// A letter from A to Z; nil for what is not in the table or has no reading there.
  static func letter(of character: Unicode.Scalar) -> Unicode.Scalar? {
    guard covered.contains(character.value) else { return nil }
    let number = Int(character.value - covered.lowerBound)
    let letter = table[number + number / lineLength]
    return letter == UInt8(ascii: "-") ? nil : Unicode.Scalar(letter)
  }
}
