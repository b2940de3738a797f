#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# try_packages.sh FOLDER: as root, puts a fresh Debian 12 into FOLDER (debootstrap), and there installs the packages that deb.sh
# made, uses them as a person would, takes them away and looks for what stayed. FOLDER is kept, and reset before each run.

set -euo pipefail
root=$(realpath -m -- "${1:?where to?}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packages=build/release/packages
sample=/usr/share/doc/huella/examples/sample.huella

say() { echo "== $*"; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Whoever uses what is installed is not root.
as_user() { inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/user XDG_RUNTIME_DIR=/home/user/run "$@"; }
apt() { inside apt-get -qq -o Dpkg::Use-Pty=0 "$@" >>"$root.log"; }
# Every path of the system but what apt, dpkg and logs note for themselves.
paths() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./root -o -path './var/cache/apt' -o -path './var/cache/man' \
        -o -path './var/lib/apt' -o -path './var/log' -o -path './var/lib/dpkg' -o -path './var/cache/debconf' -o -path './var/cache/ldconfig' \) -prune -o -print | sort)
}

leave() {
    for folder in dev proc; do
        if mountpoint -q "$root/$folder"; then umount -R -l "$root/$folder"; fi
    done
}
trap leave EXIT

[[ -d $root/usr ]] || { say "Fetching Debian 12"; debootstrap --variant=minbase bookworm "$root" >"$root.log"; }
cp /etc/resolv.conf "$root/etc/resolv.conf"
leave
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"
mkdir -p "$root/home/user/run" && chown -R 1000:1000 "$root/home/user" && chmod 700 "$root/home/user/run"
rm -f "$root"/tmp/*.deb && cp "$packages"/*.deb "$root/tmp/"
# What a desktop has anyway, so that it is not taken for a trace.
apt update
apt install --no-install-recommends desktop-file-utils shared-mime-info hicolor-icon-theme gtk-update-icon-cache xdg-utils libglib2.0-bin xvfb xauth x11-utils \
    man-db bash-completion zsh file poppler-utils
for package in huella huella-cli; do # of a run that was broken off
    if [[ -d $root/usr/share/doc/$package ]]; then apt autoremove --purge "$package"; fi
done

say "huella-cli alone brings no Qt"
before=$(paths)
apt install --no-install-recommends "/tmp/$(basename "$packages"/huella-cli_*.deb)"
if inside dpkg-query -W 'libqt*' >/dev/null 2>&1; then
    echo "Qt came with it"
    exit 1
fi
as_user huella-cli estimate --cpu 'Xeon E5-2683 v4' --cores 12 --memory 64 --hours 12 --where ES
as_user huella-cli --version

say "Both: versions, pages of the manual, completion"
apt install --no-install-recommends "/tmp/$(basename "$packages"/huella_*.deb)"
as_user huella --version
version=$(dpkg-deb -f "$root"/tmp/huella_*.deb Version)
for program in huella huella-cli; do
    [[ $(as_user "$program" --version) == "$program $version"* ]]
    as_user man "$program" | grep -q "Huella $version"
    as_user man "$program" | grep -q -- --lang
    as_user man -L es "$program" | grep -q ENTORNO
done
as_user bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader huella-cli; complete -p huella-cli; _completion_loader huella; complete -p huella'
# shellcheck disable=SC2016
as_user zsh -c 'autoload -U compinit && compinit -D && echo "zsh: $_comps[huella-cli] $_comps[huella]"'

say "A study is known by its type and opened by the window"
cp "$root$sample" "$root/home/user/study.huella"
[[ $(as_user gio info -a standard::content-type /home/user/study.huella) == *application/vnd.huella+json* ]]
[[ $(as_user xdg-mime query default application/vnd.huella+json) == huella.desktop ]]
as_user gio mime application/vnd.huella+json
# shellcheck disable=SC2016
as_user xvfb-run -a bash -ec '
    gio open /home/user/study.huella
    for try in $(seq 100); do
        sleep 0.2
        xwininfo -root -tree | grep -q "desman.*Huella" && break
    done
    sleep 1 # the icon comes after the window
    window=$(xwininfo -root -tree | sed -n "s/ *\(0x[0-9a-f]*\) \".*Huella\": (\"huella\".*/\1/p")
    xprop -id "$window" _NET_WM_NAME WM_CLASS _NET_WM_ICON | grep -v "^$" | sed -n 1,3p | cut -c1-90
    xprop -id "$window" _NET_WM_ICON | grep -q Icon
    kill "$(pidof huella)"'

say "A report without a display"
for language in en es; do
    as_user huella --export "$sample" --template summary --lang $language -o /home/user/report-$language.pdf
    as_user pdftotext /home/user/report-$language.pdf - | sed -n 1,3p
done

say "Taken away"
apt purge huella huella-cli
apt autoremove --purge
after=$(paths)
if ! diff <(echo "$before") <(echo "$after"); then
    echo "these stayed"
    exit 1
fi
# (The index of apropos forgets a page overnight, whosever it was.)
if (cd "$root" && grep -rl huella usr/share/applications usr/share/icons usr/share/mime var/lib/dpkg/info etc); then
    echo "these speak of it"
    exit 1
fi
echo "nothing of $(wc -l <<<"$after") files and folders is new"
