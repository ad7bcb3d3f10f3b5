#include "CEmbedded.h"

// What is new in C23 is what this file is for.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Where a file ends is told by a byte of zero, which text has nowhere.
static const struct embedded_file files[] = {
  {"annual-2008.yaml", (const unsigned char[]){
#embed "Files/annual-2008.yaml" suffix(, 0) if_empty(0)
  }},
  {"annual-2014.yaml", (const unsigned char[]){
#embed "Files/annual-2014.yaml" suffix(, 0) if_empty(0)
  }},
  {"annual-2019.yaml", (const unsigned char[]){
#embed "Files/annual-2019.yaml" suffix(, 0) if_empty(0)
  }},
  {"annual-2021.yaml", (const unsigned char[]){
#embed "Files/annual-2021.yaml" suffix(, 0) if_empty(0)
  }},
  {"cn-workdays.csv", (const unsigned char[]){
#embed "Files/cn-workdays.csv" suffix(, 0) if_empty(0)
  }},
  {"compatibility-ideographs.txt", (const unsigned char[]){
#embed "Files/compatibility-ideographs.txt" suffix(, 0) if_empty(0)
  }},
  {"disclosure-duties.csv", (const unsigned char[]){
#embed "Files/disclosure-duties.csv" suffix(, 0) if_empty(0)
  }},
  {"festivals.csv", (const unsigned char[]){
#embed "Files/festivals.csv" suffix(, 0) if_empty(0)
  }},
  {"fold.txt", (const unsigned char[]){
#embed "Files/fold.txt" suffix(, 0) if_empty(0)
  }},
  {"functions.txt", (const unsigned char[]){
#embed "Files/functions.txt" suffix(, 0) if_empty(0)
  }},
  {"initials.txt", (const unsigned char[]){
#embed "Files/initials.txt" suffix(, 0) if_empty(0)
  }},
  {"personal-words.txt", (const unsigned char[]){
#embed "Files/personal-words.txt" suffix(, 0) if_empty(0)
  }},
  {"subjects.txt", (const unsigned char[]){
#embed "Files/subjects.txt" suffix(, 0) if_empty(0)
  }},
  {"synonyms.txt", (const unsigned char[]){
#embed "Files/synonyms.txt" suffix(, 0) if_empty(0)
  }},
  {"title-words.txt", (const unsigned char[]){
#embed "Files/title-words.txt" suffix(, 0) if_empty(0)
  }},
  {"themes/default/strings.zh-CN.yaml", (const unsigned char[]){
#embed "../../themes/default/strings.zh-CN.yaml" suffix(, 0) if_empty(0)
  }},
  {"themes/default/theme.yaml", (const unsigned char[]){
#embed "../../themes/default/theme.yaml" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/board.css", (const unsigned char[]){
#embed "../../themes/default/assets/board.css" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/board.js", (const unsigned char[]){
#embed "../../themes/default/assets/board.js" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/kiosk.css", (const unsigned char[]){
#embed "../../themes/default/assets/kiosk.css" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/kiosk.js", (const unsigned char[]){
#embed "../../themes/default/assets/kiosk.js" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/mark.svg", (const unsigned char[]){
#embed "../../themes/default/assets/mark.svg" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/pages.css", (const unsigned char[]){
#embed "../../themes/default/assets/pages.css" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/print-pages.css", (const unsigned char[]){
#embed "../../themes/default/assets/print-pages.css" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/print.css", (const unsigned char[]){
#embed "../../themes/default/assets/print.css" suffix(, 0) if_empty(0)
  }},
  {"themes/default/assets/search.js", (const unsigned char[]){
#embed "../../themes/default/assets/search.js" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/application-form.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/application-form.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/apply.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/apply.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/banners.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/banners.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/binder-front.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/binder-front.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/binder-line.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/binder-line.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/binder.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/binder.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/card.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/card.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/catalogue-year.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/catalogue-year.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/catalogue.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/catalogue.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/categories.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/categories.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/category.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/category.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/change-poster.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/change-poster.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/change-sheet.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/change-sheet.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/changes.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/changes.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/chart.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/chart.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/coverage.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/coverage.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/crumb-home.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/crumb-home.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/deadline.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/deadline.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/displays.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/displays.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/facts.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/facts.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/fee-law.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/fee-law.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/files.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/files.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/foot.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/foot.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/guide.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/guide.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/head.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/head.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/home.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/home.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/item.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/item.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/labels.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/labels.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/large.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/large.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/marks.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/marks.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/mast.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/mast.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/moved.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/moved.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/notfound.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/notfound.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/opinions.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/opinions.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/origin.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/origin.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/own-style.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/own-style.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/parts.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/parts.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/poster-sheet.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/poster-sheet.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/poster.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/poster.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/print-room.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/print-room.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/red-head.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/red-head.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/remedy-law.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/remedy-law.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/report-index.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/report-index.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/report.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/report.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/revision.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/revision.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/row.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/row.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/search.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/search.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/sheet.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/sheet.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/shelf-front.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/shelf-front.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/shelf-line.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/shelf-line.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/shelf-list.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/shelf-list.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/site-map.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/site-map.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/standing.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/standing.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/state.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/state.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/subscribe.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/subscribe.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/supervision.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/supervision.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/top.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/top.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-as-of.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-as-of.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-banners.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-banners.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-bar.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-bar.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-finder.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-finder.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-foot.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-foot.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-guide.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-guide.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-head.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-head.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-item.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-item.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-list.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-list.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-main.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-main.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-report.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-report.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-reports.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-reports.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-row.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-row.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/touch-start.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/touch-start.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/training.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/training.mustache" suffix(, 0) if_empty(0)
  }},
  {"themes/default/templates/year.mustache", (const unsigned char[]){
#embed "../../themes/default/templates/year.mustache" suffix(, 0) if_empty(0)
  }},
  {"board/.gitattributes", (const unsigned char[]){
#embed "Board/.gitattributes" suffix(, 0) if_empty(0)
  }},
  {"board/.gitignore", (const unsigned char[]){
#embed "Board/.gitignore" suffix(, 0) if_empty(0)
  }},
  {"board/.gitlab-ci.yml", (const unsigned char[]){
#embed "Board/.gitlab-ci.yml" suffix(, 0) if_empty(0)
  }},
  {"board/.gitea/workflows/board.yml", (const unsigned char[]){
#embed "Board/.gitea/workflows/board.yml" suffix(, 0) if_empty(0)
  }},
  {"board/.githooks/pre-commit", (const unsigned char[]){
#embed "Board/.githooks/pre-commit" suffix(, 0) if_empty(0)
  }},
  {"board/.github/workflows/board.yml", (const unsigned char[]){
#embed "Board/.github/workflows/board.yml" suffix(, 0) if_empty(0)
  }},
  {"board/content/board.yaml", (const unsigned char[]){
#embed "Board/content/board.yaml" suffix(, 0) if_empty(0)
  }},
  {"board/content/guide.md", (const unsigned char[]){
#embed "Board/content/guide.md" suffix(, 0) if_empty(0)
  }},
  {"board/content/kinds.yaml", (const unsigned char[]){
#embed "Board/content/kinds.yaml" suffix(, 0) if_empty(0)
  }},
  {"board/content/people.yaml", (const unsigned char[]){
#embed "Board/content/people.yaml" suffix(, 0) if_empty(0)
  }},
  {"board/content/rules.md", (const unsigned char[]){
#embed "Board/content/rules.md" suffix(, 0) if_empty(0)
  }},
  {"board/deploy/crontab", (const unsigned char[]){
#embed "Board/deploy/crontab" suffix(, 0) if_empty(0)
  }},
  {"board/deploy/noticeboard.service", (const unsigned char[]){
#embed "Board/deploy/noticeboard.service" suffix(, 0) if_empty(0)
  }},
  {"board/deploy/noticeboard.timer", (const unsigned char[]){
#embed "Board/deploy/noticeboard.timer" suffix(, 0) if_empty(0)
  }},
  {"handbook.md", (const unsigned char[]){
#embed "../../content/README.md" suffix(, 0) if_empty(0)
  }},
};

const struct embedded_file *embedded_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
