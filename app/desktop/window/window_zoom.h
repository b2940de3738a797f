// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QSize>

#include <span>

class QMainWindow;

namespace huella {

/// In percent, from the smallest on.
std::span<const int> zoomSteps();
/// The next step up or down; the same where there is none.
int zoomBeside(int percent, bool larger);
/// The largest step at which a window that takes at least `least` at 100 % fits into `room`; never less than 100 %.
int largestZoom(QSize least, QSize room);

/// The smallest step on screens that the system scales by at least this much; 100 % where it does not.
int smallestZoom(double systemScale);

/// How large all that is in the windows is drawn. It is kept, and no larger than leaves the window on the screen.
class WindowZoom : public QObject {
    Q_OBJECT

public:
    WindowZoom(Context &context, QMainWindow *window);
    void zoom(bool larger);
    void reset() { choose(100); }
    void choose(int percent); ///< one of the steps; where the screen has no room for it, it is said
    int percent() const { return percent_; }
    /// As much of what was kept as this screen can show.
    void fit();

signals:
    void changed();

private:
    int largest() const;
    void apply(int percent);

    Context &context_;
    QMainWindow *window_;
    int percent_;
};

} // namespace huella
