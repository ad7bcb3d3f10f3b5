"""The browsers that the scripts beside this one look through: Debian's Chromium, in both of its forms."""

# The engine without windows: each page opened costs a third of the time. For what a page looks like and does.
ENGINE = "/usr/bin/chromium-headless-shell"
# With all that a reader's browser has: for what a hostile page might do with it.
WHOLE = "/usr/bin/chromium"
