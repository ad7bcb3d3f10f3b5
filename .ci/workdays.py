#!/usr/bin/env python3
"""Reckons every last day again with the package chinesecalendar, and reads the calendar file with icalendar.

Usage: workdays.py BENCHMARK PROGRAM
BENCHMARK prints our last days. Every formation day from 2008-05-01 to 2026-11-20 must have the 20th working day and the
last of 20 days (put off by rest days) that chinesecalendar gives; what touches 25 December 2026 or later must be
provisional, and nothing else. PROGRAM writes the sample's calendar, which must be iCalendar to the letter.
"""

import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import chinese_calendar
import icalendar

FIRST, LAST = datetime.date(2008, 5, 1), datetime.date(2026, 11, 20)
END = datetime.date(2026, 12, 31)  # the last day that the package knows
UNSURE = datetime.date(2026, 12, 25)
DAY = datetime.timedelta(days=1)


def days(first, last):
    return (first + DAY * n for n in range((last - first).days + 1))


class Oracle:
    def __init__(self):
        self.working = [day for day in days(FIRST, END) if chinese_calendar.is_workday(day)]
        self.next = {}
        upcoming = None
        known = set(self.working)
        for day in reversed(list(days(FIRST, END))):
            upcoming = day if day in known else upcoming
            self.next[day] = upcoming
        self.position = {}
        count = 0
        for day in days(FIRST, END):
            count += day in known
            self.position[day] = count

    def twentieth(self, formed):
        """Nil where the package's years do not reach."""
        place = self.position[formed] + 19
        return self.working[place] if place < len(self.working) else None

    def calendar_days(self, formed):
        return self.next.get(formed + DAY * 20)


def compare(program):
    said = subprocess.run([program, "deadlines", str(FIRST), str(END)], check=True, capture_output=True, text=True)
    oracle, compared, provisional, wrong = Oracle(), 0, 0, []
    for line in said.stdout.splitlines()[1:]:
        formed, *ours = line.split(",")
        formed = datetime.date.fromisoformat(formed)
        for theirs, last, unsure in ((oracle.twentieth(formed), *ours[:2]), (oracle.calendar_days(formed), *ours[2:])):
            last = datetime.date.fromisoformat(last)
            if (unsure == "true") != (last >= UNSURE) or (unsure == "false") and theirs is None:
                wrong.append(f"{formed}: {last} provisional: {unsure}")
            if theirs is not None and theirs != last:
                wrong.append(f"{formed}: we say {last}, chinesecalendar says {theirs}")
            if formed <= LAST and theirs is None:
                wrong.append(f"{formed}: chinesecalendar does not reach")
            compared += theirs is not None
            provisional += unsure == "true"
    if wrong:
        raise SystemExit("\n".join(wrong[:20]))
    if compared < 2 * (LAST - FIRST).days or provisional == 0:
        raise SystemExit(f"only {compared} last days compared, {provisional} provisional")
    return f"{compared} last days agree with chinesecalendar, {provisional} are provisional"


def read_calendar(program):
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "due.ics"
        subprocess.run(
            [program, "due", "--within", "60", "--ics", str(file), "--quiet"], check=True, capture_output=True)
        data = file.read_bytes()
    lines = data.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in data.replace(b"\r\n", b""), "a line does not end with CRLF"
    assert all(len(line) <= 75 for line in lines), "a line is longer than 75 octets"
    for line in lines:
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(data)
    events = list(calendar.walk("VEVENT"))
    assert events and len({str(event["UID"]) for event in events}) == len(events), "events must have ids of their own"
    for event in events:
        assert not event.errors and isinstance(event.decoded("DTSTART"), datetime.date), event
        assert event.decoded("DTEND") - event.decoded("DTSTART") == DAY, event
        assert "\\" not in str(event["SUMMARY"]) and event["DESCRIPTION"], event
    return f"{len(events)} events of the calendar file are read by icalendar"


def main():
    print(compare(sys.argv[1]), end="; ")
    print(read_calendar(sys.argv[2]))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
