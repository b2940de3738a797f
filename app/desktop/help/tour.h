// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace huella {

class TourBubble;
class TourMark;

/// What one step of the tour points at, and the wording key of what it says.
struct TourStop {
    const char *words;
    QWidget *target;
    QRect part{}; ///< of the target; empty: all of it
};

/// Five steps for who opens Huella for the first time. Never modal: everything under it can be used, and it takes no focus.
/// Gone through or skipped, it ends for good; the Help menu begins it again.
class Tour : public QObject {
    Q_OBJECT

public:
    /// `stops` is asked whenever something moves.
    using Stops = std::function<std::vector<TourStop>()>;
    Tour(Context &context, QWidget *window, Stops stops);
    ~Tour() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(int step);
    void place();
    void end();
    Context &context_;
    QWidget *window_;
    Stops stops_;
    QPointer<TourMark> mark_; ///< children of the window, which may go first
    QPointer<TourBubble> bubble_;
    QPointer<QWidget> target_, before_; ///< before_ had the focus when the tour began
    int step_ = 0;
};

} // namespace huella
