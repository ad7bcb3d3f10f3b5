import Testing

@Suite("disclosure-note")
struct DisclosureNoteTests {
  @Test(
    "stops what is not for disclosure unasked",
    arguments: [
      LeakCase("（⟦此件依申请公开⟧）"),
      LeakCase("⟦此件删减后公开⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("disclosure-note") }

  @Test(
    "leaves what is for the public alone",
    arguments: [
      LeakCase("（此件公开发布）"),
      LeakCase("（此件主动公开）"),
      LeakCase("依申请公开工作制度"),
      LeakCase("此件"),
    ])
  func passes(_ example: LeakCase) { example.check("disclosure-note") }
}
