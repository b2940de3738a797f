// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QMenu;
class QToolButton;

namespace huella {

class Actions;

/// What is done most, with an icon and a word; the words give way one after the other where the window is narrow.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(Actions &actions, QWidget *parent);
    void fitWindow(int width);
    void retranslate();

private:
    QToolButton *buttonOf(QAction *action) const;
    void addMenuTo(QAction *action, QMenu *menu);
    void addActionSearch();
    void addExport();
    void setWords(const QList<QAction *> &actions, bool shown);

    Actions &actions_;
    QToolButton *search_, *export_;
    int width_ = 0;
};

} // namespace huella
