// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QHeaderView>

namespace huella {

/// Headings that the keyboard reaches, too: Left and Right choose one, Enter or Space sorts by it.
class LeaderHeader : public QHeaderView {
    Q_OBJECT

public:
    LeaderHeader(Context &context, QWidget *parent);
    void name(); ///< says which heading the keyboard is on

signals:
    void sortWanted(int section);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void go(int by);
    Context &context_;
    int here_ = 0; ///< the section that the keyboard is on
};

} // namespace huella
