import Testing

@testable import Generator

/// A board on which people work with the commands, each day at its date.
struct EditingProgram {
  let board: WrittenBoard
  private var program: Program

  init(sharesComputer: Bool = true, _ change: (inout TestBoard) throws -> Void = { _ in }) throws {
    var board = try TestBoard()
    if sharesComputer { board["content/board.yaml"]? += "共用电脑: 允许\n" }
    try change(&board)
    self.board = try board.written()
    program = Program(board: self.board)
  }

  /// Seconds since 1970 of eight in the morning in China on a day of 2013: month and day.
  private static func epoch(_ month: Int, _ day: Int) -> Int {
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    return 1_356_998_400 + (before[month - 1] + day - 1) * 86_400
  }

  /// Runs the program on a day of 2013.
  func on(_ month: Int, _ day: Int, _ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Result
  {
    try run(month, day, arguments, environment)
  }

  func run(_ month: Int, _ day: Int, _ arguments: [String], _ environment: [String: String]) throws -> Program.Result {
    var program = program
    program.environment = environment
    program.environment["SOURCE_DATE_EPOCH"] = String(Self.epoch(month, day))
    return try program.run(arguments: arguments)
  }

  func text(_ path: String) throws -> String { try board.folder.text(path) }

  /// Begins an item, writes its text and signs as many steps as are given, one a day from a day of June 2013.
  func begin(_ title: String = "汛期值班安排", from day: Int = 3, steps: Int = 5) throws -> String {
    let path = "content/应急管理/\(title).md"
    let made = try on(6, day, "new", title, "--category", "应急管理", "--formed", "2013-06-01")
    try #require(made.code == 0, "\(made.errors)")
    try board.write(path, try text(path).replacing("【填：正文。先用一两句话说清是什么事、和谁有关】", with: "值班表已经排定。"))
    for (place, (step, person)) in Self.signers.prefix(steps).enumerated() {
      let signed = try on(6, day + place, "sign", path, step, "--as", person)
      try #require(signed.code == 0, "\(signed.errors)")
    }
    return path
  }

  private static let signers = [("填报", "王芳"), ("初审", "李强"), ("复审", "赵敏"), ("复核", "孙涛"), ("公开", "周静")]

  /// Signs steps of a paper on one day of June 2013, each by its person.
  func sign(_ path: String, on day: Int, steps: Int = 5, from first: Int = 0) throws {
    for (step, person) in Self.signers[first..<steps] {
      let signed = try on(6, day, "sign", path, step, "--as", person)
      try #require(signed.code == 0, "\(signed.errors)")
    }
  }
}
