import Glibc
import Synchronization

/// Whether somebody wants the program to stop: it then takes its temporary files away before it ends.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on Ctrl-C and the like end the program no more, but are noticed.
  static func notice() {
    for signalNumber in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(signalNumber) { _ in Interruption.asked.store(true, ordering: .relaxed) }
    }
  }
}
