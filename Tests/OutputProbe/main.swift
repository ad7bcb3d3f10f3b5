// Builds a known tree and, if asked to, ends itself by SIGKILL after so many steps on disk.
//
//   OutputProbe FOLDER VERSION FILES METHOD [STEP]
//
// METHOD is exchange, beside or inside. Prints the number of steps when it comes to its end.

import Generator
import Glibc
import Synchronization

let arguments = CommandLine.arguments
guard arguments.count >= 5, let version = Int(arguments[2]), let files = Int(arguments[3]) else { exit(64) }
let method: SiteWriter.Method =
  switch arguments[4] {
  case "beside": .fileByFile(inside: false)
  case "inside": .fileByFile(inside: true)
  default: .exchange
  }
let last = arguments.count > 5 ? Int(arguments[5]) ?? 0 : 0
let steps = Atomic(0)

do throws(OutputFailure) {
  let writer = try SiteWriter(folder: arguments[1], method: method) { _ in
    if steps.add(1, ordering: .relaxed).newValue == last { kill(getpid(), SIGKILL) }
  }
  for (path, bytes) in ProbeTree.files(version: version, count: files) {
    try writer.put(OutputPath(path), bytes)
  }
  let summary = try writer.finish()
  print(steps.load(ordering: .relaxed), summary)
} catch {
  print(error)
  exit(74)
}
