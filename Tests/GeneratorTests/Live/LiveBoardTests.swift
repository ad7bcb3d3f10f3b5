import Generator
import LiveTrial
import Notices
import Testing

/// A live board is, after every change, what a fresh build of the same files is, byte for byte.
///
/// A few sequences on a part of the sample; `.ci/long live` runs a thousand on the whole, as the program is shipped.
struct LiveBoardTests {
  @Test("over random edits, additions, removals, renames, changes of settings and theme, errors made and mended")
  func sequences() async throws {
    let day = try #require(CivilDate(iso8601: "2014-03-31".utf8))
    let trial = try LiveTrial(of: Repository.root, isWhole: false, on: day, workers: Workers(count: 2))
    for seed in 20_140_331..<UInt64(20_140_343) {
      #expect(try await trial.differences(seed: seed, rounds: 1) == [], "\(seed)")
    }
  }

  @Test("says anew of one paper what is to be said, where nothing but its text was written again")
  func step() async throws {
    let board = try WrittenBoard(day: "2014-03-31")
    for (path, bytes) in try Repository.sample() { try board.folder.write(path, bytes) }
    // What was written a moment ago counts as changed once more.
    try await Task.sleep(for: .milliseconds(250))
    let live = LiveBoard(board.request())
    let first = try #require(try await live.update(clock: board.day))
    let edited = "content/应急管理/应急物资储备点分布.md"
    try board.folder.write(edited, try board.folder.text(edited) + "\n又一段。\n")
    let second = try #require(try await live.update(clock: board.day))
    #expect(changed(second, since: first) == [edited])
    try board.folder.write("content/people.yaml", try board.folder.text("content/people.yaml") + "\n# 又一行\n")
    let third = try #require(try await live.update(clock: board.day))
    #expect(changed(third, since: second).count > 10)
  }

  /// Items of which something was said anew; of drafts of revisions and of reports it always is.
  private func changed(_ new: Preview, since old: Preview) -> [String] {
    zip(old.papers, new.papers).filter { $0 !== $1 }.map(\.1.path)
      .filter { !$0.hasSuffix(".改稿.md") && !$0.hasPrefix("content/年度报告/") }
  }
}
