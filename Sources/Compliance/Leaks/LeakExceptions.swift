import Diagnostics
import Notices

/// What was decided about leaks of one paper (例外), and which of it was needed.
///
/// An exception answers one finding: the same rule, the same masked form, and one and the same thing behind it; another
/// number that looks the same when it is masked is not answered. It must be signed by somebody who may sign step 复核 and
/// was in office on that day. A secrecy mark is never answered.
package struct LeakExceptions: Sendable {
  private var entries: [Entry] = []

  private struct Entry: Sendable {
    let exception: Located<LeakException>
    let fault: Fault?
    /// The value that it covers; nil until one is found.
    var identity: UInt64?
  }

  /// Why an exception does not count.
  enum Fault: Sendable {
    case rule, person, step, term, future
  }

  package init() {}

  init(_ exceptions: [Located<LeakException>], roster: Roster, today: CivilDate) {
    entries = exceptions.map { exception in
      Entry(exception: exception, fault: Self.fault(exception.value, roster, today))
    }
  }

  private static func fault(_ exception: LeakException, _ roster: Roster, _ today: CivilDate) -> Fault? {
    guard answerable.contains(exception.rule) else { return .rule }
    guard let person = roster.person(exception.person) else { return .person }
    guard person.steps.contains(.verification) else { return .step }
    guard person.isInOffice(on: exception.date) else { return .term }
    return exception.date > today ? .future : nil
  }

  /// The rules whose findings can be answered.
  static let answerable = Set(RuleGroup.leakKeepers.map { $0.rule.id }).subtracting([SecrecyMark.rule.id])

  /// The exception that answers a leak; nil when there is none.
  mutating func answer(_ leak: Leak) -> LeakException? {
    for position in entries.indices {
      let entry = entries[position]
      guard entry.fault == nil, entry.exception.value.rule == leak.rule.id, entry.exception.value.masked == leak.masked,
        entry.identity ?? leak.identity == leak.identity
      else { continue }
      entries[position].identity = leak.identity
      return entry.exception.value
    }
    return nil
  }

  /// Whether some exception names the masked form of a leak.
  func names(_ leak: Leak) -> Bool {
    entries.contains { $0.exception.value.rule == leak.rule.id && $0.exception.value.masked == leak.masked }
  }

  /// Reports exceptions that do not count, and those that nothing needed.
  func report(into findings: inout Findings) {
    for entry in entries {
      if let fault = entry.fault {
        findings.exception(entry.exception, fault)
      } else if entry.identity == nil {
        findings.unmatched(entry.exception)
      }
    }
  }
}
