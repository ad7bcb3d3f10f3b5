import Diagnostics
import Testing

@testable import Notices

/// `explain board.yaml`: every key of every settings file, and the columns of every ledger.
struct SettingsReferenceTests {
  @Test("no set of keys that the settings are read by is left out")
  func whole() throws {
    let folder = "\(Repository.root)/Sources/Notices/Reading"
    let reference = try TemporaryFolder.tree(at: folder)
    func text(_ name: String) throws -> String { String(decoding: try #require(reference[name]), as: UTF8.self) }
    let listed = try text("SettingsReference.swift")
    for file in ["BoardFields.swift", "PublishTargetReader.swift", "KindsReader.swift", "PeopleReader.swift"] {
      for part in try text(file).split(separator: "\nenum ").dropFirst()
      where part.prefix(60).contains(": Int, FieldKey") {
        let name = part.prefix { $0 != ":" }
        #expect(listed.contains("\(name).names"), "\(name) of \(file)")
      }
    }
  }

  @Test(
    "a file is known by its name, and each line shows a correct one",
    arguments: [
      ("board.yaml", "必写 方式 (way)    方式: 文件夹"), ("content/people.yaml", "“任期”里面："), ("kinds.yaml", "可写 公开期限"),
      ("监督反馈.csv", "各列的名称"), ("台账/监督反馈.csv", "content/台账/监督反馈.csv"),
    ])
  func files(_ name: String, _ words: String) throws {
    let text = try #require(SettingsReference.named(name)).text(.chinese)
    #expect(text.contains(words), "\(text)")
    #expect(SettingsReference.all.count == 3 + Ledger.allCases.count)
  }

  @Test("the command prints it")
  func command() throws {
    let program = Program(board: try WrittenBoard(day: "2014-03-31"), environment: [:])
    let result = try program.runBare("explain", "board.yaml", "--language", "en")
    #expect(result.code == 0 && result.output.contains("required") && result.output.contains("within 发布目标:"))
    #expect(try program.runBare("explain", "boards.yaml").code == 64)
  }
}
