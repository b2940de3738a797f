// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/model/variation.h"

#include <QMenu>

namespace huella {

/// A scenario in one step: a copy of the baseline, or one with a single change. Filled when it opens.
class ScenarioMenu : public QMenu {
    Q_OBJECT

public:
    ScenarioMenu(Context &context, QWidget *parent);
    /// Adds a copy of the baseline with the change made, named after it.
    static void add(Context &context, const std::optional<Variation> &change);

private:
    void fill();
    void offer(QMenu *menu, const Variation &change);
    QMenu *group(const char *key);

    Context &context_;
};

} // namespace huella
