import Diagnostics
import Notices
import Pages

/// Looks for what a theme holds and no page uses: mostly a name with a slip in it.
struct ThemeUse {
  private(set) var findings: [Finding] = []

  init(_ theme: ThemeLoader.Loaded) {
    let reach = ThemeReach(theme.theme)
    let assets = Set(theme.assets.map(\.file.path))
    let known = theme.files.inheritedPaths + reach.templates.map { "templates/\($0).mustache" }.sorted()
    for path in theme.files.own where !Self.isForPeople(path) {
      let isUsed =
        ThemeFiles.template(path).map(reach.templates.contains) ?? assets.contains("\(theme.files.folder)/\(path)")
      if !isUsed { findings.append(.unusedFile(path, known: known, in: theme.files.folder)) }
    }
    let words = reach.names.filter { $0.hasPrefix("t.") }.map { String($0.dropFirst(2)) }.sorted()
    for (key, place) in theme.places.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound })
    where !reach.names.contains("t.\(key)") {
      findings.append(.unusedWords(place, known: words, in: theme.files.folder + "/" + theme.strings))
    }
  }

  /// What every theme may hold beside what pages are made of: its settings, words of any language, notes for its makers.
  private static func isForPeople(_ path: String) -> Bool {
    path == "theme.yaml" || path.hasPrefix("strings.") && path.hasSuffix(".yaml")
      || ["README", "LICENSE"].contains { path.hasPrefix($0) }
  }
}

extension Finding {
  fileprivate static func unusedFile(_ path: String, known: [String], in folder: String) -> Self {
    let near = NearMiss.best(for: path, among: known)
    return Finding(
      ThemeRules.shared.themeUnused, in: "\(folder)/\(path)",
      Phrase(zh: "没有一个网页用到这个文件", en: "no page uses this file"),
      hint: Phrase(
        zh: near.map { "是不是想写：\(folder)/\($0)" } ?? "不需要就删去；样式、脚本和图片要列在 \(folder)/theme.yaml 的 assets 里",
        en: near.map { "did you mean: \(folder)/\($0)" }
          ?? "remove it; styles, scripts and pictures are listed under assets in \(folder)/theme.yaml"))
  }

  fileprivate static func unusedWords(_ key: Located<String>, known: [String], in path: String) -> Self {
    let near = NearMiss.best(for: key.value, among: known)
    return Finding(
      ThemeRules.shared.themeUnused, in: path, at: key.range,
      Phrase(zh: "没有一个模板用到“\(key.value)”", en: "no template uses \"\(key.value)\""),
      hint: near.map { Phrase(zh: "是不是想写：\($0)", en: "did you mean: \($0)") }
        ?? Phrase(zh: "不需要就删去这一行", en: "remove the line"))
  }
}
