// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace huella {

/// A scroll area for what is higher where it is wider. There is then a width at which it fits without a scroll bar only as long
/// as there is one: Qt shows and hides the bar within itself until the stack ends. Here the bar stays, until the area gets
/// another size.
class SteadyScrollArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int depth_ = 0;     ///< of events of what is inside that came while it was fitted
    bool kept_ = false; ///< the bar, for the size that the area has
};

} // namespace huella
