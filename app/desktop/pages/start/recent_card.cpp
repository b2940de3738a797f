// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/recent_card.h"

#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/summary_reader.h"
#include "app/desktop/pages/start/recent_row.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {

RecentCard::RecentCard(Context &context, FileCommands &files, QWidget *parent)
    : Card(parent),
      context_(context),
      files_(files),
      other_(new QToolButton(this)),
      reader_(new SummaryReader(
          [this](const QString &path, const StudySummary &summary) {
              summaries_[path] = summary;
              refresh();
          },
          this))
{
    other_->setObjectName(QStringLiteral("link"));
    tools()->addWidget(other_);
    body()->setSpacing(0);
    connect(other_, &QToolButton::clicked, &files_, &FileCommands::open);
    makeRows();
    body()->addStretch(1);
    refresh();
}

void RecentCard::makeRows()
{
    for (const RecentFile &file : context_.settings.recent) {
        auto *row = new RecentRow(file.path, this);
        row->installEventFilter(this);
        body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, row] { open(row); });
        connect(row, &RecentRow::locateWanted, this, [this, row] { files_.locateRecent(row->path()); });
        connect(row, &RecentRow::removeWanted, this, [this, row] { remove(row); });
        rows_ << row;
    }
    setTabStop(0);
}

void RecentCard::refresh()
{
    setTitle(context_.say("start.recent"));
    other_->setText(context_.say("start.recent.other"));
    const QDateTime now = QDateTime::currentDateTime();
    for (RecentRow *row : rows_) {
        const RecentFiles &files = context_.settings.recent;
        const auto file = std::find_if(files.begin(), files.end(),
                                       [row](const RecentFile &each) { return each.path == row->path(); });
        const auto found = summaries_.find(row->path());
        const auto summary = found == summaries_.end() ? std::nullopt : std::optional(found->second);
        if (file != files.end())
            row->setWords(recentWords(*file, summary, now, context_.words()),
                          summary && summary->state == StudySummary::State::missing);
        row->setActionNames(context_.say("start.recent.locate"), context_.say("start.recent.remove"));
        row->setTheme(context_.colours());
    }
}

void RecentCard::open(const RecentRow *row)
{
    if (row->isMissing() && !QFileInfo::exists(row->path())) // it may have come back
        files_.locateRecent(row->path());
    else
        files_.openOther(row->path());
}

/// The row goes when its own event is over.
void RecentCard::remove(const RecentRow *row)
{
    const qsizetype at = rows_.indexOf(row);
    if (at < 0)
        return;
    files_.forgetRecent(row->path());
    RecentRow *gone = rows_.takeAt(at);
    const bool inFocus = isAncestorOf(window()->focusWidget());
    gone->hide();
    gone->deleteLater();
    if (rows_.isEmpty()) {
        emit emptied();
        return;
    }
    const int next = int(std::min(at, rows_.size() - 1));
    setTabStop(next);
    if (inFocus)
        rows_[next]->setFocus(Qt::OtherFocusReason);
}

RecentRow *RecentCard::rowInFocus() const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [](const RecentRow *row) { return row->hasFocus(); });
    return found == rows_.end() ? nullptr : *found;
}

/// Tab stops once in the list; the arrow keys go through it.
void RecentCard::setTabStop(int row)
{
    for (int i = 0; i < rows_.size(); ++i)
        rows_[i]->setFocusPolicy(i == row ? Qt::StrongFocus : Qt::ClickFocus);
}

bool RecentCard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (int i = 0; i < rows_.size(); ++i)
            if (rows_[i] == object)
                setTabStop(i);
    return Card::eventFilter(object, event);
}

void RecentCard::keyPressEvent(QKeyEvent *event)
{
    RecentRow *row = rowInFocus();
    if (!row)
        return Card::keyPressEvent(event);
    const int last = int(rows_.size()) - 1, at = int(rows_.indexOf(row));
    switch (event->key()) {
    case Qt::Key_Up: rows_[std::max(0, at - 1)]->setFocus(Qt::OtherFocusReason); break;
    case Qt::Key_Down: rows_[std::min(last, at + 1)]->setFocus(Qt::OtherFocusReason); break;
    case Qt::Key_Home: rows_.front()->setFocus(Qt::OtherFocusReason); break;
    case Qt::Key_End: rows_.back()->setFocus(Qt::OtherFocusReason); break;
    case Qt::Key_Delete: remove(row); break;
    default: Card::keyPressEvent(event);
    }
}

void RecentCard::contextMenuEvent(QContextMenuEvent *event)
{
    RecentRow *row = rowInFocus();
    for (RecentRow *each : rows_)
        if (event->reason() == QContextMenuEvent::Mouse && each->geometry().contains(event->pos()))
            row = each;
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<RecentRow> there = row;
    const bool missing = row->isMissing();
    menu->addAction(context_.say(missing ? "start.recent.locate" : "start.recent.open"), this, [this, there] {
        if (there)
            open(there);
    });
    menu->addAction(context_.say("start.recent.remove_from_list"), this, [this, there] {
        if (there)
            remove(there);
    });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : row->mapToGlobal(row->rect().center()));
}

void RecentCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (std::exchange(asked_, true))
        return;
    QStringList paths;
    for (const RecentRow *row : rows_)
        paths << row->path();
    QMetaObject::invokeMethod(
        this, [this, paths] { reader_->read(paths); }, Qt::QueuedConnection); // when all has been painted
}

void RecentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace huella
