// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/derived_card.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_label.h"
#include "core/planning/any_plan.h"
#include "core/wording/plan_figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace huella {
namespace {

constexpr size_t mostBadges = 3;
constexpr int timeWidth = 4, otherWidth = 3; // of the room: it has something to press

const char *badgeOf(PlanFigure::From from)
{
    switch (from) {
    case PlanFigure::From::measured: return "plan.measured";
    case PlanFigure::From::estimated: return "plan.estimated";
    case PlanFigure::From::derived: break;
    }
    return "plan.derived";
}

} // namespace

DerivedCard::DerivedCard(Context &context, QWidget *parent)
    : Card(parent), context_(context), row_(new QHBoxLayout), hours_(new QToolButton(this))
{
    row_->setSpacing(3 * gridUnit());
    body()->addLayout(row_);
    hours_->setObjectName(QStringLiteral("link"));
    hours_->setFocusPolicy(Qt::StrongFocus);
    connect(hours_, &QToolButton::clicked, this, &DerivedCard::hoursWanted);
    hours_->hide();
}

DerivedCard::Shown DerivedCard::makeItem()
{
    auto *all = new QWidget(this);
    all->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto label = [all](const char *name) {
        auto *made = new QLabel(all);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    Shown item{
        all, label("quiet"), label("badge"), new WrappedLabel(all), new WrappedLabel(all, true), new QHBoxLayout};
    item.value->setObjectName(QStringLiteral("derivedValue"));
    item.about->setObjectName(QStringLiteral("note"));
    auto *head = new QHBoxLayout;
    head->setSpacing(gridUnit());
    head->addWidget(item.name);
    head->addWidget(item.badge);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(item.value);
    item.foot->setSpacing(gridUnit());
    item.foot->addWidget(item.about, 1);
    column->addLayout(item.foot);
    column->addStretch(1);
    row_->addWidget(all, 1);
    return item;
}

void DerivedCard::show(const std::vector<Item> &items)
{
    while (shown_.size() < items.size())
        shown_.push_back(makeItem());
    for (size_t i = 0; i < shown_.size(); ++i) {
        const bool there = i < items.size();
        shown_[i].all->setVisible(there);
        if (!there)
            continue;
        shown_[i].name->setText(items[i].name);
        shown_[i].badge->setText(items[i].badge);
        shown_[i].badge->setVisible(items.size() <= mostBadges
                                    || i == 0); // of more there is no room beside their names
        shown_[i].value->setText(items[i].value);
        shown_[i].about->setText(items[i].about);
        shown_[i].about->setVisible(!items[i].about.isEmpty());
        row_->setStretch(int(i), items[i].isTime ? timeWidth : otherWidth);
        if (items[i].isTime)
            shown_[i].foot->addWidget(hours_);
        shown_[i].all->setAccessibleName(items[i].name + QStringLiteral(": ") + items[i].value);
    }
}

std::vector<DerivedCard::Item> DerivedCard::itemsOf(const RunResult &result) const
{
    std::vector<Item> items;
    for (const PlanFigure &figure : planFigures(result, context_.words()))
        items.push_back({toQString(figure.name), context_.say(badgeOf(figure.from)), toQString(figure.value),
                         toQString(figure.about), figure.isTime});
    return items;
}

void DerivedCard::refresh()
{
    setAccessibleName(context_.say("plan.derived_card"));
    const RunResult *result = context_.document.currentResult();
    show(result ? itemsOf(*result) : std::vector<Item>());
    const PlannedTraining *training = result && result->planned ? result->planned->training() : nullptr;
    hours_->setText(context_.say("plan.type_hours"));
    hours_->setVisible(training && training->main.working.figure("MFU"));
}

void DerivedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace huella
