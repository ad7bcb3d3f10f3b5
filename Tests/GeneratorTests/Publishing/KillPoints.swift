import FoundationEssentials

/// At how many points of a publication it is killed: 25, or as many as a long run asks for.
enum KillPoints {
  /// What `NOTICEBOARD_KILL_POINTS` says.
  static let asked = ProcessInfo.processInfo.environment["NOTICEBOARD_KILL_POINTS"].flatMap { Int($0) }
  /// For places that get a site in one step.
  static let count = asked ?? 25
}
