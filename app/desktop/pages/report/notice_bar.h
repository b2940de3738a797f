// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace huella {

/// One line above the pages about what was just done to them; it stays until it is closed or something else is said.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent);
    /// Nothing: the bar goes. With the place of a block in the report, a button leads there.
    void say(const QString &text, std::optional<size_t> block = {});
    QString text() const;

signals:
    void wanted(size_t block);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *said_;
    QPushButton *show_, *close_;
    std::optional<size_t> block_;
};

} // namespace huella
