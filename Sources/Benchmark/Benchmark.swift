import ArgumentParser

@main
struct Benchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noticeboard-benchmark",
    abstract: "Measures builds of made-up boards",
    discussion: """
      noticeboard-benchmark run                                 1,000, 10,000 and 100,000 items: time and memory a stage
      noticeboard-benchmark corpus --items 500 --output board   write a made-up board to look at
      noticeboard-benchmark history --root board                a git history for it, a commit a step
      noticeboard-benchmark build --root board --output site    one measured build
      noticeboard-benchmark floor --root board --output copy    what a build cannot take less than
      noticeboard-benchmark check --root board                  one measured check
      noticeboard-benchmark live --root board                   a board in memory, one body changed after another
      noticeboard-benchmark live-trial --sequences 100          random changes of it against fresh builds, byte for byte
      noticeboard-benchmark kiosk --count 1000                  PDFs of 1,000 sheets: time, and memory of the browser
      noticeboard-benchmark deadlines 2008-05-01 2026-12-31     last days of every formation day, for another's eyes
      """,
    subcommands: [
      RunCommand.self, CorpusCommand.self, HistoryCommand.self, BuildCommand.self, FloorCommand.self,
      CheckCommand.self, LiveCommand.self, LiveTrialCommand.self, KioskCommand.self, DeadlinesCommand.self,
    ])
}
