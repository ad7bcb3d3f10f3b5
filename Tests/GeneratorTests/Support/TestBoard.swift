import Compliance
import Diagnostics
import Notices
import Testing

@testable import Generator

/// A board as a value: changed freely in memory, written to a folder of its own when it is run.
struct TestBoard: Sendable {
  /// Items and reports by their path from the content folder.
  var items: [String: TestItem] = [:]
  /// Everything else by its path from the board's folder.
  var files: [String: [UInt8]]

  init() throws {
    files = try Repository.theme()
    self["content/board.yaml"] = Self.board
    self["content/people.yaml"] = Self.people
    self["content/kinds.yaml"] = "种类:\n  - { 编号: biaozhang, 名称: 表彰对象公示, 公示至少: 5个工作日, 依据: 本栏约定 }\n"
  }

  /// A file as text.
  subscript(path: String) -> String? {
    get { files[path].map { String(decoding: $0, as: UTF8.self) } }
    set { files[path] = newValue.map { Array($0.utf8) } }
  }

  /// Replaces words of a text file, which must be there.
  mutating func replace(_ words: String, with others: String, in path: String) throws {
    let text = try #require(self[path])
    let place = try #require(text.firstRange(of: words))
    self[path] = text.replacingCharacters(in: place, with: others)
  }

  /// Writes the board into a new folder.
  func written(day: String = "2013-07-01") throws -> WrittenBoard {
    let board = try WrittenBoard(day: day)
    for (path, bytes) in files { try board.folder.write(path, bytes) }
    for (path, item) in items { try board.folder.write("content/\(path)", item.text) }
    return board
  }

  /// Stamps every item that anybody signed with the fingerprint that the program itself asks for.
  mutating func release(day: String = "2013-07-01") async throws {
    for finding in try await written(day: day).check().findings {
      let path = String(finding.path.dropFirst("content/".count))
      guard finding.rule.id.hasPrefix("fingerprint-"), items[path] != nil else { continue }
      let words = finding.message.en.split { " ;,".contains($0) }
      let expected = try #require(words.last { Fingerprint(String($0)) != nil })
      items[path]?.fingerprint = String(expected)
    }
  }

  /// The board with all its items released.
  func released(day: String = "2013-07-01") async throws -> TestBoard {
    var board = self
    try await board.release(day: day)
    return board
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    "\(self[..<range.lowerBound])\(other)\(self[range.upperBound...])"
  }
}

extension TestBoard {
  private static let board = """
    名称: 示例镇政务公开栏
    网址: https://board.private/
    语言: zh-CN
    主题: default
    公开期限: 20天
    机关: { 名称: 示例镇人民政府, 简称: 示例镇, 机关代字: [示例镇政发] }
    网站:
      标识码: "3703230001"
      域名: board.private
      ICP备案: 鲁ICP备05000000号
      公安备案: 鲁公网安备37039902000001号
      找错入口: https://zhaocuo.private/
      党政机关标识: https://bszs.private/
    工作机构: { 名称: 党政办公室, 地址: 办公楼一楼, 办公时间: 工作日, 电话: 0533-100-0001, 传真: 0533-100-0002, 邮箱: office@board.private }
    查阅点: [{ 名称: 便民服务大厅, 地址: 大厅入口, 时间: 工作日 }]
    公开栏: [{ 名称: 镇政务公开栏, 地址: 大门西侧 }]
    领导小组: { 组长: 镇长, 副组长: 副镇长, 成员: [党政办公室], 职责: [审定公开目录] }
    类别:
      - { 名称: 概况信息, 标识: gaikuang, 说明: 镇情。, 关键词: [镇情], 栏目类型: 概况信息, 更新期限: 不限 }
      - { 名称: 应急管理, 标识: yingji, 说明: 防汛防火。, 关键词: [防汛], 栏目类型: 信息公开, 更新期限: 不限 }
    指南:
      信息分类: 分为两类。
      编排体系: 按索引号编排。
      获取方式: [在本网站查询]
      申请说明: [可以申请]
      监督救济: [可以举报]
      更新日期: 2013-01-06

    """

  private static let people = """
    人员:
      - { 编号: wangfang, 姓名: 王芳, 单位: 党政办公室, 步骤: [填报], 任期: { 从: 2011-01-01 } }
      - { 编号: liqiang, 姓名: 李强, 单位: 党政办公室, 步骤: [初审, 复审], 任期: { 从: 2011-01-01 } }
      - { 编号: zhaomin, 姓名: 赵敏, 单位: 党政办公室, 步骤: [复审], 任期: { 从: 2011-01-01 } }
      - { 编号: suntao, 姓名: 孙涛, 单位: 保密审查小组, 步骤: [复核, 公开], 任期: { 从: 2011-01-01 } }
      - { 编号: zhoujing, 姓名: 周静, 单位: 公开办公室, 步骤: [公开], 任期: { 从: 2011-01-01 }, 可撤回: true }
      - { 编号: qianli, 姓名: 钱立, 单位: 公开办公室, 步骤: [公开], 任期: { 从: 2011-01-01, 至: 2012-12-31 } }

    """
}
