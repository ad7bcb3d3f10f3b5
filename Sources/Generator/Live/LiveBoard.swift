package import Notices

/// A board that stays in memory while its files are written, and is what a fresh build would give after each change.
package actor LiveBoard {
  private var request: Request
  private var stamp: BoardStamp?
  private var tree = MemoryTree()
  /// The day of the last preview.
  private var day: CivilDate?

  package init(_ request: Request) {
    self.request = request
  }

  /// Every folder that was met at the last look.
  package var folders: [String] { stamp?.folders ?? [] }

  /// Looks for changes of files, and of the day; nil where there are none.
  ///
  /// With a fault in a file nothing is written, so that what stood there before stays; the first time all that has none is.
  package func update(clock: CivilDate) async throws(GeneratorFailure) -> Preview? {
    let now = BoardStamp(root: request.root)
    if let stamp, now.isSame(as: stamp), day == clock {
      return nil
    }
    (stamp, day, request.clock) = (now, clock, clock)
    let preview = try await Generator(request).preview(after: tree, keepsGoing: tree.addresses.isEmpty)
    if let new = preview.tree { tree = new }
    return preview
  }
}
