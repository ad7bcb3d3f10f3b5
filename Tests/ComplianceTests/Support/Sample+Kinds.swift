import Notices

/// A kind of kinds.yaml that is called 预算决算, by its own law.
func kind(
  _ id: String, start: String? = nil, within: Period? = nil, display: Period? = nil, years: ClosedRange<Int> = 1...9999
) -> Kind {
  Kind(
    id: id, name: "预算决算", startEvent: start, term: within.map { .within($0) }, displayAtLeast: display, law: "预算法第十四条",
    validYears: years)
}
