// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QList>
#include <QPoint>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>

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

    /// Who takes a picture that is dropped at a place of the screen; false: nobody there.
    void setPictures(std::function<bool(const QString &path, const QPoint &place)> take)
    {
        pictures_ = std::move(take);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take(const QList<QUrl> &dropped, const QPoint &place);
    std::function<bool(const QString &path, const QPoint &place)> pictures_;
    Context &context_;
    FileCommands &files_;
    QWidget *window_;
};

} // namespace huella
