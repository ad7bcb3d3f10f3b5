import Testing

@Suite("residence-permit")
struct ResidencePermitTests {
  @Test(
    "finds both forms",
    arguments: [
      LeakCase("⟦937840199003074532⟧"),
      LeakCase("永久居留身份证号：⟦937840199003074533⟧"),
      LeakCase("⟦USA370390030712⟧"),
      LeakCase("居留证：⟦ZZZ370390030712⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("residence-permit") }

  @Test(
    "leaves other numbers alone",
    arguments: [
      LeakCase("937840199003074533"),
      LeakCase("ZZZ370390030712"),
      LeakCase("USA123456789012"),
      LeakCase("SDG370323201305"),
      LeakCase("AUSA370390030712"),
    ])
  func passes(_ example: LeakCase) { example.check("residence-permit") }
}
