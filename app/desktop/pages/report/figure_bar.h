// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/model/report.h"

#include <QFrame>

class QMenu;
class QToolButton;

namespace huella {

class ReportEdit;

/// On the figure that the cursor is in: what its bars are in, how wide it is, what stands below it, what is said of it, and away
/// with it. Tab leads from the figure to it, Escape back.
class FigureBar : public QFrame {
    Q_OBJECT

public:
    FigureBar(Context &context, ReportEdit &edit);
    /// The figure as it is now, at its corner: `area` of the editor, px. None: the bar goes.
    void show(const RecipeBlock *figure, const QRectF &area);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *dressed(QToolButton *made, const char *name);
    void retranslate();
    void nameState();
    void place(const QRectF &area);

    Context &context_;
    ReportEdit &edit_;
    QToolButton *measure_, *width_, *caption_, *alternative_, *remove_;
    RecipeBlock shown_{};
};

} // namespace huella
