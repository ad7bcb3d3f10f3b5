import Compliance
import Markup
import Notices
import Pages

/// Answers what the references of one body lead to, and remembers what they led to.
///
/// A class, because the renderer asks while it walks and the answers add up to what is published with the item.
final class ItemReferences: ReferenceResolver {
  private let files: ContentFiles
  /// Numbers of all items whose file could be read, by path.
  private let indexes: PathIndexes
  /// Where the body stands, with its slash.
  private let folder: String
  /// Where the item lies; nil of what has no pictures.
  private let own: ItemAddress?
  private let attachments: [ItemFile]
  private let reader: FileContents
  /// Numbers of items that have no page; nil while that is not known yet.
  private let shown: Set<IndexNumber>?
  private(set) var linked: [IndexNumber] = []
  private(set) var pictures: [ItemFile] = []
  /// Whether anything was asked, whose answer may be another when other files change.
  private(set) var isAsked = false
  /// Files that the body shows or links to, whether or not they may go out.
  private(set) var uses: [String] = []
  /// Looks into each picture when it is first met; nil when that was done before or does not matter.
  private let examine: ((ItemFile, [UInt8]) -> Void)?

  init(
    of own: ItemAddress?, in path: String, attachments: [ItemFile], files: ContentFiles,
    indexes: PathIndexes, reader: FileContents, shown: Set<IndexNumber>? = nil,
    examine: ((ItemFile, [UInt8]) -> Void)? = nil
  ) {
    self.own = own
    folder = ContentFiles.folder(below: path)
    self.attachments = attachments
    self.files = files
    self.indexes = indexes
    self.reader = reader
    self.shown = shown
    self.examine = examine
  }

  func link(_ destination: String) -> LinkTarget {
    isAsked = true
    guard let path = ContentFiles.resolve(destination, from: folder) else { return .missing }
    if let index = indexes[path] {
      linked.append(index)
      return shown?.contains(index) == false ? .withheld : .page("../\(ItemAddress(index).page)")
    }
    if let file = attachments.first(where: { $0.path == path }) {
      return .attachment(
        address: "../\(file.site.address)", name: file.site.downloadName, type: file.site.type, bytes: file.site.size)
    }
    guard let file = files[path] else { return .missing }
    uses.append(path)
    return file.kind == .other || file.kind == .csv ? .unlisted : .withheld
  }

  func image(_ source: String) -> ImageTarget {
    isAsked = true
    guard let path = ContentFiles.resolve(source, from: folder), let file = files[path], let own else {
      return .missing
    }
    uses.append(path)
    guard let bytes = try? reader.bytes(of: file), let size = PictureSize(bytes) else { return .unreadable }
    let picture = pictures.first { $0.path == path } ?? add(file, bytes, at: own, source)
    return .picture(address: "../\(picture.site.address)", width: size.width, height: size.height)
  }

  private func add(_ file: ScannedFile, _ bytes: [UInt8], at own: ItemAddress, _ source: String) -> ItemFile {
    let type = FileType(path: file.path)
    let address = own.file("p\(pictures.count + 1)", extension: type.suffix)
    let content = AttachmentContent(file: source, name: "", size: bytes.count, sha256: .sha256(bytes))
    let picture = ItemFile(
      file: file, content: content,
      site: SiteFile(name: nil, downloadName: type.fileName, address: address, type: type.name, size: bytes.count))
    pictures.append(picture)
    examine?(picture, bytes)
    return picture
  }
}
