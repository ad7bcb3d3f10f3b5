#if __has_include(<zip.h>)
#include <zip.h>
#else
#error "the system library 'zip' is missing: run 'apt-get install libzip-dev' / 缺少系统库 zip：请运行 apt-get install libzip-dev"
#endif
