import Glibc
import Testing

@testable import Generator

/// A build killed at any step leaves the old tree or the new one; renaming file by file, the next run completes it.
@Suite(.waiting)
struct KillTests {
  private static let count = 60

  @Test("a kill between any two steps leaves a whole tree", arguments: ["exchange", "beside", "inside"])
  func kill(_ method: String) throws {
    let folder = try TemporaryFolder(inMemory: true)
    let old = try Self.build(folder, "old", version: 1, method)
    let new = try Self.build(folder, "new", version: 2, method)
    var step = 0
    var killed = 0
    while true {
      step += 1
      _ = try Self.build(folder, "site", version: 1, method)
      let end = try run(builtProgram("OutputProbe"), folder("site"), "2", "\(Self.count)", method, "\(step)")
      if method == "exchange" {
        let tree = try folder.tree("site")
        #expect(tree == old || tree == new, "killed at step \(step)")
      }
      guard end == -SIGKILL else { break }
      killed += 1
      try Self.recover(folder("site"))
      let tree = try folder.tree("site")
      #expect(tree == old || tree == new, "killed at step \(step), after the next run")
    }
    #expect(killed > 100)
    #expect(try folder.tree(".").keys.filter { $0.hasPrefix(".site") }.isEmpty)
  }

  @Test("a kill of the first build leaves no tree or a whole one", arguments: ["exchange", "beside"])
  func killFirst(_ method: String) throws {
    let folder = try TemporaryFolder(inMemory: true)
    let new = try Self.build(folder, "new", version: 2, method)
    for step in stride(from: 1, to: 300, by: 11) {
      let end = try run(builtProgram("OutputProbe"), folder("site"), "2", "\(Self.count)", method, "\(step)")
      if method == "exchange" { #expect(try !folder.exists("site") || folder.tree("site") == new) }
      try Self.recover(folder("site"))
      #expect(try !folder.exists("site") || folder.tree("site") == new, "killed at step \(step)")
      guard end == -SIGKILL else { break }
      try run("/bin/rm", "-rf", folder("site"))
    }
  }

  @Test("a kill of the recovery itself is recovered from", arguments: ["beside", "inside"])
  func killTwice(_ method: String) throws {
    let folder = try TemporaryFolder(inMemory: true)
    let old = try Self.build(folder, "old", version: 1, method)
    let new = try Self.build(folder, "new", version: 2, method)
    for step in stride(from: 40, to: 200, by: 23) {
      for second in [2, 5, 30] {
        _ = try Self.build(folder, "site", version: 1, method)
        try run(builtProgram("OutputProbe"), folder("site"), "2", "\(Self.count)", method, "\(step)")
        try run(builtProgram("OutputProbe"), folder("site"), "2", "\(Self.count)", method, "\(second)")
        try Self.recover(folder("site"))
        let tree = try folder.tree("site")
        #expect(tree == old || tree == new, "killed at step \(step), then at \(second)")
      }
    }
  }

  /// Opens the output and gives up at once: only the recovery happens.
  private static func recover(_ path: String) throws {
    try SiteWriter(folder: path).discard()
  }

  private static func build(
    _ folder: TemporaryFolder, _ name: String, version: Int, _ method: String
  ) throws -> [String: [UInt8]] {
    #expect(try run(builtProgram("OutputProbe"), folder(name), "\(version)", "\(count)", method) == 0)
    return try folder.tree(name)
  }
}
