import Diagnostics
import Notices
import Testing

/// 同义词.yaml is read as other settings are.
struct SynonymsTests {
  private static func read(_ text: String) -> (groups: [String]?, findings: [Finding]) {
    var findings: [Finding] = []
    let groups = SynonymsReader().read(Array(text.utf8), path: "content/同义词.yaml", findings: &findings)
    return (groups, findings)
  }

  @Test(
    "groups are read in their order, under either name, with blanks beside the sign and the full-width one",
    arguments: [
      "同义词: [公交=客运=班车, 医保=合作医疗]", "synonyms:\n  - 公交 = 客运= 班车\n  - 医保＝合作医疗\n",
      "# 本镇的\n同义词:\n- \"公交=客运=班车\"\n- 医保=合作医疗",
    ])
  func read(text: String) {
    let (groups, findings) = Self.read(text)
    #expect(groups == ["公交=客运=班车", "医保=合作医疗"])
    #expect(findings.isEmpty)
  }

  @Test(
    "what is no list of words is told at its place",
    arguments: [
      ("同义词: [公交]", "bad-synonym"), ("同义词: [公交=]", "bad-synonym"), ("同义词: [=公交]", "bad-synonym"),
      ("同义词: [公交==客运]", "bad-synonym"), ("同义词: [公交=公交]", "bad-synonym"), ("同义词: [公 交=客运]", "bad-synonym"),
      ("同义词: [公交、客运]", "bad-synonym"), ("同义词: [公交=一二三四五六七八九十一二三四五六七八九十一]", "bad-synonym"),
      ("同义词: 公交=客运", "wrong-type"), ("同义词: [[公交, 客运]]", "wrong-type"), ("同义词: [{公交: 客运}]", "wrong-type"),
      ("近义词: [公交=客运]", "unknown-key"), ("", "empty-file"),
    ])
  func refused(text: String, rule: String) {
    let (groups, findings) = Self.read(text)
    #expect(groups == nil)
    #expect(findings.contains { $0.rule.id == rule }, "\(findings.map(\.rule.id))")
    #expect(Self.read("- 公交=客运").groups == nil && !Self.read("- 公交=客运").findings.isEmpty)
    #expect(findings.allSatisfy { $0.path == "content/同义词.yaml" })
  }
}
