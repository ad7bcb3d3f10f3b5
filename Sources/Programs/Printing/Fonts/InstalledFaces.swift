import Subprocess

/// The characters that the faces of this machine can draw, as fontconfig knows them.
package struct InstalledFaces: Sendable {
  /// Drawn by a TrueType face, whose text a PDF keeps.
  let trueType: CharacterRanges
  /// Drawn by any face.
  let any: CharacterRanges

  /// Why it is not known what can be drawn.
  package enum Failure: Error, Equatable {
    /// There is no `fc-list`.
    case notInstalled
    /// What `fc-list` said.
    case refused(String)
  }

  /// Asks fontconfig, once for all characters.
  ///
  /// - Parameter environment: the browser's, so that both see the same faces.
  package static func asked(environment: [String: String]) async throws(Failure) -> InstalledFaces {
    var (trueType, any) = (CharacterRanges(), CharacterRanges())
    for line in try await list(environment).split(separator: "\n") {
      guard let blank = line.firstIndex(of: " ") else { continue }
      let ranges = line[line.index(after: blank)...]
      any.add(ranges)
      if line[..<blank] == "TrueType" { trueType.add(ranges) }
    }
    return InstalledFaces(trueType: trueType.sorted(), any: any.sorted())
  }

  /// How well a character prints.
  enum Quality { case well, asPicture, notAtAll }

  func quality(of character: Unicode.Scalar) -> Quality {
    if trueType.contains(character.value) { return .well }
    return any.contains(character.value) ? .asPicture : .notAtAll
  }

  private static func list(_ environment: [String: String]) async throws(Failure) -> String {
    let variables = environment.compactMap { name, value in Environment.Key(rawValue: name).map { ($0, value) } }
    do {
      let result = try await run(
        .name("fc-list"), arguments: ["--format", "%{fontformat} %{charset}\n"],
        environment: .custom(Dictionary(variables) { first, _ in first }), output: .string(limit: 64 << 20),
        error: .string(limit: 1 << 16))
      guard result.terminationStatus.isSuccess else { throw Failure.refused(result.standardError) }
      return result.standardOutput
    } catch let failure as Failure {
      throw failure
    } catch {
      throw (error as? SubprocessError)?.code == .executableNotFound ? .notInstalled : .refused("\(error)")
    }
  }
}

/// A set of characters as ranges, written by fontconfig as `20-7e 4e00-9fa5 3007`.
struct CharacterRanges: Equatable, Sendable {
  private var ranges: [ClosedRange<UInt32>] = []

  init() {}

  /// Adds what a line of fontconfig says; what is no hexadecimal number in it is passed over.
  mutating func add(_ text: Substring) {
    for word in text.split(separator: " ") {
      let ends = word.split(separator: "-").map { UInt32($0, radix: 16) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { continue }
      ranges.append(first...last)
    }
  }

  /// The same characters in order, ranges that touch joined; only then can one be looked for.
  func sorted() -> CharacterRanges {
    var result = CharacterRanges()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let last = result.ranges.last, range.lowerBound <= last.upperBound + 1 else {
        result.ranges.append(range)
        continue
      }
      result.ranges[result.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    }
    return result
  }

  func contains(_ character: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].contains(character) { return true }
      if ranges[middle].upperBound < character { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
