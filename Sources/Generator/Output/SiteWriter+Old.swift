import Synchronization

extension SiteWriter {
  /// The addresses of all files that the old tree has, in no order.
  var oldFiles: [String] {
    ledger.withLock { ledger in
      (0..<ledger.table.count).filter { ledger.table[$0].contains(.oldFile) }.map { ledger.table.text($0) }
    }
  }

  /// Takes a file of the old tree into the new one as it is, whatever it holds.
  func retain(_ path: String) {
    ledger.withLock { ledger in
      guard let index = ledger.table.index(of: path.utf8.span), ledger.table[index].contains(.oldFile) else {
        return
      }
      ledger.table[index].insert(.claimed)
    }
  }
}
