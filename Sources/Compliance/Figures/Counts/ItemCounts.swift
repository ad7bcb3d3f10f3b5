import Notices

struct ItemCounts {
  let figures: [Figure]
  /// By which channels papers reached people, and how current the columns were; behind what older lists have.
  let reach: [Figure]

  init(_ items: YearFigures, categories: [Category]) {
    func count(_ name: String, _ list: [Disclosure]) -> Figure {
      Figure("主动公开.\(name)", list.count, .items(list.map(\.index)))
    }
    var figures = [count("总数", items.disclosed)]
    figures += zip(categories, items.byCategory).map { count($0.name, $1) }
    figures += [count("按期", items.onTime), count("逾期", items.late)]
    figures += [
      Figure("主动公开.按期率", .share(perMille: items.onTimePerMille), .figures(["主动公开.按期", "主动公开.总数"])),
      count("公示", items.withDisplayPeriod),
      Figure("类别.总数", categories.count, .settings),
      Figure("变更.总数", items.changeCount, .items(items.changed.map(\.index))),
      Figure("撤回.总数", items.withdrawn.count, .items(items.withdrawn.map(\.index))),
    ]
    self.figures = figures
    let channels = PublicationChannel.allCases.map { channel in
      let own = items.disclosed.filter { channel == .site || $0.channels.contains(channel) }
      return Figure("渠道.\(channel.rawValue)", own.count, .items(own.map(\.index)))
    }
    reach = channels + Self.updates(items, categories)
  }

  /// How current the columns were that tell of current work (工作动态).
  private static func updates(_ items: YearFigures, _ categories: [Category]) -> [Figure] {
    categories.indices.flatMap { place -> [Figure] in
      guard items.gaps.indices.contains(place), let limit = ColumnUpdates.newsPeriod(of: categories[place]) else {
        return []
      }
      let name = "\(FigureTable.updates)\(categories[place].name)"
      let basis = Basis.items(items.byCategory[place].map(\.index))
      return [
        Figure("\(name).最长间隔", items.gaps[place].longest, basis),
        Figure("\(name).超过\(limit)天", items.gaps[place].count(over: limit), basis),
      ]
    }
  }
}

/// Figures of a form that nothing else gives, as the ledger of stated counts has them.
struct StatedCounts {
  let figures: [Figure]

  /// `wanted` are all figures of the form, `known` those that were counted.
  init(_ all: [StatedCount], year: Int, wanted: [String], known: Set<String>) {
    let own = Dictionary(
      all.lazy.filter { $0.year.value == year }.map { ($0.figure.value, $0) }
    ) { first, _ in first }
    figures = wanted.filter { !known.contains($0) }.map { name in
      guard let stated = own[name] else { return Figure(name, 0, .nothing) }
      let value = Quantity(millionths: stated.value.value * 10_000)
      return Figure(name, .number(value), .rows(.counts, [stated.row]))
    }
  }
}
