import FoundationEssentials
import Testing

/// At how many points of a publication it is killed: 25, or as many as a long run asks for.
enum KillPoints {
  /// What `NOTICEBOARD_KILL_POINTS` says.
  static let asked = ProcessInfo.processInfo.environment["NOTICEBOARD_KILL_POINTS"].flatMap { Int($0) }
  /// For places that get a site in one step.
  static let count = asked ?? 25

  /// How many seconds a publication takes that is left alone.
  static func seconds(_ publish: () throws -> Program.Result) throws -> Double {
    let clock = ContinuousClock()
    let started = clock.now
    let first = try publish()
    let whole = started.duration(to: clock.now).components
    #expect(first.code == 0, "\(first.errors)")
    return Double(whole.attoseconds) / 1e18 + Double(whole.seconds)
  }

  /// Each point and what `timeout` is told to kill a command there, where all of it takes so many seconds.
  static func each(
    _ count: Int = count, of seconds: Double, _ body: (_ point: Int, _ kill: [String]) throws -> Void
  ) rethrows {
    for point in 1...count { try body(point, ["-s", "KILL", "\(seconds * Double(point) / Double(count))"]) }
  }
}
