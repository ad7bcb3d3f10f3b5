/// A file that the program brings along in itself.
///
/// The compiler takes seconds over thousands of bytes, and as many again in each module that holds them beside code; hence
/// a target of its own.
package enum EmbeddedFile {
  /// The days that the State Council's notices moved.
  package static var workdays: [UInt8] { PackageResources.cn_workdays_csv }

  /// The first letters of Han characters.
  package static var initials: [UInt8] { PackageResources.initials_txt }

  /// Radicals and compatibility ideographs, each before the character that it is read as.
  package static var compatibilityIdeographs: [UInt8] { PackageResources.compatibility_ideographs_txt }

  /// The forms of the yearly report, the oldest first.
  package static var forms: [[UInt8]] {
    [
      PackageResources.annual_2008_yaml, PackageResources.annual_2014_yaml, PackageResources.annual_2019_yaml,
      PackageResources.annual_2021_yaml,
    ]
  }
}
