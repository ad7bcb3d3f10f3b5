import Glibc
import Synchronization

/// Whether somebody wants the program to stop; whoever waits for requests is woken at once.
enum StopSignal {
  private static let asked = Atomic<Bool>(false)
  /// The end of a pipe that is written to; -1 before there is one.
  private static let bell = Atomic<Int32>(-1)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on Ctrl-C and the like end the program no more, but ring.
  static func ring(_ number: Int32) {
    bell.store(number, ordering: .relaxed)
    for signalNumber in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(signalNumber) { _ in
        StopSignal.asked.store(true, ordering: .relaxed)
        var byte: UInt8 = 1
        _ = unsafe write(StopSignal.bell.load(ordering: .relaxed), &byte, 1)
      }
    }
  }
}
