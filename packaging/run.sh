#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds Earshot and opens it. Without a display it writes the summary
# of a sample instead. Arguments are passed on to the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

if ! install_packages "${build_packages[@]}" "${run_packages[@]}"; then
    # Elsewhere the tools may be there already: then go on.
    cmake --preset release >/dev/null 2>&1 || exit 2
fi

log=build/release/build.log
mkdir -p build/release
if [ ! -f build/release/build.ninja ]; then
    printf 'Building Earshot. The first time this takes a few minutes.\n'
    cmake --preset release >"$log" 2>&1 || { tail -n 20 "$log"; exit 2; }
fi
cmake --build --preset release --target earshot >"$log" 2>&1 || { tail -n 40 "$log"; exit 2; }
program=build/release/ui/earshot

if [ $# -gt 0 ]; then
    exec "$program" "$@"
fi
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$program"
fi

printf 'There is no display here, so the summary of a sample is written instead of opening a window.\n'
sample=data/samples/typical.json
out="$PWD/build/sample"
mkdir -p "$out"
"$program" assess "$sample" --format pdf -o "$out/summary.pdf"
"$program" assess "$sample" --format text -o "$out/summary.txt"
printf '%s\n%s\n' "$out/summary.pdf" "$out/summary.txt"
