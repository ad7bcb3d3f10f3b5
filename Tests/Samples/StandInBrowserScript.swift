/// A script that speaks like a browser, or fails as one may.
///
/// It reads its manner from MANNER, and from the folder PLACE the PDFs that it prints in turn, `print-1` and on, or
/// `print` again and again; there it also notes what it was asked. The rows of the page's tables are in `rows`, if any.
package enum StandInBrowserScript {
  /// What it does when it is asked for a PDF, or before.
  package enum Manner: String {
    /// Prints the files that it was given, one after the other.
    case prints
    /// Ends at once, with a word.
    case refuses
    /// Ends when it is to print.
    case dies
    /// Never answers when it is to print.
    case hangs
    /// Answers with what is no message.
    case babbles
    /// Answers that the method is not known.
    case declines
    /// Finds no page.
    case finds404
    /// Loses the page's process.
    case crashes
    /// Finds a table that is wider than the paper.
    case overflows
  }

  package static let text = #"""
    #!/bin/bash
    number=0
    tabs=0
    say() { printf '%s\0' "$1" >&4; }
    answer() { say "{\"id\":$id,\"result\":$1}"; }
    file() { if [[ -e $PLACE/print ]]; then echo "$PLACE/print"; else echo "$PLACE/print-$number"; fi; }
    print() {
      case $MANNER in
        dies) echo 'out of breath' >&2; echo '[1:2:ERROR:dbus/bus.cc:405] Failed' >&2; exit 3 ;;
        hangs) sleep 60 ;;
        babbles) say 'quite so' ;;
        declines) say "{\"id\":$id,\"error\":{\"code\":-32601,\"message\":\"not found\"}}" ;;
        crashes) say "{\"method\":\"Inspector.targetCrashed\",\"params\":{},\"sessionId\":\"$session\"}" ;;
        *) number=$((number + 1)); answer '{"stream":"7"}' ;;
      esac
    }
    if [[ $1 == --version ]]; then echo 'Stand-In 1'; exit 0; fi
    if [[ $MANNER == refuses ]]; then echo 'no display, no fun' >&2; exit 1; fi
    printf '%s\n' "$@" >"$PLACE/arguments"
    while IFS= read -r -d '' message <&3; do
      printf '%s\n' "$message" >>"$PLACE/asked"
      [[ $message =~ \"id\":([0-9]+) ]] && id=${BASH_REMATCH[1]}
      [[ $message =~ \"sessionId\":\"([^\"]*)\" ]] && session=${BASH_REMATCH[1]}
      case $message in
        *Browser.close*) answer '{}'; exit 0 ;;
        *Target.createTarget*) tabs=$((tabs + 1)); answer "{\"targetId\":\"t$tabs\"}" ;;
        *Target.attachToTarget*)
          say '{"method":"Target.attachedToTarget","params":{}}'
          [[ $message =~ \"targetId\":\"t([0-9]+)\" ]]
          answer "{\"sessionId\":\"s${BASH_REMATCH[1]}\"}" ;;
        *Page.navigate*)
          if [[ $MANNER == finds404 ]]; then answer '{"frameId":"f","loaderId":"l","errorText":"net::ERR_FILE_NOT_FOUND"}'
          else say "{\"method\":\"Page.loadEventFired\",\"params\":{},\"sessionId\":\"$session\"}"; answer '{"frameId":"f","loaderId":"l"}'; fi ;;
        *getClientRects*)
          rows=[]; [[ -e $PLACE/rows ]] && rows=$(<"$PLACE/rows")
          answer "{\"result\":{\"type\":\"object\",\"value\":$rows}}" ;;
        *scrollWidth*)
          fits=true; [[ $MANNER == overflows ]] && fits=false
          answer "{\"result\":{\"type\":\"boolean\",\"value\":$fits}}" ;;
        *CSSPageRule*)
          list=$(grep -o 'u{[0-9a-f]*}\"' <<<"${message//\\/}" | sed 's/.*/{"own":"","inner":{}}/' | paste -sd,)
          answer "{\"result\":{\"type\":\"object\",\"value\":[$list]}}" ;;
        *Runtime.evaluate*) answer '{"result":{"type":"boolean","value":true}}' ;;
        *Page.printToPDF*) print ;;
        *IO.read*) answer "{\"base64Encoded\":true,\"data\":\"$(base64 -w0 "$(file)")\",\"eof\":true}" ;;
        *) answer '{}' ;;
      esac
    done
    """#
}
