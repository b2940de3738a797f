// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/charts/chart.h"

class QMenu;

namespace huella {

/// What can be done with any chart as a whole: take it elsewhere as a picture, as a file, or as numbers.
class ChartMenu {
    Q_DECLARE_TR_FUNCTIONS(ChartMenu)

public:
    ChartMenu(Context &context, QWidget &owner) : context_(context), owner_(owner) {}
    /// At the end of a menu that is about to be shown.
    void addTo(QMenu &menu, const ChartSpec &chart);
    /// As a menu of its own, on the screen.
    void popUp(const ChartSpec &chart, const QPoint &at);
    void copyPicture(const ChartSpec &chart);

private:
    void copyNumbers(const ChartSpec &chart);
    void save(const ChartSpec &chart, FigureFormat format);
    void tell(const Error &error);
    FigureOptions options(FigureFormat format) const;

    Context &context_;
    QWidget &owner_;
};

} // namespace huella
