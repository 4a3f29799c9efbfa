# SPDX-License-Identifier: MIT
# What Earshot needs on Debian 12, and a function that installs what is missing.
# Sourced by packaging/run.sh and tests/run.sh.

build_packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libsqlite3-dev libsqlitecpp-dev libtomlplusplus-dev libexpected-dev
)
run_packages=(libqt6svg6 libqt6printsupport6 fonts-dejavu-core)
test_packages=(
    librapidcheck-dev xvfb openbox xdotool x11-utils imagemagick
    poppler-utils qpdf python3-icalendar sqlite3 strace
)
long_packages=(clang clang-tidy clang-format-14 clazy)

is_debian_12() {
    [ -r /etc/os-release ] || return 1
    ( . /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ] )
}

missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] \
            || printf '%s\n' "$package"
    done
}

# Installs what is missing. Elsewhere than on Debian 12 it prints what to install and fails.
install_packages() {
    if ! is_debian_12; then
        printf 'This script installs packages on Debian 12 only. Here, please install:\n'
        printf '  a C++20 compiler, CMake 3.25+, Ninja, Qt 6.4+ (Core Gui Widgets PrintSupport Svg LinguistTools Test),\n'
        printf '  SQLite 3.40+, SQLiteCpp 3.2+, toml++ 3.3+, tl::expected 1.0+, and RapidCheck for the tests.\n'
        printf 'Homebrew:  brew install cmake ninja qt sqlite sqlitecpp tomlplusplus tl-expected rapidcheck\n'
        printf 'Debian 13: apt-get install %s\n' "$*"
        return 1
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            printf 'These packages are missing. Please install them as root, then run this again:\n'
            printf '  apt-get install %s\n' "${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    printf 'Installing %s packages: %s\n' "${#missing[@]}" "${missing[*]}"
    "${as_root[@]}" apt-get update -qq || printf 'The package lists could not be renewed; trying with the old ones.\n'
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
