import Compliance
import Notices
import Synchronization
import Testing

/// An item of which nobody asks what the gate says is not judged, and one of which many ask is judged once.
struct AssessedItemTests {
  @Test("judged when first asked, and never again")
  func once() throws {
    let sample = try Sample()
    let assessment = try sample.assess()
    let count = Counter()
    let item = AssessedItem(notice: sample.placed) {
      count.add()
      return assessment
    }
    #expect(item.notice.index.value == sample.notice.index.value)
    #expect(count.value == 0)
    for _ in 0..<3 { #expect(item.assessment.standing == assessment.standing) }
    #expect(count.value == 1)
    #expect(try AssessedItem(notice: sample.placed, assessment: sample.assess()).assessment.isPublished)
  }
}

/// Counts from any thread.
private final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  func add() { count.withLock { $0 += 1 } }
}
