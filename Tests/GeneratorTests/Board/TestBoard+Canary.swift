extension TestBoard {
  /// The item that bears the mark wherever an item can bear words.
  static let marked = "应急管理/\(Canary.mark)文件.md"
  /// A plain item that is always published and links to the marked one.
  static let neighbor = "概况信息/镇情.md"
  static let attachment = "content/应急管理/\(Canary.mark)附件.txt"
  static let picture = "content/应急管理/\(Canary.mark)图.png"

  /// A board of two released items, one of them marked in every place.
  static func canary() async throws -> TestBoard {
    var board = try TestBoard()
    board[attachment] = "\(Canary.mark)附件内容\n"
    board.files[picture] = png(width: 3, height: 2, trailer: "\(Canary.mark)图片内容")
    board.items[neighbor] = TestItem(
      "2013-0001", title: "镇情简介", body: "本镇概况，[另见](../应急管理/\(Canary.mark)文件.md)值班安排。\n")
    board.items[marked] = markedItem
    return try await board.released()
  }

  private static var markedItem: TestItem {
    var item = TestItem(Canary.index, title: "\(Canary.mark)标题")
    item.fields = [
      "概述: \(Canary.mark)概述", "关键词: [\(Canary.mark)词, 防汛]", "档号: \(Canary.mark)档", "别名: [old/QX7K3.html]",
      "附件: [{ 文件: \(Canary.mark)附件.txt, 名称: \(Canary.mark)名称 }]",
    ]
    item.body = "\(Canary.mark)正文\n\n## \(Canary.mark)小标题\n\n![\(Canary.mark)图说](\(Canary.mark)图.png)\n"
    return item
  }

  /// The head of a picture, with words behind it.
  static func png(width: UInt8, height: UInt8, trailer: String = "") -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0] + Array(trailer.utf8)
  }
}
