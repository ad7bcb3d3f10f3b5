/// A place that the site is published to (one of 发布目标); how one gets in there is never part of it.
package struct PublishTarget: Sendable, Equatable {
  /// What the command line calls it.
  package var name: String
  package var way: Way
  /// A folder, relative to the board's; or a host and a folder of it; or a repository; or a remote and a path.
  package var place: String
  /// 网址: what the public asks for, ending with a slash; nil where nobody can be asked.
  package var address: String?
  /// 分支: the branch of a repository.
  package var branch: String

  package init(name: String, way: Way, place: String, address: String? = nil, branch: String = "pages") {
    self.name = name
    self.way = way
    self.place = place
    self.address = address
    self.branch = branch
  }

  /// How the site gets there (方式).
  package enum Way: Sendable, Equatable {
    /// A folder of this machine, exchanged in one step.
    case folder
    /// A folder of a stick or of the query point's computer: with a file to start from and a note of the day beside it.
    case stick
    /// A folder of another machine, by ssh and rsync.
    case ssh
    /// A remote of rclone's settings, file by file: an object store, WebDAV, SFTP.
    case rclone
    /// A folder of another machine that lets nothing but rsync in, file by file.
    case rsync
    case git
  }
}
