import Glibc
import Testing

@testable import Generator

/// What the system says of a file tells a later change, once the file is old enough.
struct FileMarkTests {
  /// A file that changed at a time and is looked at some milliseconds later.
  private func mark(changedAt time: timespec, lookedAtAfter milliseconds: Int, size: Int = 10) -> FileMark {
    var status = stat()
    (status.st_ino, status.st_size, status.st_ctim) = (7, size, time)
    let now = time.tv_nsec + milliseconds * 1_000_000
    return FileMark(
      status, now: timespec(tv_sec: time.tv_sec + now / 1_000_000_000, tv_nsec: now % 1_000_000_000))
  }

  private let fine = timespec(tv_sec: 1_400_000_000, tv_nsec: 5)
  private let whole = timespec(tv_sec: 1_400_000_000, tv_nsec: 0)

  @Test("is the same only as a look that came long enough after the change")
  func settles() {
    let later = mark(changedAt: fine, lookedAtAfter: 5_000)
    #expect(!later.isSame(as: mark(changedAt: fine, lookedAtAfter: 50)))
    #expect(later.isSame(as: mark(changedAt: fine, lookedAtAfter: 150)))
    #expect(!later.isSame(as: mark(changedAt: fine, lookedAtAfter: 150, size: 11)))
  }

  @Test("times of whole seconds are not trusted before two of them have passed")
  func coarse() {
    let later = mark(changedAt: whole, lookedAtAfter: 5_000)
    #expect(!later.isSame(as: mark(changedAt: whole, lookedAtAfter: 150)))
    #expect(!later.isSame(as: mark(changedAt: whole, lookedAtAfter: 1_900)))
    #expect(later.isSame(as: mark(changedAt: whole, lookedAtAfter: 2_200)))
  }
}
