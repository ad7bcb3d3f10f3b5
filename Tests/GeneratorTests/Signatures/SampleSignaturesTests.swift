import FoundationEssentials
import Testing

/// Everybody of the sample signed the text as it stands.
struct SampleSignaturesTests {
  @Test("every line bears the fingerprint of the text that was signed; RECORD=1 writes them and fails")
  func signed() throws {
    let files = try Repository.sample()
    let signed = try SampleSigning(files).signed()
    #expect(signed.count > 55)
    let stale = signed.filter { files[$0.key] != $0.value }
    guard !stale.isEmpty else { return }
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    if isRecording {
      for (path, bytes) in stale { try Data(bytes).write(to: URL(filePath: "\(Repository.root)/\(path)")) }
    }
    Issue.record(
      isRecording
        ? "\(stale.count) papers were signed again; look at them and run again"
        : "\(stale.keys.sorted()) do not bear the fingerprints of their texts; sign them again with RECORD=1")
  }
}
