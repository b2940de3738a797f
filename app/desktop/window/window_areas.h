// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace huella {

/// F6 and Shift+F6 lead from one part of the window to the next: tools, runs, tabs, page, foot. Where one was in a part, one comes
/// back to.
class WindowAreas : public QObject {
    Q_OBJECT

public:
    /// In the order of reading; what is not visible is passed over.
    WindowAreas(const QList<QWidget *> &areas, QWidget *window);

private:
    struct Area {
        QPointer<QWidget> widget, last; ///< last: what had the focus in it
    };
    void step(int by);
    QWidget *targetIn(const Area &area) const;
    QList<Area> areas_;
};

} // namespace huella
