// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/find_bar.h"

#include "app/desktop/pages/report/report_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace huella {

FindBar::FindBar(ReportEdit &edit, ReportText &text, QWidget *parent)
    : QFrame(parent), edit_(edit), text_(text), what_(new QLineEdit(this)), with_(new QLineEdit(this)), next_(new QToolButton(this)),
      before_(new QToolButton(this)), replace_(new QToolButton(this)), all_(new QToolButton(this)), close_(new QToolButton(this)), said_(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    what_->setObjectName(QStringLiteral("findWhat"));
    with_->setObjectName(QStringLiteral("replaceWith"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{what_, before_, next_, with_, replace_, all_, said_})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(close_);
    connect(what_, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next_, &QToolButton::clicked, this, [this] { find(false); });
    connect(before_, &QToolButton::clicked, this, [this] { find(true); });
    connect(replace_, &QToolButton::clicked, this, [this] {
        replaceFound();
        find(false);
    });
    connect(all_, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
}

void FindBar::open()
{
    show();
    if (const QString chosen = edit_.textCursor().selectedText(); !chosen.isEmpty() && chosen.size() < 80)
        what_->setText(chosen);
    what_->selectAll();
    what_->setFocus();
}

/// From the cursor on; at the end it begins again.
bool FindBar::find(bool backward)
{
    if (what_->text().isEmpty())
        return false;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = text_.text().find(what_->text(), edit_.textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(&text_.text());
        edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = text_.text().find(what_->text(), edge, flags);
    }
    said_->setText(found.isNull() ? tr("Not found") : QString());
    if (!found.isNull())
        edit_.setTextCursor(found);
    return !found.isNull();
}

bool FindBar::mayReplace() const
{
    const QTextCursor cursor = edit_.textCursor();
    if (cursor.selectedText().compare(what_->text(), Qt::CaseInsensitive) != 0 || what_->text().isEmpty() || text_.isMade(cursor.block()))
        return false;
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const bool overlaps = part.position() < cursor.selectionEnd() && part.position() + part.length() > cursor.selectionStart();
        if (overlaps && part.charFormat().hasProperty(letter_property::path))
            return false;
    }
    return true;
}

bool FindBar::replaceFound()
{
    if (!mayReplace())
        return false;
    QTextCursor cursor = edit_.textCursor();
    cursor.insertText(with_->text());
    edit_.setTextCursor(cursor);
    return true;
}

void FindBar::replaceAll()
{
    QTextCursor place(&text_.text());
    int count = 0;
    while (!what_->text().isEmpty()) {
        place = text_.text().find(what_->text(), place);
        if (place.isNull())
            break;
        edit_.setTextCursor(place);
        count += replaceFound() ? 1 : 0;
        place = edit_.textCursor();
        place.clearSelection();
    }
    said_->setText(tr("%n replaced", nullptr, count));
}

void FindBar::retranslate()
{
    what_->setPlaceholderText(tr("Find"));
    what_->setAccessibleName(tr("Find"));
    with_->setPlaceholderText(tr("Replace with"));
    with_->setAccessibleName(tr("Replace with"));
    before_->setText(tr("Previous"));
    next_->setText(tr("Next"));
    replace_->setText(tr("Replace"));
    all_->setText(tr("Replace all"));
    close_->setText(tr("Close"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        edit_.setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace huella
