// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QMenu>

namespace huella {

class FileCommands;

/// File > Open recent: the files that were opened last, as they are when it is opened.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    RecentMenu(Context &context, FileCommands &files, QWidget *parent);

private:
    void fill();
    Context &context_;
    FileCommands &files_;
};

/// File > New from a template.
class TemplateMenu : public QMenu {
    Q_OBJECT

public:
    TemplateMenu(Context &context, FileCommands &files, QWidget *parent);

private:
    void fill();
    Context &context_;
    FileCommands &files_;
};

} // namespace huella
