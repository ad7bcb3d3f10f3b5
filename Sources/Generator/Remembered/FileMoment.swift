import Glibc

/// A moment by the clock that the system stamps files with.
struct FileMoment: Comparable, Sendable {
  let seconds: Int
  let nanoseconds: Int

  /// When something about a file changed last: bytes, name, mode, owner.
  init(of status: stat) { (seconds, nanoseconds) = (status.st_ctim.tv_sec, status.st_ctim.tv_nsec) }

  init(seconds: Int, nanoseconds: Int) { (self.seconds, self.nanoseconds) = (seconds, nanoseconds) }

  /// The tick that a file would be stamped with now; some milliseconds long.
  static var tick: FileMoment {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return FileMoment(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  /// Waits until no file can be stamped with the tick that it is now; not long, where the clock stands still.
  static func nextTick() async -> FileMoment {
    let now = tick
    var tries = 0
    while tick == now, tries < 50 {
      tries += 1
      try? await Task.sleep(for: .milliseconds(1))
    }
    return tick
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// Whether the clock went on from here to another moment as time did, and nobody set it.
  func isFollowed(by end: FileMoment, after elapsed: Duration) -> Bool {
    let gone = Duration.seconds(end.seconds - seconds) + .nanoseconds(end.nanoseconds - nanoseconds)
    return abs((gone - elapsed) / .milliseconds(1)) < 100
  }

  /// Whether it is told in whole seconds, as on the sticks that people carry: there every other second is told.
  var isCoarse: Bool { nanoseconds == 0 }

  /// Whether a change at or after another moment is sure to be told from it.
  func isSettled(before moment: FileMoment) -> Bool {
    isCoarse ? seconds + 2 < moment.seconds : self < moment
  }
}
