// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/context.h"
#include "core/report/explain.h"

#include <QFrame>

namespace huella {

/// What a figure is and where it comes from: name, value, origin, source with publisher, licence and address. Esc closes it.
class SourcePopup : public QFrame {
    Q_OBJECT

public:
    SourcePopup(const WorkingSpan &figure, const Context &context, QWidget *parent);
    void showAt(const QPoint &global);
};

} // namespace huella
