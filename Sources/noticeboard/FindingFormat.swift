import ArgumentParser

/// How `check` writes its findings.
enum FindingFormat: String, CaseIterable {
  case text, json, github, sarif, html

  @Sendable static func named(_ written: String) throws -> Self {
    guard let format = Self(rawValue: written) else {
      let known = allCases.map(\.rawValue)
      throw ValidationError(
        "--format “\(written)”没有这种格式，只有 \(known.joined(separator: "、"))"
          + " · there is no \"\(written)\"; write one of \(known.joined(separator: ", "))")
    }
    return format
  }
}
