// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/chart_card.h"

#include "app/desktop/charts/bar_chart_view.h"
#include "app/desktop/charts/chart_table.h"
#include "app/desktop/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace huella {

ChartCard::ChartCard(Context &context, QWidget *parent)
    : Card(parent), context_(context), view_(new BarChartView(this)), stack_(new QStackedWidget(this)),
      toggle_(new QToolButton(this)), footnote_(new QLabel(this))
{
    view_->setTheme(context.colours());
    stack_->addWidget(view_);
    toggle_->setCheckable(true);
    toggle_->setObjectName(QStringLiteral("link"));
    tools()->addWidget(toggle_);
    footnote_->setObjectName(QStringLiteral("note"));
    footnote_->setTextFormat(Qt::PlainText);
    footnote_->setWordWrap(true);
    body()->addWidget(stack_);
    body()->addWidget(footnote_);
    body()->addStretch(1);
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
    setTitle(qs(spec.title));
    view_->setSpec(spec);
    if (table_)
        table_->setSpec(spec);
    if (footnote_->text() != qs(spec.footnote))
        footnote_->setText(qs(spec.footnote));
    footnote_->setVisible(!spec.footnote.empty());
    retranslate();
}

void ChartCard::showTable(bool table)
{
    if (table && !table_) {
        table_ = new ChartTable(stack_);
        table_->setSpec(spec_);
        stack_->addWidget(table_);
        connect(table_, &ChartTable::copied, this, [this] { context_.notices->say(context_.say("notice.copied_table")); });
    }
    stack_->setCurrentIndex(table ? 1 : 0);
}

void ChartCard::addBelow(QWidget *widget, Qt::Alignment alignment)
{
    body()->insertWidget(body()->count() - 1, widget, 0, alignment);
}

void ChartCard::retranslate()
{
    toggle_->setText(context_.say(toggle_->isChecked() ? "plan.as_chart" : "plan.as_table"));
    toggle_->setAccessibleName(toggle_->text() + QStringLiteral(": ") + qs(spec_.title));
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
