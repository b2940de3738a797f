// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace huella {

struct AnyPlanned;
class WrappedLabel;

/// What a plan worked out of what was typed: a training's computation, time and accelerator-hours; what a response takes and what its load
/// needs; the whole of a pilot.
class DerivedCard : public Card {
    Q_OBJECT

public:
    DerivedCard(Context &context, QWidget *parent);
    void refresh();

signals:
    void hoursWanted(); ///< to be typed instead

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        QString name, badge, value, about;
        bool isTime = false; ///< that may be typed instead
    };
    struct Shown {
        QWidget *all;
        QLabel *name, *badge;
        WrappedLabel *value, *about;
        QHBoxLayout *foot;
    };
    void show(const std::vector<Item> &items);
    Shown makeItem();
    std::vector<Item> itemsOf(const RunResult &result) const;

    Context &context_;
    QHBoxLayout *row_;
    std::vector<Shown> shown_;
    QToolButton *hours_; ///< "Type the hours instead"
};

} // namespace huella
