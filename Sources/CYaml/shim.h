#if __has_include(<yaml.h>)
#include <yaml.h>
#else
#error "the system library 'yaml' is missing: run 'apt-get install libyaml-dev' / 缺少系统库 yaml：请运行 apt-get install libyaml-dev"
#endif
