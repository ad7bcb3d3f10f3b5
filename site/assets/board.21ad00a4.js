// What no page needs but some readers like: large print and high contrast stay on from page to page, the days left of a
// display are counted on the reader's own day, and folds open for the printer. ES5, for old telephones.
(function () {
"use strict";
var root = document.documentElement;
function kept(mode, value) {
try {
if (value === undefined) return sessionStorage.getItem(mode) === "on";
if (value) sessionStorage.setItem(mode, "on");
else sessionStorage.removeItem(mode);
} catch (error) { /* a browser that keeps nothing */ }
return false;
}
function show(mode, on) {
var other = root.className.replace(new RegExp("(^| )" + mode + "(?= |$)", "g"), "");
root.className = on ? other + " " + mode : other;
}
var modes = ["large", "contrast"];
// Before the page is drawn, so that nothing jumps.
function settle() {
for (var i = 0; i < modes.length; i++) {
if (location.hash === "#" + modes[i]) kept(modes[i], true);
show(modes[i], kept(modes[i]) || location.hash === "#" + modes[i]);
}
}
settle();
// What works by script alone has its room before the page is drawn.
show("scripted", true);
window.addEventListener("hashchange", settle);
document.addEventListener("click", function (event) {
var link = event.target;
while (link && link.nodeName !== "A") link = link.parentNode;
if (!link) return;
for (var i = 0; i < modes.length; i++) {
// At once: a page that is left right away hears of no change of its address.
if (link.getAttribute("href") === "#" + modes[i]) kept(modes[i], true);
if ((" " + link.className + " ").indexOf(" from-" + modes[i] + " ") < 0) continue;
kept(modes[i], false);
show(modes[i], false);
}
});
// Whole days of the reader's calendar, which needs no time zone.
function daysUntil(day) {
var parts = day.split("-"), now = new Date();
return Math.round((Date.UTC(+parts[0], parts[1] - 1, +parts[2])
- Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86400000);
}
// What a row says in a column, or, by its name, in the fold under its title.
function said(row, column) {
if (typeof column === "number") {
var cell = row.cells[column];
return (cell.querySelector("a") || cell).textContent;
}
var names = row.querySelectorAll("dt");
for (var i = 0; i < names.length; i++) {
if (names[i].textContent === column) return names[i].nextSibling.textContent;
}
return "";
}
function sort(table, column, back) {
var heads = table.tHead.rows[0].cells, body = table.tBodies[0], rows = [], i;
for (i = 0; i < body.rows.length; i++) {
rows.push({ row: body.rows[i], text: column === "" ? "" : said(body.rows[i], column), place: body.rows[i].place });
}
rows.sort(function (a, b) {
if (!a.text !== !b.text) return a.text ? -1 : 1;
return (back ? -1 : 1) * (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) || a.place - b.place;
});
for (i = 0; i < heads.length; i++) heads[i].removeAttribute("aria-sort");
if (heads[column]) heads[column].setAttribute("aria-sort", back ? "descending" : "ascending");
for (i = 0; i < rows.length; i++) body.appendChild(rows[i].row);
}
// A table that says so is sorted by the column whose head is pressed, and backwards by a second press; by what stands
// in its folds, and on a telephone, which shows no heads, by a list of all names above it.
function sortable(table) {
var heads = table.tHead.rows[0].cells, names = table.tBodies[0].querySelectorAll("dt"), met = {}, i;
var line = table.parentNode.previousElementSibling, list = line.querySelector("select");
function offer(value, text) {
list.options.add(new Option(text, value));
}
for (i = 0; i < heads.length; i++) {
offer(i, heads[i].textContent);
var button = document.createElement("button");
button.type = "button";
button.className = "sorts";
button.title = table.getAttribute("data-sort");
while (heads[i].firstChild) button.appendChild(heads[i].firstChild);
heads[i].appendChild(button);
}
for (i = 0; i < names.length; i++) {
if (!met[names[i].textContent]) offer(names[i].textContent, names[i].textContent);
met[names[i].textContent] = true;
}
line.hidden = false;
for (i = 0; i < table.tBodies[0].rows.length; i++) table.tBodies[0].rows[i].place = i;
list.addEventListener("change", function () {
var chosen = list.selectedIndex;
sort(table, chosen && chosen <= heads.length ? chosen - 1 : list.value, false);
});
table.tHead.addEventListener("click", function (event) {
var head = event.target;
while (head && head.nodeName !== "TH") head = head.parentNode;
if (!head) return;
list.selectedIndex = head.cellIndex + 1;
sort(table, head.cellIndex, head.getAttribute("aria-sort") === "ascending");
});
}
document.addEventListener("DOMContentLoaded", function () {
var tables = document.querySelectorAll("table[data-sort]");
for (var t = 0; t < tables.length; t++) sortable(tables[t]);
var marks = document.querySelectorAll("[data-until]");
for (var i = 0; i < marks.length; i++) {
var words = marks[i], left = daysUntil(words.getAttribute("data-until"));
words.textContent = left > 0 ? words.getAttribute("data-left") + left + words.getAttribute("data-unit")
: words.getAttribute(left === 0 ? "data-last" : "data-over");
}
});
// The words of a search that found nothing go into the forms.
document.addEventListener("DOMContentLoaded", function () {
var asked = /[?&]q=([^&]*)/.exec(location.search), told = document.getElementById("carried"), words;
if (!asked || !told) return;
try { words = decodeURIComponent(asked[1].replace(/\+/g, " ")).slice(0, 80); } catch (error) { return; }
var forms = document.querySelectorAll("textarea[data-wanted]");
for (var i = 0; i < forms.length; i++) forms[i].value = words;
told.lastChild.textContent = words;
told.hidden = !words;
});
// A link into a fold that is shut opens it, also where the browser would not.
function unfold() {
var place = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
for (var at = place; at; at = at.parentNode) {
if (at.nodeName === "DETAILS" && !at.open) { at.open = true; place.scrollIntoView(); }
}
}
document.addEventListener("DOMContentLoaded", unfold);
window.addEventListener("hashchange", unfold);
// A sheet whose last page would hold a few lines, or its slip alone, is set tighter, as kiosk --pdf sets it. How high it
// will be is told by laying it out for a moment with the style and the width of paper.
function tighten() {
var styles = document.querySelectorAll('link[media="print"]'), i;
show("tight", false);
if (!document.querySelector(".paper:not(.entry)") || (" " + root.className + " ").indexOf(" large ") >= 0) return;
for (i = 0; i < styles.length; i++) styles[i].media = "all";
root.style.width = "156mm";
var page = root.getBoundingClientRect().width * 225 / 156;
function height() { return document.body.getBoundingClientRect().height; }
var full = Math.floor(height() / page);
if (full > 0 && height() - full * page < page / 7) {
show("tight", true);
if (height() > full * page - 4) show("tight", false);
}
root.style.width = "";
for (i = 0; i < styles.length; i++) styles[i].media = "print";
}
window.addEventListener("beforeprint", function () {
var folds = document.querySelectorAll("details.fold, details.rest");
for (var i = 0; i < folds.length; i++) folds[i].open = true;
tighten();
});
})();
