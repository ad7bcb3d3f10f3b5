import Compliance
package import Diagnostics
import Notices
import Pages

/// The front door: checks a board, or builds it.
package struct Generator: Sendable {
  package let request: Request
  package let observer: PhaseObserver
  /// What a live board remembers; nil of a run of its own.
  var memory: BoardMemory?

  package init(_ request: Request, observer: @escaping PhaseObserver = { _, _ in }) {
    self.request = request
    self.observer = observer
  }

  /// Finds everything there is to find, and writes nothing.
  ///
  /// Asked about some files, it says of them what a whole check says of them; where these are items and what belongs to
  /// items, no others are judged.
  package func check(_ selection: Selection = .everything) async throws(GeneratorFailure) -> Outcome {
    let content = try await load()
    let selection = selection.withReferences(in: content)
    if request.history == nil, case .items(let wanted) = Reach(of: selection, in: content) {
      var judged = try await judge(content, items: wanted, selection: selection)
      await explain(&judged)
      return judged.outcome
    }
    let said = await evidence(of: content)
    let committed = await CommittedPapers.read(root: request.root, environment: request.git)
    let kept = KeptPapers(content, committed, today: today(of: content)).names
    var judged = try await judge(consume content, for: .check, selection: selection, evidence: said.holds)
    judged.outcome.add(said.others)
    let baseURL = request.baseURL ?? judged.content.board?.baseURL
    if let (theme, pages) = await prepare(&judged, baseURL: baseURL, isDrafts: false) {
      let links = ThemeLinks(theme, pages: pages)
      judged.outcome.add(
        links.findings + ThemeRequests(theme).findings + ThemeUse(theme).findings)
      judged.outcome.add(links.external)
    }
    judged.outcome.add(
      Removals(
        judged, old: SiteRecord(folder: "\(request.root)/site"), released: committed.released(judged),
        deleted: said.released, kept: kept, countsFaults: false))
    if let days = request.heartbeat {
      let page = SourceFile.read("\(request.root)/\(Heartbeat.page)")
      judged.outcome.add(Heartbeat(page, days: days, today: judged.outcome.today).findings)
    }
    await explain(&judged)
    return judged.outcome
  }

  /// What the git history says, where a check was asked for it.
  private func evidence(of content: Content) async -> EvidenceVerdict {
    guard let environment = request.history,
      let check = EvidenceCheck(content, root: request.root, environment: environment)
    else { return EvidenceVerdict() }
    return await check.everything()
  }

  /// What the git history keeps out of a build; of drafts, which are for reviewers, nothing.
  private func verdict(on content: Content, for target: BuildTarget) async -> EvidenceVerdict {
    guard !target.isDrafts, content.board?.evidence.start != nil else { return EvidenceVerdict() }
    guard let environment = request.git else { return .unasked(content) }
    let check = EvidenceCheck(content, root: request.root, environment: environment)
    return await check?.holds(program: request.program) ?? EvidenceVerdict()
  }

  /// Says of void signatures what was changed since.
  private func explain(_ judged: inout Judgement) async {
    guard let environment = request.texts else { return }
    let changes = SignedChanges(root: request.root, environment: environment)
    judged.outcome.add(await changes.findings(about: judged.outcome.findings, in: judged.content))
  }

  /// Checks, and writes the site; with faults nothing is written unless the target keeps going.
  package func build(into target: BuildTarget) async throws(GeneratorFailure) -> Outcome {
    let output = try place(of: target)
    // What only judging needs is given back before the site is written.
    let arranged = try await arrange(target, in: output)
    guard let builder = arranged.builder else { return arranged.outcome }
    var outcome = arranged.outcome
    let site = builder.pages.site
    let portal = try target.portal?.package(of: site, baseURL: builder.baseURL)
    do throws(OutputFailure) {
      let writer = try SiteWriter(
        folder: output, purpose: target.purpose, owner: target.purpose == .site ? nil : site.board.name)
      outcome.output =
        if let portal {
          try await builder.write(portal, to: writer)
        } else {
          try await builder.write(to: writer, recording: arranged.record)
        }
    } catch {
      throw .output(error)
    }
    return outcome.keeping(builder)
  }

  /// What is left to be written of a board that was judged.
  private struct Arranged {
    let outcome: Outcome
    /// Nil where nothing may be written.
    let builder: SiteBuilder?
    /// What the marker will say of the papers that the site has.
    let record: SiteRecord?
  }

  private func arrange(_ target: BuildTarget, in output: String) async throws(GeneratorFailure) -> Arranged {
    let git = target.isDrafts ? nil : request.git
    // The commit is asked for first: where another comes meanwhile, nothing is remembered.
    async let reading = (
      repository: BuildBasis.repository(of: request.root, environment: request.program.flatMap { _ in git }),
      committed: CommittedPapers.read(root: request.root, environment: git)
    )
    let loaded = try await load()
    let (repository, committed) = await reading
    let today = today(of: loaded)
    let kept = KeptPapers(consume loaded, committed, today: today)
    let told = kept.findings
    let content = await (consume kept).content(with: committed.others, root: request.root, environment: request.git)
    let verdict = await verdict(on: content, for: target)
    // Nobody else holds the bytes of the files, so that each goes as soon as it is judged.
    let bodies = BodyFile(beside: output)
    var judged = try await judge(
      consume content, for: target.isDrafts ? .drafts : .site, evidence: verdict.holds, bodies: bodies)
    judged.outcome.add(told)
    let old = target.purpose == .site ? SiteRecord(folder: output) : nil
    let removals = Removals(
      judged, old: old, released: committed.released(judged), deleted: verdict.released,
      allowed: target.allowedRemovals, countsFaults: target.keepsGoing)
    if !target.isDrafts {
      judged.outcome.add(removals)
      judged.outcome.haltUnready()
    }
    if let fault = verdict.fault { judged.outcome.halt(fault) }
    if removals.isNothing, committed.isEmpty {
      judged.outcome.basis = BuildBasis(repository: repository, others: log(of: judged.content.board))
    }
    let baseURL = target.isDrafts ? nil : request.baseURL ?? judged.content.board?.baseURL
    let prepared = await prepare(&judged, baseURL: baseURL, isDrafts: target.isDrafts, since: target.since)
    guard let (theme, pages) = prepared, judged.outcome.isJudged,
      !judged.outcome.isHalted, judged.outcome.faultCount == 0 || target.keepsGoing
    else {
      return Arranged(outcome: try takingDown(judged, old: old, in: output), builder: nil, record: nil)
    }
    let builder = SiteBuilder(
      pages: pages, theme: theme, content: judged.content.files, files: judged.files, bodies: bodies, baseURL: baseURL,
      makesCodes: target.makesCodes, workers: request.workers, observer: observer)
    return Arranged(
      outcome: judged.outcome, builder: builder, record: target.isDrafts ? nil : removals.record)
  }

  /// The server's log that evidence is compared with, where the board names one.
  private func log(of board: Board?) -> [String] {
    guard let log = board?.evidence.receiveLog?.value else { return [] }
    return [EvidenceCheck.place(of: log, root: request.root)]
  }

  /// Writes nothing of what was judged, but takes out of the old site what may not wait.
  private func takingDown(
    _ judged: Judgement, old: SiteRecord?, in folder: String
  ) throws(GeneratorFailure) -> Outcome {
    var outcome = judged.outcome
    guard let takeDown = TakeDown(judged, old: old, root: request.root) else { return outcome }
    do throws(OutputFailure) {
      outcome.takenDown = try takeDown.carryOut(in: folder)
    } catch {
      throw .output(error)
    }
    return outcome
  }

  /// Reads the board, whatever is wrong with single files.
  package func load() async throws(GeneratorFailure) -> Content {
    let root = "\(request.root)/\(contentFolder)"
    let loader = ContentLoader(root: root, workers: request.workers, memory: memory)
    if let (before, edits) = memory?.edited(), let content = loader.reload(before, edits) { return content }
    do throws(ScanProblem) {
      observer(.scan, 0)
      let scan = try await ContentScan.walk(root, workers: request.workers)
      observer(.load, scan.files.count)
      var content = try await loader.load(scan)
      content.look = memory?.nextLook()
      memory?.keep(content)
      return content
    } catch {
      throw .unreadable(error)
    }
  }

  /// Judges what was read, as of the day of the request.
  package func judge(
    _ content: consuming Content, for purpose: Judgement.Purpose, selection: Selection = .everything,
    evidence: [String: [Finding]] = [:], bodies: BodyFile? = nil
  ) async throws(GeneratorFailure) -> Judgement {
    do throws(ScanProblem) {
      observer(.assess, content.notices.count)
      let today = today(of: content)
      return try await Judgement(
        consume content, today: today, purpose: purpose, workers: request.workers, selection: selection,
        evidence: evidence, memory: memory, bodies: bodies)
    } catch {
      throw .unreadable(error)
    }
  }

  private func judge(
    _ content: consuming Content, items: Set<String>, selection: Selection
  ) async throws(GeneratorFailure) -> Judgement {
    do throws(ScanProblem) {
      observer(.assess, items.count)
      return try await Judgement(
        content, today: today(of: content), items: items, selection: selection, workers: request.workers)
    } catch {
      throw .unreadable(error)
    }
  }

  func today(of content: Content) -> CivilDate { request.asOf ?? content.board?.frozen ?? request.clock }

  /// Reads the theme and compiles its templates, so that a check finds what would stop a build; nil with a fault.
  func prepare(
    _ judged: inout Judgement, baseURL: String?, isDrafts: Bool, since: BuildTarget.Since? = nil
  ) async -> (theme: ThemeLoader.Loaded, pages: PageWriter)? {
    observer(.arrange, judged.outcome.published)
    guard let board = judged.content.board else { return nil }
    let site = await judged.site(
      board: board, baseURL: baseURL, isDrafts: isDrafts, workers: request.workers, memory: memory)
    if let kept = memory?.templates(of: judged.content), kept.listing === site.listing, kept.baseURL == baseURL {
      return (kept.theme, PageWriter(site: site, templates: kept.templates, baseURL: baseURL))
    }
    let told = judged.outcome.told
    guard let theme = loadTheme(of: board, &judged.outcome) else { return nil }
    do throws(TemplateErrors) {
      let templates = try PageTemplates(theme.theme, site: site, baseURL: baseURL)
      if let memory, let look = judged.content.look, judged.outcome.told == told {
        memory.keep(
          TemplateMemory(
            look: look, listing: site.listing, baseURL: baseURL, theme: theme, templates: templates))
      }
      let changes = since.map {
        EditionChanges(from: $0.list, to: site.editions, since: $0.name, today: site.today)
      }
      return (theme, PageWriter(site: site, templates: templates, baseURL: baseURL, changes: changes))
    } catch {
      judged.outcome.add(error.errors.map(Finding.template))
      return nil
    }
  }

  private func loadTheme(of board: Board, _ outcome: inout Outcome) -> ThemeLoader.Loaded? {
    var findings: [Finding] = []
    let loader = ThemeLoader(root: request.root, name: board.theme, language: board.language)
    let theme = loader.load(&findings)
    outcome.add(findings)
    if let theme {
      for finding in ThemeScan(theme, board: board).findings { outcome.halt(finding) }
    }
    return findings.contains { $0.class == .fault } ? nil : theme
  }

  /// Where the output goes, once it is sure that it swallows nothing it is made from.
  private func place(of target: BuildTarget) throws(GeneratorFailure) -> String {
    do throws(OutputFailure) {
      let root = try OutputPlacement.realPath(request.root)
      let folder = try real(target.folder)
      var sources = ["\(root)/\(contentFolder)", "\(root)/themes"]
      // Whoever adds everything to git would commit a preview that lies within the board, held items and all.
      if target.isDrafts { sources += [try real(target.site), root] }
      if target.portal != nil { sources += [try real(target.site)] }
      try OutputPlacement.check(output: folder, root: root, sources: sources)
      return folder
    } catch {
      throw .output(error)
    }
  }

  private func real(_ folder: String) throws(OutputFailure) -> String {
    try OutputPlacement.realPath(folder.hasPrefix("/") ? folder : "\(request.root)/\(folder)")
  }
}
