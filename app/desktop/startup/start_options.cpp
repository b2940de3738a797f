// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startup/start_options.h"

#include "core/base/one_line.h"
#include "core/wording/message_language.h"
#include "core/wording/wording.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace huella {
namespace {

constexpr int doneStatus = 0, wrongUseStatus = 2, noScreenStatus = 3;

bool isSet(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value;
}

void print(FILE *where, const std::string &line) { std::fprintf(where, "%s\n", line.c_str()); }

} // namespace

std::optional<int> answerWithoutWindow(int argc, char **argv)
{
    const Wording &words = Wording::of(messageLanguage(ownEnvironment()));
    int files = 0;
    bool ownPlatform = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--version") {
            print(stdout, "huella " HUELLA_VERSION);
            return doneStatus;
        }
        if (argument == "--help" || argument == "-h") {
            print(stdout, words("desktop.help"));
            return doneStatus;
        }
        if (argument == "-platform" && i + 1 < argc) { // Qt's own: which kind of screen
            ownPlatform = true;
            ++i;
        } else if (argument.starts_with("-")) {
            print(stderr,
                  "huella: " + words("desktop.option_unknown", {textArg("option", oneLine(briefly(argument)))}));
            return wrongUseStatus;
        } else if (++files > 1) {
            print(stderr, "huella: " + words("desktop.one_file", {textArg("file", oneLine(briefly(argument)))}));
            return wrongUseStatus;
        }
    }
    if (!ownPlatform && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        print(stderr, "huella: " + words("desktop.no_screen"));
        return noScreenStatus;
    }
    return std::nullopt;
}

} // namespace huella
