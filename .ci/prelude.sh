# shellcheck shell=bash
# What every script here starts with: the repository's root as the current folder, Swift on the path, no questions asked.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
export CI=true DEBIAN_FRONTEND=noninteractive PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
exec </dev/null

if ! command -v swift >/dev/null 2>&1; then
  for place in /opt/swift/usr/bin /opt/swift/bin /usr/share/swift/usr/bin; do
    if [[ -x $place/swift ]]; then
      PATH=$place:$PATH
      break
    fi
  done
fi
if ! command -v swift >/dev/null 2>&1; then
  echo "swift is missing: unpack Swift 6.3 for Debian 12 from swift.org to /opt/swift" >&2
  exit 69
fi

# The flags of every release build: with others, a script would compile again what another one has just compiled. The
# program is shipped without symbols, so none are made: debug information would take the compiler a tenth of its time.
optimized=(-c release --static-swift-stdlib -debug-info-format none -Xlinker --strip-all -Xlinker --no-export-dynamic)
release=("${optimized[@]}" --product noticeboard)

# The program as it is shipped: the release build with the standard library inside.
shipped() {
  echo "$(swift build "${release[@]}" --show-bin-path)/noticeboard"
}
