/// A list that is cut into pages of one length; an empty one has one page.
struct Paging: Sendable {
  let length: Int

  func pageCount(_ entries: Int) -> Int { max(1, (entries + length - 1) / length) }

  /// What of a list stands on a page, from 1.
  func page<Element>(_ number: Int, of list: [Element]) -> ArraySlice<Element> {
    let start = min(list.count, (number - 1) * length)
    return list[start..<min(list.count, start + length)]
  }
}
