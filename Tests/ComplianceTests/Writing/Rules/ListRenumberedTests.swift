import Testing

@Suite("list-renumbered")
struct ListRenumberedTests {
  @Test(
    "tells numbers that change",
    arguments: [
      "2013. 年度预算\n\n13. 接着",
      "1. 甲\n3. 乙",
      "1. 甲\n2. 乙\n2. 丙",
      "5. 甲\n4. 乙",
      "> 1. 甲\n> 3. 乙",
      "- 甲\n  1. 乙\n  3. 丙",
      "1) 甲\n3) 乙",
      "1. 甲\n\n   段\n\n3. 乙",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "list-renumbered").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "1. 甲\n2. 乙\n3. 丙",
      "3. 甲\n4. 乙",
      "1. 甲\n1. 乙\n1. 丙",
      "0. 甲\n1. 乙",
      "2013. 甲",
      "1. 甲\n   1. 乙\n   2. 丙\n2. 丁",
      "1. 甲\n\n段\n\n2. 乙",
      "2013\\. 甲",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "list-renumbered") == [])
  }
}
