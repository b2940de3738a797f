// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_foot.h"

#include "app/desktop/pages/plan/runs_table.h"

#include <QHeaderView>
#include <QPainter>

namespace huella {
namespace {

constexpr int footHeight = 40, footMargin = 8;

} // namespace

RunsFoot::RunsFoot(Context &context, RunsTable &table, QWidget *parent)
    : QWidget(parent), context_(context), table_(table)
{
    setObjectName(QStringLiteral("runsTotal"));
    setFixedHeight(footHeight);
    setFocusPolicy(Qt::TabFocus); // a screen reader stops here and reads the sums
}

void RunsFoot::refresh()
{
    const RunsModel &model = *table_.runs();
    QStringList sums;
    for (const int column : {int(RunsModel::energyColumn), int(RunsModel::amountColumn)})
        sums << model.total(column) + u' '
                    + model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    setAccessibleName(context_.say(Message("runs.total", {numberArg("count", model.runCount())})));
    setAccessibleDescription(sums.join(QStringLiteral(", ")));
    update();
}

void RunsFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = context_.colours();
    const RunsModel &model = *table_.runs();
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    QFont font = themeFont(TextSize::body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRect(RunsDelegate::checkRoom, 0, width() / 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     accessibleName());
    const QHeaderView *head = table_.horizontalHeader();
    for (const int column : {int(RunsModel::energyColumn), int(RunsModel::amountColumn)}) {
        const int right = head->sectionViewportPosition(column) + head->sectionSize(column) - footMargin;
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, model.total(column));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -1), 6, 6);
    }
}

void RunsFoot::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void RunsFoot::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace huella
