// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace huella {

class IssueBadges;
class IssueList;
class NoticeLine;

/// The foot of the window: how much there is to mend, what was just done, the data that the figures stand on, whether the
/// study is saved, and the language. No message boxes for what can be mended.
class FootBar : public QFrame {
    Q_OBJECT

public:
    /// `languages`: what the language's button opens.
    FootBar(Context &context, QMenu *languages, QWidget *parent = nullptr);
    IssueList *issues() const { return issues_; }
    /// True opens the list; where there is nothing to mend, it says so.
    void openIssues(bool open);
    /// False: no study is shown, so nothing is said of one.
    void setStudyShown(bool shown);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void build(QMenu *languages);
    void refreshIssues();
    void refresh();
    void fitTexts();
    void placeList();

    Context &context_;
    IssueBadges *badges_;
    NoticeLine *notice_;
    QLabel *data_, *saved_;
    QToolButton *language_;
    IssueList *issues_;
    QString dataText_; ///< whole
    bool studyShown_ = true;
};

} // namespace huella
