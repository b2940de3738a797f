// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QWidget>

#include <optional>

namespace huella {

/// The "?" behind the label of a field. Its sentence is a tooltip here and stands in the help strip while the field has the focus, so
/// that no stop of the tab key is needed to read it; a click leads to the field.
class HelpMark : public QWidget {
    Q_OBJECT

public:
    HelpMark(QWidget *field, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *field_;
    bool under_ = false; ///< the mouse
};

/// What is to be said of a field, as a small drawing in room that is always kept for it; its sentence is the tooltip.
class IssueMark : public QWidget {
    Q_OBJECT

public:
    explicit IssueMark(QWidget *parent);
    /// Empty: there is nothing to say.
    void show(std::optional<Severity> severity, const QString &sentence);
    std::optional<Severity> severity() const { return severity_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Severity> severity_;
};

} // namespace huella
