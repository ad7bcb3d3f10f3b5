package import Diagnostics

/// How what is served compares with what was published.
package struct Verification: Sendable {
  /// What is wrong at one address.
  package enum Fault: Sendable, Equatable {
    case missing
    case differs
    /// The page of a paper that was taken back says something else than that.
    case stubDiffers
    /// It is no part of what was published.
    case surplus
    case stillThere
    /// The host answered with another status than it must: 200 for what is there, 404 for what is not.
    case status(Int, wanted: Int)
    /// The host says another character set than the pages have.
    case characterSet(String)
  }

  /// Addresses and what is wrong there, in the order in which they were looked at.
  package internal(set) var faults: [(path: String, fault: Fault)] = []
  /// What the host could do better, each with the line that mends it.
  package internal(set) var advice: [Phrase] = []
  package internal(set) var count = 0
  /// Why the host could not be asked.
  package internal(set) var failure: Phrase?

  /// Whether everything is as it was published.
  package var isFine: Bool { faults.isEmpty && failure == nil }

  mutating func merge(_ other: Self) {
    faults += other.faults
    advice += other.advice
    count += other.count
    failure = failure ?? other.failure
  }
}

extension Verification.Fault {
  /// What is wrong, and what to do where that is not plain.
  package var words: Phrase {
    switch self {
    case .missing: Phrase(zh: "没有这个文件", en: "is not there")
    case .differs:
      Phrase(zh: "和发布的不一样（没有传到，或者是缓存的旧页）", en: "differs from what was published (not sent, or an old copy)")
    case .stubDiffers: Phrase(zh: "已撤回，这里却还不是撤回说明", en: "was withdrawn, and the address does not say so")
    case .surplus: Phrase(zh: "不是发布的文件", en: "is no part of what was published")
    case .stillThere:
      Phrase(
        zh: "撤下的内容还读得到，应当是 404 或 410；删去它，并清除缓存",
        en: "what was taken down is still there; it must answer 404 or 410: delete it, and clear caches")
    case .status(let code, let wanted):
      Phrase(zh: "主机回答 \(code)，应当是 \(wanted)", en: "the host answered \(code) instead of \(wanted)")
    case .characterSet(let name):
      Phrase(
        zh: "主机说网页的文字编码是 \(name)，读者会看到乱码；nginx 写 charset utf-8; Apache 写 AddDefaultCharset utf-8，"
          + "Caddy 不写 header Content-Type",
        en: "the host says \(name) where the pages are UTF-8; nginx: charset utf-8; Apache: AddDefaultCharset utf-8, "
          + "Caddy: no header Content-Type")
    }
  }
}
