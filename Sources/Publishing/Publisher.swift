package import Generator
import History
package import Notices

/// Publishes a board to one target: builds, compares, asks, and brings the target from the old site to the new one.
package struct Publisher: Sendable {
  /// What was asked for.
  package struct Order: Sendable {
    /// How many released papers may vanish, as of a build.
    package var allowedRemovals = 0
    /// Only what was withdrawn or leaks is taken down; nothing else is looked at.
    package var isForWithdrawals = false
    /// What lies in the site's folder is published as it is.
    package var skipsBuild = false
    /// What the target keeps of former sites goes, too.
    package var purges = false
    /// A branch begins anew, without its history.
    package var isOrphan = false

    package init() {}
  }

  /// Asks whether to go on; false leaves the target as it is.
  package typealias Question = @Sendable (PublishPlan) -> Bool

  private let request: Request
  private let target: PublishTarget
  private let order: Order
  private let context: PublishContext
  private let observer: PhaseObserver

  package init(
    _ request: Request, to target: PublishTarget, order: Order, _ context: PublishContext,
    observer: @escaping PhaseObserver = { _, _ in }
  ) {
    self.request = request
    self.target = target
    self.order = order
    self.context = context
    self.observer = observer
  }

  private var site: String { "\(request.root)/site" }
  private var generator: Generator { Generator(request, observer: observer) }

  /// Publishes, or says why not; what was withdrawn or leaks is taken down whatever stands against the rest.
  package func publish(asking question: Question) async throws(PublishFailure) -> PublishOutcome {
    let state = try PublishState(of: target, root: request.root)
    let place = try place(state)
    let lock = try await place.lock()
    let result: Result<PublishOutcome, PublishFailure>
    do throws(PublishFailure) {
      result = .success(try await publish(to: place, state, question))
    } catch {
      result = .failure(error)
    }
    await place.unlock()
    lock.release()
    return try result.get()
  }

  private func place(_ state: PublishState) throws(PublishFailure) -> any PublishPlace {
    switch target.way {
    case .folder, .stick: try FolderPlace(target, context)
    case .ssh: try SSHPlace(target, state, context)
    case .rclone: StagedPlace(try RcloneWay(target, state, context), state, context)
    case .rsync: StagedPlace(try RsyncWay(target, state, context), state, context)
    case .git: GitPlace(target, state, isOrphan: order.isOrphan, context)
    }
  }

  private func publish(
    to place: any PublishPlace, _ state: PublishState, _ question: Question
  ) async throws(PublishFailure) -> PublishOutcome {
    var outcome = PublishOutcome()
    outcome.altered = await altered(at: place)
    if order.isForWithdrawals {
      try await takeDown(at: place, state, &outcome)
    } else {
      outcome.refusals = try await refusals(&outcome)
      if outcome.refusals.isEmpty { try await replace(at: place, state, question, &outcome) }
      if !outcome.refusals.isEmpty { try await takeDown(at: place, state, &outcome) }
    }
    if let published = outcome.published, let plan = outcome.plan {
      outcome.verification = try await verify(published, at: place, plan)
    }
    if order.purges { outcome.purged = try await place.purge() }
    return outcome
  }

  // MARK: - What stands against it

  /// Builds, unless that is not wanted, and finds what stands against publishing.
  private func refusals(_ outcome: inout PublishOutcome) async throws(PublishFailure) -> [PublishRefusal] {
    var refusals: [PublishRefusal] = []
    let built = try await built()
    outcome.built = built
    if built.failsBuild || built.isHalted || !built.isJudged { refusals.append(.errors) }
    if !built.unready.isEmpty { refusals.append(.unready(built.unready.count)) }
    let uncommitted = await uncommitted()
    if case .refused(let refusal) = uncommitted { refusals.append(refusal) }
    let day = SiteRecord(folder: site)?.day
    let isAsked = !built.isFrozen && !uncommitted.isWithoutGit
    if isAsked, built.today != request.clock || (order.skipsBuild && day != request.clock) {
      refusals.append(.otherDay(order.skipsBuild ? day : built.today, today: request.clock))
    }
    return refusals
  }

  private func built() async throws(PublishFailure) -> Outcome {
    do throws(GeneratorFailure) {
      if order.skipsBuild { return try await generator.check() }
      let target = BuildTarget(
        folder: "site", isDrafts: false, keepsGoing: false, site: "site", allowedRemovals: order.allowedRemovals)
      return try await generator.build(into: target)
    } catch {
      throw .board(error)
    }
  }

  /// What git says of content/ and themes/.
  private enum Committed {
    case all
    case withoutGit
    case refused(PublishRefusal)

    var isWithoutGit: Bool {
      if case .withoutGit = self { true } else { false }
    }
  }

  private func uncommitted() async -> Committed {
    guard let environment = request.git else { return .withoutGit }
    do throws(ChangedFiles.Failure) {
      let content = try await ChangedFiles.since(
        "HEAD", in: "\(request.root)/\(contentFolder)", environment: environment)
      let themes = (try? await ChangedFiles.since("HEAD", in: "\(request.root)/themes", environment: environment)) ?? []
      let all = content.map { "\(contentFolder)/\($0)" } + themes.map { "themes/\($0)" }
      guard let first = all.first else { return .all }
      return .refused(.uncommitted(all.count, first: first))
    } catch {
      switch error {
      case .git(.noRepository), .git(.notInstalled): return .withoutGit
      case .git(let failure): return .refused(.gitFailed(failure.words))
      case .unknownRevision: return .withoutGit
      }
    }
  }

  /// What is no more as it was published, in a folder, where that can be seen; elsewhere `verify` asks the host.
  private func altered(at place: any PublishPlace) async -> [String] {
    guard place is FolderPlace, let published = Manifest(in: place.tree),
      let found = try? await Manifest.survey(place.tree, workers: request.workers)
    else { return [] }
    return Set(published.files.keys).union(found.files.keys).filter { path in
      published.files[path] != found.files[path] && !published.kept.contains(path) && !Verifier.isHosts(path)
    }.sorted()
  }

  // MARK: - What is done

  private func tree(of place: any PublishPlace) -> PublishedTree {
    PublishedTree(folder: place.tree, keepsPrevious: place.keepsPrevious, workers: request.workers)
  }

  /// What the place has: its manifest, else what lies there is looked at, as where somebody copied a site by hand.
  private func manifest(of place: any PublishPlace) async throws(PublishFailure) -> Manifest? {
    if let manifest = try await place.manifest() { return manifest }
    guard try await place.holdsSite() else { return nil }
    try await place.fetch()
    return try await Manifest.survey(place.tree, workers: request.workers)
  }

  /// Makes the target what the site is, if whoever is asked agrees.
  private func replace(
    at place: any PublishPlace, _ state: PublishState, _ question: Question, _ outcome: inout PublishOutcome
  ) async throws(PublishFailure) {
    guard SiteRecord(folder: site) != nil else { throw .noSite(path: site) }
    let new = try await Manifest.survey(site, workers: request.workers)
    let plan = PublishPlan(from: try await manifest(of: place) ?? Manifest(), to: new)
    outcome.plan = plan
    if plan.lost.count > max(Self.mostLost, order.allowedRemovals) {
      outcome.refusals.append(.removals(plan.lost))
      return
    }
    guard question(plan) else {
      outcome.isDeclined = true
      return
    }
    // Known before it is done, so that a look at the target asks for them even if this run is cut short.
    if !plan.takenDown.isEmpty { try state.remember(gone: plan.removed, except: plan.new) }
    try await tree(of: place).write(plan.new, of: site)
    try await place.deliver(plan)
    try state.remember(gone: [], except: plan.new)
    try state.remember(published: plan.new)
    try state.forgetTakeDowns()
    outcome.published = plan.new
    outcome.takenDown = plan.takenDown
  }

  /// Looks at what the target has now, and at what is served of it where that can be asked.
  private func verify(
    _ published: Manifest, at place: any PublishPlace, _ plan: PublishPlan
  ) async throws(PublishFailure) -> Verification {
    let verifier = Verifier(published, gone: PublishState.gone(root: request.root), context)
    var found = try await place.confirm(plan)
    if place is FolderPlace { found = try await verifier.verify(folder: place.tree, workers: request.workers) }
    guard let address = target.address else { return found }
    do throws(PublishFailure) {
      found.merge(try await verifier.verify(address: address, changed: plan.added + plan.changed))
    } catch {
      found.failure = error.words
    }
    return found
  }

  /// As many papers may vanish from a target as a build lets vanish from the site.
  private static let mostLost = 3

  /// Takes what was withdrawn or leaks out of what the target has, and leaves the rest of it alone.
  private func takeDown(
    at place: any PublishPlace, _ state: PublishState, _ outcome: inout PublishOutcome
  ) async throws(PublishFailure) {
    guard let before = try await manifest(of: place) else { return }
    try await place.fetch()
    let names: [String]
    do throws(GeneratorFailure) { names = try await generator.takeDown(in: place.tree) } catch { throw .board(error) }
    guard !names.isEmpty || Manifest(in: place.tree) == nil else { return }
    let after = try await tree(of: place).renewManifest()
    let gone = before.files.keys.filter { after.files[$0] == nil }
    if !names.isEmpty { try state.remember(gone: gone, except: after) }
    let plan = PublishPlan(from: before, to: after, takingDown: names)
    try await place.deliver(plan)
    try state.remember(takenDown: names, leaving: after)
    outcome.plan = plan
    outcome.takenDown = names
    outcome.published = after
  }
}
