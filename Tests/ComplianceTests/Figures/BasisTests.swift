import Notices
import Testing

@testable import Compliance

@Suite struct BasisTests {
  @Test("what stands behind a figure is stored and read again")
  func round() throws {
    let items = try ["2013-0001", "2013-0002"].map { try #require(IndexNumber($0)) }
    let bases: [Basis] = [
      .items(items), .items([]), .rows(.applications, [2, 9]), .rows(.fees, []), .figures(["主动公开.按期", "主动公开.总数"]),
      .settings, .nothing,
      .missing(.fees), .missing(.inquiries), .transcribed,
    ]
    for basis in bases { #expect(Basis(basis.description) == basis, "\(basis)") }
    #expect(Basis.items(items).description == "信息: 2013-0001 2013-0002")
    #expect(Basis.rows(.applications, [2, 9]).description == "台账/依申请公开: 2 9")
  }

  @Test("anything else is nothing", arguments: ["", "台账/没有: 1", "没有 台账/甲", "没有 台账/", "台账/依申请公开: 一", "信息: 甲", "随便"])
  func refused(text: String) {
    #expect(Basis(text) == nil)
  }
}
