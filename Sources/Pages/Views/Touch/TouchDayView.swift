import Notices

/// The day of the build, on a page of its own: the only one of the touch kiosk that a quiet day changes.
struct TouchDayView: TemplateScope {
  let day: CivilDate

  enum Field: String, CaseIterable, Sendable {
    case asOf = "as-of"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .asOf: .one { DateView($0.day) }
    }
  }
}
