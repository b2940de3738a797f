// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/steady_scroll_area.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace huella {

class FigureCard;
class FileCommands;
class RecentCard;
class StartTiles;
class WrappedLabel;

/// What a window shows that was opened without a file: ways to start, recent files, and one figure at once.
class StartPage : public SteadyScrollArea {
    Q_OBJECT

public:
    StartPage(Context &context, FileCommands &files, QWidget *parent);
    void focusFirst();

signals:
    void lessonWanted(const QString &id);
    void casesWanted();
    void sourcesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *makeFooter();
    void retranslate();
    void arrange();

    Context &context_;
    QWidget *inside_, *middle_;
    QLabel *title_;
    WrappedLabel *lead_;
    StartTiles *tiles_;
    QBoxLayout *head_ = nullptr, *cards_ = nullptr, *column_ = nullptr;
    RecentCard *recent_;
    FigureCard *figure_;
    QLabel *newHere_, *lessonTakes_;
    QToolButton *lesson_, *published_, *guide_, *sources_;
};

} // namespace huella
