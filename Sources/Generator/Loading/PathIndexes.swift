package import Notices

/// Numbers of items by the paths of their files, from the content folder.
package struct PathIndexes: Equatable, Sendable {
  /// Paths are Chinese, and looked up for every link: their bytes count, not their canonical forms.
  private var numbers: [ExactText: IndexNumber] = [:]

  /// All numbers, in no order.
  package var values: some Collection<IndexNumber> { numbers.values }

  package subscript(path: String) -> IndexNumber? {
    get { numbers[ExactText(path)] }
    set { numbers[ExactText(path)] = newValue }
  }

  mutating func reserveCapacity(_ count: Int) { numbers.reserveCapacity(count) }

  /// The files that bear a number, in their order.
  package func paths(of index: IndexNumber) -> [String] {
    numbers.filter { $0.value == index }.map(\.key.text).sorted()
  }
}
