package import Notices

/// From when on what may be charged for an application.
package enum FeeLaw {
  /// 2017-04-01: nothing for searching, copying and posting any more (财税〔2017〕20号).
  static let costsEnd = CivilDate(daysSinceEpoch: 17_257)
  /// 2021-01-01: for unreasonably many applications (国办函〔2020〕109号, 条例2019 article 42).
  package static let processingBegins = CivilDate(daysSinceEpoch: 18_628)
}
