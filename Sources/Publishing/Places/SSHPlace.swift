import Generator
import Glibc
import Notices

/// A folder of another machine, reached by ssh and rsync: each site is a release of its own, and a link says which is served.
///
/// `releases/…` hold the sites, files that did not change shared among them, `current` leads to the one that is served,
/// and three stay. The web server's root is `current`.
struct SSHPlace: PublishPlace {
  let tree: String
  let keepsPrevious = false
  private let state: PublishState
  private let address: SSHAddress
  private let context: PublishContext

  init(_ target: PublishTarget, _ state: PublishState, _ context: PublishContext) throws(PublishFailure) {
    guard let address = SSHAddress(target.place) else { throw .badPlace(target.place) }
    self.address = address
    self.state = state
    self.context = context
    tree = state.tree
  }

  /// Releases that stay, the one that is served included.
  private static let releases = 3

  func lock() async throws(PublishFailure) -> PublishLock {
    let lock = try PublishLock(state.lock, place: address.text, context)
    do throws(PublishFailure) {
      try await lockHost()
      return lock
    } catch {
      lock.release()
      throw error
    }
  }

  /// A lock of this machine is one that a killed run left, since only one at a time gets here.
  private func lockHost() async throws(PublishFailure) {
    let said = try await shell(
      """
      mkdir -p "$P/releases"
      if [ -f "$P/lock" ]; then
        read -r host day < "$P/lock" || :
        if [ "$host" != "$HOST" ] && [ "$day" = "$DAY" ]; then echo "locked $host $day"; exit 0; fi
      fi
      echo "$HOST $DAY" > "$P/lock"
      echo ready
      """)
    let words = String(decoding: said, as: UTF8.self).split { $0 == " " || $0.isNewline }.map(String.init)
    if words.first == "locked", words.count > 2 { throw .locked(place: address.text, host: words[1], day: words[2]) }
    guard words.last == "ready" else { throw misunderstood(said) }
  }

  func unlock() async { _ = try? await shell("rm -f \"$P/lock\"") }

  func manifest() async throws(PublishFailure) -> Manifest? {
    let said = try await shell(
      """
      cd "$P/current" 2>/dev/null || exit 0
      for f in manifest.json manifest/*.json; do
        if [ -f "$f" ]; then echo "== $f"; cat "$f"; fi
      done
      """)
    var files: [String: [UInt8]] = [:]
    var name = ""
    for line in said.split(separator: 0x0A) {
      if line.starts(with: "== ".utf8) {
        name = String(decoding: line.dropFirst(3), as: UTF8.self)
      } else {
        files[name, default: []] += line + [0x0A]
      }
    }
    guard let index = files[Manifest.index] else { return nil }
    return Manifest(index: index) { files[$0] }
  }

  func holdsSite() async throws(PublishFailure) -> Bool {
    let said = try await shell("if [ -f \"$P/current/.noticeboard\" ]; then echo yes; fi")
    return said.starts(with: "yes".utf8)
  }

  func fetch() async throws(PublishFailure) {
    let source = "\(address.host):\(address.folder)/current/"
    try await rsync(["--delete", "--link-dest=\(tree)", source, "\(state.fetched)/"])
    try state.takeFetched()
  }

  func deliver(_ plan: PublishPlan) async throws(PublishFailure) {
    try await rsync([
      "--delete", "--link-dest=../../current", "\(tree)/", "\(address.host):\(address.folder)/releases/.incoming/",
    ])
    let said = try await shell(
      """
      cd "$P"
      id=$(date -u +%Y%m%dT%H%M%S)
      while [ -e "releases/$id" ]; do id="$id"x; done
      mv releases/.incoming "releases/$id"
      ln -sfn "releases/$id" current.new
      mv -T current.new current
      ls releases | sort | head -n -\(Self.releases) | while read -r old; do rm -rf "releases/$old"; done
      rm -f lock
      echo published
      """)
    guard said.starts(with: "published".utf8) else {
      throw misunderstood(said)
    }
  }

  func purge() async throws(PublishFailure) -> [String] {
    let said = try await shell(
      """
      cd "$P/releases"
      now=$(basename "$(readlink ../current)")
      for old in * .incoming; do
        if [ -e "$old" ] && [ "$old" != "$now" ]; then rm -rf "$old"; echo "$old"; fi
      done
      """)
    let names = String(decoding: said, as: UTF8.self).split(separator: "\n")
    return names.map { "\(address.text)/releases/\($0)" }
  }

  // MARK: - Programs

  /// Runs a script of the other machine's shell, which is given the folder as `$P`.
  private func shell(_ script: String) async throws(PublishFailure) -> [UInt8] {
    let head = "set -eu\nLC_ALL=C\nP=\(address.folder.quoted)\nHOST=\(context.host.quoted)\n"
    let text = "\(head)DAY=\("\(context.today)".quoted)\n\(script)\n"
    let arguments = SSHAddress.options + address.portOptions + ["--", address.host, "sh -s"]
    return try await PlaceProgram("ssh", place: address.text, context).run(arguments, input: Array(text.utf8))
  }

  /// Sends or fetches files; a transfer that was cut short is gone on with.
  private func rsync(_ arguments: [String]) async throws(PublishFailure) {
    let shell = (["ssh"] + SSHAddress.options + address.portOptions).joined(separator: " ")
    // Whole files: rsync of Debian 12 (3.2.7) fails to find what differs from a file of --link-dest, and gives up.
    let settings = [
      "--archive", "--checksum", "--whole-file", "--no-owner", "--no-group", "--omit-dir-times", "--timeout=300",
      "--rsh", shell,
    ]
    try await PlaceProgram("rsync", place: address.text, context).run(settings + arguments)
  }

  private func misunderstood(_ said: [UInt8]) -> PublishFailure {
    PlaceProgram("ssh", place: address.text, context).failure(String(decoding: said.suffix(200), as: UTF8.self))
  }
}

extension String {
  fileprivate var quoted: String { "'\(replacing("'", with: "'\\''"))'" }
}
