import Generator
import Glibc
import Notices

/// A folder of this machine: a web server's, a stick's, that of the computer at the query point.
struct FolderPlace: PublishPlace {
  let tree: String
  let keepsPrevious = true
  private let isStick: Bool
  private let context: PublishContext

  /// - Throws: where the folder would swallow the board or lie in what it is made from.
  init(_ target: PublishTarget, _ context: PublishContext) throws(PublishFailure) {
    do throws(OutputFailure) {
      let root = try OutputPlacement.realPath(context.root)
      let place = target.place
      tree = try OutputPlacement.realPath(place.hasPrefix("/") ? place : "\(root)/\(place)")
      let sources = ["content", "themes", "site", ".publish", ".git"].map { "\(root)/\($0)" }
      try OutputPlacement.check(output: tree, root: root, sources: sources)
    } catch {
      throw .output(error)
    }
    isStick = target.way == .stick
    self.context = context
  }

  private var parent: String { OutputPlacement.parentAndName(tree).parent }
  private var name: String { OutputPlacement.parentAndName(tree).name }

  /// Requires that the stick of a tree is there: its folder is never made, or the site would go to this computer's own disk.
  ///
  /// Where systems hang sticks in, an empty folder may be left of one that was pulled out; it lies on the system's disk.
  static func requireStick(of tree: String) throws(PublishFailure) {
    let parent = OutputPlacement.parentAndName(tree).parent
    var (place, system) = (stat(), stat())
    guard unsafe stat(parent, &place) == 0, place.st_mode & S_IFMT == S_IFDIR else { throw .noStick(parent) }
    guard ["/media/", "/run/media/", "/mnt/"].contains(where: tree.hasPrefix) else { return }
    // The stick itself may be the tree.
    _ = unsafe stat(tree, &place)
    if unsafe stat("/", &system) == 0, system.st_dev == place.st_dev { throw .noStick(parent) }
  }

  func lock() async throws(PublishFailure) -> PublishLock {
    if isStick { try Self.requireStick(of: tree) }
    var made = ""
    for part in parent.split(separator: "/") {
      made += "/\(part)"
      guard unsafe mkdir(made, 0o755) == 0 || [EEXIST, EROFS, EACCES].contains(errno) else {
        throw .system(.last, path: made)
      }
    }
    return try PublishLock("\(parent)/.\(name).publishing", place: tree, context)
  }

  func unlock() async {}

  func manifest() async throws(PublishFailure) -> Manifest? { Manifest(in: tree) }

  func holdsSite() async throws(PublishFailure) -> Bool { SiteRecord(folder: tree) != nil }

  func fetch() async throws(PublishFailure) {}

  func deliver(_ plan: PublishPlan) async throws(PublishFailure) {
    guard isStick else { return }
    let day = plan.new.day.map { "\($0)" } ?? "?"
    let page = """
      <!doctype html>
      <html lang="zh-CN">
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="0; url=\(name.percentEncoded)/index.html">
      <title>打开公开栏</title>
      <p><a href="\(name.percentEncoded)/index.html">打开公开栏</a>（内容截至 \(day)）</p>

      """
    try PublishState.write(Array(page.utf8), to: "\(parent)/打开公开栏.html")
    let note = "公开栏内容截至 \(day)，\(context.today) 拷贝，共 \(plan.new.files.count) 个文件。\r\n"
    try PublishState.write(Array("\u{FEFF}\(note)".utf8), to: "\(parent)/公开栏日期.txt")
  }

  func purge() async throws(PublishFailure) -> [String] {
    do throws(OutputFailure) {
      return try SiteWriter.removePrevious(of: tree) ? ["\(parent)/.\(name).previous"] : []
    } catch {
      throw .output(error)
    }
  }
}

extension String {
  /// As an address has it: all but letters, digits, hyphens and dots by their bytes.
  fileprivate var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.unicodeScalars.append(digits[Int(byte >> 4)])
        result.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return result
  }
}
