import Embedded
import Notices

/// The files of a theme: those of its folder, and behind them those of the default theme where it extends that.
///
/// A file of the folder takes the place of the default theme's with the same path.
struct ThemeFiles {
  struct File {
    /// Relative to the root; of a file of the program's own theme, where it lies in the repository.
    let path: String
    let bytes: [UInt8]

    var served: [UInt8] {
      switch FileType(path: path).suffix {
      case "css": Self.squeezed(path, bytes) { Stylesheet.squeezed(bytes) }
      case "js": Self.squeezed(path, bytes) { ClassicScript.squeezed(bytes) }
      default: bytes
      }
    }

    private static let squeezed = FileMemo<[UInt8]>()
  }

  /// The theme's folder, relative to the root.
  let folder: String
  /// Paths in the folder, in the order of the scan.
  let own: [String]
  private let files: ContentFiles
  private let inherited: [String: [UInt8]]

  /// `extends`: whether the default theme stands behind the folder.
  init(folder: String, files: ContentFiles, own: [String], extends: Bool) {
    self.folder = folder
    self.own = own
    self.files = files
    inherited =
      extends
      ? Dictionary(EmbeddedFile.files(in: EmbeddedFile.theme).map { ($0.path, $0.bytes) }) { first, _ in first } : [:]
  }

  /// Paths in the default theme where it stands behind the folder, in order.
  var inheritedPaths: [String] { inherited.keys.sorted() }

  /// Paths in the theme, own or not, in order.
  var paths: [String] { Set(own).union(inherited.keys).sorted() }

  /// The file at a path in the theme; nil where neither has one.
  func file(_ name: String) throws(ScanProblem) -> File? { try ownFile(name) ?? inheritedFile(name) }

  func ownFile(_ name: String) throws(ScanProblem) -> File? {
    guard let file = files[name] else { return nil }
    return File(path: "\(folder)/\(name)", bytes: try FileContents(files).bytes(of: file))
  }

  func inheritedFile(_ name: String) -> File? {
    inherited[name].map { File(path: "\(EmbeddedFile.theme)/\(name)", bytes: $0) }
  }
}
