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
  window.addEventListener("hashchange", settle);

  document.addEventListener("click", function (event) {
    var link = event.target;
    while (link && link.nodeName !== "A") link = link.parentNode;
    if (!link) return;
    for (var i = 0; i < modes.length; i++) {
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

  document.addEventListener("DOMContentLoaded", function () {
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

  window.addEventListener("beforeprint", function () {
    var folds = document.querySelectorAll("details.fold");
    for (var i = 0; i < folds.length; i++) folds[i].open = true;
  });
})();
