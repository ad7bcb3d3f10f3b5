/// The scans for each way in which a text can be met, made once a run.
struct LeakScans: Sendable {
  let source: LeakScan
  let shown: LeakScan
  let plain: LeakScan
  let file: LeakScan

  /// - Parameter allowed: Mobile phone numbers that the board publishes.
  init(allowing allowed: Set<Int>) {
    source = LeakScan(.source, allowing: allowed)
    shown = LeakScan(.shown, allowing: allowed)
    plain = LeakScan(.plain, allowing: allowed)
    file = LeakScan(.file, allowing: allowed)
  }
}
