// Calls of Linux that glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set.
#ifndef NOTICEBOARD_CLINUX_SHIM_H
#define NOTICEBOARD_CLINUX_SHIM_H

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/vfs.h>
#include <unistd.h>

// Renames within one step; see renameat2(2).
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
// Writes a whole file system back to its disk; see syncfs(2).
int syncfs(int descriptor);
// Finds bytes in bytes; see memmem(3).
void *memmem(const void *all, size_t all_count, const void *part, size_t part_count);
// A file in memory, which a child process can open like any other; see memfd_create(2).
int memfd_create(const char *name, unsigned int flags);
// A pipe that no child process inherits by accident; see pipe2(2).
int pipe2(int descriptors[2], int flags);
// Tells the heap how to behave; see mallopt(3).
int mallopt(int parameter, int value);

// A file in memory that holds these bytes, for a child process to read from its start; -1 and errno where there is none.
static inline int linux_memory_file(const void *bytes, size_t count) {
  int file = memfd_create("noticeboard", 1u);
  size_t done = 0;
  while (file >= 0 && done < count) {
    ssize_t written = write(file, (const char *)bytes + done, count - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      close(file);
      return -1;
    }
    done += (size_t)written;
  }
  if (file >= 0) lseek(file, 0, SEEK_SET);
  return file;
}

// Tells of changes of files; see inotify(7).
int inotify_init1(int flags);
int inotify_add_watch(int descriptor, const char *path, uint32_t mask);
// The kind of the file system that an open file is on, or -1; see statfs(2).
static inline long linux_file_system(int descriptor) {
  struct statfs state;
  return fstatfs(descriptor, &state) < 0 ? -1 : (long)state.f_type;
}

static const int LINUX_IN_NONBLOCK = 04000;
static const int LINUX_IN_CLOEXEC = 02000000;
// Whatever can change the names in a folder or the bytes of its files: modify, attributes, closed after writing, moves,
// created, deleted, the folder itself.
static const uint32_t LINUX_IN_CHANGES = 0x2u | 0x4u | 0x8u | 0x40u | 0x80u | 0x100u | 0x200u | 0x400u | 0x800u;
static const uint32_t LINUX_IN_ONLYDIR = 0x01000000u;
static const uint32_t LINUX_IN_Q_OVERFLOW = 0x4000u;
static const uint32_t LINUX_IN_IGNORED = 0x8000u;

static const unsigned int LINUX_RENAME_NOREPLACE = 1u << 0;
static const unsigned int LINUX_RENAME_EXCHANGE = 1u << 1;
static const unsigned int LINUX_MFD_CLOEXEC = 1u;
// Opens a place without opening what is there: no FIFO blocks, no device is touched; see open(2).
static const int LINUX_O_PATH = 010000000;
// With O_DIRECTORY a file in a folder that has no name and goes with who opened it; see open(2).
static const int LINUX_O_TMPFILE = 020000000;
// How much room at the end of a heap is given back to the system; see mallopt(3).
static const int LINUX_M_TRIM_THRESHOLD = -1;

#endif
