package import Compliance
import Notices
package import Pages

/// A file that goes out with an item: where it is, what it held when it was judged, and what the page says of it.
package struct ItemFile: Sendable {
  let file: ScannedFile
  package let content: AttachmentContent
  package let site: SiteFile

  /// The path from the content folder.
  var path: String { file.path }
}

/// What a reader calls a type of file, by the ending of its name.
struct FileType: Equatable {
  let fileName: String
  /// The ending in small letters, without the dot; empty when there is none or it is no plain word.
  let suffix: String

  init(path: String) {
    fileName = String(path.afterLastSlash)
    let parts = fileName.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let letters = parts.count < 2 ? [] : parts[parts.count - 1].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let isPlain = letters.count <= 8 && letters.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    suffix = isPlain ? String(decoding: letters, as: UTF8.self) : ""
  }

  /// Such as PDF; a file without a known ending is called by a plain word.
  var name: String {
    switch suffix {
    case "": "文件"
    case "jpeg": "JPG"
    default: String(decoding: suffix.utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
  }
}

/// Reads the files of the content folder for one thread.
///
/// A class, so that the judges of a chunk can share the folder that is open.
final class FileContents {
  private var reader: ContentReader
  private let committed: [ExactText: [UInt8]]

  init(_ files: ContentFiles) throws(ScanProblem) {
    reader = try ContentReader(root: files.root)
    committed = files.committed
  }

  func bytes(of file: ScannedFile) throws(ScanProblem) -> [UInt8] {
    if !committed.isEmpty, let bytes = committed[ExactText(file.path)] { return bytes }
    return try reader.read(file)
  }

  /// The bytes of an item's file; nil unless they still are what was judged.
  func judged(_ file: ItemFile) -> [UInt8]? {
    guard let bytes = try? bytes(of: file.file), ContentDigest.sha256(bytes) == file.content.sha256 else { return nil }
    return bytes
  }
}
