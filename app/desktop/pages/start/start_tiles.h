// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace huella {

class FileCommands;
class StartTile;
class TileRow;

/// The ways to start: an example, a template, a blank study. The templates take their place when they are asked for.
class StartTiles : public QWidget {
    Q_OBJECT

public:
    StartTiles(Context &context, FileCommands &files, QWidget *parent);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTemplates(bool shown);
    void makeTemplates();
    void begin(std::string_view id);
    void refresh();
    void refreshTemplates();

    Context &context_;
    FileCommands &files_;
    QToolButton *back_;
    TileRow *ways_;
    TileRow *templates_ = nullptr; ///< made when they are first asked for
    StartTile *example_, *fromTemplate_, *blank_;
};

} // namespace huella
