// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/start/recent_words.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractButton>

class QToolButton;

namespace huella {

/// A file of the list: all of it opens the file. Where that is not there any more, two small buttons stand in its second line.
class RecentRow : public QAbstractButton {
    Q_OBJECT

public:
    RecentRow(QString path, QWidget *parent);
    const QString &path() const { return path_; }
    void setWords(const RecentWords &words, bool missing);
    /// `locate`, `remove`: what the small buttons say.
    void setActionNames(const QString &locate, const QString &remove);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool isMissing() const { return missing_; }

signals:
    void locateWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeButtons();
    QString secondLine(const QFontMetrics &letters, int width) const;
    QString path_;
    RecentWords words_;
    bool missing_ = false;
    Theme theme_;
    QToolButton *locate_, *remove_;
};

} // namespace huella
