# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `source setup.sh cli|run|test|package`: goes to the root of the repository and installs the Debian packages that are missing
# for that: the command line alone, both programs, their tests too, or Debian packages of them.
# When none is, it asks dpkg and is done; it needs neither the network nor a password then.
# Everything it has to say goes to stderr: stdout belongs to the script that reads it.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

packages_to_build_cli=(
    # build
    cmake g++ ninja-build ccache pkg-config
    # libraries
    libcli11-dev libexpected-dev libfmt-dev libutf8proc-dev libxlsxwriter-dev libyaml-cpp-dev nlohmann-json3-dev
)
packages_to_run=(
    "${packages_to_build_cli[@]}"
    # containers of PDF, ODT and DOCX
    libqpdf-dev libzip-dev
    # Qt: the desktop, its charts (which ask for OpenGL), translations, pictures and fonts, whose list is read early
    libfontconfig-dev
    qt6-base-dev qt6-base-private-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n fonts-inter fonts-noto-core
)
packages_to_test=(
    "${packages_to_run[@]}"
    # tests and benchmarks
    libbenchmark-dev libpoppler-qt6-dev librapidcheck-dev libvalijson-dev xauth xvfb
    # what the locales are made from that tests run in
    locales
    # made-up bytes for every reader
    clang-16 libclang-rt-16-dev
    # tests of reports: HTML is checked, LaTeX is set and PDFs are read aloud
    cmark tidy poppler-utils texlive-latex-base texlive-latex-recommended texlive-pictures texlive-lang-spanish lmodern
    # tests of what is installed: manual pages, completions, desktop entry, metainfo, media type
    groff-base zsh desktop-file-utils appstream shared-mime-info libglib2.0-bin
)
packages_to_package=(
    "${packages_to_run[@]}"
    # shared libraries become dependencies, and what is wrong with a package is said
    dpkg-dev file lintian desktop-file-utils appstream
)

case ${1:-} in
    cli) packages=("${packages_to_build_cli[@]}") ;;
    run) packages=("${packages_to_run[@]}") ;;
    test) packages=("${packages_to_test[@]}") ;;
    package) packages=("${packages_to_package[@]}") ;;
    *)
        echo "setup.sh: cli, run, test or package?" >&2
        exit 1
        ;;
esac

# A step that takes a while, before it is taken.
step() { echo "== $*" >&2; }

install_missing_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian: install what corresponds to: ${packages[*]}" >&2
        return 0
    fi
    local installed missing=() as_root=()
    installed=$'\n'$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null)$'\n'
    for package in "${packages[@]}"; do
        [[ $installed == *$'\n'"installed $package"$'\n'* ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0

    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing; as root run: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    step "Installing: ${missing[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
    "${as_root[@]}" update >&2 && "${as_root[@]}" install -y --no-install-recommends "${missing[@]}" >&2
}

install_missing_packages || exit 1
