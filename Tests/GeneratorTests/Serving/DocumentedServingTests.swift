import FoundationEssentials
import Testing

/// Every line of README, handbook and help that serves is right usage.
@Suite(.waiting)
struct DocumentedServingTests {
  @Test("each line of them is understood")
  func lines() throws {
    var count = 0
    for file in ["README.md", "content/README.md", "Sources/noticeboard/Serve.swift"] {
      let text = try String(contentsOf: URL(filePath: "\(Repository.root)/\(file)"), encoding: .utf8)
      for part in text.split(separator: "noticeboard serve").dropFirst() {
        let options = part.prefix { !"`\n#，；：（）·\"".contains($0) }.split(separator: " ").prefix { $0.hasPrefix("--") }
        count += 1
        for option in options { #expect(["--open", "--port"].contains(String(option)), "\(file): \(option)") }
      }
    }
    #expect(count >= 3)
    let help = try Program(board: WrittenBoard(day: "2013-07-01")).runBare("serve", "--help")
    #expect(help.code == 0 && help.output.contains("--open") && help.output.contains("--port"))
  }
}
