import Programs

/// A program that leads to one place; what it complains of is said with the place.
struct PlaceProgram: Sendable {
  private let program: OtherProgram
  private let place: String

  init(_ name: String, place: String, _ context: PublishContext) {
    program = OtherProgram(name, environment: context.environment)
    self.place = place
  }

  /// What it said on standard output.
  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], variables: [String: String] = [:]
  ) async throws(PublishFailure) -> [UInt8] {
    let answer = try await answer(arguments, input: input, variables: variables)
    guard answer.isSuccess else { throw failure(answer.complaint) }
    return answer.output
  }

  /// All that it said, well or not.
  func answer(
    _ arguments: [String], input: [UInt8] = [], variables: [String: String] = [:], inSession: Bool = false
  ) async throws(PublishFailure) -> OtherProgram.Answer {
    do throws(OtherProgram.NotInstalled) {
      return try await program.run(arguments, input: input, variables: variables, inSession: inSession)
    } catch {
      throw .notInstalled(error.name)
    }
  }

  func failure(_ said: String) -> PublishFailure { .program(program.name, place: place, said: said) }
}
