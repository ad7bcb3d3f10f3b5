import Glibc

extension SystemError {
  /// What the system's number means to a clerk; numbers that nobody meets are shown as numbers.
  package var words: (zh: String, en: String) {
    switch code {
    case ENOSPC: ("磁盘已满", "the disk is full")
    case EDQUOT: ("已超出磁盘配额", "the disk quota is used up")
    case EACCES: ("没有权限", "permission denied")
    case EPERM: ("系统不允许此操作", "the system does not allow it")
    case EROFS: ("文件系统为只读", "the file system is read-only")
    case ENOENT: ("文件或文件夹不存在", "no such file or folder")
    case EEXIST: ("已有同名文件或文件夹", "something of that name exists")
    case ENOTDIR: ("路径中有一段不是文件夹", "a part of the path is not a folder")
    case EISDIR: ("这里是文件夹", "it is a folder")
    case ENOTEMPTY: ("文件夹不是空的", "the folder is not empty")
    case ENAMETOOLONG: ("名称或路径过长", "the name or path is too long")
    case ELOOP: ("此处有符号链接", "a symbolic link is in the way")
    case EMFILE, ENFILE: ("打开的文件过多", "too many files are open")
    case ENOMEM: ("内存不足", "out of memory")
    case EIO: ("读写设备出错", "the device failed")
    case EBUSY: ("正在使用中", "it is in use")
    case EXDEV: ("不在同一文件系统", "it is on another file system")
    default: ("系统错误 \(code)", "system error \(code)")
    }
  }
}
