import Compliance
import Diagnostics
import Generator
import Notices

final class FormerPaper {
  let path: String
  let source: [UInt8]
  let stamps: FormerStamps
  var notice: LoadedNotice?
  var report: LoadedReport?
  var findings: [Finding] = []
  /// What is to be written.
  var edited: [UInt8]

  init(_ path: String, _ source: [UInt8], _ stamps: FormerStamps) {
    (self.path, self.source, self.stamps) = (path, source, stamps)
    edited = stamps.bytes
  }

  func digits(of line: Located<SignOff>) -> String? {
    stamps.stamps.first { line.range.lowerBound < $0.place && $0.place <= line.range.upperBound }?.digits
  }

  /// The file with a fingerprint behind every line of a trail; nil where a line is written in an odd way.
  func stamped(_ trail: ReviewTrail, _ seal: Fingerprint, shownFrom published: CivilDate?) -> [UInt8]? {
    var bytes = stamps.bytes
    for line in trail.signOffs.reversed() {
      var signed = line.value
      let plain = Array(signed.line.utf8)
      guard bytes[line.range].elementsEqual(plain) else { return nil }
      signed.fingerprint = seal
      if signed.step == .release, published != signed.date { signed.published = published }
      bytes.replaceSubrange(line.range, with: Array(signed.line.utf8))
    }
    return bytes
  }
}
