package import Diagnostics
package import Notices

/// What one run is asked to do; everything ambient has been decided by the caller.
package struct Request: Sendable {
  /// The folder that holds content/ and themes/.
  package var root: String
  /// `--as-of`; nil: 冻结日期 of the board, else `clock`.
  package var asOf: CivilDate?
  /// Today by the caller's clock, for a board that is not frozen.
  package var clock: CivilDate
  /// `--base-url`; nil: 网址 of the board.
  package var baseURL: String?
  package var workers: Workers
  /// PATH and HOME for git, where its history is asked for: by `check --history`, and by `new` for numbers; else nil.
  package var history: [String: String]?
  /// PATH and HOME for git, for whatever must ask it; nil where it may not be run, and then a build of a board that
  /// expects evidence writes nothing.
  package var git: [String: String]?
  /// What tells one build of the program from another; nil where nothing may be remembered between builds.
  package var program: String?
  /// PATH and HOME for git, where what was changed since a signature may be said; nil in a public log.
  package var texts: [String: String]?
  /// `--heartbeat`: how many days old the last build may be; nil when that is not asked for.
  package var heartbeat: Int?

  package init(root: String, asOf: CivilDate?, clock: CivilDate, baseURL: String? = nil, workers: Workers) {
    self.root = root
    self.asOf = asOf
    self.clock = clock
    self.baseURL = baseURL
    self.workers = workers
  }
}

/// The steps of a run, in order, as a person waiting for it would name them.
package enum Phase: CaseIterable, Sendable {
  case scan, load, assess, arrange, index, render, codes, write

  package var name: Phrase {
    switch self {
    case .scan: Phrase(zh: "查找文件", en: "scan")
    case .load: Phrase(zh: "读取条目", en: "load")
    case .assess: Phrase(zh: "审查", en: "assess")
    case .arrange: Phrase(zh: "编排", en: "arrange")
    case .index: Phrase(zh: "生成检索和目录", en: "search and catalogue")
    case .render: Phrase(zh: "生成页面", en: "render")
    case .codes: Phrase(zh: "生成二维码", en: "QR codes")
    case .write: Phrase(zh: "写入", en: "write")
    }
  }
}

/// Told of each phase as it begins, with the number of things it will handle; for progress and for the benchmark.
package typealias PhaseObserver = @Sendable (_ phase: Phase, _ count: Int) -> Void
