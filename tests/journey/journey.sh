#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The main job as a person does it: the real program on a display of its own, by keyboard alone.
# A quick check is begun, the process is killed after seven answers, the check is resumed and
# finished, a step is ticked, the summary is saved, and a second check stands beside the first.
# Usage: journey.sh PROGRAM [FOLDER FOR PICTURES]
set -euo pipefail

program=$1
pictures=${2:-}
home=$(mktemp -d)
db=$home/data/earshot/earshot.db
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$home"
}
trap cleanup EXIT

fail() {
    printf 'journey: %s\n' "$1" >&2
    [ ! -s "$home/log" ] || cat "$home/log" >&2
    command -v import >/dev/null && import -window root "${TMPDIR:-/tmp}/earshot-journey-failed.png" 2>/dev/null || true
    exit 1
}
wait_for() { # WHAT CONDITION…
    local what=$1 i
    shift
    for ((i = 0; i < 300; ++i)); do
        if "$@"; then return 0; fi
        sleep 0.1
    done
    fail "waited in vain for $what"
}
ask() { sqlite3 "file:$db?mode=ro" "$1" 2>/dev/null || true; }
answers_are() { [ "$(ask 'SELECT count(*) FROM answer')" = "$1" ]; }
page_is() { [ "$(ask 'SELECT page FROM check_run ORDER BY id DESC LIMIT 1')" = "$1" ]; }
checks_are() { [ "$(ask 'SELECT count(*) FROM check_run')" = "$1" ]; }
latest() { ask "SELECT possible FROM answer WHERE name = '$1' ORDER BY id DESC LIMIT 1"; }
windows() { xdotool search --onlyvisible --class earshot 2>/dev/null | wc -l; }
windows_are() { [ "$(windows)" = "$1" ]; }
press() { local key; for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.15; done; }
picture() { [ -z "$pictures" ] || import -window root "$pictures/$1.png"; }

exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1280x900x24 -nolisten tcp -noreset >/dev/null 2>&1 &
pids+=($!)
read -r -u "$number" -t 30 display || fail 'the display did not start'
export DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config HOME=$home
openbox >/dev/null 2>&1 &
pids+=($!)
managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }
wait_for 'the window manager' managed

start() {
    "$program" >"$home/log" 2>&1 &
    earshot=$!
    pids+=("$earshot")
    wait_for 'the window' windows_are 1
    sleep 0.7
}
answer() { # KEY COUNT: choose, go on, and see it on the disk before the next page
    press "$1" Return
    wait_for "answer $2" answers_are "$2"
}

start
picture 1-empty
press ctrl+n
wait_for 'the check' windows_are 2
sleep 0.5
picture 2-safety
press 1 Return          # nobody near
press 1 Return          # the quick check
wait_for 'the check in the file' checks_are 1
answer 4 1              # iOS 26.5
answer 2 2              # European Union
press 1                 # an iPhone, the only device
answer 3 3              # and a Mac
answer 2 4              # some chats are green
press Return            # worries: each one a bit, as they stand
wait_for 'the first setting' page_is setting:icloud-backup
picture 3-setting
answer 4 5              # iCloud Backup is on
answer 1 6              # Messages in iCloud is on
answer 2 7              # Advanced Data Protection is off
wait_for 'the page after seven answers' page_is setting:imessage-on

kill -KILL "$earshot"
wait "$earshot" 2>/dev/null || true
answers_are 7 || fail 'an answer was lost when the process was killed'
[ "$(ask 'PRAGMA integrity_check')" = ok ] || fail 'the file is damaged'

start
press ctrl+r
wait_for 'the check again' windows_are 2
sleep 0.5
picture 4-resumed
press alt+b             # back to what was answered before the kill …
wait_for 'the page before' page_is setting:advanced-data-protection
picture 5-back
press Return            # … where the answer still stands
wait_for 'the page it was left on' page_is setting:imessage-on
[ "$(latest advanced-data-protection)" = '["off"]' ] || fail 'the answer before the kill was not kept'
count=$(ask 'SELECT count(*) FROM answer')
for key in 1 2 2 3 3 1; do
    # iMessage on, fallback on, not all locked, verification off, do not know, no business
    count=$((count + 1))
    answer $key $count
done
wait_for 'the last look' page_is review
picture 6-review
press Return
finished() { [ "$(ask 'SELECT count(*) FROM check_run WHERE finished_at IS NOT NULL')" = "$1" ]; }
wait_for 'the end of the check' finished 1
wait_for 'the window' windows_are 1
sleep 0.5
picture 7-now

# One step is ticked in the checklist, and the summary is saved as a PDF.
press ctrl+2 ctrl+f
xdotool type --delay 30 'Send as Text'
sleep 0.5
press Tab Tab space     # past the filters, on the box of the first setting found
wait_for 'the tick' answers_are $((count + 1))
[ "$(latest send-as-text-message)" = '["off"]' ] || fail 'the tick is not in the file'
picture 8-ticked
press ctrl+f ctrl+a BackSpace ctrl+1
picture 9-now-ticked
press ctrl+s
wait_for 'the question where to save' windows_are 2
xdotool type --delay 30 "$home/saved.pdf"
press Return
wait_for 'the PDF' test -s "$home/saved.pdf"
wait_for 'the window' windows_are 1
pdftotext -layout "$home/saved.pdf" "$home/saved.txt"
grep -q 'Page 1 of' "$home/saved.txt" || fail 'the saved PDF has no pages'

# A second check, in which Advanced Data Protection is on.
press ctrl+n
wait_for 'the second check' windows_are 2
sleep 0.5
press 1 Return 1 Return
wait_for 'the second check in the file' checks_are 2
for page in region devices green-chats; do
    press Return        # unchanged
    wait_for "$page" page_is "context:$page"
done
press Return
wait_for 'the worries' page_is worries
press Return
wait_for 'the first setting again' page_is setting:icloud-backup
for page in messages-in-icloud advanced-data-protection; do
    press Return
    wait_for "$page" page_is "setting:$page"
done
press 1                 # now on: what changed is asked once
sleep 0.3
picture 10-what-changed
press Return
wait_for 'what comes after it' page_is setting:imessage-on
[ "$(ask "SELECT possible FROM answer WHERE name = 'advanced-data-protection' ORDER BY id DESC LIMIT 1")" = '["on"]' ] \
    || fail 'the new answer is not in the file'
for i in 1 2 3 4 5 6; do
    before=$(ask 'SELECT page FROM check_run ORDER BY id DESC LIMIT 1')
    moved_on() { ! page_is "$before"; }
    press Return
    wait_for "the page after $before" moved_on
done
wait_for 'the last look again' page_is review
press Return
wait_for 'the end of the second check' finished 2
wait_for 'the window' windows_are 1
picture 11-now-again
# A change tried out: the cells move, and nothing of it is on the disk.
press ctrl+3 F6 Tab Right Down
sleep 0.3
picture 11-who
press Tab space
sleep 0.5
picture 11-who-what-if
[ "$(ask 'SELECT count(*) FROM decision')" = 0 ] || fail 'what was only tried is on the disk'
press ctrl+4
sleep 0.5
picture 12-changes
press F6                # back to the places

# A guide by keyboard to its end: once closed and once killed in the middle of it.
steps_are() { [ "$(ask 'SELECT count(*) FROM guide_step')" = "$1" ]; }
step_done() { # COUNT [KEY…]: press what the step asks, and see it on the disk
    local wanted=$1
    shift
    press "$@"
    wait_for "step $wanted of the guide" steps_are "$wanted"
    sleep 0.3
}
to_the_step() { # SETTLED: from the list over the links of the settled steps to the open one
    local links=$(($1 > 0 ? 2 * $1 + 1 : 0)) i
    press ctrl+5 F6
    for ((i = 0; i < links + 2; i++)); do press Tab; done
}
press ctrl+5 F6 Down    # the second guide, on iCloud Backup
sleep 0.3
picture 13-guide
press Tab Tab
step_done 1 space
press space             # says what is lost first
sleep 0.3
step_done 2 shift+Tab space
press space             # offers an answer
sleep 0.3
step_done 3 space
picture 14-guide-later
press ctrl+q
wait "$earshot" || fail 'the program did not end well'
start
to_the_step 3
picture 15-guide-after-closing
step_done 4 space
press space             # offers the answer
sleep 0.3
picture 16-answer-offered
step_done 5 space
[ "$(latest icloud-backup)" = '["off-old-kept"]' ] || fail 'the offered answer is not in the file'
kill -9 "$earshot"
wait "$earshot" 2>/dev/null || true
start
to_the_step 5
picture 17-guide-after-kill
step_done 6 space
press space             # says what is lost
sleep 0.3
picture 18-what-is-lost
press shift+Tab space   # it is done; the answer is offered
sleep 0.3
step_done 7 space
press space             # one more with no way back
sleep 0.3
step_done 8 shift+Tab space
picture 19-guide-finished
[ "$(latest icloud-backup)" = '["off-deleted"]' ] || fail 'the last answer is not in the file'

# A second one, in whatever way its steps ask, killed in the middle as well.
losses() { "$program" catalogue show "guide:$1" | awk '/^  [0-9]+\) / { n = $1 + 0 } /^     No way back:/ { print n }'; }
reached() { # COUNT: within a second
    local i
    for ((i = 0; i < 10; i++)); do
        if steps_are "$1"; then return 0; fi
        sleep 0.1
    done
    return 1
}
walk() { # FIRST LAST: the steps of the guide, each with what it asks before it counts
    local n
    for ((n = $1; n <= $2; n++)); do
        press space
        if reached $((8 + n)); then continue; fi
        if [[ " $lossy " == *" $n "* ]]; then
            press shift+Tab space
            if reached $((8 + n)); then continue; fi
        fi
        press space     # records the answer that is offered
        wait_for "step $n of the second guide" steps_are $((8 + n))
        sleep 0.2
    done
}
lossy=$(losses advanced-data-protection | tr '\n' ' ')
press Up
sleep 0.3
press Tab Tab
walk 1 4
kill -9 "$earshot"
wait "$earshot" 2>/dev/null || true
start
to_the_step 4
picture 20-second-guide-after-kill
walk 5 9
picture 21-second-guide-finished
press ctrl+6
sleep 0.5
picture 22-review
press ctrl+q
wait "$earshot" || fail 'the program did not end well'

# What the file says, read back by the same program without a display.
unset DISPLAY QT_QPA_PLATFORM
"$program" compare --db "$db" --format json >"$home/compare.json"
grep -q 'messages.your-copy.new' "$home/compare.json" \
    || fail 'the comparison does not show what Advanced Data Protection closed'
"$program" report --db "$db" --format pdf -o "$home/summary.pdf"
pdftotext -layout "$home/summary.pdf" "$home/summary.txt"
grep -q 'Page 1 of' "$home/summary.txt" || fail 'the PDF has no page numbers'
grep -q 'You said: Advanced Data Protection is on' "$home/summary.txt" || fail 'the PDF does not cite the answer'
[ -z "$pictures" ] || cp "$home/summary.pdf" "$home/saved.pdf" "$home/compare.json" "$pictures/"
[ "$(stat -c %a "$db")" = 600 ] || fail 'others can read the file'
printf 'journey: done\n'
