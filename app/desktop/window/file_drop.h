// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QList>
#include <QUrl>

#include <tl/expected.hpp>

namespace huella {

class FileCommands;

/// The study among what was dropped; else why there is none.
tl::expected<QString, Message> studyAmong(const QList<QUrl> &dropped);

/// A study that is dragged into the window opens, wherever it is let go: a field would take it as text. What is no study is refused
/// with a sentence.
class FileDrop : public QObject {
    Q_OBJECT

public:
    FileDrop(Context &context, FileCommands &files, QWidget *window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take(const QList<QUrl> &dropped);
    Context &context_;
    FileCommands &files_;
    QWidget *window_;
};

} // namespace huella
