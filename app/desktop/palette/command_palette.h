// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/palette/palette_entry.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace huella {

class Announcer;
class PaletteModel;

/// A line to type into, and below it what goes by that name. The focus stays in the line: the arrows move the mark, Enter does
/// what is marked, Esc leaves everything as it was. What is off is found, too, and says why.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// `asks`: what can be looked for, in words.
    CommandPalette(const Context &context, std::vector<PaletteEntry> entries, const QString &asks, QWidget *window);
    ~CommandPalette() override;
    /// Over the upper middle of its window.
    void open();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build(const QString &asks);
    void search();
    void mark(int row);
    bool moveBy(int key);
    void choose();
    void say();

    const Context &context_;
    const std::vector<PaletteEntry> entries_;
    QLineEdit *typed_;
    PaletteModel *model_;
    QListView *list_;
    QLabel *count_;
    Announcer *announcer_;
};

} // namespace huella
