/// What a sane file stays below; beyond it a file is refused rather than read in part.
enum Limits {
  /// Bytes of one part of a container, unpacked.
  static let partSize = 64 << 20
  /// Bytes of all parts of a container, unpacked.
  static let packageSize = 256 << 20
  /// Parts of a container.
  static let parts = 10_000
  /// How many times its size a large part may unpack to: office files reach some 50, bombs 1000.
  static let ratio = 250
  /// Below this many bytes unpacked the ratio is not asked.
  static let ratioFloor = 4 << 20
  /// Elements of XML inside one another.
  static let xmlDepth = 256
  /// Files within files within files.
  static let packageDepth = 2
  /// Bytes that a child process may say.
  static let toolOutput = 64 << 20
  /// Seconds of work that a child process may take.
  static let toolSeconds = 20
  /// Bytes of memory that a child process may have.
  static let toolMemory = 2 << 30
  /// What runs or fetches, or is hidden, that is named of one file.
  static let reaches = 100
  /// Columns of a sheet, of which every program has fewer.
  static let columns = 16_384
  /// Earlier states that a PDF may hold.
  static let revisions = 8
}
