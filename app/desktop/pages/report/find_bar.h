// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QTextCursor;
class QToolButton;

namespace huella {

class Announcer;
class ReportEdit;
class ReportText;

/// Finds words in the report, and puts others in their place where somebody wrote them; live values and made parts stay.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(ReportEdit &edit, ReportText &text, QWidget *parent);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTextCursor next(const QTextCursor &from, bool backward) const;
    bool find(bool backward);
    std::pair<int, int> countFrom(int position) const;
    void sayWhich(const QTextCursor &found, bool again);
    void typed();
    bool replace(QTextCursor &found) const;
    void replaceOne();
    void replaceAll();
    bool mayReplace(const QTextCursor &found) const;
    void retranslate();

    ReportEdit &edit_;
    ReportText &text_;
    bool isWhole(const QString &words, qsizetype at, qsizetype size) const;
    qsizetype placeIn(const QString &words, const QString &what, qsizetype edge, bool backward) const;
    Qt::CaseSensitivity cases() const;
    QString asAsked(QString text) const;

    QLineEdit *what_, *with_;
    QToolButton *case_, *whole_; ///< capitals count; parts of words do not
    QToolButton *next_, *before_, *replace_, *all_, *close_;
    QLabel *said_;
    Announcer *announcer_; ///< the focus stays in the field
};

} // namespace huella
