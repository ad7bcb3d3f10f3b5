import Compliance
import Notices
import Testing

/// People are found by the addresses that they use in git.
struct RosterTests {
  private func roster() -> Roster {
    var people = Sample.people
    people[0].emails = ["Wang@board.example"]
    people[1].emails = ["office@board.example", "li@board.example"]
    people[2].emails = ["office@board.example"]
    return Roster(people)
  }

  @Test(
    "letters count in either case, and an address may be that of several",
    arguments: [
      ("wang@BOARD.example", ["wangfang"]), ("li@board.example", ["liqiang"]),
      ("office@board.example", ["liqiang", "zhaomin"]), ("wang@board", []), ("", []),
    ])
  func addresses(address: String, ids: [String]) {
    #expect(roster().people(withAddress: address).map(\.id) == ids)
  }
}
