import Testing

@testable import Notices

/// Plain lines are read without libyaml; both must tell the same.
struct PlainYAMLTests {
  @Test(
    "tells what libyaml tells",
    arguments: [
      "标题: 防汛预案\n索引号: 2013-0031\n",
      "标题: 防汛预案",
      "\n\n标题: 关于50%补贴（一期）的通知-说明\n",
      "关键词: [防汛, 应急预案]\n保密: 可以公开\n",
      "公示: { 起: 2013-05-01, 止: 2013-05-08 }\n标题: a\n",
      "公示: {起: 2013-05-01, 止: 2013-05-08}\n",
      "审查:\n  - 填报 王芳 2013-05-21\n  - 公开 周静 2013-06-03 8KQ4W0MZ7T2RB-5XN9C3JH6VDEA\n标题: 末尾\n",
      "附件:\n  - { 文件: 表.csv, 名称: 表 一 }\n  - { 文件: 图.png, 名称: 图 }\n",
      "title: one two  three\n\nindex: 2013-0031\n",
      "概述: 见 http://example.org/a:b，共3项，详情“见附件”—第1页\n",
    ])
  func tellsTheSame(_ text: String) throws {
    let plain = try #require(events(of: text))
    #expect(plain == parsed(text))
  }

  @Test(
    "leaves all that is unusual to libyaml",
    arguments: [
      "", "\n", "# 注\n标题: a\n", "标题：a\n", "标题:a\n", "标题: a \n", "标题: a # b\n", "标题: a: b\n", "标题: a:\n",
      "标题: \"a\"\n", "标题: 'a'\n", "标题: |\n  a\n", "标题: a\n  b\n", "标题:\n", "标题:\n标题: a\n", "标题: &a b\n", "标题: *a\n",
      "标题: !!str a\n", "标题: - a\n", "标题: \u{3000}a\n", "标题: a\u{3000}b\n", "标题: a\u{200B}b\n", "标题: a\u{FEFF}b\n",
      "标题: a\u{2028}b\n", "标题: a\u{85}b\n", "标题: a\tb\n", "标题: a\r\n", "没有的键: a\n", " 标题: a\n", "---\n标题: a\n",
      "关键词: []\n", "关键词: [a, b\n", "关键词: [a,, b]\n", "关键词: [a, b] c\n", "关键词: [a b, c: d]\n",
      "公示: { 起: 2013-05-01 止: 2013-05-08 }\n", "公示: { 起：2013-05-01 }\n", "公示: {}\n", "公示: { 起:2013-05-01 }\n",
      "审查:\n- 填报 王芳 2013-05-21\n", "审查:\n  - a\n   - b\n", "审查:\n  -a\n", "审查:\n  - a: b\n", "审查:\n  - a:b\n",
      "审查:\n  - 填报：王芳\n", "审查:\n  - a\n\n  - b\n", "变更:\n  - 日期: 2013-08-01\n    说明: a\n",
    ])
  func leavesAlone(_ text: String) {
    #expect(events(of: text) == nil)
  }

  private func events(of text: String) -> [PlainEvent]? {
    PlainYAML.events(of: Array(text.utf8).span).map(compared)
  }

  /// The events of libyaml, its characters turned into bytes.
  private func parsed(_ text: String) -> [PlainEvent] {
    let bytes = Array(text.utf8)
    let places = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [bytes.count]
    var found: [PlainEvent] = []
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let parser = unsafe YAMLParser(buffer)
      repeat {
        parser.advance()
        let (start, end) = parser.characters
        found.append(PlainEvent(kind: parser.kind, start: Int32(places[start]), end: Int32(places[end])))
      } while parser.kind != .end && parser.kind != .failure
    }
    return compared(found)
  }

  /// Without the places of what has none of its own: documents and ends.
  private func compared(_ events: [PlainEvent]) -> [PlainEvent] {
    events.map { event in
      switch event.kind {
      case .scalar, .sequenceStart, .mappingStart: event
      default: PlainEvent(kind: event.kind, start: 0, end: 0)
      }
    }
  }
}
