import Notices

/// The day of the build, on a page of its own: the only one of the touch kiosk that a quiet day changes.
struct TouchDayView: TemplateScope {
  let day: CivilDate

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.day }
  ]
}
