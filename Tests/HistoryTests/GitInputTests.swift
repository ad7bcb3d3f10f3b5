import Testing

@testable import History

@Suite("what git is given to read")
struct GitInputTests {
  /// Through a pipe this would end the whole program as soon as git is quicker.
  @Test("git that ends before it has read anything is a failure as any other")
  func endsEarly() async {
    let git = Git(folder: "/", environment: ["PATH": "/usr/bin:/bin"])
    let input = String(repeating: "0123456789\n", count: 100_000)
    for _ in 0..<40 {
      await #expect(throws: GitFailure.self) { try await git.bytes(["cat-file", "--batch"], input: input) }
    }
  }
}
