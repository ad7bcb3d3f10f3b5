import Programs
import Testing

@Suite("programs that are run")
struct OtherProgramTests {
  private func run(_ name: String, _ arguments: String..., input: [UInt8]) async throws -> OtherProgram.Answer {
    try await OtherProgram(name, environment: ["PATH": "/usr/bin:/bin"]).run(arguments, input: input)
  }

  @Test("one reads all that it is given, more than a pipe holds", arguments: [0, 1, 65_537, 4_000_000])
  func reads(count: Int) async throws {
    let input = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let answer = try await run("cat", input: input)
    #expect(answer.isSuccess && answer.output == input)
  }

  /// Through a pipe nearly each of these would end the whole program.
  @Test("one that ends before it has read anything, or a part, is an answer as any other")
  func endsEarly() async throws {
    let input = [UInt8](repeating: 0x61, count: 1_000_000)
    for _ in 0..<60 {
      #expect(try await run("true", input: input).isSuccess)
      #expect(try await !run("false", input: input).isSuccess)
      #expect(try await run("head", "-c", "3", input: input).output == [0x61, 0x61, 0x61])
      #expect(try await run("true", input: []).isSuccess)
    }
  }

  @Test("one that is not there is said, and nothing stays open")
  func missing() async throws {
    for _ in 0..<3 {
      await #expect(throws: OtherProgram.NotInstalled.self) { try await run("noticeboard-nowhere", input: [1]) }
    }
  }
}
