import Glibc
import Subprocess
import SystemPackage

/// One headless Chromium for a whole run, spoken to over two pipes.
///
/// It has a profile of its own that goes away with it, and no way to the network: no name is resolved, no proxy is
/// asked, nothing is fetched in the background. The program must ignore SIGPIPE: a browser that ends is an error to tell.
package struct Browser: Sendable {
  private let executable: String
  private let environment: [String: String]
  private let temporary: String
  private let patience: Duration
  private let patienceAtStart: Duration
  private let isCancelled: @Sendable () -> Bool

  /// - Parameters:
  ///   - executable: the path that `BrowserFinder` found.
  ///   - environment: what the browser needs of the caller's: PATH, and HOME for the fonts that a user has installed.
  ///   - temporary: a folder for temporary files.
  ///   - patience: how long one page may take.
  ///   - patienceAtStart: how long the browser may take to begin; a cold disk may need long.
  ///   - isCancelled: asked ten times a second; true ends the browser.
  package init(
    executable: String, environment: [String: String], temporary: String, patience: Duration = .seconds(90),
    patienceAtStart: Duration = .seconds(60),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.executable = executable
    self.environment = environment
    self.temporary = temporary
    self.patience = patience
    self.patienceAtStart = patienceAtStart
    self.isCancelled = isCancelled
  }

  /// Starts the browser, does the work in so many tabs at once, and ends the browser, whatever happens.
  ///
  /// The first failure ends it for all tabs.
  package func printing(
    tabs: Int, _ work: @escaping @Sendable (Tab) async throws(PrintingFailure) -> Void
  ) async throws(PrintingFailure) {
    let profile = try BrowserProfile(in: temporary)
    let watch = BrowserWatch(isCancelled: isCancelled)
    let (patience, start) = (patience, max(patience, patienceAtStart))
    do {
      let ended = try await run(
        configuration(profile: profile.path, log: profile.log), input: .inputWriter, output: .sequence,
        error: .discarded
      ) { execution in
        let kill = { @Sendable in _ = try? execution.send(signal: .kill, toProcessGroup: true) }
        let wire = DevTools(input: execution.standardInputWriter)
        let guardian = Task { await watch.keep(kill) }
        let reader = Task { await wire.read(execution.standardOutput) }
        let failure = await Self.failure(tabs, kill) { number in
          await Self.failure(of: work, wire, watch, patience, start, tab: number)
        }
        if failure == nil { await Self.close(wire, watch) }
        await reader.value
        guardian.cancel()
        return failure
      }
      if let failure = ended.closureResult { throw explained(failure, watch, profile.lastWords) }
    } catch let failure as PrintingFailure {
      throw failure
    } catch {
      throw .browserRefused("\(error)")
    }
  }

  /// The first failure of several tabs, after which the others have nothing to wait for.
  private static func failure(
    _ tabs: Int, _ kill: () -> Void, _ work: @escaping @Sendable (Int) async -> PrintingFailure?
  ) async -> PrintingFailure? {
    await withTaskGroup(of: PrintingFailure?.self) { group in
      for number in 0..<tabs { group.addTask { await work(number) } }
      var first: PrintingFailure?
      for await failure in group {
        guard let failure, first == nil else { continue }
        first = failure
        kill()
      }
      return first
    }
  }

  private static func failure(
    of work: @Sendable (Tab) async throws(PrintingFailure) -> Void, _ wire: DevTools, _ watch: BrowserWatch,
    _ patience: Duration, _ start: Duration, tab number: Int
  ) async -> PrintingFailure? {
    watch.allow(start, tab: number)
    defer { watch.release(tab: number) }
    do throws(PrintingFailure) {
      try await work(Tab(wire: wire, watch: watch, patience: patience, number: number))
      return nil
    } catch {
      return error
    }
  }

  /// Lets the browser end by itself, for a while.
  private static func close(_ wire: DevTools, _ watch: BrowserWatch) async {
    watch.allow(.seconds(5), tab: 0)
    // The end of the wire is the end of the browser, and no failure any more.
    _ = try? await wire.call("Browser.close")
  }

  /// The end of the wire says nothing: why it ended is known elsewhere.
  private func explained(_ failure: PrintingFailure, _ watch: BrowserWatch, _ said: String) -> PrintingFailure {
    guard case .browserEnded(let page, _) = failure else { return failure }
    if let cause = watch.cause { return cause }
    return page.isEmpty ? .browserRefused(said) : .browserEnded(page: page, said)
  }

  // MARK: - Start

  /// The shell puts the pipes where the browser looks for them, 3 to read from and 4 to write to.
  private static let script = "log=$1; shift; exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>\"$log\""

  private func configuration(profile: String, log: String) -> Configuration {
    var options = PlatformOptions()
    options.processGroupID = 0
    // What it would put into the user's folders, crash reports and settings of the desktop, goes with the profile too.
    let kept = environment.merging(["BREAKPAD_DUMP_LOCATION": profile, "GSETTINGS_BACKEND": "memory"]) { $1 }
    let variables = kept.compactMap { name, value in Environment.Key(rawValue: name).map { ($0, value) } }
    return Configuration(
      executable: .path(FilePath("/bin/sh")),
      arguments: Arguments(["-c", Self.script, executable, log] + Self.arguments + ["--user-data-dir=\(profile)"]),
      environment: .custom(Dictionary(variables) { first, _ in first }), platformOptions: options)
  }

  private static var arguments: [String] {
    var arguments = [
      "--headless", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check", "--disable-gpu",
      "--disable-extensions", "--disable-sync", "--disable-breakpad", "--disable-crash-reporter",
      "--disable-component-update", "--disable-background-networking", "--disable-domain-reliability",
      "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND", "--password-store=basic", "--use-mock-keychain",
      "--allow-file-access-from-files", "--hide-scrollbars", "--mute-audio", "--lang=zh-CN",
      "--disable-features=Translate,MediaRouter",
    ]
    // As root the browser refuses to start its sandbox, which cannot drop rights that root would have again. The pages
    // are our own, without a script, and there is no network.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments
  }
}

/// Finds an installed browser that prints as Chromium does.
package enum BrowserFinder {
  /// The names that packages give it, in the order in which they are looked for.
  package static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  /// The path of the browser.
  ///
  /// - Parameters:
  ///   - asked: a name or a path that is to be used and no other; nil takes the first known one.
  ///   - path: folders to look in, parted by colons.
  package static func find(asked: String?, path: String) throws(PrintingFailure) -> String {
    guard let asked else {
      guard let found = names.lazy.compactMap({ program($0, in: path) }).first else { throw .noBrowser }
      return found
    }
    let found = asked.contains("/") ? asked : program(asked, in: path)
    guard let found, isProgram(found) else { throw .browserNotFound(asked) }
    return found
  }

  private static func program(_ name: String, in path: String) -> String? {
    path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return unsafe access(path, X_OK) == 0
  }
}
