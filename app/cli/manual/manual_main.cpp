// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// huella_make_manual FOLDER: writes the manual pages of both programs in both languages, and what bash and zsh complete.

#include "app/cli/manual/completed.h"
#include "app/cli/manual/man_page.h"
#include "core/base/whole_files.h"

#include <cstdio>

using namespace huella;

namespace {

Result<void> writeAll(const std::string &folder)
{
    const Wording &english = Wording::of(Language::en), &spanish = Wording::of(Language::es);
    const cli::CompletedProgram commandLine = cli::completedCommandLine(english),
                                desktop = cli::completedDesktop(english);
    WholeFiles files(folder);
    return files.add("huella-cli.1", cli::commandLinePage(english))
        .and_then([&] { return files.add("huella.1", cli::desktopPage(english)); })
        .and_then([&] { return files.add("es/huella-cli.1", cli::commandLinePage(spanish)); })
        .and_then([&] { return files.add("es/huella.1", cli::desktopPage(spanish)); })
        .and_then([&] { return files.add("huella-cli.bash", cli::bashCompletion(commandLine)); })
        .and_then([&] { return files.add("huella.bash", cli::bashCompletion(desktop)); })
        .and_then([&] {
            return files.add("_huella-cli", cli::zshCompletion(commandLine, cli::completedCommandLine(spanish)));
        })
        .and_then([&] { return files.add("_huella", cli::zshCompletion(desktop, cli::completedDesktop(spanish))); })
        .and_then([&] { return files.finish(); });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: huella_make_manual FOLDER\n", stderr);
        return 2;
    }
    const auto written = writeAll(argv[1]);
    if (!written)
        std::fprintf(stderr, "huella_make_manual: %s: %s\n", written.error().place.c_str(),
                     written.error().message.key.c_str());
    return written ? 0 : 3;
}
