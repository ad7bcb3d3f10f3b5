import Compliance
import Diagnostics
import Glibc
import Notices
import Pages

/// Reads a theme: `themes/<name>/` with theme.yaml, templates, strings and assets.
struct ThemeLoader {
  /// A theme and the files that go to the site as they are.
  struct Loaded {
    let theme: Theme
    /// Addresses relative to the site, and bytes.
    let assets: [(address: String, bytes: [UInt8])]
    /// The bytes of all files by path from the root, for the lines of findings.
    let sources: [String: [UInt8]]
  }

  private let root: String
  private let folder: String
  private let language: String
  private var files: ContentFiles
  private var sources: [String: [UInt8]] = [:]

  /// `root` holds themes/; the theme's name has been checked to be a plain one.
  init(root: String, name: String, language: String) {
    self.root = root
    self.language = language
    folder = "themes/\(name)"
    files = ContentFiles(root: "\(root)/\(folder)", [])
  }

  /// Reads everything; nil when something is missing or has a fault, and then there is a finding.
  mutating func load(_ findings: inout [Finding]) -> Loaded? {
    do throws(ScanProblem) {
      let scan = try ContentScan.walk(files.root)
      files = ContentFiles(root: files.root, scan.files)
      findings += scan.problems.map(unread)
      let contents = try FileContents(files)
      guard let settings = try settings(contents, &findings) else { return nil }
      let assets = try self.assets(settings.assets, contents, &findings)
      return Loaded(
        theme: Theme(
          templates: try templates(scan.files, contents), strings: settings.strings,
          assets: Dictionary(assets.map { ($0.name, $0.address) }) { first, _ in first }),
        assets: assets.map { ($0.address, $0.bytes) }, sources: sources)
    } catch {
      findings.append(unread(error))
      return nil
    }
  }

  private func unread(_ problem: ScanProblem) -> Finding {
    if problem.path.isEmpty, case .unreadable(let error) = problem.reason, error.code == ENOENT {
      return .missingTheme(String(folder.dropFirst("themes/".count)), in: folder)
    }
    return Finding(
      ScanRules.shared.unreadableFile, in: problem.path.isEmpty ? folder : "\(folder)/\(problem.path)",
      problem.words)
  }

  private mutating func settings(
    _ contents: FileContents, _ findings: inout [Finding]
  ) throws(ScanProblem) -> (assets: [ThemeAsset], strings: [String: String])? {
    guard let manifest = try bytes("theme.yaml", contents, &findings),
      let words = try bytes("strings.\(language).yaml", contents, &findings)
    else { return nil }
    let assets = ThemeReader().assets(manifest, path: "\(folder)/theme.yaml", findings: &findings)
    let strings = ThemeReader().strings(words, path: "\(folder)/strings.\(language).yaml", findings: &findings)
    guard let assets, let strings else { return nil }
    return (assets, strings)
  }

  private mutating func templates(_ files: [ScannedFile], _ contents: FileContents) throws(ScanProblem)
    -> [TemplateSource]
  {
    var templates: [TemplateSource] = []
    for file in files where file.path.hasPrefix("templates/") && file.path.hasSuffix(".mustache") {
      let bytes = try contents.bytes(of: file)
      sources["\(folder)/\(file.path)"] = bytes
      let name = String(file.path.dropFirst("templates/".count).dropLast(".mustache".count))
      templates.append(TemplateSource(name: name, path: "\(folder)/\(file.path)", bytes: bytes))
    }
    return templates
  }

  private mutating func assets(
    _ listed: [ThemeAsset], _ contents: FileContents, _ findings: inout [Finding]
  ) throws(ScanProblem) -> [(name: String, address: String, bytes: [UInt8])] {
    var assets: [(name: String, address: String, bytes: [UInt8])] = []
    for asset in listed {
      guard let bytes = try bytes(asset.file, contents, &findings) else { continue }
      assets.append((asset.name, Self.address(of: asset.file, bytes), bytes))
    }
    return assets
  }

  /// `assets/board.3f9c1a77.css`: a changed file has another address, so that no cache shows an old one.
  private static func address(of file: String, _ bytes: [UInt8]) -> String {
    let type = FileType(path: file)
    let stem = type.fileName.dropLast(type.suffix.utf8.count + 1)
    return "assets/\(stem).\(ContentDigest.sha256(bytes).hexadecimal.prefix(8)).\(type.suffix)"
  }

  private mutating func bytes(
    _ name: String, _ contents: FileContents, _ findings: inout [Finding]
  ) throws(ScanProblem) -> [UInt8]? {
    guard let file = files[name] else {
      findings.append(
        Finding(
          ScanRules.shared.missingFile, in: "\(folder)/\(name)",
          Phrase(zh: "主题缺少文件“\(name)”", en: "the theme has no file \"\(name)\""),
          hint: Phrase(
            zh: "从 themes/default 复制一份再改，例如：\(folder)/\(name)",
            en: "copy it from themes/default, for example: \(folder)/\(name)")))
      return nil
    }
    let bytes = try contents.bytes(of: file)
    sources["\(folder)/\(name)"] = bytes
    return bytes
  }
}

extension Finding {
  fileprivate static func missingTheme(_ name: String, in folder: String) -> Self {
    Finding(
      ThemeRules.shared.missingTheme, in: folder,
      Phrase(zh: "没有主题“\(name)”的文件夹", en: "the theme \"\(name)\" has no folder"))
  }
}
