// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/evaluate/issue_groups.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace huella {

/// The foot of the window: how many issues there are, the gravest of them in words, and the list at a press;
/// to the right the data that the figures stand on and whether the study is saved. No message boxes for what can be mended.
class IssuesBar : public QFrame {
    Q_OBJECT

public:
    explicit IssuesBar(Context &context, QWidget *parent = nullptr);
    QWidget *list() const; ///< to be placed above the foot
    void openList(bool open);
    /// False: no study is shown, so nothing is said of one.
    void setStudyShown(bool shown);

signals:
    void chosen(const std::string &runId, const std::string &field);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitTexts();
    struct Names;
    void refreshList(const std::vector<IssueGroup> &issues, const Names &names);
    void refreshFoot();
    QString chipTextOf(const IssueGroup &group, const Names &names) const;
    QString textOf(const IssueGroup &group, const Names &names) const;
    void showIssue(QListWidgetItem &item, const IssueGroup &group, const Names &names) const;
    QString placesText(const IssueGroup &group, const Names &names) const;
    QString someOf(const QStringList &names) const;

    Context &context_;
    QToolButton *chip_;
    QLabel *data_, *saved_;
    QListWidget *list_;
    QString chipText_, dataText_; ///< whole
};

} // namespace huella
