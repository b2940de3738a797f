// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace huella {

/// What a dataset lacks since it may not be passed on, and the user's own copy of it: added from a folder and taken away at once.
class OwnChipsBox : public QWidget {
    Q_OBJECT

public:
    OwnChipsBox(Context &context, QWidget *parent);
    QPushButton *addButton() const { return add_; }
    QPushButton *removeButton() const { return remove_; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFromFolder();
    void takeAway();
    /// What is calculated and shown has the copy that there is now.
    void copyChanged();
    void refresh();
    void keepTextWhole();

    Context &context_;
    QLabel *says_;
    QPushButton *add_, *remove_;
};

} // namespace huella
