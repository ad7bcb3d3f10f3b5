import Testing

@testable import Extraction

extension Extract {
  /// All text, part after part.
  var words: String { texts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n") }

  /// Where a word stands; nil when it stands nowhere.
  func place(of word: String) -> Place? {
    for text in texts {
      if let offset = ByteSearch(word).first(in: text.bytes[...]) { return text.place(at: offset) }
    }
    return nil
  }

  /// The kinds of what is hidden.
  var hiddenKinds: Set<HiddenPart.Kind> { Set(hidden.map(\.kind)) }
}

/// Examines bytes that must be readable.
func extract(_ bytes: [UInt8], as format: FileFormat) throws -> Extract {
  let examination = Extractor().examine(bytes)
  #expect(examination.format == format)
  return try examination.result.get()
}

/// Why bytes cannot be read.
func failure(_ bytes: [UInt8]) -> ExtractionFailure? {
  if case .failure(let failure) = Extractor().examine(bytes).result { failure } else { nil }
}
