#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes each mistake of mutations.txt in a copy of the engine, one at a time, and checks that the
# property named beside it fails. Ends with an error where one does not, or cannot be made.
#   bash tests/assessment/mutations.sh [NAME…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

scratch=$PWD/build/mutations
source=$scratch/source
list=tests/assessment/mutations.txt
log=$scratch/last.log
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 RC_PARAMS='seed=20261124 max_success=1000 noshrink=1'

copy_source() {
    local file
    git ls-files | while IFS= read -r file; do
        cmp -s "$file" "$source/$file" && continue
        mkdir -p "$source/$(dirname "$file")"
        cp "$file" "$source/$file"
    done
}
build() { # TARGET…
    cmake --build "$scratch/build" --target "$@" >"$log" 2>&1 || { tail -n 30 "$log"; return 1; }
}
passes() { # TEST SLOT
    "$scratch/build/tests/assessment/$1" "$2" >"$log" 2>&1
}
# The whole file with OLD replaced by NEW, where OLD stands in it once.
replaced() { # FILE OLD NEW
    local text rest
    text=$(<"$1")
    rest=${text#*"$2"}
    [ "$rest" != "$text" ] && [ "${rest#*"$2"}" = "$rest" ] || return 1
    printf '%s\n' "${text/"$2"/"$3"}"
}

names=() files=() properties=() tests=() slots=() olds=() news=()
read_list() {
    local line last=-1
    while IFS= read -r line; do
        case $line in
            '# '*) names+=("${line#\# }") olds+=('') news+=('') last=$((last + 1)) ;;
            '-'*) olds[last]+=${olds[last]:+$'\n'}${line#-} ;;
            '+'*) news[last]+=${news[last]:+$'\n'}${line#+} ;;
            *.cpp\ P*)
                read -r files[last] properties[last] tests[last] slots[last] <<<"$line" ;;
        esac
    done <"$list"
}

wanted() { # NAME
    [ "${#only[@]}" -eq 0 ] || [[ " ${only[*]} " = *" $1 "* ]]
}

only=("$@")
read_list
copy_source
# What a run that was stopped has built may still hold its mistake.
touch "${files[@]/#/$source/app/assessment/}"
cmake -S "$source" -B "$scratch/build" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O1 \
    $(command -v ccache >/dev/null && printf -- '-DCMAKE_CXX_COMPILER_LAUNCHER=ccache') >"$log" 2>&1 \
    || { tail -n 30 "$log"; exit 1; }
mapfile -t used < <(printf '%s\n' "${tests[@]}" | sort -u)
build "${used[@]}"
for i in "${!names[@]}"; do
    passes "${tests[i]}" "${slots[i]}" || { printf 'Fails without a mistake: %s\n' "${slots[i]}"; exit 1; }
done

survivors=0
for i in "${!names[@]}"; do
    wanted "${names[i]}" || continue
    file=$source/app/assessment/${files[i]}
    cp "$file" "$scratch/original"
    if ! replaced "$scratch/original" "${olds[i]}" "${news[i]}" >"$file"; then
        verdict='cannot be made: its text does not stand in the file once'
    elif ! build "${tests[i]}"; then
        verdict='does not build'
    elif passes "${tests[i]}" "${slots[i]}"; then
        verdict='SURVIVED'
    elif ! grep -q "^FAIL!.*::${slots[i]}()" "$log"; then
        verdict='ended in another way than by a failed property'
    else
        verdict=caught
    fi
    [ "$verdict" = caught ] || survivors=$((survivors + 1))
    printf '%-38s %-4s %s\n' "${names[i]}" "${properties[i]}" "$verdict"
    cp "$scratch/original" "$file"
done
[ "$survivors" -eq 0 ]
