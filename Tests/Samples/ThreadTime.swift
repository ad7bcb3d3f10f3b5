import Glibc

/// The processor's time that the calling thread has used, which other work on a busy machine does not lengthen.
///
/// Tests bound with it what must not grow in the square; waiting for a turn is not counted.
public enum ThreadTime {
  /// The processor's time, in seconds, that `work` takes on this thread; work it hands to other threads is not counted.
  public static func of(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
