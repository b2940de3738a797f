// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/search_field.h"

#include "app/desktop/text.h"
#include "core/base/fold.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace huella {
namespace {
constexpr size_t mostOffered = 200;
constexpr int rowsShown = 12;
} // namespace

ChoiceList::ChoiceList(std::vector<Choice> choices) : made_(std::move(choices)) {}

const std::vector<Choice> &ChoiceList::all() const
{
    if (make_)
        made_ = std::exchange(make_, nullptr)();
    return made_;
}

QString ChoiceList::shownInList(const std::string &id) const
{
    const auto &choices = all();
    const auto found = std::find_if(choices.begin(), choices.end(), [&id](const Choice &choice) { return choice.id == id; });
    return found == choices.end() ? qs(id) : found->shown;
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), words_(&Wording::of(Language::en))
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        setRemark({});
        offer(typed);
        if (const Choice *hit = exact(typed); hit && hit->id != current_) {
            current_ = hit->id;
            shown_ = hit->shown;
            emit chosen(current_);
        }
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::settle);
}

void SearchField::buildCompleter()
{
    completer_ = new QCompleter(this);
    model_ = new QStringListModel(completer_);
    completer_->setModel(model_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // we filter: any part, accents ignored, best first
    completer_->setMaxVisibleItems(rowsShown);
    completer_->setWidget(this);
    completer_->popup()->setObjectName(QStringLiteral("completions"));
    connect(completer_, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::take);
}

void SearchField::setChoices(const ChoiceList *choices) { choices_ = choices; }

const std::vector<Choice> &SearchField::all() const
{
    static const std::vector<Choice> none;
    return choices_ ? choices_->all() : none;
}

void SearchField::setCurrent(const std::string &id)
{
    const bool typing = hasFocus() && text() != shown_;
    if (id == current_ && (typing || !remark_.isEmpty()))
        return; // what was typed and is not understood stays to be mended
    current_ = id;
    shown_ = choices_ ? choices_->shown(id) : qs(id);
    setRemark({});
    if (text() != shown_) {
        setText(shown_);
        setCursorPosition(0);
    }
}

std::vector<SearchEntry> SearchField::entries() const
{
    std::vector<SearchEntry> entries;
    entries.reserve(all().size());
    for (const Choice &choice : all())
        entries.push_back({choice.id, choice.folded, true});
    return entries;
}

void SearchField::offer(const QString &query)
{
    QStringList rows;
    for (auto hit : search(entries(), ss(query))) {
        rows << all()[hit].shown;
        if (size_t(rows.size()) == mostOffered)
            break;
    }
    if (!completer_)
        buildCompleter();
    model_->setStringList(rows);
    if (rows.isEmpty() || !isVisible())
        completer_->popup()->hide();
    else
        completer_->complete();
}

const Choice *SearchField::exact(const QString &text) const
{
    const std::string folded = foldName(ss(text));
    for (const Choice &choice : all())
        if (foldName(ss(choice.shown)) == folded || foldName(choice.id) == folded)
            return &choice;
    return nullptr;
}

void SearchField::take(const QString &shown)
{
    if (const Choice *hit = exact(shown)) {
        current_ = hit->id;
        shown_ = hit->shown;
        setText(shown_);
        setCursorPosition(0);
        setRemark({});
        emit chosen(current_);
    }
}

/// The typing is over: an empty line takes the choice away, an exact name is taken, anything else is said and stays.
void SearchField::settle()
{
    emit left();
    if (text() == shown_)
        return;
    if (text().trimmed().isEmpty()) {
        current_.clear();
        shown_.clear();
        setRemark({});
        emit chosen({});
        return;
    }
    if (exact(text())) {
        take(text());
        return;
    }
    QStringList nearest;
    for (Text id : nearestNames(entries(), ss(text()), 3))
        nearest << qs(id);
    setRemark(qs((*words_)("plan.not_found", {huella::text("candidates", ss(nearest.join(QStringLiteral(", "))))})));
}

void SearchField::setRemark(const QString &remark)
{
    if (remark == remark_)
        return;
    remark_ = remark;
    setProperty("wrong", !remark.isEmpty());
    setAccessibleDescription(remark);
    style()->unpolish(this);
    style()->polish(this);
    emit remarkChanged();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = completer_ && completer_->popup()->isVisible();
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // with nothing marked, Enter takes the best match, as people expect of a search
        // (a list that gets the focus has a current row, but only arrows or the mouse mark one)
        QModelIndex marked = completer_->popup()->currentIndex();
        if (!completer_->popup()->selectionModel()->isSelected(marked))
            marked = {};
        completer_->popup()->hide();
        if (!marked.isValid() && text().trimmed().isEmpty())
            settle(); // an emptied line takes the choice away
        else
            take((marked.isValid() ? marked : model_->index(0)).data().toString());
        return;
    }
    if (!open && event->key() == Qt::Key_Down) {
        offer(text() == shown_ ? QString() : text());
        return;
    }
    if (!open && event->key() == Qt::Key_Escape && text() != shown_) {
        setText(shown_); // back to what is in force
        setRemark({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    const bool first = !hasFocus();
    QLineEdit::mousePressEvent(event);
    if (first || text() == shown_)
        selectAll();
}

} // namespace huella
