// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/finder.h"

#include "app/desktop/cards/source_popup.h"
#include "app/desktop/common/text.h"
#include "app/desktop/help/help_key.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/palette/command_palette.h"
#include "app/desktop/window/edit_actions.h"
#include "app/desktop/window/page_stack.h"
#include "app/desktop/window/sources_dialog.h"

#include <QMainWindow>
#include <QMenuBar>

namespace huella {
namespace {
constexpr QPoint popupPlace(64, 96); // in the window, below its bars
} // namespace

Finder::Finder(Context &context, EditActions &edits, PageStack &pages, QMainWindow *window)
    : QObject(window), context_(context), edits_(edits), pages_(pages), window_(window)
{
}

void Finder::findAnything()
{
    if (palette_ && palette_->isVisible())
        return; // what it holds would be made anew
    edits_.refresh();
    open(paletteEntries(context_, *window_->menuBar(), goals()), "palette.asks");
}

void Finder::findHere()
{
    if (ReportPage *report = pages_.reportInFront())
        report->find();
    else
        open(runEntries(context_, goals()), "palette.asks_runs");
}

void Finder::open(std::vector<PaletteEntry> entries, const char *asks)
{
    if (palette_ && palette_->isVisible())
        return;
    palette_ = new CommandPalette(context_, std::move(entries), context_.say(asks), window_);
    palette_->open(); // and deletes itself
}

PaletteGoals Finder::goals()
{
    PaletteGoals goals;
    goals.page = [this](int page) { pages_.open(PageStack::Page(page)); };
    goals.field = [this](const std::string &column) { goToField(column); };
    goals.run = [this](const std::string &id) {
        pages_.open(PageStack::plan);
        context_.document.setCurrentRun(id);
        pages_.planPage()->focusFirst();
    };
    goals.scenario = [this](const std::string &id) {
        pages_.open(PageStack::plan);
        context_.document.setCurrentScenario(id);
        pages_.planPage()->focusRuns();
    };
    goals.source = [this](const std::string &id) { SourcesDialog(context_, window_, id).exec(); };
    goals.place = [this](const Place &place) { showPlace(place); };
    goals.help = [this](const HelpPlace &place) { openHelp(context_, window_, place); };
    return goals;
}

void Finder::goToField(const std::string &column)
{
    pages_.open(PageStack::plan);
    pages_.planPage()->focusField(column);
}

/// The grid intensity of a place and where it comes from.
void Finder::showPlace(const Place &place)
{
    const Wording &words = context_.words();
    const std::string basis = words("basis." + std::string(toString(place.basis)));
    WorkingSpan figure;
    figure.kind = WorkingSpan::Kind::figure;
    figure.explanation = std::string(place.name(context_.language.language() == Language::es)) + ": "
                         + words("chart.elsewhere.note", {numberArg("value", place.gPerKwh, "g CO₂e/kWh"),
                                                          yearArg("year", place.year), textArg("basis", basis)});
    figure.source = place.source;
    (new SourcePopup(figure, context_, window_))->showAt(window_->mapToGlobal(popupPlace));
}

} // namespace huella
