/// A file that the program brings along in itself.
///
/// The compiler takes seconds over thousands of bytes, and as many again in each module that holds them beside code; hence
/// a target of its own.
package enum EmbeddedFile {
  /// The days that the State Council's notices moved.
  package static var workdays: [UInt8] { PackageResources.cn_workdays_csv }

  /// The festivals of the lunar year from 2025 to 2050, one year a line: 除夕, 清明, 端午 and 中秋 as `MM-DD`.
  ///
  /// The lunar days are those on which two almanacs agree (PyPI lunardate 0.3.0 and sxtwl 2.0.7, 寿星天文历), 清明 that
  /// of the latter; the tests reckon moon and sun again.
  package static var festivals: [UInt8] { PackageResources.festivals_csv }

  /// The first letters of Han characters.
  package static var initials: [UInt8] { PackageResources.initials_txt }

  /// The forms of the yearly report, the oldest first.
  package static var forms: [[UInt8]] {
    [
      PackageResources.annual_2008_yaml, PackageResources.annual_2014_yaml, PackageResources.annual_2019_yaml,
      PackageResources.annual_2021_yaml,
    ]
  }
}
