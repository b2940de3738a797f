// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_access.h"

#include "app/desktop/charts/chart_view.h"

#include <QAccessibleWidget>

namespace huella {
namespace {

QAccessibleInterface *makeChartAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool installed = (QAccessible::installFactory(makeChartAccess), true);
    Q_UNUSED(installed)
}

} // namespace huella
