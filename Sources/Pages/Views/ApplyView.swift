import Compliance
import Diagnostics
import Notices

/// How to apply for what is not published: the form to fill in, the way of an application, and its last days.
///
/// 条例2007 articles 20 to 28, 条例2019 articles 27 to 42; the fields are those of the Regulation in force on the day.
struct ApplyView: TemplateScope {
  let site: Site

  /// The law of an application received today.
  private var law: ReplyLaw { ReplyLaw(received: site.today) }

  static let fields: FieldTable<Self> = [
    "description": .text { $0.site.board.authority.name },
    "application": .texts { $0.site.board.guide.application.map(\.value) },
    "remedies": .texts { $0.site.board.guide.remedies.map(\.value) },
    "today": .one { $0.site.today },
    "last-day": .one { $0.lastDay(times: 1) },
    "extended-day": .one { $0.lastDay(times: 2) },
    "correction-day": .one { $0.correctionDay },
    "last-unsure": .flag { $0.site.calendar.isProvisional($0.lastDay(times: 1)) },
    "extended-unsure": .flag { $0.site.calendar.isProvisional($0.lastDay(times: 2)) },
    "correction-unsure": .flag { $0.correctionDay.map($0.site.calendar.isProvisional) ?? false },
    "law": .one { LawView(day: $0.site.today) },
    "working-days": .text { String($0.law.workingDays) },
    "basis": .text { $0.law.basis.zh },
    "reckoning": .text { $0.reckoning },
    "is-old": .flag { $0.isOld },
    "person": .one { ApplicationFormView(isOrganisation: false, isOld: $0.isOld) },
    "organisation": .one { ApplicationFormView(isOrganisation: true, isOld: $0.isOld) },
  ]

  /// The Regulation of 2007 is in force: 用途 and a waiver are on its form.
  private var isOld: Bool { LawView(day: site.today).isOld }

  private func lastDay(times: Int) -> CivilDate {
    site.calendar.lastDay(of: Period(law.workingDays * times, .workingDays), after: site.today)
  }

  private var correctionDay: CivilDate? {
    law.correctionRequest.map { site.calendar.lastDay(of: $0, after: site.today) }
  }

  /// Which days between are not counted, and which weekend days are, as one tells it a caller.
  private var reckoning: String {
    let found = Reckoning(
      of: Period(law.workingDays, .workingDays), after: site.today, basis: law.basis, in: site.calendar)
    var left = Self.tally(found.skippedHolidays, "放假")
    if !found.skippedWeekends.isEmpty { left.insert("周末\(found.skippedWeekends.count)天", at: 0) }
    let worked = Self.tally(found.shiftedDays, "调休上班")
    return "\(law.workingDays)个工作日"
      + (left.isEmpty ? "" : "里，\(left.joined(separator: "、"))不算")
      + (worked.isEmpty ? "" : "，\(worked.joined(separator: "、"))要算")
  }

  /// So many days of each holiday, in their order.
  private static func tally(_ rows: [CalendarRow], _ what: String) -> [String] {
    var names: [String] = []
    for row in rows where !names.contains(row.name) { names.append(row.name) }
    return names.map { name in "\(name)\(what)\(rows.count { $0.name == name })天" }
  }
}

struct ApplicationFormView: TemplateScope {
  let isOrganisation: Bool
  let isOld: Bool

  static let fields: FieldTable<Self> = [
    "id": .text { $0.isOrganisation ? "organisation" : "person" },
    "blanks": .many { $0.blanks },
    "is-organisation": .flag { $0.isOrganisation },
    "is-old-form": .flag { $0.isOld },
  ]

  private var blanks: [BlankView] {
    let person = ["姓名"] + (isOld ? ["工作单位"] : []) + ["证件名称", "证件号码", "联系电话", "联系地址", "邮政编码", "传真", "电子邮箱"]
    let organisation = [
      "名称", isOld ? "组织机构代码" : "统一社会信用代码", "法定代表人", "联系人", "联系电话", "联系地址", "邮政编码", "传真", "电子邮箱",
    ]
    return (isOrganisation ? organisation : person).enumerated().map { place, label in
      BlankView(id: "\(isOrganisation ? "organisation" : "person")-\(place + 1)", label: label)
    }
  }
}

struct BlankView: TemplateScope {
  let id: String
  let label: String

  static let fields: FieldTable<Self> = [
    "blank-id": .text { $0.id },
    "label": .text { $0.label },
  ]
}
