// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/guide/help_guide.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace huella {

class HelpBrowser;

/// The user guide beside the work: its pages or what a search found to the left, a page to the right.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    HelpWindow(Context &context, QWidget *owner);
    void showPlace(const HelpPlace &place);
    HelpPlace place() const;

protected:
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void connectParts();
    void fillList();
    void addRow(const QString &text, const HelpPlace &place);
    void openRow(int row);
    void markPage();
    void remember();
    void retranslate();
    Context &context_;
    QTimer kept_; ///< its place on the screen, once it rests
    QLineEdit *search_;
    QListWidget *list_;
    HelpBrowser *text_;
    QToolButton *back_, *forward_;
};

} // namespace huella
