import Compliance
import Diagnostics
import Embedded
import Glibc
import Notices
import Pages

/// Reads a theme: `themes/<name>/` with theme.yaml, templates, strings and assets, over the default theme that the
/// program brings along, where it extends that.
struct ThemeLoader {
  /// A theme and the files that go to the site as they are.
  struct Loaded {
    let theme: Theme
    /// Addresses relative to the site, bytes, and the file they came from.
    let assets: [(address: String, file: ThemeFiles.File)]
    /// Where the words of the theme's own file stand, by key.
    let places: [String: Located<String>]
    let files: ThemeFiles
    /// The name of the file of words.
    let strings: String
    /// Every file of words that was read.
    let words: [ThemeFiles.File]
  }

  private let root: String
  private let folder: String
  private let language: String

  /// `root` holds themes/; the theme's name has been checked to be a plain one.
  init(root: String, name: String, language: String) {
    self.root = root
    self.language = language
    folder = "themes/\(name)"
  }

  /// Reads everything; nil when something is missing or has a fault, and then there is a finding.
  func load(_ findings: inout [Finding]) -> Loaded? {
    do throws(ScanProblem) {
      guard let (files, manifest) = try files(&findings) else { return nil }
      let assets = try assets(manifest.assets, files, &findings)
      guard let (strings, places, words) = try strings(files, &findings) else { return nil }
      return Loaded(
        theme: Theme(
          templates: try templates(files), strings: strings,
          assets: Dictionary(assets.map { ($0.name, $0.address) }) { first, _ in first }),
        assets: assets.map { ($0.address, $0.file) }, places: places, files: files,
        strings: stringsName, words: words)
    } catch {
      findings.append(unread(error))
      return nil
    }
  }

  /// The files and what theme.yaml says; a board without a folder for the default theme has the program's.
  private func files(_ findings: inout [Finding]) throws(ScanProblem) -> (ThemeFiles, ThemeManifest)? {
    let scan = try scan()
    findings += scan?.problems.map(unread) ?? []
    let own = scan?.files.map(\.path) ?? []
    let content = ContentFiles(root: "\(root)/\(folder)", scan?.files ?? [])
    let bare = ThemeFiles(
      folder: folder, files: content, own: own, extends: folder == EmbeddedFile.theme && own.isEmpty)
    guard let file = try found("theme.yaml", bare, &findings),
      var manifest = ThemeReader().manifest(file.bytes, path: file.path, findings: &findings)
    else { return nil }
    guard let extends = manifest.extends else { return (bare, manifest) }
    guard "themes/\(extends.value)" == EmbeddedFile.theme else {
      findings.append(.extendsUnknown(extends, in: file.path))
      return nil
    }
    let files = ThemeFiles(folder: folder, files: content, own: own, extends: true)
    manifest.assets += inheritedAssets(files, but: manifest.assets, &findings)
    return (files, manifest)
  }

  /// What the folder holds; nil where a board has none for the default theme.
  private func scan() throws(ScanProblem) -> ContentScan? {
    do throws(ScanProblem) {
      return try ContentScan.walk("\(root)/\(folder)")
    } catch {
      guard folder == EmbeddedFile.theme, error.isMissing else { throw error }
      return nil
    }
  }

  private func inheritedAssets(_ files: ThemeFiles, but own: [ThemeAsset], _ findings: inout [Finding]) -> [ThemeAsset]
  {
    guard let file = files.inheritedFile("theme.yaml"),
      let manifest = ThemeReader().manifest(file.bytes, path: file.path, findings: &findings)
    else { return [] }
    return manifest.assets.filter { asset in !own.contains { $0.name == asset.name } }
  }

  private func unread(_ problem: ScanProblem) -> Finding {
    if problem.isMissing { return .missingTheme(String(folder.dropFirst("themes/".count)), in: folder) }
    return Finding(
      ScanRules.shared.unreadableFile, in: problem.path.isEmpty ? folder : "\(folder)/\(problem.path)",
      problem.words)
  }

  private var stringsName: String { "strings.\(language).yaml" }

  /// Words by key: the default theme's, and over them the theme's own.
  private func strings(
    _ files: ThemeFiles, _ findings: inout [Finding]
  ) throws(ScanProblem) -> (strings: [String: String], places: [String: Located<String>], files: [ThemeFiles.File])? {
    let name = stringsName
    let inherited = files.inheritedFile(name)
    let own = try files.ownFile(name)
    guard inherited != nil || own != nil else {
      _ = try found(name, files, &findings)
      return nil
    }
    var words: [String: String] = [:]
    var places: [String: Located<String>] = [:]
    let files = [inherited, own].compactMap { $0 }
    for file in files {
      guard let read = ThemeReader().strings(file.bytes, path: file.path, findings: &findings) else { return nil }
      for (key, text) in read { words[key.value] = text }
      if file.path == own?.path { places = Dictionary(read.map { ($0.key.value, $0.key) }) { first, _ in first } }
    }
    return (words, places, files)
  }

  private func templates(_ files: ThemeFiles) throws(ScanProblem) -> [TemplateSource] {
    var templates: [TemplateSource] = []
    for path in files.paths {
      guard let name = ThemeFiles.template(path), let file = try files.file(path) else { continue }
      templates.append(TemplateSource(name: name, path: file.path, bytes: file.bytes))
    }
    return templates
  }

  private func assets(
    _ listed: [ThemeAsset], _ files: ThemeFiles, _ findings: inout [Finding]
  ) throws(ScanProblem) -> [(name: String, address: String, file: ThemeFiles.File)] {
    var assets: [(name: String, address: String, file: ThemeFiles.File)] = []
    for asset in listed {
      guard let file = try found(asset.file, files, &findings) else { continue }
      assets.append((asset.name, Self.address(of: asset.file, file.served), file))
    }
    return assets
  }

  /// `assets/board.3f9c1a77.css`: a changed file has another address, so that no cache shows an old one.
  private static func address(of file: String, _ bytes: [UInt8]) -> String {
    let type = FileType(path: file)
    let stem = type.fileName.dropLast(type.suffix.utf8.count + 1)
    return "assets/\(stem).\(ContentDigest.sha256(bytes).hexadecimal.prefix(8)).\(type.suffix)"
  }

  private func found(
    _ name: String, _ files: ThemeFiles, _ findings: inout [Finding]
  ) throws(ScanProblem) -> ThemeFiles.File? {
    if let file = try files.file(name) { return file }
    findings.append(
      Finding(
        ScanRules.shared.missingFile, in: "\(folder)/\(name)",
        Phrase(zh: "主题缺少文件“\(name)”", en: "the theme has no file \"\(name)\""),
        hint: Phrase(
          zh: "主题只改一部分时，在 \(folder)/theme.yaml 里写：extends: default",
          en: "for a theme that changes some files only, write in \(folder)/theme.yaml: extends: default")))
    return nil
  }
}

extension ThemeFiles {
  /// The name of the template at a path in a theme; nil for another file.
  static func template(_ path: String) -> String? {
    let (folder, suffix) = ("templates/", ".mustache")
    guard path.hasPrefix(folder), path.hasSuffix(suffix) else { return nil }
    return String(path.dropFirst(folder.utf8.count).dropLast(suffix.utf8.count))
  }
}

extension ScanProblem {
  /// There is no such folder.
  fileprivate var isMissing: Bool {
    if path.isEmpty, case .unreadable(let error) = reason { error.code == ENOENT } else { false }
  }
}

extension Finding {
  fileprivate static func missingTheme(_ name: String, in folder: String) -> Self {
    Finding(
      ThemeRules.shared.missingTheme, in: folder,
      Phrase(zh: "没有主题“\(name)”的文件夹", en: "the theme \"\(name)\" has no folder"))
  }

  fileprivate static func extendsUnknown(_ theme: Located<String>, in path: String) -> Self {
    Finding(
      ThemeRules.shared.missingTheme, in: path, at: theme.range,
      Phrase(
        zh: "主题不能建立在“\(theme.value)”上：只能建立在程序自带的 default 上",
        en: "a theme cannot extend \"\(theme.value)\"; only default, which the program brings along"),
      hint: Phrase(zh: "例如：extends: default", en: "for example: extends: default"))
  }
}
