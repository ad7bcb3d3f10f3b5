import Testing

@testable import Programs

@Suite("which characters have a face")
struct InstalledFacesTests {
  /// A stand-in for fc-list, which remembers how it was asked.
  private static func faces(_ place: TestPlace) async throws(InstalledFaces.Failure) -> InstalledFaces {
    try await .asked(environment: ["PATH": "\(place.path):/usr/bin:/bin", "PLACE": place.path])
  }

  private static func place(_ answer: String) throws -> TestPlace {
    let place = try TestPlace()
    try place.program("fc-list", "#!/bin/sh\necho \"$@\" >>\"$PLACE/asked\"\n\(answer)")
    return place
  }

  private static let answer = """
    printf 'TrueType 20-7e 4e00-4e10\\nCFF 3007 4e00-9fa5\\nTrueType 4e11 5803\\n'
    """

  @Test("ranges of TrueType faces are parted from the others, in one call")
  func qualities() async throws {
    let place = try Self.place(Self.answer)
    let faces = try await Self.faces(place)
    let expected: [(Unicode.Scalar, InstalledFaces.Quality)] = [
      ("一", .well), ("丐", .well), ("丑", .well), ("丒", .asPicture), ("〇", .asPicture), ("堃", .well), ("㛃", .notAtAll),
      ("龥", .asPicture), ("\u{9FA6}", .notAtAll), ("a", .well),
    ]
    for (character, quality) in expected { #expect(faces.quality(of: character) == quality, "\(character)") }
    #expect(try place.bytes("asked").count { $0 == UInt8(ascii: "\n") } == 2, "one call, whose format has a line's end")
  }

  @Test("a computer without fontconfig, and a fontconfig that fails, are told apart")
  func failures() async throws {
    let empty = try TestPlace()
    await #expect(throws: InstalledFaces.Failure.notInstalled) {
      try await InstalledFaces.asked(environment: ["PATH": empty.path])
    }
    let broken = try Self.place("echo 'no cache' >&2; exit 1")
    await #expect(throws: InstalledFaces.Failure.refused("no cache\n")) { try await Self.faces(broken) }
  }

  @Test("characters without a face are reported once each with the pages they stand on")
  func check() async throws {
    let place = try Self.place(Self.answer)
    var check = GlyphCheck(faces: try await Self.faces(place))
    check.look(at: Array("<p>一丁㛃〇㛃\u{200B}\u{3000}\u{FE0F}</p>".utf8), page: "甲")
    check.look(at: Array("<p>堃㛃</p>".utf8), page: "乙")
    #expect(
      check.missing == [
        .init(character: "〇", isLost: false, pages: ["甲"]), .init(character: "㛃", isLost: true, pages: ["甲", "乙"]),
      ])
  }

  @Test("what fontconfig says beside ranges is passed over, and ranges that touch are one")
  func ranges() {
    var ranges = CharacterRanges()
    ranges.add("20-2f 30 zz 5-4 32-40")
    let sorted = ranges.sorted()
    for value in UInt32(0x20)...0x30 { #expect(sorted.contains(value)) }
    #expect(!sorted.contains(0x31))
    #expect(sorted.contains(0x32) && sorted.contains(0x40))
    #expect(!sorted.contains(0x41) && !sorted.contains(5) && !sorted.contains(0x1F))
  }
}
