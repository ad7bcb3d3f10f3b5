#if __has_include(<qrencode.h>)
#include <qrencode.h>
#else
#error "the system library 'qrencode' is missing: run 'apt-get install libqrencode-dev' / 缺少系统库 qrencode：请运行 apt-get install libqrencode-dev"
#endif
