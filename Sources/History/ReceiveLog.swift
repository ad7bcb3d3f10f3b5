import Notices

/// The server's own log of what was pushed to the branch and when, as git keeps it (`logs/refs/heads/<branch>`).
///
/// Each line is `<old> <new> <who> <seconds> <zone>`, a tab and a message.
struct ReceiveLog: Sendable {
  /// One push: the commit that the branch stood at afterwards.
  struct Push: Sendable, Equatable {
    let tip: String
    let day: CivilDate
  }

  /// In the order of the log.
  let pushes: [Push]

  /// Reads the log; lines of another form are left out.
  init(_ bytes: [UInt8]) {
    pushes = bytes.split(separator: 0x0A).compactMap { line in
      let words = line.prefix { $0 != 0x09 }.split(separator: 0x20)
      guard words.count >= 4, let seconds = Int(String(decoding: words[words.count - 2], as: UTF8.self)) else {
        return nil
      }
      return Push(tip: String(decoding: words[1], as: UTF8.self), day: .inChina(seconds))
    }
  }

  /// The day on which each commit of the branch was first received; a commit that no push brought has none.
  func days(of graph: CommitGraph) -> [CommitGraph.Place: CivilDate] {
    var days: [CommitGraph.Place: CivilDate] = [:]
    for push in pushes {
      var at = graph.place(named: push.tip) ?? CommitGraph.none
      while at >= 0, graph.isOnBranch(at), days[at] == nil {
        days[at] = push.day
        at = graph.firstParent[Int(at)]
      }
    }
    return days
  }
}
