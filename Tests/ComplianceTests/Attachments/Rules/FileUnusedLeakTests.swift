import Diagnostics
import Extraction
import Testing

@testable import Compliance

@Suite("file-unused-leak")
struct FileUnusedLeakTests {
  private func findings(_ text: String) throws -> [Finding] {
    try Sample().assessor.findings(aboutUnused: Extractor().examine(Array(text.utf8)), in: "content/应急管理/底册.csv")
  }

  @Test("numbers in a file that nothing uses are one error a kind, never repeated")
  func fires() throws {
    let (one, other) = (["139", "0533", "0000"].joined(), ["138", "0533", "0000"].joined())
    let found = try findings("姓名,手机\n甲,\(one)\n乙,\(other)\n甲,\(one)\n")
    #expect(found.map(\.rule.id) == ["file-unused-leak"])
    #expect(found.first?.message.zh.contains("等2个") == true)
    #expect(found.allSatisfy { $0.class == .duty && $0.severity == .error && $0.isConfidential })
    #expect(found.allSatisfy { !$0.message.zh.contains(one) })
  }

  @Test("a file without them passes, and so does one that only raises questions")
  func silent() throws {
    #expect(try findings("村,户数\n示例一村,120\n").isEmpty)
    #expect(try findings("姓名,家庭住址\n").isEmpty)
  }
}
