extension SearchItem {
  /// Everything that is searched, a line a field, a paragraph and a cell: what another engine needs to find the same.
  package var plainText: [UInt8] {
    let fields = ([title, index, documentNumber] + keywords + [summary]).map { Array($0.utf8) } + [text]
    return Array(fields.filter { !$0.isEmpty }.joined(separator: [0x0A]))
  }
}
