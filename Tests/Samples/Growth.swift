import Glibc

/// How the processor's time of some work grows with the size of what is given to it.
///
/// A bound in seconds would say as much of the machine as of the program; a ratio of two runs says what is meant. Only the time
/// of the calling thread counts, which other work on a busy machine does not lengthen.
public enum Growth {
  /// What a ratio stays below that is not in the square: fourfold work takes 4 times as long, in the square 16 times.
  public static let limit = 9.0

  /// How many times as long `work` takes for `size` as for a quarter of it; work it hands to other threads is not counted.
  ///
  /// Where the quarter takes less than a fiftieth of a second, that is taken instead: less is noise.
  public static func ofFourfold(_ size: Int, _ work: (Int) throws -> Void) rethrows -> Double {
    let quarter = try seconds { try work(size / 4) }
    let whole = try seconds { try work(size) }
    return whole / max(quarter, 0.02)
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
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
