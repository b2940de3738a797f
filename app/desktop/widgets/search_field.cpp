// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/search_field.h"

#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/completion_list.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

namespace huella {
namespace {
/// A key that a window does something with; not the Ctrl of a Ctrl+C to come.
bool leadsAway(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Shift:
    case Qt::Key_Meta: return false;
    default: break;
    }
    return key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)
           || (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35);
}

const ChoiceList &noChoices()
{
    static const ChoiceList none;
    return none;
}
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), choices_(&noChoices()), words_(&Wording::of(Language::en))
{
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    connect(this, &QLineEdit::textChanged, this, [this] { // a screen reader sets the text without editing it
        if (showing_)
            return;
        setRemark({});
        refreshPending();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::entered);
}

SearchField::~SearchField()
{
    if (pending_)
        qApp->removeEventFilter(this);
}

void SearchField::setChoices(const ChoiceList *choices) { choices_ = choices ? choices : &noChoices(); }

void SearchField::setCurrent(const std::string &id)
{
    if (id == current_ && pending_)
        return; // what is being typed stays
    show(id);
}

void SearchField::show(const std::string &id)
{
    write(id);
    refreshPending();
}

void SearchField::write(const std::string &id)
{
    const QScopedValueRollback guard(showing_, true);
    current_ = id;
    shown_ = choices_->shown(id);
    setRemark({});
    if (text() != shown_) {
        setText(shown_);
        setCursorPosition(0);
    }
}

void SearchField::forgetTyping()
{
    if (listIsOpen())
        list_->hide();
    show(current_);
}

/// While something is typed that is not chosen, a click anywhere else ends the typing: tool buttons take no focus.
void SearchField::refreshPending()
{
    const bool pending = text() != shown_;
    if (pending == pending_)
        return;
    pending_ = pending;
    if (pending)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    emit pendingChanged(pending);
}

bool SearchField::listIsOpen() const { return list_ && list_->isOpen(); }

bool SearchField::ownsPopup(const QWidget *popup) const
{
    return popup && (popup->parent() == this || (list_ && list_->popup() == popup));
}

void SearchField::offer(const QString &query)
{
    if (!list_) {
        list_ = new CompletionList(this);
        installEventFilter(this); // before the completer, which keeps a field from hearing that it lost the focus
        connect(list_, &CompletionList::picked, this, &SearchField::take);
    }
    list_->offer(*choices_, query);
}

void SearchField::take(const std::string &id)
{
    write(id);
    emit chosen(id); // first: what comes of the choice is calculated once
    refreshPending();
}

void SearchField::settle()
{
    emit left();
    if (!pending_)
        return;
    if (listIsOpen())
        list_->hide();
    const QString typed = text().trimmed();
    const auto meant = typed.isEmpty() ? tl::expected<std::string, Message>(std::string()) : choices_->meant(typed);
    if (meant)
        return take(*meant);
    if (choices_->isUnclearCode(typed)) // in the study it would be the code
        return askToChoose(typed);
    emit unknown(typed);
    if (pending_) // nobody keeps it
        setRemark(toQString((*words_)(meant.error())));
}

/// Enter with no row marked. Where several rows would do, the list stays open: none of them is the best for everybody.
void SearchField::entered()
{
    const QString typed = text().trimmed();
    const auto meant = choices_->meant(typed);
    if (!pending_ || typed.isEmpty() || meant || saysHowMany(meant.error()) || choices_->holding(typed).empty()) {
        settle();
        return;
    }
    offer(typed);
    askToChoose(typed);
}

void SearchField::askToChoose(const QString &typed)
{
    setRemark(toQString((*words_)("plan.choose_one", {numberArg("count", double(choices_->holding(typed).size()))})));
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

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && listIsOpen()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return leaveList(*static_cast<QKeyEvent *>(event));
    }
    const bool known = QLineEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride && !event->isAccepted() && pending_) {
        if (leadsAway(*static_cast<QKeyEvent *>(event))) // Ctrl+S saves what the window shows
            settle();
    }
    return known;
}

/// Takes the row that is marked, and goes on. An open list hands its keys over past those who listen to the field's, so the key is
/// sent once more.
bool SearchField::leaveList(QKeyEvent &key)
{
    const QScopedValueRollback guard(tabbing_, true);
    const auto marked = list_->marked();
    list_->hide();
    if (marked)
        take(*marked);
    return QCoreApplication::sendEvent(this, &key);
}

bool SearchField::eventFilter(QObject *object, QEvent *event)
{
    if (object == this && event->type() == QEvent::FocusOut && listIsOpen()
        && isLeft(*static_cast<QFocusEvent *>(event)))
        list_->hide();
    if (event->type() == QEvent::MouseButtonPress && pending_ && object != this && object->isWidgetType()) {
        const auto *widget = static_cast<const QWidget *>(object);
        if (!isAncestorOf(widget) && !ownsPopup(widget->window()) && !qobject_cast<const QScrollBar *>(widget))
            settle();
    }
    return QLineEdit::eventFilter(object, event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = listIsOpen();
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (const auto marked = list_->marked()) {
            list_->hide();
            take(*marked);
        } else {
            entered();
        }
        return;
    }
    if (!open && event->key() == Qt::Key_Down) {
        offer(pending_ ? text() : QString());
        return;
    }
    if (event->key() == Qt::Key_Escape && (open || pending_)) { // first the list goes, then what was typed
        if (open)
            list_->hide();
        else
            forgetTyping();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (isLeft(*event))
        settle();
}

/// Not while its own list or menu is open, nor while somebody looks something up in another window.
bool SearchField::isLeft(const QFocusEvent &event) const
{
    const QWidget *popup = QApplication::activePopupWidget();
    const bool toOwnPopup = event.reason() == Qt::PopupFocusReason && (!popup || ownsPopup(popup));
    return !toOwnPopup && event.reason() != Qt::ActiveWindowFocusReason;
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    const bool first = !hasFocus();
    QLineEdit::mousePressEvent(event);
    if (first || !pending_)
        selectAll();
}

} // namespace huella
