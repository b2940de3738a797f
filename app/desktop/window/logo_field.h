// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace huella {

/// The logo of a study: shown small, chosen from a file or dropped here, taken away, and told in words.
class LogoField : public QWidget {
    Q_OBJECT

public:
    LogoField(Context &context, const Logo &logo, QWidget *parent);
    /// As it stands now.
    Logo logo() const;
    /// Says what is wrong with a file that is no logo, and keeps the one before.
    void takeFile(const QString &path);
    QLineEdit *words() const { return words_; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void remove();
    void refresh();

    Context &context_;
    Logo logo_;
    QLabel *shown_;
    QPushButton *choose_, *remove_;
    QLineEdit *words_; ///< has a row of its own in the form
};

} // namespace huella
