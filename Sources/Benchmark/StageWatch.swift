import Diagnostics
import Generator
import Notices
import Synchronization

/// Notes when each stage of a build began and how much memory the process had needed when it ended.
final class StageWatch: Sendable {
  private struct Marks: ~Copyable, Sendable {
    var stages: [BuildFigures.Stage] = []
    var running: (name: String, since: ContinuousClock.Instant)?
  }

  private let marks = Mutex(Marks())

  /// A stage begins, and with it the one before ends.
  func begin(_ phase: Phase, count: Int) {
    let now = ContinuousClock.now
    marks.withLock { marks in
      Self.close(&marks, at: now)
      marks.running = (phase.name.en, now)
    }
  }

  /// Forgets what it has seen.
  func reset() { marks.withLock { ($0.stages, $0.running) = ([], nil) } }

  /// The last stage ends; gives all of them in order.
  func end() -> [BuildFigures.Stage] {
    let now = ContinuousClock.now
    return marks.withLock { marks in
      Self.close(&marks, at: now)
      return marks.stages
    }
  }

  private static func close(_ marks: inout Marks, at now: ContinuousClock.Instant) {
    guard let running = marks.running else { return }
    marks.running = nil
    let time = (now - running.since).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    marks.stages.append(BuildFigures.Stage(name: running.name, seconds: seconds, peak: OwnProcess.peakMemory))
  }
}
