package import Diagnostics
package import Notices

/// Requires that 解读 names an item of this board.
package enum ExplainedPaper: RuleKeeper {
  package static let rule = Rule(
    "explained-missing", .duty, .error, title: Phrase(zh: "被解读的文件不存在", en: "explained paper not there"),
    requirement: Phrase(zh: "“解读”写被解读文件的索引号，那一条要在公开栏里。", en: "解读 names the index number of a paper on this board."),
    basis: Phrase(zh: "国办发〔2017〕47号：政策文件与解读材料相互关联", en: "国办发〔2017〕47号: policies and their explanations are linked"),
    wrong: "解读: 2013-9999", right: "解读: 2013-0031")

  package static func findings(in notice: Notice, among indexes: Set<IndexNumber>) -> [Finding] {
    guard let explained = notice.explains, !indexes.contains(explained.value) else { return [] }
    return [.explainedMissing(explained, in: notice.path)]
  }
}

extension Finding {
  fileprivate static func explainedMissing(_ index: Located<IndexNumber>, in path: String) -> Self {
    Finding(
      ExplainedPaper.rule, in: path, at: index.range,
      Phrase(
        zh: "“解读”写的 \(index.value) 不存在，要写被解读文件的索引号",
        en: "\"解读\" names \(index.value), which does not exist; it takes the index number of the paper explained"))
  }
}
