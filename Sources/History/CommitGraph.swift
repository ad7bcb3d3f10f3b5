import Notices

/// All commits, and for each the line of first parents that it lies on.
///
/// Following first parents from any commit gives one path to a root. The paths share their older parts: each commit lies
/// on exactly one chain, and a chain ends where it was branched off. The chain of HEAD is number 0: the branch itself.
struct CommitGraph: Sendable {
  typealias Place = Int32

  private(set) var ids: [ObjectID] = []
  private(set) var authors: [Int32] = []
  private(set) var authored: [CivilDate] = []
  private(set) var committed: [CivilDate] = []
  private(set) var firstParent: [Place] = []
  /// Parents after the first; of merges only.
  private(set) var otherParents: [Place: [Place]] = [:]
  private var places: [ObjectID: Place] = [:]
  private var chain: [Int32] = []
  /// Along a chain, newer commits have the greater number.
  private var step: [Int32] = []
  /// Where each chain was branched off; -1 when it goes back to a root.
  private var origins: [Place] = []

  static let none: Place = -1

  struct Entry {
    let id: ObjectID
    let parents: [ObjectID]
    let author: Int32
    let authored: CivilDate
    let committed: CivilDate
  }

  var count: Int { ids.count }

  /// The commit that the log began with; none when it is empty.
  var head: Place { ids.isEmpty ? Self.none : 0 }

  /// Takes the next commit of the log; the first one is HEAD.
  mutating func add(_ entry: Entry) -> Place {
    let place = place(of: entry.id)
    authors[Int(place)] = entry.author
    authored[Int(place)] = entry.authored
    committed[Int(place)] = entry.committed
    let parents = entry.parents.map { self.place(of: $0) }
    firstParent[Int(place)] = parents.first ?? Self.none
    if parents.count > 1 { otherParents[place] = Array(parents.dropFirst()) }
    return place
  }

  private mutating func place(of id: ObjectID) -> Place {
    if let known = places[id] { return known }
    let place = Place(ids.count)
    places[id] = place
    ids.append(id)
    authors.append(0)
    authored.append(CivilDate(daysSinceEpoch: 0))
    committed.append(CivilDate(daysSinceEpoch: 0))
    firstParent.append(Self.none)
    return place
  }

  /// Lays out the chains, once all commits are known; O(commits).
  mutating func layOut() {
    chain = [Int32](repeating: -1, count: ids.count)
    step = [Int32](repeating: 0, count: ids.count)
    if !ids.isEmpty { layOutChain(from: head) }
    for place in otherParents.keys.sorted() {
      for parent in otherParents[place] ?? [] { layOutChain(from: parent) }
    }
  }

  private mutating func layOutChain(from head: Place) {
    guard chain[Int(head)] < 0 else { return }
    let number = Int32(origins.count)
    var (at, count) = (head, Int32(0))
    while at >= 0, chain[Int(at)] < 0 {
      chain[Int(at)] = number
      step[Int(at)] = -count
      count += 1
      at = firstParent[Int(at)]
    }
    origins.append(at)
  }

  // MARK: - Questions

  /// How far back a commit lies on the path of first parents of another; nil when it is not on it.
  ///
  /// Larger is older. O(chains in between).
  func age(of commit: Place, from start: Place) -> Age? {
    var (at, hops) = (start, Int32(0))
    while at >= 0 {
      if chain[Int(at)] == chain[Int(commit)] {
        guard step[Int(commit)] <= step[Int(at)] else { return nil }
        return Age(hops: hops, steps: -step[Int(commit)])
      }
      at = origins[Int(chain[Int(at)])]
      hops += 1
    }
    return nil
  }

  /// A place on a path of first parents; the greater is the older.
  struct Age: Comparable {
    let hops: Int32
    let steps: Int32

    static func < (left: Self, right: Self) -> Bool { (left.hops, left.steps) < (right.hops, right.steps) }
  }

  /// Whether a commit lies on the branch itself.
  func isOnBranch(_ commit: Place) -> Bool { chain[Int(commit)] == 0 }

  func parents(of commit: Place) -> [Place] {
    guard firstParent[Int(commit)] >= 0 else { return [] }
    return [firstParent[Int(commit)]] + (otherParents[commit] ?? [])
  }

  /// The one commit whose name begins so; nil when there is none or more than one.
  func commit(named prefix: String) -> Place? {
    let found = ids.indices.filter { ids[$0].name.hasPrefix(prefix) }
    return found.count == 1 ? Place(found[0]) : nil
  }

  func place(named name: String) -> Place? { ObjectID(name).flatMap { places[$0] } }

  /// Marks a commit and all that it rests on; O(commits).
  func ancestry(of commit: Place) -> [Bool] {
    var marked = [Bool](repeating: false, count: ids.count)
    var open = [commit]
    while let next = open.popLast() {
      guard !marked[Int(next)] else { continue }
      marked[Int(next)] = true
      open += parents(of: next)
    }
    return marked
  }
}
