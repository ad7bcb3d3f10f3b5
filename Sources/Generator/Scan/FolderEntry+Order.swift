import Glibc

extension FolderEntry {
  /// Lists a folder so that a walk in this order meets all paths below in the order of their bytes.
  ///
  /// A folder counts with the slash that follows its name in a path: `a b.md` comes before `a/`, `a0.md` after it.
  static func sortedList(_ folder: borrowing Descriptor) throws(SystemError) -> [FolderEntry] {
    try list(try folder.duplicate()).sorted { $0.precedes($1) }
  }

  private func precedes(_ other: FolderEntry) -> Bool {
    let shared = min(name.count, other.name.count)
    for index in 0..<shared {
      let (mine, theirs) = (byte(index), other.byte(index))
      if mine != theirs { return mine < theirs }
    }
    return name.count < other.name.count
  }

  /// A byte of the name; the closing zero of a folder's is a slash.
  private func byte(_ index: Int) -> UInt8 {
    kind == .folder && index == name.count - 1 ? UInt8(ascii: "/") : name[index]
  }
}
