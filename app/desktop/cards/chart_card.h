// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_menu.h"
#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"
#include "core/charts/chart.h"

#include <QKeySequence>

#include <functional>

class QKeyEvent;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace huella {

class ChartView;
class ChartTable;

/// Something that can be done with what is selected in a chart.
struct ChartAction {
    QString text; ///< what it does, with the name of what it is done with; empty: a line between actions
    std::function<void()> run{};
    bool enabled = true;
    QKeySequence keys{}; ///< that do the same in the chart
};

/// A card with a chart, its footnote, a menu to take it elsewhere, and the same numbers as a table at the press of a button.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(Context &context, QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);
    /// Something to do with the chart, below it.
    void addBelow(QWidget *widget, Qt::Alignment alignment = Qt::AlignLeft);
    /// What can be done with a bar, by its id: in a menu at the bar, and by a button in the head of the card.
    using Actions = std::function<std::vector<ChartAction>(const QString &id)>;
    /// `name`: what the button says, a wording key; null: the card has a strip for what is selected, and no button.
    void setActions(Actions actions, const char *name = "chart.actions");
    /// The same for a tornado, with the button at the row that the mouse or the keyboard is on.
    void setRowActions(Actions actions, const char *name);
    /// The menu of what can be done with the selected bar, at the bar. A key or a double click leads there: what changes the study
    /// has been read before.
    void openActions();
    /// Letters of so many px, for who looks from afar; 0: as in a card.
    void setType(double px);
    /// What the chart's own menu offers besides: to put it into the report.
    void setInsert(std::function<void()> insert) { insert_ = std::move(insert); }
    ChartView *view() const { return view_; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildMenus();
    void openMenu(const QPoint &at);
    void retranslate();
    void showTable(bool table);
    void refreshActions();
    void fillMenu();
    void addOwn(QMenu &menu);
    void showFootnote();
    void placeButton();
    bool perform(const QKeyEvent &event);
    Context &context_;
    ChartView *view_;
    ChartTable *table_ = nullptr; ///< made when it is asked for
    QStackedWidget *stack_;
    QToolButton *toggle_;
    WrappedLabel *footnote_; ///< of a chart in large type, the chart has it
    double type_ = 0;
    Actions actions_;
    const char *actionsName_ = nullptr;
    std::function<void()> insert_;
    QToolButton *do_ = nullptr; ///< made with the actions
    bool inRow_ = false;        ///< it stands in the chart
    QToolButton *more_;         ///< the chart's own menu
    QMenu *menu_;
    ChartMenu own_;
    ChartSpec spec_;
};

} // namespace huella
