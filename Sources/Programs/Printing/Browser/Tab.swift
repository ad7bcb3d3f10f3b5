import FoundationEssentials

/// One page of the browser after another, opened and printed.
package final class Tab {
  private let wire: DevTools
  private let watch: BrowserWatch
  private let patience: Duration
  private let number: Int
  /// What messages of a failure call the page in work.
  private var page = ""
  private var session = ""
  private var target = ""
  private var printed = 0

  /// A renderer keeps something of each page; after so many a new one takes over.
  private static let pagesOfOneRenderer = 250
  /// What is asked for at once of a finished PDF, in bytes.
  private static let piece = 1 << 20

  init(wire: DevTools, watch: BrowserWatch, patience: Duration, number: Int) async throws(PrintingFailure) {
    self.wire = wire
    self.watch = watch
    self.patience = patience
    self.number = number
    try await attach()
  }

  /// The process of the browser, for those who measure it.
  package func processID() async throws(PrintingFailure) -> Int {
    let all = try await browser("SystemInfo.getProcessInfo", as: Processes.self).processInfo
    return all.first { $0.type == "browser" }?.id ?? 0
  }

  // MARK: - Pages

  /// Opens a page and waits until all of it, its fonts too, is there.
  ///
  /// - Parameters:
  ///   - name: what messages call the page.
  ///   - weight: how many times the usual time the page may take.
  func open(_ address: PageAddress, name: String, weight: Int) async throws(PrintingFailure) {
    page = name
    watch.allow(patience * weight, page: name, tab: number)
    if printed >= Self.pagesOfOneRenderer { try await renew() }
    printed += 1
    await wire.forgetEvents(of: session)
    let opened = try await call("Page.navigate", Navigation(url: address.url), as: Navigated.self)
    if let word = opened.errorText { throw .pageNotOpened(name, word) }
    // Another fragment of the page that is open is no navigation: styles that were added would stay.
    if opened.loaderId == nil { try await call("Page.reload") }
    do throws(PrintingFailure) {
      try await wire.wait(for: "Page.loadEventFired", in: session)
    } catch {
      throw error.about(page)
    }
    _ = try await evaluate("document.fonts.ready.then(() => true)")
  }

  /// Adds rules to the page in place of those added before; a page's own policy does not stop the browser's owner.
  func style(_ rules: String) async throws(PrintingFailure) {
    let quoted: String
    do {
      quoted = String(decoding: try JSONEncoder().encode(rules), as: UTF8.self)
    } catch {
      throw .notUnderstood(page: page, "\(error)")
    }
    let script = "{ const s = new CSSStyleSheet(); s.replaceSync(\(quoted)); document.adoptedStyleSheets = [s]; true }"
    _ = try await evaluate(script)
  }

  /// What the page's own rules say of the paper that elements stand on, in the order of the ids.
  ///
  /// A page on disk may not look into its own style sheets unless the browser is told so, as ours is. What stands on paper
  /// of its own within an element is marked with its name, so that rules can find it.
  func paper(of ids: [String]) async throws(PrintingFailure) -> [PartPaper] {
    try await emulate(media: "print")
    let list = ids.map { "\"\($0.unicodeScalars.map { "\\u{\(String($0.value, radix: 16))}" }.joined())\"" }
    let script = "(\(Self.paperScript))([\(list.joined(separator: ","))])"
    let request = Evaluation(expression: script, awaitPromise: true, returnByValue: true)
    let found = try await call("Runtime.evaluate", request, as: EvaluatedPapers.self).result.value
    try await emulate(media: "")
    guard let found, found.count == ids.count else { throw .notUnderstood(page: page, "Runtime.evaluate") }
    return found
  }

  private static let paperScript = """
    (ids) => {
      const open = (rules) => [...rules].flatMap((r) => r instanceof CSSMediaRule ? open(r.cssRules) : [r]);
      const pages = [...document.styleSheets].flatMap((s) => open(s.cssRules)).filter((r) => r instanceof CSSPageRule);
      const names = ['size', 'margin-top', 'margin-right', 'margin-bottom', 'margin-left'];
      const said = (r) => names.filter((n) => r.style.getPropertyValue(n)).map((n) => `${n}: ${r.style.getPropertyValue(n)};`);
      const paper = (name) => pages.filter((r) => r.selectorText === name).flatMap(said).join(' ');
      const named = (element) => getComputedStyle(element).page;
      return ids.map((id) => {
        const element = document.getElementById(id);
        if (!element) return { own: '', inner: {} };
        const inner = {};
        for (const piece of element.querySelectorAll('*')) {
          const name = named(piece);
          if (name === 'auto' || name === named(element)) continue;
          piece.dataset.paper = name;
          inner[name] = paper(name);
        }
        return { own: paper(named(element)), inner };
      });
    }
    """

  /// The page on paper of the size that it asks for, with tags and outline.
  func pdf() async throws(PrintingFailure) -> [UInt8] {
    let printed = try await call("Page.printToPDF", PrintSettings(), as: Printed.self)
    var bytes: [UInt8] = []
    while true {
      let request = StreamRead(handle: printed.stream, size: Self.piece)
      let part = try await call("IO.read", request, as: StreamPart.self)
      if part.base64Encoded == true {
        guard let data = Data(base64Encoded: part.data) else { throw .noPDF(page: page, "base64") }
        bytes += data
      } else {
        bytes += part.data.utf8
      }
      if part.eof { break }
    }
    try await call("IO.close", StreamClose(handle: printed.stream))
    return bytes
  }

  // MARK: - Renderer

  private func attach() async throws(PrintingFailure) {
    target = try await browser("Target.createTarget", NewTarget(url: "about:blank"), as: Target.self).targetId
    let request = Attachment(targetId: target, flatten: true)
    session = try await browser("Target.attachToTarget", request, as: Attached.self).sessionId
    try await call("Page.enable")
    printed = 0
  }

  private func renew() async throws(PrintingFailure) {
    let old = target
    try await attach()
    try await browser("Target.closeTarget", Target(targetId: old))
  }

  private func evaluate(_ script: String) async throws(PrintingFailure) -> Bool {
    let request = Evaluation(expression: script, awaitPromise: true, returnByValue: true)
    let answer = try await call("Runtime.evaluate", request, as: Evaluated.self)
    guard answer.result.value == true else { throw .notUnderstood(page: page, "Runtime.evaluate") }
    return true
  }

  /// What the page answers to a question of yes and no.
  func answer(_ script: String) async throws(PrintingFailure) -> Bool {
    let request = Evaluation(expression: script, awaitPromise: true, returnByValue: true)
    let answer = try await call("Runtime.evaluate", request, as: Evaluated.self)
    guard let value = answer.result.value else { throw .notUnderstood(page: page, "Runtime.evaluate") }
    return value
  }

  func rows(_ script: String) async throws(PrintingFailure) -> [TableRow] {
    let request = Evaluation(expression: script, awaitPromise: true, returnByValue: true)
    let answer = try await call("Runtime.evaluate", request, as: EvaluatedRows.self)
    guard let rows = answer.result.value else { throw .notUnderstood(page: page, "Runtime.evaluate") }
    return rows
  }

  /// Shows the page as it would be on paper, or by an empty word on the screen again.
  func emulate(media: String) async throws(PrintingFailure) {
    try await call("Emulation.setEmulatedMedia", Media(media: media))
  }

  /// Asks the page.
  @discardableResult
  private func call<Result: Decodable>(
    _ method: String, _ parameters: some Encodable = Nothing(), as: Result.Type = Nothing.self
  ) async throws(PrintingFailure) -> Result {
    try await ask(method, parameters, session)
  }

  /// Asks the browser as a whole.
  @discardableResult
  private func browser<Result: Decodable>(
    _ method: String, _ parameters: some Encodable = Nothing(), as: Result.Type = Nothing.self
  ) async throws(PrintingFailure) -> Result {
    try await ask(method, parameters, nil)
  }

  private func ask<Result: Decodable>(
    _ method: String, _ parameters: some Encodable, _ session: String?
  ) async throws(PrintingFailure) -> Result {
    do throws(PrintingFailure) {
      return try await wire.call(method, parameters, session: session, as: Result.self)
    } catch {
      throw error.about(page)
    }
  }
}
