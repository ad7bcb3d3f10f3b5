import Diagnostics
package import Generator
import Notices
package import Programs

/// Compares what lies in a folder or is served by a host with a manifest.
package struct Verifier: Sendable {
  private let expected: Manifest
  /// Addresses that must be gone.
  private let gone: Set<String>
  private let context: PublishContext

  package init(_ expected: Manifest, gone: Set<String>, _ context: PublishContext) {
    self.expected = expected
    self.gone = gone.filter { expected.files[$0] == nil && !Manifest.isOwn($0) }
    self.context = context
  }

  private var stubs: Set<String> { Set(expected.withdrawn.map(PublishPlan.page(of:))) }

  // MARK: - A folder

  /// Reads everything that lies in a folder.
  package func verify(folder: String, workers: Workers) async throws(PublishFailure) -> Verification {
    let found = try await Manifest.survey(folder, workers: workers)
    let kept = Manifest(in: folder)?.kept ?? []
    let stubs = stubs
    var verification = Verification()
    verification.count = found.files.count
    for path in Set(expected.files.keys).union(found.files.keys).sorted() {
      guard let mark = expected.files[path] else {
        if gone.contains(path) {
          verification.faults.append((path, .stillThere))
        } else if !kept.contains(path), !Self.isHosts(path) {
          verification.faults.append((path, .surplus))
        }
        continue
      }
      if found.files[path] == nil {
        if !expected.kept.contains(path) { verification.faults.append((path, .missing)) }
      } else if found.files[path] != mark {
        verification.faults.append((path, stubs.contains(path) ? .stubDiffers : .differs))
      }
    }
    return verification
  }

  /// Files that belong to the host and not to the site.
  static func isHosts(_ path: String) -> Bool { path == "CNAME" || path == ".nojekyll" || path == ".htaccess" }

  // MARK: - A host

  /// Pages that are looked at although nobody changed them.
  private static let sample = 50
  /// Changed pages, and gone addresses, that are looked at at most.
  private static let most = 2000
  /// An address that no site has.
  private static let nowhere = "noticeboard-no-such-page-0000.html"

  /// Asks a host: for the home page, every changed page, a sample of the rest, and all that was taken down.
  ///
  /// - Parameter changed: what the publication before changed.
  package func verify(address: String, changed: [String] = []) async throws(PublishFailure) -> Verification {
    let base = address.hasSuffix("/") ? address : "\(address)/"
    let reader = HostReader(path: context.searchPath, temporaryFolder: context.temporaryFolder)
    let served = try await Self.manifest(reader, base)
    let differing = served.map { served in expected.files.keys.filter { served.files[$0] != expected.files[$0] } } ?? []
    let present = wanted(changed + differing)
    let absent = gone.sorted().prefix(Self.most)
    let answers = try await Self.read(reader, present + absent + [Self.nowhere], base)
    guard answers.contains(where: { $0.status > 0 }) else { throw Self.noAnswer(base) }
    var verification = Verification()
    let unanswered = answers.filter { $0.status == 0 }.count
    verification.count = answers.count - unanswered
    if unanswered > 0 {
      verification.failure = Phrase(
        zh: "“\(base)”太慢或者中途断了，有 \(unanswered) 个网址没有回答，没有核对；过一会再运行 noticeboard verify",
        en:
          "\"\(base)\" is too slow or broke off: \(unanswered) addresses were not answered; run noticeboard verify again later"
      )
    }
    for (path, answer) in zip(present, answers) where answer.status > 0 {
      if let fault = fault(at: path, answer) { verification.faults.append((path, fault)) }
    }
    for (path, answer) in zip(absent, answers.dropFirst(present.count))
    where ![0, 404, 410].contains(answer.status) {
      verification.faults.append((path, answer.status == 200 ? .stillThere : .status(answer.status, wanted: 404)))
    }
    guard unanswered == 0 else { return verification }
    let slashless = try await Self.read(reader, [""], String(base.dropLast()))
    if let home = answers.first, let last = answers.last, let bare = slashless.first {
      let advice = HostAdvice(home: home, nowhere: last, bare: bare, base: base, notFound: expected.files["404.html"])
      verification.advice = advice.phrases
      if last.status == 200 { verification.faults.append((Self.nowhere, .status(200, wanted: 404))) }
    }
    return verification
  }

  /// The home page first, then the rest without repetition.
  private func wanted(_ changed: [String]) -> [String] {
    let all = expected.files.keys.filter { !expected.kept.contains($0) }.sorted()
    let step = max(1, all.count / Self.sample)
    let start = expected.day.map { Int($0.daysSinceEpoch) % step } ?? 0
    let sample = stride(from: start, to: all.count, by: step).map { all[$0] }
    var seen: Set<String> = ["index.html"]
    let rest = ["404.html"] + stubs.sorted() + Array(Set(changed)).sorted().prefix(Self.most) + sample
    return ["index.html"] + rest.filter { expected.files[$0] != nil && seen.insert($0).inserted }
  }

  private func fault(at path: String, _ answer: HostReader.Response) -> Verification.Fault? {
    guard answer.status == 200 else { return answer.status == 404 ? .missing : .status(answer.status, wanted: 200) }
    guard Manifest.Mark(answer.bytes) == expected.files[path] else {
      return stubs.contains(path) ? .stubDiffers : .differs
    }
    guard answer.type.hasPrefix("text/html"), let place = answer.type.firstRange(of: "charset=") else { return nil }
    let name = answer.type[place.upperBound...].filter { $0 != "\"" && $0 != " " }
    return name == "utf-8" || name == "utf8" ? nil : .characterSet(name)
  }

  /// The manifest that a host serves; nil where there is none, or a torn one.
  package static func manifest(_ reader: HostReader, _ base: String) async throws(PublishFailure) -> Manifest? {
    let index = try await read(reader, [Manifest.index], base)
    guard let first = index.first else { return nil }
    if first.status == 0 { throw noAnswer(base) }
    guard first.status == 200 else { return nil }
    let names = Manifest.parts(of: first.bytes)
    let parts = try await read(reader, names, base)
    let bytes = Dictionary(zip(names, parts.map(\.bytes))) { first, _ in first }
    return Manifest(index: first.bytes) { bytes[$0] }
  }

  private static func noAnswer(_ base: String) -> PublishFailure {
    .noAnswer(base)
  }

  private static func read(
    _ reader: HostReader, _ paths: [String], _ base: String
  ) async throws(PublishFailure) -> [HostReader.Response] {
    do throws(HostReader.Failure) {
      return try await reader.read(paths, below: base)
    } catch {
      switch error {
      case .notInstalled: throw .notInstalled("curl")
      case .noFolder(let path): throw .system(.last, path: path)
      case .noAddress(let address): throw .badPlace(address)
      }
    }
  }
}
