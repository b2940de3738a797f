// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace huella {

class WrappedLabel;

/// The heading of a group of rows: its name, and a hairline to the end of the form.
class GroupHead : public QWidget {
    Q_OBJECT

public:
    explicit GroupHead(QWidget *parent);
    void setText(const QString &text);

private:
    QLabel *text_;
};

/// The same for rows that are folded away at first, with what is set in them behind the name.
class FoldHead : public QWidget {
    Q_OBJECT

public:
    explicit FoldHead(QWidget *parent);
    void setText(const QString &text, const QString &inside);
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void toggled(bool open);

private:
    void showArrow();
    QToolButton *button_;
    WrappedLabel *inside_;
    QString text_;
};

} // namespace huella
