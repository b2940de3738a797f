// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/report_edit.h"
#include "core/report/recipes/recipe_names.h"

#include <QContextMenuEvent>
#include <QMenu>

// What the editor offers where one is.

namespace huella {

QMenu *ReportEdit::makeMenu()
{
    auto *menu = new QMenu(this);
    const bool chosen = textCursor().hasSelection();
    const size_t index = text_.isOfContents(textCursor().block()) ? text_.blocks().size() : currentIndex();
    const auto add = [&](const QString &text, bool on, auto what) {
        QAction *action = menu->addAction(text);
        action->setEnabled(on);
        connect(action, &QAction::triggered, this, what);
    };
    add(tr("Cu&t"), chosen, [this] {
        copy();
        removeSelection();
    });
    add(tr("&Copy"), chosen, [this] { copy(); });
    add(tr("&Paste"), canPaste(), [this] { paste(); });
    add(tr("Select &all"), true, [this] { selectAll(); });
    menu->addSeparator();
    addRecipeMenu(*menu);
    addTableMenu(*menu);
    if (!noteHere().isNull())
        connect(menu->addAction(tr("Edit f&ootnote…")), &QAction::triggered, this, &ReportEdit::noteWanted);
    if (const FigureBlock *figure = text_.figureAt(index); figure && !figure->picture) {
        chartMenu_.addTo(*menu, figure->chart);
        menu->addSeparator();
    }
    add(tr("Move part &up"), index > 0, [this, index] { emit moveWanted(index, -1); });
    add(tr("Move part &down"), index + 1 < text_.blocks().size(), [this, index] { emit moveWanted(index, 1); });
    add(tr("&Remove part"), index < text_.blocks().size(), [this, index] { emit rewriteWanted(index, index + 1, {}); });
    return menu;
}

/// Rows and columns of a table that somebody wrote.
void ReportEdit::addTableMenu(QMenu &menu)
{
    if (!ownTableHere())
        return;
    const std::tuple<QString, TableChange, QKeySequence> lines[] = {
        {tr("Row a&bove"), TableChange::rowAbove, {}},
        {tr("Row b&elow"), TableChange::rowBelow, Qt::ALT | Qt::Key_Insert},
        {tr("Column to the le&ft"), TableChange::columnLeft, {}},
        {tr("Column to the ri&ght"), TableChange::columnRight, Qt::ALT | Qt::SHIFT | Qt::Key_Insert},
        {tr("Remove ro&w"), TableChange::withoutRow, Qt::ALT | Qt::Key_Delete},
        {tr("Remove colum&n"), TableChange::withoutColumn, Qt::ALT | Qt::SHIFT | Qt::Key_Delete}};
    QMenu *table = menu.addMenu(tr("Ta&ble"));
    connect(table->addAction(tr("Ca&ption…", "of a table")), &QAction::triggered, this,
            &ReportEdit::askForTableCaption);
    table->addSeparator();
    for (const auto &[text, change, keys] : lines) {
        QAction *action = table->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // said here; the text itself hears the keys
        connect(action, &QAction::triggered, this, [this, change = change] { changeTable(change); });
    }
    menu.addSeparator();
}

/// A figure can say something else below it, and a figure or table can be another scenario's.
void ReportEdit::addRecipeMenu(QMenu &menu)
{
    const auto blocks = text_.blocks();
    const size_t index = currentIndex();
    const auto *recipe = index < blocks.size() ? std::get_if<RecipeBlock>(&blocks[index]->content) : nullptr;
    if (!recipe) {
        if (inMadePart() && captionedTableHere()) // the caption of a table that somebody wrote
            connect(menu.addAction(tr("Ca&ption…", "of a table")), &QAction::triggered, this,
                    &ReportEdit::askForTableCaption);
        return;
    }
    const auto &scenarios = context_.document.study().scenarios;
    const bool several = scenarios.size() > 1 && isOfOneScenario(recipe->recipe) && !recipe->isPicture();
    if (figureHere()) {
        connect(menu.addAction(tr("Ca&ption…")), &QAction::triggered, this, &ReportEdit::askForCaption);
        connect(menu.addAction(tr("Text a&lternative…")), &QAction::triggered, this, &ReportEdit::askForAlternative);
    }
    if (captionedTableHere())
        connect(menu.addAction(tr("Ca&ption…", "of a table")), &QAction::triggered, this,
                &ReportEdit::askForTableCaption);
    if (several) {
        QMenu *of = menu.addMenu(tr("&Scenario"));
        for (size_t i = 0; i < scenarios.size(); ++i) {
            RecipeBlock other = *recipe;
            other.of = i == 0 ? std::string() : scenarios[i].id;
            QAction *action = of->addAction(menuText(scenarios[i].name));
            action->setCheckable(true);
            action->setChecked(other.of == recipe->of);
            connect(action, &QAction::triggered, this,
                    [this, index, other] { emit rewriteWanted(index, index + 1, {other}); });
        }
    }
    if (figureHere() && canBeIn(recipe->recipe, Measure::treeMonths))
        fillMeasures(*menu.addMenu(tr("&Amounts in")));
    if (figureHere())
        fillWidths(*menu.addMenu(tr("&Width")));
    if (!menu.actions().isEmpty() && !menu.actions().back()->isSeparator())
        menu.addSeparator();
}

void ReportEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace huella
