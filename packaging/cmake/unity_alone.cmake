# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sources that are compiled by themselves: they have a name in an anonymous namespace, or a macro, that another source of
# their library has, too. A file leaves the list when its names are its own.
set(HUELLA_UNITY_ALONE
    app/desktop/startup/command_options.cpp
    app/desktop/pages/learn/learn_page.cpp
    app/desktop/pages/learn/step_card.cpp
    app/desktop/startup/start_options.cpp
    app/desktop/widgets/block_html.cpp
    app/desktop/window/issues_bar.cpp
    app/desktop/window/main_window.cpp
    app/desktop/document/recovery_offer.cpp
    core/base/csv_record.cpp
    core/base/whole_files.cpp
    core/catalogue/place.cpp
    core/catalogue/suggest.cpp
    core/report/checks/amount_parser.cpp
    core/report/recipes/variations.cpp
    core/charts/chart_line.cpp
    core/report/write/html.cpp
    core/report/write/latex.cpp
    core/report/write/latex_text.cpp
    core/report/write/markdown.cpp
    core/teaching/formulas/equations.cpp
    core/teaching/formulas/formula.cpp
    core/teaching/worksheets/lesson_check.cpp
    core/teaching/lessons/lesson_figures.cpp
    core/teaching/formulas/teaching_units.cpp
    core/teaching/questions/typed_answer.cpp
    core/workload/fill.cpp
    core/workload/no_match.cpp
    core/workload/typed_number.cpp
)
