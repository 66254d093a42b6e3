"""Prints, as JSON, what python-icalendar reads in the calendar file named by the first argument.

Times of events are given in UTC; `zones` holds what each VTIMEZONE of the file says by itself of the
wall times named by the other arguments, in minutes ahead of UTC.
"""

import datetime
import json
import sys

import icalendar


def utc(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def read_event(event):
    return {
        "uid": str(event["UID"]),
        "start": utc(event.decoded("DTSTART")),
        "end": utc(event.decoded("DTEND")),
        "summary": str(event["SUMMARY"]),
        "location": str(event["LOCATION"]),
        "description": str(event.get("DESCRIPTION", "")),
        "status": str(event["STATUS"]),
        "sequence": int(event["SEQUENCE"]),
    }


def offset(zone, text):
    at = zone.localize(datetime.datetime.fromisoformat(text))
    return int(at.utcoffset().total_seconds() // 60)


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
zones = {}
for component in calendar.walk("VTIMEZONE"):
    # Under another name, lest the library take its own data instead of the file's.
    name = str(component["TZID"])
    component["TZID"] = icalendar.vText("Read/" + name)
    zones[name] = {text: offset(component.to_tz(), text) for text in sys.argv[2:]}
events = [read_event(event) for event in calendar.walk("VEVENT")]
print(json.dumps({"version": icalendar.__version__, "events": events, "zones": zones}))
