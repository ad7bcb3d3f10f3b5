import Extraction
import Pages

extension AttachedText {
  /// What was read in a small file of text; nil of any other file.
  ///
  /// - Parameters:
  ///   - suffix: the ending of its name, in small letters.
  ///   - size: its bytes.
  init?(_ examination: Examination, suffix: String, size: Int) {
    guard size <= Self.limit, ["csv", "tsv", "txt"].contains(suffix), case .text = examination.format,
      case .success(let extract) = examination.result,
      let bytes = extract.texts.first?.bytes
    else { return nil }
    if let table = CommaTable(bytes).rows.flatMap(AttachedTable.init) {
      self = .table(table)
    } else {
      let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { !$0.allSatisfy { $0 <= 0x20 } }
      self = .lines(lines.map { String(decoding: $0, as: UTF8.self) })
    }
  }
}
