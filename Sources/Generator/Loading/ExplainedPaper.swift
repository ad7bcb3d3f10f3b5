import Notices

/// Requires that 解读 names an item of this board.
enum ExplainedPaper {
  static func findings(in notice: Notice, among indexes: Set<IndexNumber>) -> [Finding] {
    guard let explained = notice.explains, !indexes.contains(explained.value) else { return [] }
    return [.explainedMissing(explained, in: notice.path)]
  }
}

extension Finding {
  fileprivate static func explainedMissing(_ index: Located<IndexNumber>, in path: String) -> Self {
    .duty(
      "explained-missing", .error, in: path, at: index.range,
      Phrase(
        zh: "“解读”写的 \(index.value) 不存在，要写被解读文件的索引号",
        en: "\"解读\" names \(index.value), which does not exist; it takes the index number of the paper explained"),
      hint: Phrase(zh: "例如：解读: 2013-0031", en: "for example: 解读: 2013-0031"))
  }
}
