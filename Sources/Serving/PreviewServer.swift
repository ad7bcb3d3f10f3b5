package import Generator
package import Notices

/// Why nothing can be served.
package enum ServingFailure: Error, Sendable {
  /// The port that was asked for belongs to another program.
  case portTaken(UInt16)
  case noPort
  case system(SystemError)
}

/// Shows a board as it would look to the one who started it, and shows it anew when its files change.
package struct PreviewServer: ~Copyable {
  private let listener: Listener
  private let showcase: Showcase
  private let start: StartFile
  private let gate: Gatekeeper
  private let board: LiveBoard

  /// The first port that is tried where none is asked for, and how many are.
  private static let firstPort: UInt16 = 8014
  private static let portCount: UInt16 = 200

  /// Takes a port and makes the start file; nothing is read yet.
  ///
  /// - Parameters:
  ///   - port: The port that was asked for; nil: the first that is free.
  ///   - folder: Where a folder for the start file is made.
  package init(_ request: Request, port: UInt16?, startFileIn folder: String) throws(ServingFailure) {
    let listener = try Self.listener(port)
    let gate = Gatekeeper(port: listener.port)
    let (showcase, start) = try Self.beginnings(gate, folder)
    (self.showcase, self.start, self.gate) = (showcase, start, gate)
    board = LiveBoard(request)
    self.listener = listener
  }

  private static func beginnings(
    _ gate: Gatekeeper, _ folder: String
  ) throws(ServingFailure) -> (Showcase, StartFile) {
    do throws(SystemError) {
      let start = try StartFile(in: folder)
      try start.write(gate.startAddress)
      return (try Showcase(), start)
    } catch {
      throw .system(error)
    }
  }

  private static func listener(_ asked: UInt16?) throws(ServingFailure) -> Listener {
    let ports = asked.map { $0...$0 } ?? firstPort...firstPort + portCount - 1
    do throws(SystemError) {
      for port in ports {
        if let listener = try Listener(port: port) { return listener }
      }
    } catch {
      throw .system(error)
    }
    throw asked.map { .portTaken($0) } ?? .noPort
  }

  package var startFile: String { start.path }
  package var address: String { "http://\(gate.authority)/" }

  /// Serves until somebody wants the program to stop; takes the calling thread for itself.
  ///
  /// - Parameters:
  ///   - clock: The day by the caller's clock.
  ///   - told: Hears of each new state, on another thread.
  package consuming func serve(
    clock: @escaping @Sendable () -> CivilDate, telling told: @escaping @Sendable (Preview) -> Void
  ) {
    let (looks, asks) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let maker = PreviewMaker(board: board, showcase: showcase, clock: clock, told: told)
    let making = Task.detached { for await _ in looks { await maker.look() } }
    defer { making.cancel() }
    let (showcase, start) = (showcase, start)
    defer { start.remove() }
    var gate = gate
    let loop = ServerLoop(listener, showcase, look: { asks.yield() }) { request in
      switch gate.admit(request) {
      case .refused: return .empty(.forbidden)
      case .started:
        try? start.write(gate.startAddress)
        return PreviewPages.started(gate)
      case .admitted(let path): return PreviewPages(gate: gate, shown: showcase.now).response(to: path, request)
      }
    }
    loop.run()
  }
}

/// Makes a new state of the board where its files have changed.
private struct PreviewMaker: Sendable {
  let board: LiveBoard
  let showcase: Showcase
  let clock: @Sendable () -> CivilDate
  let told: @Sendable (Preview) -> Void

  func look() async {
    do throws(GeneratorFailure) {
      if let preview = try await board.update(clock: clock()) {
        showcase.show(preview, folders: await board.folders)
        told(preview)
      } else {
        showcase.note(await board.folders)
      }
    } catch {
      showcase.fail(error.words, folders: await board.folders)
    }
  }
}
