#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what the tests need, builds, and runs every short test. With --long it first checks
# the layout, builds with clazy, runs clang-tidy, runs the tests under the sanitizers, tries the
# properties of the engine on 100,000 catalogues, and checks that they notice mistakes in it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

long=no
case "${1:-}" in
    "") ;;
    --long) long=yes ;;
    *) printf 'Usage: bash tests/run.sh [--long]\n' >&2; exit 2 ;;
esac

packages=("${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}")
[ "$long" = yes ] && packages+=("${long_packages[@]}")
install_packages "${packages[@]}" || exit 2

jobs=$(nproc)
quietly() { # LOG COMMAND…
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 || { grep -E 'error|warning|FAILED|Error' "$log" | head -n 40; tail -n 20 "$log"; return 1; }
}
build() { # PRESET
    printf '== build %s\n' "$1"
    quietly "build/$1/configure.log" cmake --preset "$1"
    quietly "build/$1/build.log" cmake --build --preset "$1" --parallel "$jobs"
}
sources() { git ls-files '*.cpp' '*.h'; }

if [ "$long" = yes ]; then
    printf '== clang-format\n'
    sources | xargs clang-format-14 --dry-run --Werror
    build clazy
    printf '== clang-tidy\n'
    build dev
    # It cannot read the headers that another compiler has precompiled.
    mkdir -p build/tidy
    sed -E 's# -Winvalid-pch -include [^ "]+cmake_pch\.hxx##' build/dev/compile_commands.json \
        >build/tidy/compile_commands.json
    git ls-files 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp' \
        | quietly build/tidy/tidy.log xargs -n 1 -P "$jobs" clang-tidy -p build/tidy --quiet
    build asan
    printf '== tests under the sanitizers\n'
    ctest --preset asan --parallel "$jobs"
    build proof
    # Other cases each day. What fails can be had again with the line that RapidCheck prints.
    seed=$(date +%Y%m%d)
    printf '== properties on many catalogues, seed %s\n' "$seed"
    RC_PARAMS="seed=$seed max_success=100000" ctest --preset proof -L random --parallel "$jobs"
    RC_PARAMS="seed=$seed max_success=2000" ctest --preset proof -L shipped --parallel "$jobs"
    printf '== mistakes in the engine\n'
    bash tests/assessment/mutations.sh
fi

build dev
printf '== tests\n'
ctest --preset dev --parallel "$jobs"
