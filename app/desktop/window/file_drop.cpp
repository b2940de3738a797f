// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/file_drop.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace huella {
namespace {

/// Files from outside: what is dragged about inside of the window is its own.
bool holdsFiles(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const bool local = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return local && !event.source();
}

} // namespace

tl::expected<QString, Message> studyAmong(const QList<QUrl> &dropped)
{
    if (dropped.size() != 1)
        return tl::unexpected(Message("drop.several"));
    const QString path = dropped.front().toLocalFile();
    const QFileInfo file(path);
    if (file.suffix().compare(QLatin1String("huella"), Qt::CaseInsensitive) != 0 || file.isDir())
        return tl::unexpected(Message("drop.kind", {textArg("name", toStdString(shownName(file.fileName())))}));
    return path;
}

FileDrop::FileDrop(Context &context, FileCommands &files, QWidget *window)
    : QObject(window), context_(context), files_(files), window_(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *object, QEvent *event)
{
    const bool dropping =
        event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!dropping || !object->isWidgetType() || static_cast<QWidget *>(object)->window() != window_)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (!holdsFiles(*drop))
        return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    const QPoint place = static_cast<QWidget *>(object)->mapToGlobal(drop->position().toPoint());
    if (event->type() == QEvent::Drop) // whoever dragged it is not kept waiting for an answer
        QMetaObject::invokeMethod(
            this, [this, urls = drop->mimeData()->urls(), place] { take(urls, place); }, Qt::QueuedConnection);
    return true;
}

void FileDrop::take(const QList<QUrl> &dropped, const QPoint &place)
{
    window_->activateWindow();
    if (pictures_ && dropped.size() == 1 && pictures_(dropped.front().toLocalFile(), place))
        return;
    if (const auto study = studyAmong(dropped))
        files_.openOther(*study);
    else
        context_.notices->say(context_.say(study.error()));
}

} // namespace huella
