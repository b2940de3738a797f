// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/figure_bar.h"
#include "app/desktop/pages/report/report_edit.h"
#include "core/base/letters.h"
#include "core/report/recipes/recipe_names.h"

#include <QMenu>

#include <array>

// The figure that the cursor is in: what it shows, how wide it is, and its words.

namespace huella {
namespace {

constexpr std::array figureWidths{50, 75, 100}; // percent of the column

/// Without "Figure 1. ": what is written anew has the number of its place.
std::string captionWords(const std::string &caption)
{
    const size_t numbered = caption.find(". ");
    return numbered == std::string::npos ? caption : caption.substr(numbered + 2);
}

} // namespace

std::optional<RecipeBlock> ReportEdit::figureHere() const
{
    if (!inMadePart() || roleOf(textCursor().block()) != Role::figure)
        return {}; // asked at every key: no block is looked up
    const auto blocks = text_.blocks();
    const size_t index = currentIndex();
    const auto *recipe = index < blocks.size() ? std::get_if<RecipeBlock>(&blocks[index]->content) : nullptr;
    return recipe && recipe->recipe.starts_with("figure.") ? std::optional(*recipe) : std::nullopt;
}

void ReportEdit::showFigureBar()
{
    const auto figure = figureHere();
    if (!figure) {
        figureBar_->show(nullptr, {});
        return;
    }
    const QPoint corner = viewport()->pos();
    figureBar_->show(&*figure, areaOf(currentIndex()).translated(corner));
}

void ReportEdit::fillMeasures(QMenu &menu)
{
    const auto figure = figureHere();
    for (const Measure measure : allMeasures) {
        if (!figure || !canBeIn(figure->recipe, measure))
            continue;
        RecipeBlock other = *figure;
        other.measure = measure;
        addFigureLine(menu, context_.say("measure." + std::string(toString(measure))), other);
    }
}

void ReportEdit::fillWidths(QMenu &menu)
{
    const auto figure = figureHere();
    for (const int width : figureWidths) {
        if (!figure)
            return;
        RecipeBlock other = *figure;
        other.width = width;
        addFigureLine(menu, toQString(context_.words().numbers().percent(width / 100.0, 3)), other);
    }
}

/// A line that makes the figure another one; marked where it is that already.
void ReportEdit::addFigureLine(QMenu &menu, const QString &text, const RecipeBlock &other)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(figureHere() == std::optional(other));
    connect(action, &QAction::triggered, this, [this, other] { changeFigure(other); });
}

void ReportEdit::changeFigure(const RecipeBlock &figure)
{
    const auto now = figureHere();
    if (now && *now != figure)
        emit figureWanted(currentIndex(), figure);
}

void ReportEdit::askForCaption()
{
    const auto figure = figureHere();
    const FigureBlock *shown = text_.figureAt(currentIndex());
    if (!figure || !shown)
        return;
    const bool usual = isBlank(figure->caption) && !figure->isPicture();
    const QString before = toQString(usual ? captionWords(shown->caption) : figure->caption);
    const auto said = context_.dialogs.askText(
        this, tr("Caption"),
        figure->isPicture() ? tr("Caption of the picture:") : tr("Caption of the figure; empty for the usual one:"),
        before);
    if (!said || *said == before)
        return;
    RecipeBlock changed = *figure;
    changed.caption = toStdString(said->trimmed());
    changeFigure(changed);
}

/// What is made from the figure is shown to begin with; it stays what is said until somebody writes another.
void ReportEdit::askForAlternative()
{
    const auto figure = figureHere();
    const FigureBlock *shown = text_.figureAt(currentIndex());
    if (!figure || !shown)
        return;
    const QString before = toQString(shown->chart.description);
    const auto said = context_.dialogs.askParagraph(
        this, tr("Text alternative"),
        figure->isPicture()
            ? tr("What the picture shows, in a sentence or two, for those who cannot see it:")
            : tr("What is read to those who cannot see the figure; empty for the text that is made from it:"),
        before);
    if (!said || *said == before)
        return;
    RecipeBlock changed = *figure;
    changed.alternative = toStdString(said->simplified());
    changeFigure(changed);
}

void ReportEdit::removeFigure()
{
    setFocus();
    if (figureHere())
        emit rewriteWanted(currentIndex(), currentIndex() + 1, {});
}

} // namespace huella
