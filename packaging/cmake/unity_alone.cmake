# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sources that are compiled by themselves: they have a name in an anonymous namespace, or a macro, that another source of
# their library has, too. A file leaves the list when its names are its own.
set(HUELLA_UNITY_ALONE
    app/desktop/startup/command_options.cpp
    app/desktop/startup/start_options.cpp
    app/desktop/widgets/block_html.cpp
    app/desktop/window/issues_bar.cpp
    app/desktop/window/main_window.cpp
    app/desktop/document/recovery_offer.cpp
    core/base/csv_record.cpp
    core/catalogue/place.cpp
    core/report/recipes/variations.cpp
    core/report/write/html.cpp
    core/report/write/latex.cpp
    core/report/write/markdown.cpp
)
