// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/palette_entries.h"

#include <QPointer>

class QMainWindow;

namespace huella {

class CommandPalette;
class EditActions;
class PageStack;

/// Finds what there is in the window and leads there: Ctrl+K anything, Ctrl+F words of the report or, elsewhere, runs.
class Finder : public QObject {
    Q_OBJECT

public:
    Finder(Context &context, EditActions &edits, PageStack &pages, QMainWindow *window);
    void findAnything();
    void findHere();

private:
    PaletteGoals goals();
    void goToField(const std::string &column);
    void showPlace(const Place &place);
    void open(std::vector<PaletteEntry> entries, const char *asks);

    Context &context_;
    EditActions &edits_;
    PageStack &pages_;
    QMainWindow *window_;
    QPointer<CommandPalette> palette_; ///< one at a time
};

} // namespace huella
