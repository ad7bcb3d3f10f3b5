package import Notices
import Synchronization

/// An item and what was judged of it, as rules on the whole board see it.
package struct AssessedItem: Sendable {
  package let notice: Notice
  private let judged: Judged

  private enum Judged: Sendable {
    case now(Assessment)
    case whenAsked(Later)
  }

  package init(notice: Notice, assessment: Assessment) {
    self.notice = notice
    judged = .now(assessment)
  }

  /// An item that is judged only if somebody asks: a check of one item need not judge ten thousand.
  package init(notice: Notice, assessing assess: @escaping @Sendable () -> Assessment) {
    self.notice = notice
    judged = .whenAsked(Later(assess))
  }

  package var assessment: Assessment {
    switch judged {
    case .now(let assessment): assessment
    case .whenAsked(let later): later.assessment
    }
  }

  /// An assessment that is made once, when it is first asked for.
  private final class Later: Sendable {
    private let assess: @Sendable () -> Assessment
    private let made = Mutex<Assessment?>(nil)

    init(_ assess: @escaping @Sendable () -> Assessment) {
      self.assess = assess
    }

    var assessment: Assessment {
      made.withLock { made in
        if let made { return made }
        let assessment = assess()
        made = assessment
        return assessment
      }
    }
  }
}
