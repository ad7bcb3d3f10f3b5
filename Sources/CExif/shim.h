#if __has_include(<libexif/exif-data.h>)
#include <libexif/exif-data.h>
#else
#error "the system library 'exif' is missing: run 'apt-get install libexif-dev' / 缺少系统库 exif：请运行 apt-get install libexif-dev"
#endif
