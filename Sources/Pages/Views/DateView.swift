import Notices

/// A day, as a machine and as a reader reads it.
struct DateView: TemplateScope {
  let day: CivilDate

  init(_ day: CivilDate) {
    self.day = day
  }

  init?(_ day: CivilDate?) {
    guard let day else { return nil }
    self.day = day
  }

  enum Field: String, CaseIterable, Sendable {
    case iso, text
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .iso: .text { $0.day.description }
    case .text: .text { $0.day.chinese }
    }
  }
}
