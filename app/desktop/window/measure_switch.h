// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QButtonGroup;

namespace huella {

/// CO₂e, kWh or tree-months: one choice for all charts, tables and lists of a window that show amounts. The chosen one is kept for
/// the next start.
class MeasureSwitch : public QWidget {
    Q_OBJECT

public:
    MeasureSwitch(Context &context, QWidget *parent);
    void retranslate();

private:
    Context &context_;
    QButtonGroup *buttons_;
};

} // namespace huella
