import Notices

/// A day, as a machine and as a reader reads it.
extension CivilDate: TemplateScope {
  static let fields: FieldTable<Self> = [
    "iso": .written { $1.write(iso: $0) },
    "text": .written { $1.write(chinese: $0) },
    "weekday": .written { $1.write(weekdayOf: $0) },
  ]
}

/// Days are on every line of every list, so they are written digit by digit and not put together first.
extension TextSink {
  /// Writes `YYYY-MM-DD`.
  mutating func write(iso day: CivilDate) {
    let (year, month, day) = day.parts
    write(year, digits: 4)
    append("-")
    write(month, digits: 2)
    append("-")
    write(day, digits: 2)
  }

  /// Writes `星期一` to `星期日`.
  mutating func write(weekdayOf day: CivilDate) {
    switch day.weekday {
    case 1: append("星期一")
    case 2: append("星期二")
    case 3: append("星期三")
    case 4: append("星期四")
    case 5: append("星期五")
    case 6: append("星期六")
    default: append("星期日")
    }
  }

  /// Writes `YYYY年M月D日`, as official papers write a day (GB/T 9704: no leading zeros).
  mutating func write(chinese day: CivilDate) {
    let (year, month, day) = day.parts
    write(year)
    append("年")
    write(month)
    append("月")
    write(day)
    append("日")
  }
}
