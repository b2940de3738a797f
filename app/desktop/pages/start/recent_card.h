// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

#include <map>

class QToolButton;

namespace huella {

class FileCommands;
class RecentRow;
class SummaryReader;
struct StudySummary;

/// The files that were opened last, with what is in them. They are looked into when the window has been painted, and not on its thread.
class RecentCard : public Card {
    Q_OBJECT

public:
    RecentCard(Context &context, FileCommands &files, QWidget *parent);
    bool isEmpty() const { return rows_.isEmpty(); }

signals:
    void emptied();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRows();
    void refresh();
    void open(const RecentRow *row);
    void remove(const RecentRow *row);
    RecentRow *rowInFocus() const;
    void setTabStop(int row);

    Context &context_;
    FileCommands &files_;
    QToolButton *other_;
    SummaryReader *reader_;
    QList<RecentRow *> rows_;
    std::map<QString, StudySummary> summaries_;
    bool asked_ = false; ///< to look into the files
};

} // namespace huella
