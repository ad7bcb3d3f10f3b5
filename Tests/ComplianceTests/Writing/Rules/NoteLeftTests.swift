import Testing

@Suite("note-left")
struct NoteLeftTests {
  @Test(
    "tells words in brackets that are meant for colleagues",
    arguments: [
      "【请王主任审阅】每户补贴500元", "每户补贴500元（待核实）。", "（此处数字再核一下）", "名单(待补充)", "[请领导过目]", "## 一、标准（请李镇长审定）",
      "| 金额 |\n|-|\n| 500（不确定） |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "note-left").count == 1)
  }

  @Test(
    "says nothing of what readers are told, in brackets or not",
    arguments: [
      "（以核实结果为准）", "每户补贴500元，待核实后发放。", "请于月底前报镇政府审核。", "（请携带身份证）", "（经审核后发放）", "（联系人：示例）", "【防火】请核对名单。",
      "[预案](a.md)", "（待定）",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "note-left") == [])
  }
}
