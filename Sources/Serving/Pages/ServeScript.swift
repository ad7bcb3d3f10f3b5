/// The one script that runs: shows pages anew when the server says that something changed, where the reader was.
enum ServeScript {
  static let text = """
    "use strict";
    (function () {
      var base = document.body.getAttribute("data-base");
      var shown = Number(document.body.getAttribute("data-number"));
      var frame = document.querySelector("iframe");
      var panel = document.getElementById("panel");
      var lost = document.getElementById("lost");
      var place = null, source = null;

      // The address of the page in the frame, as it is written in addresses; null while there is none of ours.
      function address() {
        if (!frame) return "";
        try {
          var path = frame.contentWindow.location.pathname;
          return path.indexOf(base + "site/") === 0 ? path.slice((base + "site/").length) : null;
        } catch (error) {
          return null;
        }
      }

      function say() {
        var at = address();
        if (at === null) return;
        fetch(base + "panel/" + at, { credentials: "same-origin" }).then(function (answer) {
          return answer.ok ? answer.text() : null;
        }).then(function (text) {
          if (text !== null && at === address()) panel.innerHTML = text;
        }).catch(function () { /* the stream of events tells that the server is gone */ });
      }

      function settle() {
        var at = address();
        if (at === null) return;
        history.replaceState(null, "", base + "view/" + at + frame.contentWindow.location.hash);
        document.title = document.querySelector("header strong").textContent + " " + frame.contentDocument.title;
        if (place && place.at === at) frame.contentWindow.scrollTo({ left: place.x, top: place.y, behavior: "instant" });
        place = null;
        frame.setAttribute("data-settled", shown);
        say();
      }

      function showAgain() {
        if (!frame) return say();
        var at = address();
        if (at === null) return;
        var view = frame.contentWindow;
        place = { at: at, x: view.scrollX, y: view.scrollY };
        view.location.reload();
      }

      // A page that nobody sees holds no connection: a browser has few for one host.
      function listen() {
        if (source || document.hidden) return;
        source = new EventSource(base + "events");
        source.onmessage = function (event) {
          lost.hidden = true;
          if (Number(event.data) === shown) return;
          shown = Number(event.data);
          showAgain();
        };
        source.onerror = function () {
          lost.hidden = false;
          if (source.readyState === 2) {
            source = null;
            setTimeout(listen, 2000);
          }
        };
      }

      document.addEventListener("visibilitychange", function () {
        if (document.hidden && source) {
          source.close();
          source = null;
        }
        listen();
      });
      if (frame) {
        frame.addEventListener("load", settle);
        if (frame.contentDocument && frame.contentDocument.readyState === "complete") settle();
      }
      listen();
    })();

    """
}
