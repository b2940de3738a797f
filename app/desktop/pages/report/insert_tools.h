// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/report/insert_menus.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace huella {

/// What can be put into the report, side by side: where there is no room, the last ones lose their words first, and then stand
/// in a menu.
class InsertTools : public QWidget {
    Q_OBJECT

public:
    InsertTools(Context &context, ReportPage &page, QWidget *parent);
    /// As wide as with all words.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void retranslate();
    /// A link is made of selected words alone.
    void setLinkEnabled(bool on);

signals:
    void linkWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Tool {
        QToolButton *button = nullptr;
        std::function<void(QMenu &)> fill; ///< of one with a menu
        std::function<void()> act;         ///< of one without
        int wide = 0, narrow = 0;          ///< px with words and without
    };
    QToolButton *addButton(QToolButton *button, const char *name, const char *icon);
    void addMenu(const char *name, const char *icon, void (InsertMenus::*fill)(QMenu &));
    void addTool(const char *name, const char *icon, std::function<void()> act);
    void measure();
    void fit();
    void fillMore(QMenu &menu);

    InsertMenus menus_;
    std::vector<Tool> tools_;
    QToolButton *more_;
};

/// Shows a menu below a button, filled anew. It is not the button's own: such a one would not answer a screen reader before it is
/// closed again.
void openBelow(QWidget &button, const std::function<void(QMenu &)> &fill);

} // namespace huella
