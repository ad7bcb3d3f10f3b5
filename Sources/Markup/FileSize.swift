/// A file's size as readers know it: whole kilobytes, or megabytes with one decimal, rounded up.
package struct FileSize {
  package let text: String

  package init(_ bytes: Int) {
    let (kilo, mega) = (1024, 1024 * 1024)
    if bytes < kilo {
      text = "\(bytes) B"
    } else if bytes <= 999 * kilo {
      text = "\((bytes + kilo - 1) / kilo) KB"
    } else {
      let tenths = (bytes * 10 + mega - 1) / mega
      text = "\(tenths / 10).\(tenths % 10) MB"
    }
  }
}
