/// Text that says next to nothing, such as a number of a page or one letter on a scan.
enum SparseText {
  /// What programs for scanning write onto every page that they make.
  private static let marks = [
    "由扫描全能王扫描创建", "扫描全能王", "全能扫描王", "夸克扫描王", "扫描宝", "布丁扫描", "白描", "CamScanner", "Scanned by", "Scanned with",
    "Adobe Scan", "Office Lens", "Microsoft Lens", "Genius Scan", "Scanner",
  ].map { Array($0.utf8) }

  /// Whether there are words: more than two Chinese characters or eight letters, beside the mark of a scanner.
  static func hasWords(_ text: some Sequence<UInt8>) -> Bool {
    var text = Array(text)
    guard hasEnoughLetters(text) else { return false }
    guard text.count < 400 else { return true }
    for mark in marks {
      while let place = ByteSearch(mark).first(in: text[...]) { text.removeSubrange(place..<place + mark.count) }
    }
    return hasEnoughLetters(text)
  }

  /// Numbers are words as well where there are many, as on the axes of a chart; a scanner may stamp a date and a number.
  private static func hasEnoughLetters(_ text: [UInt8]) -> Bool {
    if text.count(where: { (0x30...0x39).contains($0) }) > 24 { return true }
    var count = 0
    for byte in text where byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) {
      count += 1
      if count > 8 { return true }
    }
    return false
  }
}
