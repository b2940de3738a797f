// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/completion_list.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostOffered = 200;
constexpr int rowsShown = 12;
constexpr int rowMargins = 24;

} // namespace

CompletionList::CompletionList(QLineEdit *field)
    : QObject(field), field_(field), completer_(new QCompleter(this)), model_(new QStringListModel(completer_))
{
    completer_->setModel(model_);
    // we filter: any part, accents ignored, best first
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(rowsShown);
    completer_->setWidget(field);
    popup()->setObjectName(QStringLiteral("completions"));
    connect(completer_, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &row) {
        if (row.isValid() && size_t(row.row()) < offered_.size())
            emit picked(offered_[size_t(row.row())]);
    });
}

QAbstractItemView *CompletionList::popup() const { return completer_->popup(); }

bool CompletionList::isOpen() const { return popup()->isVisible(); }

void CompletionList::hide() { popup()->hide(); }

void CompletionList::offer(const ChoiceList &choices, const QString &query)
{
    QStringList rows;
    offered_.clear();
    for (auto hit : choices.holding(query)) {
        const Choice &choice = choices.all()[hit];
        rows << choice.shown;
        offered_.push_back(choice.id);
        if (offered_.size() == mostOffered)
            break;
    }
    model_->setStringList(rows);
    if (rows.isEmpty() || !field_->isVisible()) {
        hide();
        return;
    }
    completer_->complete();
    widen();
}

/// As wide as its longest row, up to the screen.
void CompletionList::widen()
{
    QAbstractItemView *list = popup();
    const QRect room = field_->screen()->availableGeometry();
    int widest = 0;
    for (const QString &row : model_->stringList())
        widest = std::max(widest, list->fontMetrics().horizontalAdvance(row));
    widest += rowMargins + list->verticalScrollBar()->sizeHint().width();
    const int wanted = std::min(std::max(field_->width(), widest), room.width());
    QRect place = list->geometry();
    place.setWidth(std::max(place.width(), wanted));
    if (place.right() > room.right())
        place.moveRight(room.right());
    list->setGeometry(place);
}

/// A list that gets the focus has a current row, but only arrows or the mouse mark one.
std::optional<std::string> CompletionList::marked() const
{
    const QModelIndex row = popup()->currentIndex();
    if (!row.isValid() || !popup()->selectionModel()->isSelected(row) || size_t(row.row()) >= offered_.size())
        return {};
    return offered_[size_t(row.row())];
}

} // namespace huella
