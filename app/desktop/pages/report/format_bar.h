// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace huella {

class ReportPage;

/// Style and looks of what is written, and how far one has come.
class FormatBar : public QFrame {
    Q_OBJECT

public:
    FormatBar(Context &context, ReportPage &page, QWidget *parent);
    void askForLink();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const char *name);
    void retranslate();
    void refresh();

    Context &context_;
    ReportPage &page_;
    QComboBox *style_;
    QToolButton *bold_, *italic_, *sub_, *super_, *link_, *smaller_, *larger_;
    QLabel *where_;
};

} // namespace huella
