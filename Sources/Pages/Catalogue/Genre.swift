/// What form a paper has (体裁), as its title ends: 通知, 公告, 办法.
///
/// The kinds of 《党政机关公文处理工作条例》 article 8, and the forms in which townships write besides.
enum Genre {
  private static let names = [
    "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要", "公示", "条例", "办法", "规定",
    "细则", "规则", "规程", "规范", "制度", "章程", "公约", "方案", "预案", "计划", "规划", "要点", "总结", "指南", "目录", "清单", "名单", "简介", "解读",
    "说明",
  ]

  private static let brackets: [(open: String, close: String)] = [("（", "）"), ("(", ")")]

  /// The form that a title ends with, what stands in brackets behind it left out; nil where it ends with none.
  ///
  /// - Complexity: linear in the title's end.
  static func of(_ title: String) -> String? {
    var end = title[...]
    while let bracket = brackets.first(where: { end.utf8.hasEnd($0.close) }),
      let open = end.lastIndex(of: Character(bracket.open))
    {
      end = end[..<open]
    }
    return names.first { end.utf8.hasEnd($0) }
  }
}

extension Substring.UTF8View {
  /// Whether the bytes end as a word does.
  fileprivate func hasEnd(_ word: String) -> Bool {
    var place = endIndex
    for byte in word.utf8.reversed() {
      guard place > startIndex else { return false }
      place = index(before: place)
      if self[place] != byte { return false }
    }
    return true
  }
}
