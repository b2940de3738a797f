// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QFrame>

class QComboBox;
class QMenu;
class QToolButton;

namespace huella {

class InsertTools;
class ReportPage;

/// Above the pages: style and looks of what is written, what can be put in, and how the pages are shown.
class FormatBar : public QFrame {
    Q_OBJECT

public:
    FormatBar(Context &context, ReportPage &page, QWidget *parent);
    void askForLink();
    void openSetup();
    /// A button for the outline, where the window is too narrow to hold it.
    QToolButton *outlineButton() const { return outline_; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *dressed(QToolButton *made, const char *name);
    QFrame *rule();
    void connectTools();
    void fillSetup(QMenu &menu);
    void fillZoom(QMenu &menu);
    void retranslate();
    void refresh();
    void fitWords();
    QString percent(double zoom) const;

    Context &context_;
    ReportPage &page_;
    QComboBox *style_;
    QToolButton *outline_, *bold_, *italic_, *sub_, *super_, *setup_, *smaller_, *zoom_, *larger_;
    InsertTools *insert_;
};

} // namespace huella
