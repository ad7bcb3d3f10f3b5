import Compliance
import Diagnostics
import Notices
import Testing

@Suite("explains-itself")
struct ExplainsItselfTests {
  private func findings(_ target: String) throws -> [Finding] {
    var board = try WholeBoard()
    try board.add("2013-0001")
    try board.add("2013-0002") { $0.notice.explains = Located(try index(target), at: 660..<670) }
    return try board.findings()
  }

  @Test("解读 names the item's own number")
  func fires() throws {
    let found = try findings("2013-0002")
    #expect(found.summary == ["explains-itself error"])
    #expect(found.first?.class == .duty && found.first?.range == 660..<670)
    #expect(found.first?.path == "content/应急管理/2013-0002.md")
    #expect(found.first?.message.zh == "“解读”写的是本条自己的索引号")
  }

  @Test("another's passes")
  func passes() throws { #expect(try findings("2013-0001").isEmpty) }
}
