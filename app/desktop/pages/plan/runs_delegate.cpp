// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_delegate.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/runs_model.h"
#include "app/desktop/widgets/search_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

// The field in which a cell is typed; runs_paint.cpp draws the others.

namespace huella {
namespace {

constexpr auto touchedProperty = "touched"; ///< what is typed is never rewritten when the document changes elsewhere
constexpr auto heldProperty = "held",
               filledProperty = "filled"; ///< by the cell, and in the field when nobody had typed
constexpr auto leftProperty = "left"; ///< the cell has what it needs: what the field says on its way out is too late
constexpr int narrowestField = 88, narrowestSearch = 200, fieldMargin = 4;

/// Also by a screen reader, which sets the text without editing it.
bool isTouched(const QLineEdit &line)
{
    return line.property(touchedProperty).toBool() || line.text() != line.property(filledProperty).toString();
}

bool bringsSeveralCells()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const QString text = held && held->hasText() ? held->text().trimmed() : QString();
    return text.contains(u'\t') || text.contains(u'\n');
}

} // namespace

RunsDelegate::RunsDelegate(Context &context, const RunsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), context_(context), model_(model)
{
}

QWidget *RunsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = model_.columnAt(index.column());
    if (!column)
        return nullptr;
    QWidget *editor = nullptr;
    if (model_.isRun(index.row()) && model_.choices().of(*column)) {
        editor = searchFor(parent, index);
    } else {
        auto *plain = new QLineEdit(parent);
        plain->setAlignment(isNumeric(*column) ? Qt::AlignRight : Qt::AlignLeft);
        editor = plain;
    }
    auto *line = static_cast<QLineEdit *>(editor);
    connect(line, &QLineEdit::textEdited, line, [line] { line->setProperty(touchedProperty, true); });
    editor->setObjectName(QStringLiteral("cellEditor"));
    const QString heading = model_.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    editor->setAccessibleName(model_.isRun(index.row())
                                  ? heading + QStringLiteral(", ")
                                        + model_.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString()
                                  : context_.say("runs.new"));
    editor->setAccessibleDescription(model_.remark(index));
    return editor;
}

/// A row of the list that is chosen fills the cell, and so does Enter where the text means one entry beyond doubt.
QWidget *RunsDelegate::searchFor(QWidget *parent, const QModelIndex &index) const
{
    const RunColumn column = *model_.columnAt(index.column());
    auto *field = new SearchField(parent);
    field->setWords(context_.words());
    field->setChoices(model_.choices().of(column));
    connect(field, &SearchField::textEdited, field, [field](const QString &typed) {
        const auto name = toQString(nameBehindCount(toStdString(typed)));
        field->setProperty("count", typed.left(typed.size() - name.size()));
    });
    connect(field, &SearchField::chosen, this, [this, field, column](const std::string &id) {
        const QString count = column == RunColumn::gpu ? field->property("count").toString() : QString();
        field->setText(count + model_.choices().of(column)->shown(id));
        field->setProperty(touchedProperty, true);
        if (!field->isTabbing()) // else the key itself leads aside
            finish(field, Next::down);
    });
    connect(field, &SearchField::unknown, this, [this, field] { finish(field, Next::down); });
    connect(field, &SearchField::remarkChanged, this, [this, field] { emit said(field->remark()); });
    return field;
}

/// Also whenever the cell changes below it, by Undo for one: a field that nobody typed into says what the cell holds.
void RunsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    const QVariant held = editor->property(heldProperty);
    auto *line = static_cast<QLineEdit *>(editor);
    if (held.isValid() && (held.toString() == text || isTouched(*line)))
        return;
    editor->setProperty(heldProperty, text);
    if (auto *search = qobject_cast<SearchField *>(editor); search && !index.data(RunsModel::wrongRole).toBool()) {
        search->forgetTyping(); // a refused text that stood there
        search->setCurrent(toStdString(text));
    } else {
        line->setText(text);
    }
    editor->setProperty(filledProperty, line->text());
    line->selectAll();
    const auto name = toQString(nameBehindCount(toStdString(line->text())));
    line->setProperty("count", line->text().left(line->text().size() - name.size()));
}

void RunsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto &line = *static_cast<QLineEdit *>(editor);
    // a value that nobody touched keeps the digits that are not shown
    if (isTouched(line) && line.text() != index.data(Qt::EditRole).toString())
        model->setData(index, line.text());
}

void RunsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect place = option.rect.adjusted(0, fieldMargin, 0, -fieldMargin);
    if (index.column() == int(RunColumn::name))
        place.setLeft(place.left() + checkRoom - 2 * fieldMargin);
    const int wanted = std::max(place.width(), qobject_cast<SearchField *>(editor) ? narrowestSearch : narrowestField);
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QWidget *view = editor->parentWidget();
    if (right)
        place.setLeft(std::max(0, place.right() + 1 - wanted));
    else
        place.setWidth(wanted);
    if (place.right() >= view->width())
        place.moveRight(view->width() - 1);
    editor->setGeometry(place);
}

bool RunsDelegate::close(QWidget *editor, bool take) const
{
    if (editor->property(leftProperty).toBool())
        return false;
    editor->setProperty(leftProperty, true);
    auto *self = const_cast<RunsDelegate *>(this); // signals of the base class
    if (take)
        emit self->commitData(editor);
    emit self->closeEditor(editor, take ? QAbstractItemDelegate::NoHint : QAbstractItemDelegate::RevertModelCache);
    return true;
}

void RunsDelegate::finish(QWidget *editor, Next next) const
{
    if (close(editor, true))
        emit left(next);
}

bool RunsDelegate::pressed(QLineEdit *editor, const QKeyEvent &event) const
{
    auto *search = qobject_cast<SearchField *>(editor);
    if (search && search->listIsOpen() && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab))
        return false; // it takes what is marked and comes back with the key
    switch (event.key()) {
    case Qt::Key_Tab: finish(editor, Next::right); return true;
    case Qt::Key_Backtab: finish(editor, Next::left); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (search && search->isPending())
            return false; // it says itself what is chosen
        finish(editor, Next::down);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (search)
            return false; // its list opens
        finish(editor, event.key() == Qt::Key_Up ? Next::up : Next::down);
        return true;
    case Qt::Key_Escape:
        close(editor, false);
        emit left(Next::stay);
        return true;
    default: break;
    }
    if (!event.matches(QKeySequence::Paste) || !bringsSeveralCells())
        return false;
    close(editor, true); // what was typed is a step of its own, before the rows
    emit rowsPasted();
    return true;
}

/// The keys of a table; what the base class does at Enter and Tab is of a form.
bool RunsDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress)
        return pressed(editor, *static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false; // somebody looks into its list, or something up in another window
        close(editor, true);
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace huella
