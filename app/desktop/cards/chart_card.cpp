// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/chart_card.h"

#include "app/desktop/charts/chart_table.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/copies.h"
#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

namespace huella {
namespace {
constexpr int roomForWords = 600; // px of a chart with a button in its rows
} // namespace

ChartCard::ChartCard(Context &context, QWidget *parent)
    : Card(parent),
      context_(context),
      view_(new ChartView(this)),
      stack_(new QStackedWidget(this)),
      toggle_(new QToolButton(this)),
      footnote_(new WrappedLabel(this)),
      more_(new QToolButton(this)),
      menu_(new QMenu(this)),
      own_(context, *this)
{
    view_->setTheme(context.colours());
    view_->setProperty(copiesProperty, true);
    view_->installEventFilter(this);
    stack_->addWidget(view_);
    toggle_->setCheckable(true);
    toggle_->setObjectName(QStringLiteral("link"));
    tools()->addWidget(toggle_);
    tools()->addWidget(more_);
    footnote_->setObjectName(QStringLiteral("note"));
    body()->addWidget(stack_, 1);
    body()->addWidget(footnote_, 0, Qt::AlignTop);
    buildMenus();
    connect(toggle_, &QToolButton::toggled, this, [this](bool table) {
        showTable(table);
        retranslate();
    });
    retranslate();
}

void ChartCard::setSpec(const ChartSpec &spec)
{
    if (spec == spec_)
        return;
    spec_ = spec;
    setTitle(toQString(spec.title));
    view_->setSpec(spec);
    if (table_)
        table_->setSpec(spec);
    footnote_->setText(toQString(spec.footnote));
    showFootnote();
    // where there is nothing to draw a sentence says why, and stands where one begins to read
    const bool drawn = !spec.rows().empty();
    stack_->setVisible(drawn);
    toggle_->setVisible(drawn);
    more_->setVisible(drawn);
    retranslate();
}

void ChartCard::showFootnote()
{
    footnote_->setVisible(!spec_.footnote.empty() && (type_ == 0 || spec_.rows().empty()));
}

void ChartCard::setType(double px)
{
    type_ = px;
    view_->setType(px);
    showFootnote();
}

void ChartCard::showTable(bool table)
{
    if (table && !table_) {
        table_ = new ChartTable(stack_);
        table_->setSpec(spec_);
        stack_->addWidget(table_);
        connect(table_, &ChartTable::copied, this,
                [this] { context_.notices->say(context_.say("notice.copied_table")); });
    }
    stack_->setCurrentIndex(table ? 1 : 0);
}

void ChartCard::addBelow(QWidget *widget, Qt::Alignment alignment) { body()->addWidget(widget, 0, alignment); }

/// One menu for the mouse, the keyboard and the button of what is selected; the chart's own part of it has a button, too.
void ChartCard::buildMenus()
{
    menu_->setObjectName(QStringLiteral("chartMenu"));
    auto *ownMenu = new QMenu(this);
    ownMenu->setObjectName(QStringLiteral("chartOwnMenu"));
    more_->setObjectName(QStringLiteral("chartMore"));
    more_->setText(QStringLiteral("…"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(ownMenu);
    connect(menu_, &QMenu::aboutToShow, this, &ChartCard::fillMenu);
    connect(ownMenu, &QMenu::aboutToShow, this, [this, ownMenu] {
        ownMenu->clear();
        addOwn(*ownMenu);
    });
    connect(view_, &ChartView::menuWanted, this, &ChartCard::openMenu);
}

void ChartCard::openMenu(const QPoint &at)
{
    if (!menu_->isVisible())
        menu_->popup(at);
}

void ChartCard::setActions(Actions actions, const char *name)
{
    actions_ = std::move(actions);
    actionsName_ = name;
    connect(view_, &ChartView::doubleClicked, this, &ChartCard::openActions);
    if (!name)
        return;
    do_ = new QToolButton(this);
    do_->setObjectName(QStringLiteral("link"));
    do_->setPopupMode(QToolButton::InstantPopup);
    do_->setProperty("withMenu", true);
    do_->setMenu(menu_);
    do_->hide();
    tools()->insertWidget(tools()->indexOf(toggle_), do_);
    connect(view_, &ChartView::selected, this, &ChartCard::refreshActions);
    retranslate();
}

void ChartCard::setRowActions(Actions actions, const char *name)
{
    setActions(std::move(actions), name);
    inRow_ = true;
    tools()->removeWidget(do_);
    do_->setParent(view_);
    do_->setObjectName(QStringLiteral("rowAction"));
    do_->setProperty("framed", true);
    do_->setFocusPolicy(Qt::StrongFocus);
    setTabOrder(view_, do_);
    connect(view_, &ChartView::pointedMoved, this, &ChartCard::refreshActions);
    retranslate();
}

void ChartCard::openActions()
{
    if (!actions_(view_->selectedId()).empty())
        openMenu(view_->menuPoint());
}

void ChartCard::fillMenu()
{
    menu_->clear();
    if (inRow_ && do_->isDown())
        view_->selectPointed(); // the row it stands in
    for (const ChartAction &each : actions_ ? actions_(view_->selectedId()) : std::vector<ChartAction>()) {
        if (each.text.isEmpty()) {
            menu_->addSeparator();
            continue;
        }
        // the keys are shown only: as shortcuts they would count in the whole window
        const QString keys = each.keys.isEmpty() ? QString() : u'\t' + each.keys.toString(QKeySequence::NativeText);
        menu_->addAction(menuText(each.text) + keys, this, each.run)->setEnabled(each.enabled);
    }
    addOwn(*menu_);
}

void ChartCard::addOwn(QMenu &menu)
{
    own_.addTo(menu, spec_);
    if (!insert_)
        return;
    menu.addSeparator();
    menu.addAction(context_.say("chart.insert"), this, insert_)->setEnabled(!spec_.bars.empty());
}

/// The button is there when something is selected that something can be done with.
void ChartCard::refreshActions()
{
    if (!do_)
        return;
    const ChartElement meant = inRow_ ? view_->pointed() : view_->selectedElement();
    const QString id = idOf(spec_, meant),
                  words = meant.valid() ? wordsOf(spec_, meant).section(u'\n', 0, 0) : QString();
    do_->setVisible(!toggle_->isChecked() && !id.isEmpty() && !actions_(id).empty());
    do_->setAccessibleName(context_.say(actionsName_) + QStringLiteral(": ") + words);
    do_->setToolTip(plainToolTip(inRow_ ? do_->accessibleName() : words));
    placeButton();
}

/// At the right end of its row, where the chart leaves room for it; in a narrow chart the bars need the room of its words.
void ChartCard::placeButton()
{
    if (!inRow_)
        return;
    const bool wide = view_->width() >= roomForWords;
    do_->setText(wide ? context_.say(actionsName_) : QStringLiteral("+"));
    if (do_->property("withMenu") != wide) {
        do_->setProperty("withMenu", wide);
        do_->style()->unpolish(do_);
        do_->style()->polish(do_);
    }
    do_->adjustSize();
    view_->setAside(do_->width() + gridUnit());
    if (do_->isHidden())
        return; // the chart is not drawn for a place that nobody sees
    const QRectF row = view_->areaOf({view_->pointed().row, RowPart::whole});
    do_->move(view_->width() - do_->width() - gridUnit() / 2, int(row.center().y()) - do_->height() / 2);
}

/// The keys of the actions, in the chart itself.
bool ChartCard::perform(const QKeyEvent &event)
{
    const QKeySequence pressed(int(event.modifiers() & ~Qt::KeypadModifier) | event.key());
    for (const ChartAction &each : actions_(view_->selectedId()))
        if (!each.keys.isEmpty() && each.keys == pressed && each.enabled) {
            each.run();
            return true;
        }
    return false;
}

bool ChartCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == view_ && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Copy)) {
            own_.copyPicture(spec_);
            return true;
        }
        if (actions_ && perform(key))
            return true;
    } else if (object == view_ && event->type() == QEvent::Resize && inRow_) {
        QMetaObject::invokeMethod(this, &ChartCard::placeButton,
                                  Qt::QueuedConnection); // when the chart has its new size
    }
    return Card::eventFilter(object, event);
}

void ChartCard::retranslate()
{
    if (do_)
        do_->setText(context_.say(actionsName_));
    refreshActions();
    toggle_->setText(context_.say(toggle_->isChecked() ? "plan.as_chart" : "plan.as_table"));
    toggle_->setAccessibleName(toggle_->text() + QStringLiteral(": ") + toQString(spec_.title));
    more_->setAccessibleName(context_.say("chart.own_menu") + QStringLiteral(": ") + toQString(spec_.title));
    more_->setToolTip(context_.say("chart.own_menu"));
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        view_->setTheme(context_.colours());
    Card::changeEvent(event);
}

} // namespace huella
