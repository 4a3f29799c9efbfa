# SPDX-License-Identifier: MIT
# Prints what another parser reads in a calendar file: one line an event, fields between bars.
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
if calendar["VERSION"] != "2.0" or not calendar["PRODID"]:
    sys.exit("no version or product")
for event in calendar.walk("VEVENT"):
    if event.errors:
        sys.exit(str(event.errors))
    alarm = event.walk("VALARM")[0]
    print("|".join([
        str(event.decoded("DTSTART")),
        str(event.decoded("DTSTAMP")),
        event.decoded("SUMMARY").decode(),
        event.decoded("DESCRIPTION").decode().replace("\n", "/"),
        event["TRANSP"],
        alarm["ACTION"],
        str(alarm.decoded("TRIGGER")),
    ]))
