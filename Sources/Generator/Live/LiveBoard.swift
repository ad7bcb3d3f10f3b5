package import Notices

/// A board that stays in memory while its files are written, and is what a fresh build would give after each change.
package actor LiveBoard {
  private var request: Request
  private var stamp: BoardStamp?
  private var tree = MemoryTree()
  private var memory: BoardMemory?
  /// Whether it was without a fault once: from then on one leaves the pages as they are.
  private var wasWhole = false
  private var day: CivilDate?
  /// Makes the search of the newest tree, once nothing was changed for a while.
  private var completing: Task<Void, Never>?

  /// How long nothing may have changed before the search is made anew: it takes as long as everything else.
  private static let quiet = Duration.milliseconds(300)

  package init(_ request: Request) {
    self.request = request
  }

  /// Every folder that was met at the last look.
  package var folders: [String] { stamp?.folders ?? [] }

  /// Looks for changes of files, and of the day; nil where there are none.
  ///
  /// With a fault in a file nothing is written, so that what stood there before stays; until the board was once without
  /// any, all that has none is.
  package func update(clock: CivilDate) async throws(GeneratorFailure) -> Preview? {
    let now = await BoardStamp(root: request.root, after: stamp, workers: request.workers)
    if let stamp, now.isSame(as: stamp), day == clock {
      return nil
    }
    // The search of what is no more would take a core from what comes.
    completing?.cancel()
    (stamp, day, request.clock) = (now, clock, clock)
    let memory = memory ?? BoardMemory(now)
    memory.begin(now)
    self.memory = memory
    var generator = Generator(request)
    generator.memory = memory
    // Where no tree comes of it the search of the one that stays is made after all.
    defer { completeLater() }
    let preview = try await generator.preview(after: tree, keepsGoing: !wasWhole)
    if let new = preview.tree { try await take(new) }
    wasWhole = wasWhole || preview.tree != nil && preview.outcome.faultCount == 0
    return preview
  }

  /// Takes another tree; the first is whole before it is shown.
  private func take(_ new: MemoryTree) async throws(GeneratorFailure) {
    if tree.isEmpty { try await new.complete() }
    tree = new
  }

  /// Makes the search of the tree, behind everything else.
  private func completeLater() {
    let tree = tree
    completing = Task.detached {
      guard (try? await Task.sleep(for: Self.quiet)) != nil else { return }
      // What stood there before stays where it cannot be made; the pages are told of by `update`.
      try? await tree.complete()
    }
  }
}
