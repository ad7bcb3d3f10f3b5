import CLinux
import Glibc
package import Notices

/// Who signed which commit with SSH, as git verifies it.
///
/// Program and list of keys are ours and given on the command line, where they go before whatever the repository's own
/// configuration says. Signatures of other kinds are never verified: programs that the configuration could name for them
/// are set to one that refuses.
package struct Signatures: Sendable {
  /// A key, and a name that stands for it and for no other.
  package struct Signer: Sendable {
    package let name: String
    package let key: SSHKey

    package init(name: String, key: SSHKey) {
      self.name = name
      self.key = key
    }
  }

  private let repository: Repository
  private let signers: [Signer]

  package init(_ repository: Repository, by signers: [Signer]) {
    self.repository = repository
    self.signers = signers
  }

  /// The name of the key that signed each commit; a commit that none of them signed has none.
  ///
  /// Two processes a commit, once: what was verified is kept in git's own folder by commit and key, neither of which can
  /// change.
  package func verified(_ commits: [String]) async throws(GitFailure) -> [String: String] {
    guard !commits.isEmpty, !signers.isEmpty else { return [:] }
    let memory = SignatureMemory(folder: repository.memory)
    let names = Set(signers.map(\.name))
    let wanted = Set(commits)
    var found = memory.verified.filter { wanted.contains($0.key) && names.contains($0.value) }
    let open = commits.filter { found[$0] == nil }
    guard !open.isEmpty else { return found }
    let fresh = try await look(at: open).filter { names.contains($0.value) }
    memory.add(fresh)
    found.merge(fresh) { first, _ in first }
    return found
  }

  private func look(at commits: [String]) async throws(GitFailure) -> [String: String] {
    guard let keygen = Self.keygen(in: repository.git.environment["PATH"] ?? "/usr/bin:/bin") else { throw .noKeygen }
    guard let list = SignerList(signers) else { throw .failed("the list of keys cannot be held in memory") }
    var found: [String: String] = [:]
    for start in stride(from: 0, to: commits.count, by: 256) {
      let some = commits[start..<min(commits.count, start + 256)]
      let answer = try await repository.git.answer(
        Self.settings(keygen, list.path) + ["log", "--no-walk=unsorted", "--no-patch", "--format=%H%x00%G?%x00%GS"]
          + some
          + ["--"])
      guard answer.isSuccess else { throw answer.failure }
      for line in answer.output.split(separator: "\n") {
        let parts = line.split(separator: "\0", omittingEmptySubsequences: false)
        // G: the signature holds, and its key is in the list.
        guard parts.count == 3, parts[1] == "G", some.contains(String(parts[0])) else { continue }
        found[String(parts[0])] = String(parts[2])
      }
    }
    return found
  }

  private static func settings(_ keygen: String, _ list: String) -> [String] {
    [
      "gpg.ssh.program=\(keygen)", "gpg.ssh.allowedSignersFile=\(list)", "gpg.ssh.revocationFile=/dev/null",
      "gpg.program=/bin/false", "gpg.openpgp.program=/bin/false", "gpg.x509.program=/bin/false", "gpg.format=ssh",
      "gpg.minTrustLevel=fully",
    ].flatMap { ["-c", $0] }
  }

  private static func keygen(in path: String) -> String? {
    path.split(separator: ":").map { "\($0)/ssh-keygen" }.first { unsafe access($0, X_OK) == 0 && $0.hasPrefix("/") }
  }
}

/// A list of allowed signers, as ssh-keygen reads it: in memory, so that nobody else can read or change it.
private struct SignerList: ~Copyable {
  private let descriptor: Int32

  init?(_ signers: [Signatures.Signer]) {
    descriptor = unsafe memfd_create("noticeboard-signers", LINUX_MFD_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let lines = signers.map { "\($0.name) namespaces=\"git\" \($0.key.type) \($0.key.blob)\n" }.joined()
    guard TextFile.write(Array(lines.utf8), to: descriptor) else { return nil }
  }

  deinit { close(descriptor) }

  /// Where git's children find it, as long as this process holds it open.
  var path: String { "/proc/\(getpid())/fd/\(descriptor)" }
}

/// Signatures that were verified before: a commit and the name of a key a line.
private struct SignatureMemory {
  let verified: [String: String]
  private let folder: String

  init(folder: String) {
    self.folder = folder
    let text = String(decoding: TextFile.bytes("\(folder)/signatures") ?? [], as: UTF8.self)
    let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
      let words = line.split(separator: " ")
      return words.count == 2 && ObjectID(String(words[0])) != nil ? (String(words[0]), String(words[1])) : nil
    }
    verified = Dictionary(pairs) { _, last in last }
  }

  /// Keeps what was verified; where that cannot be written it is verified again the next time.
  func add(_ fresh: [String: String]) {
    guard !fresh.isEmpty else { return }
    let lines = verified.merging(fresh) { _, new in new }.map { "\($0.key) \($0.value)\n" }.sorted().joined()
    TextFile.keep(Array(lines.utf8), as: "signatures", in: folder)
  }
}
