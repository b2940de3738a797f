// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QSplitter>

namespace huella {

class OutlineView;

/// The list of runs and the page beside it. The list is as wide as the window allows until somebody drags its edge, or
/// presses Ctrl+Alt+Left or Right; a double click on the edge gives the longest name its room.
class SideSplitter : public QSplitter {
    Q_OBJECT

public:
    SideSplitter(Context &context, OutlineView *outline, QWidget *page, QWidget *parent);
    void fitWindow(int windowWidth);
    void fitNames();

protected:
    QSplitterHandle *createHandle() override;

private:
    void keep(int width);
    void setSide(int width);

    Context &context_;
    OutlineView *outline_;
};

} // namespace huella
