package import Notices

/// A board that stays in memory while its files are written, and is what a fresh build would give after each change.
package actor LiveBoard {
  private var request: Request
  private var stamp: BoardStamp?
  private var tree = MemoryTree()
  private var memory: BoardMemory?
  /// Whether it was without a fault once: from then on one leaves the pages as they are.
  private var wasWhole = false
  /// The day of the last preview.
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
    let now = BoardStamp(root: request.root)
    if let stamp, now.isSame(as: stamp), day == clock {
      return nil
    }
    (stamp, day, request.clock) = (now, clock, clock)
    let memory = memory ?? BoardMemory(now)
    memory.begin(now)
    self.memory = memory
    var generator = Generator(request)
    generator.memory = memory
    let preview = try await generator.preview(after: tree, keepsGoing: !wasWhole)
    if let new = preview.tree { try await take(new) }
    wasWhole = wasWhole || preview.tree != nil && preview.outcome.faultCount == 0
    return preview
  }

  /// Takes another tree; the first is whole before it is shown, of others the search is made behind.
  private func take(_ new: MemoryTree) async throws(GeneratorFailure) {
    completing?.cancel()
    if tree.addresses.isEmpty {
      try await new.complete()
    } else {
      completing = Task.detached {
        guard (try? await Task.sleep(for: Self.quiet)) != nil else { return }
        // What stood there before stays where it cannot be made; the pages are told of by `update`.
        try? await new.complete()
      }
    }
    tree = new
  }
}
