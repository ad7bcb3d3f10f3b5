/// The columns of a sheet that are not shown, each found in no time however many there are.
struct HiddenColumns {
  private var isHidden: [Bool] = []
  private var count = 0

  /// Hides some columns from one on.
  ///
  /// - Throws: `tooLarge` when columns are hidden again and again, as no program does.
  mutating func hide(_ first: Int, _ columns: Int) throws(ExtractionFailure) {
    count += min(columns, Limits.columns)
    guard count <= 4 * Limits.columns else { throw .tooLarge }
    let end = min(first + min(columns, Limits.columns), Limits.columns + 1)
    guard first < end else { return }
    if isHidden.count < end { isHidden += Array(repeating: false, count: end - isHidden.count) }
    for column in first..<end { isHidden[column] = true }
  }

  func contains(_ column: Int) -> Bool { isHidden.indices.contains(column) && isHidden[column] }
}
