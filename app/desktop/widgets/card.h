// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;

namespace huella {

class WrappedLabel;

/// A framed part of a page with a title, room for small tools beside it, and a body.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setHint(const QString &hint); ///< quiet words beside the title
    QVBoxLayout *body() const { return body_; }
    QHBoxLayout *tools() const { return tools_; }

private:
    WrappedLabel *title_;
    QLabel *hint_;
    QVBoxLayout *body_;
    QHBoxLayout *tools_;
};

} // namespace huella
