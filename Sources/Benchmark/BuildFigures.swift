import Diagnostics
import Generator
import Notices

/// What one build took.
struct BuildFigures: Sendable {
  struct Stage: Sendable {
    var name: String
    var seconds: Double
    /// The most memory up to the end of the stage, in KiB.
    var peak: Int
  }

  var stages: [Stage]
  var files: Int

  /// Seconds of everything but making QR codes.
  var seconds: Double { stages.lazy.filter { $0.name != Self.codes }.reduce(0) { $0 + $1.seconds } }
  var wholeSeconds: Double { stages.reduce(0) { $0 + $1.seconds } }
  /// The most memory of all stages, in KiB.
  var peak: Int { stages.map(\.peak).max() ?? 0 }

  static let codes = Phase.codes.name.en

  /// Prints the figures, or leaves them in a file for the process that compares.
  func report(to file: String?) throws {
    if let file {
      try CorpusFolder.write(Array(encoded.utf8), toFile: file)
    } else {
      print(table)
    }
  }

  /// For reading.
  var table: String {
    var rows = stages.map { Self.row($0.name, $0.seconds, $0.peak) }
    rows.append(Self.row("all but QR codes", seconds, peak))
    return rows.joined(separator: "\n") + "\n\(files) files"
  }

  private static func row(_ name: String, _ seconds: Double, _ peak: Int) -> String {
    name.padded(to: -22) + seconds.milliseconds.padded(to: 10) + " ms" + "\(peak / 1024)".padded(to: 7) + " MiB"
  }
}

/// As lines of a file, on the way from the process that built to the one that compares.
extension BuildFigures {
  var encoded: String {
    stages.map { "\($0.name)\t\($0.seconds)\t\($0.peak)\n" }.joined() + "\(files)\n"
  }

  init?(_ encoded: String) {
    stages = []
    files = 0
    for line in encoded.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      if parts.count == 3, let seconds = Double(parts[1]), let peak = Int(parts[2]) {
        stages.append(Stage(name: String(parts[0]), seconds: seconds, peak: peak))
      } else {
        guard parts.count == 1, let files = Int(parts[0]) else { return nil }
        self.files = files
      }
    }
  }
}

extension String {
  /// With blanks in front, or behind where the width is negative.
  func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? self + blanks : blanks + self
  }
}

extension Double {
  /// Seconds as milliseconds with one digit after the point.
  var milliseconds: String { tenths(of: self * 1000) }

  /// A ratio with one digit after the point.
  var ratio: String { tenths(of: self) }

  private func tenths(of value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
