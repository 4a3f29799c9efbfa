#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Measures what the program costs and prints one table; fails where a gate is missed. The window
# is measured beside an empty Qt window, an answer beside a bare SQLite commit: such ratios hold on
# any machine, as long as nothing else keeps it busy. What the engine takes is the least of several
# tries: other work can only add to it.
# Usage: run.sh [FOLDER OF A BUILD WITH EARSHOT_BENCH=ON]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
starts=15

fail() { printf 'bench: %s\n' "$1" >&2; exit 2; }
command -v Xvfb >/dev/null || fail 'Xvfb is missing; tests/run.sh installs it'
build=${1:-build/bench}
if [ $# -eq 0 ]; then
    mkdir -p "$build"
    { cmake --preset bench && cmake --build --preset bench; } >"$build/bench.log" 2>&1 \
        || fail "the build failed, see $build/bench.log"
fi
programs=$build/tests/bench

# Beside the build, because /tmp may be kept in memory and an answer has to reach a disk.
mkdir -p build
home=$(mktemp -d "$PWD/build/bench-home.XXXXXX")
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$home"
}
trap cleanup EXIT
case $(stat -f -c %T "$home") in tmpfs | ramfs) fail "$home is not on a disk" ;; esac

exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
read -r -u "$number" -t 30 display || fail 'the display did not start'
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE XDG_CURRENT_DESKTOP
export DISPLAY=:$display QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=UTC
export HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_RUNTIME_DIR=$home

measure() { # PROGRAM ARGUMENT…: its lines, "NAME FIGURE", are kept
    local program=$1
    shift
    timeout 300 "$programs/$program" "$@" >>"$home/figures" || fail "$program failed"
}
"$programs/bench_fivechecks" "$home/person.db" "$(date +%F)"
for ((i = 0; i <= starts; ++i)); do
    measure bench_emptywindow "$EPOCHREALTIME"
    measure bench_firstpaint "$home/person.db" "$EPOCHREALTIME"
    [ "$i" -gt 0 ] || : >"$home/figures" # The first start of each was to warm up.
done
measure bench_assess
measure bench_engine
measure bench_nextpage "$home"
measure bench_whatif
measure bench_commit "$home"

figure() { # NAME: the middle one of all that was measured under it
    awk -v name="$1" '$1 == name { print $2 }' "$home/figures" | sort -g \
        | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}
missed=no
row() { # WHAT FIGURE BESIDE GATE, or "-" for none. The gate is for the ratio where there is one.
    local ours beside=- ratio=- verdict=
    ours=$(figure "$2")
    if [ "$3" != - ]; then
        beside=$(figure "$3")
        ratio=$(awk "BEGIN { printf \"%.2f\", $ours / $beside }")
    fi
    if [ "$4" != - ]; then
        local judged=$ours
        [ "$ratio" = - ] || judged=$ratio
        verdict=$(awk "BEGIN { print ($judged > $4 ? \"over\" : \"ok\") }")
    fi
    [ "$verdict" != over ] || missed=yes
    [ "$beside" = - ] || beside=$(printf '%.2f' "$beside")
    printf '%-52s %9.2f %9s %6s %5s  %s\n' "$1" "$ours" "$beside" "$ratio" "$4" "$verdict"
}
printf '%s cores, %s, medians of %s starts\n' "$(nproc)" "$(uname -sr)" "$starts"
printf '%-52s %9s %9s %6s %5s\n' what Earshot beside ratio gate
row 'First paint of Now (beside: empty window), ms' window-paint empty-paint 1.4
row 'Peak memory until then (beside: the same), MiB' window-memory empty-memory 1.5
row 'Assess the typical sample, ms' assess-typical - 1
row 'Assess with nothing answered, ms' assess-nothing - -
row 'One verdict table, both bounds, µs' table-typical - 20
row '  with nothing answered, µs' table-nothing - -
row 'Everything after one changed answer, ms' change-typical - 50
row '  the slowest of all changes, ms' slowest-change-typical - 50
row '  with nothing else answered, ms' change-nothing - -
row '  the slowest of all changes, ms' slowest-change-nothing - -
row 'Load, check and assess, from the files, ms' from-files - 25
row '  from what is compiled in, checked by the build, ms' from-compiled-in - -
row 'Enter to next page painted, file in memory, ms' next-page - 16
row '  the slowest page of all walks, ms' slowest-next-page - -
row 'Enter to next page painted, answer on the disk, ms' next-page-disk - -
row '  the slowest page of all walks, ms' slowest-next-page-disk - -
row 'A change ticked to table painted, ms' what-if - 16
row '  the slowest of all changes, ms' slowest-what-if - -
row 'Commit an answer (beside: bare SQLite commit), ms' commit bare-commit -
printf '\nThe catalogue several times over, copies that hang on one another\n'
printf '%-52s %9s %9s %9s %9s\n' what 'times 1' 'times 2' 'times 4' 'times 8'
growth() { # WHAT FIGURE
    printf '%-52s' "$1"
    for times in 1 2 4 8; do printf ' %9.2f' "$(figure "$2-x$times")"; done
    printf '\n'
}
growth 'One verdict table, both bounds, µs' table
growth '  with nothing answered, µs' table-nothing
growth 'Everything, ms' everything
growth '  with nothing answered, ms' everything-nothing
[ "$missed" = no ]
