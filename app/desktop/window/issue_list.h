// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/issue_rows.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace huella {

/// What there is to mend, grouped by what is the matter, each with its runs, and each leading to its field. It lies over the
/// page, above the foot of the window, until it is closed or followed. Of the scenario at hand, or of all.
class IssueList : public QFrame {
    Q_OBJECT

public:
    explicit IssueList(Context &context, QWidget *parent = nullptr);
    const IssueCounts &counts() const { return counts_; } ///< of what it lists
    void open();
    void close();
    /// Lies at this point with its lower left corner.
    void placeAbove(const QPoint &corner);

signals:
    void changed(); ///< what it lists
    void opened(bool open);
    void chosen(const std::string &runId, const std::string &field);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refresh();
    void fillRows();
    void fit();
    void follow(const QListWidgetItem *item);

    Context &context_;
    QLabel *title_, *summary_;
    QToolButton *scope_;
    QListWidget *list_;
    std::vector<IssueGroup> groups_; ///< that are listed
    std::vector<IssueRow> rows_;
    QSet<QString> opened_;
    IssueCounts counts_;
    QPoint corner_;
};

} // namespace huella
