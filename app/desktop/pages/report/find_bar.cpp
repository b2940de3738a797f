// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/find_bar.h"

#include "app/desktop/pages/report/report_edit.h"
#include "app/desktop/widgets/announcer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace huella {

FindBar::FindBar(ReportEdit &edit, ReportText &text, QWidget *parent)
    : QFrame(parent),
      edit_(edit),
      text_(text),
      what_(new QLineEdit(this)),
      with_(new QLineEdit(this)),
      case_(new QToolButton(this)),
      whole_(new QToolButton(this)),
      next_(new QToolButton(this)),
      before_(new QToolButton(this)),
      replace_(new QToolButton(this)),
      all_(new QToolButton(this)),
      close_(new QToolButton(this)),
      said_(new QLabel(this)),
      announcer_(new Announcer(this))
{
    setObjectName(QStringLiteral("findBar"));
    what_->setObjectName(QStringLiteral("findWhat"));
    with_->setObjectName(QStringLiteral("replaceWith"));
    case_->setObjectName(QStringLiteral("findCase"));
    whole_->setObjectName(QStringLiteral("findWhole"));
    for (QToolButton *each : {case_, whole_}) {
        each->setCheckable(true);
        connect(each, &QToolButton::toggled, this, &FindBar::typed);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    for (QWidget *each :
         std::initializer_list<QWidget *>{what_, case_, whole_, before_, next_, with_, replace_, all_, said_})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(close_);
    connect(what_, &QLineEdit::textEdited, this, &FindBar::typed);
    connect(what_, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next_, &QToolButton::clicked, this, [this] { find(false); });
    connect(before_, &QToolButton::clicked, this, [this] { find(true); });
    connect(replace_, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(all_, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
}

void FindBar::open()
{
    show();
    if (const QString chosen = edit_.textCursor().selectedText(); !chosen.isEmpty() && chosen.size() < 80)
        what_->setText(chosen);
    typed(); // how many there are of what stands there now
    what_->selectAll();
    what_->setFocus();
}

namespace {

/// A letter without its accent. An ñ is a letter of its own.
QChar plainLetter(QChar c)
{
    const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString();
    const bool accented = parts.size() > 1 && parts[1].isMark() && c.toLower() != QChar(u'ñ');
    return accented ? plainLetter(parts[0]) : c;
}

/// One letter for each: spaces that do not break are spaces to who looks for them, and accents are not asked for.
QString asTyped(QString text)
{
    for (QChar &c : text)
        c = c.category() == QChar::Separator_Space || c == QChar::LineSeparator ? u' ' : plainLetter(c);
    return text;
}

} // namespace

Qt::CaseSensitivity FindBar::cases() const { return case_->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive; }

/// Who asks for the very letters means their accents too.
QString FindBar::asAsked(QString text) const
{
    if (!case_->isChecked())
        return asTyped(std::move(text));
    for (QChar &c : text)
        if (c.category() == QChar::Separator_Space || c == QChar::LineSeparator)
            c = u' ';
    return text;
}

bool FindBar::isWhole(const QString &words, qsizetype at, qsizetype size) const
{
    const auto inWord = [&words](qsizetype place) {
        return place >= 0 && place < words.size() && (words[place].isLetterOrNumber() || words[place].isMark());
    };
    return !whole_->isChecked() || !((inWord(at - 1) && inWord(at)) || (inWord(at + size - 1) && inWord(at + size)));
}

/// In a line, from an edge on or before it; -1: nowhere.
qsizetype FindBar::placeIn(const QString &words, const QString &what, qsizetype edge, bool backward) const
{
    const qsizetype room = std::min(edge, words.size()) - what.size();
    if (backward && room < 0)
        return -1;
    qsizetype at =
        backward ? words.lastIndexOf(what, room, cases()) : words.indexOf(what, std::max<qsizetype>(edge, 0), cases());
    while (at >= 0 && !isWhole(words, at, what.size()))
        at = !backward ? words.indexOf(what, at + 1, cases()) : at == 0 ? -1 : words.lastIndexOf(what, at - 1, cases());
    return at;
}

/// The first place behind a cursor, or before it, up to the end of the report; null where there is none.
QTextCursor FindBar::next(const QTextCursor &from, bool backward) const
{
    const QString what = asAsked(what_->text());
    const int start = backward ? from.selectionStart() : from.selectionEnd();
    for (QTextBlock block = text_.text().findBlock(start); block.isValid() && !what.isEmpty();
         block = backward ? block.previous() : block.next()) {
        const QString words = asAsked(block.text());
        const qsizetype edge = start - block.position(); // inside of the first block, beyond the others
        const qsizetype at = placeIn(words, what, edge, backward);
        if (at < 0)
            continue;
        QTextCursor found(block);
        found.setPosition(block.position() + int(at));
        found.setPosition(block.position() + int(at + what.size()), QTextCursor::KeepAnchor);
        return found;
    }
    return {};
}

/// From the cursor on; at the end it begins again.
bool FindBar::find(bool backward)
{
    if (what_->text().isEmpty())
        return false;
    QTextCursor found = next(edit_.textCursor(), backward);
    const bool again = found.isNull();
    if (again) {
        QTextCursor edge(&text_.text());
        edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = next(edge, backward);
    }
    if (!found.isNull()) {
        edit_.setTextCursor(found);
        edit_.showAmidst(found.block());
    }
    sayWhich(found, again);
    return !found.isNull();
}

/// How many places there are, and the how manyth of them begins at a position; 0 where none does.
std::pair<int, int> FindBar::countFrom(int position) const
{
    int which = 0, count = 0;
    for (QTextCursor each = next(QTextCursor(&text_.text()), false); !each.isNull(); each = next(each, false))
        if (++count; each.selectionStart() == position)
            which = count;
    return {which, count};
}

void FindBar::sayWhich(const QTextCursor &found, bool again)
{
    const auto [which, count] = countFrom(found.isNull() ? -1 : found.selectionStart());
    said_->setText(found.isNull()       ? tr("Not found")
                   : again && count > 1 ? tr("%1 of %2, from the other end").arg(which).arg(count)
                                        : tr("%1 of %2").arg(which).arg(count));
    announcer_->say(said_->text());
}

/// While one types, only how many there are is said: the text moves when one asks for the next.
void FindBar::typed()
{
    const int count = countFrom(-1).second;
    said_->setText(what_->text().isEmpty() ? QString() : count == 0 ? tr("Not found") : tr("%n found", nullptr, count));
    announcer_->say(said_->text());
}

/// Whether what a cursor has found was written by somebody.
bool FindBar::mayReplace(const QTextCursor &found) const
{
    const QString chosen = asAsked(found.selectedText()), what = asAsked(what_->text());
    if (what.isEmpty() || chosen.compare(what, cases()) != 0 || text_.isMade(found.block()))
        return false;
    for (auto it = found.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const bool overlaps =
            part.position() < found.selectionEnd() && part.position() + part.length() > found.selectionStart();
        if (overlaps && part.charFormat().hasProperty(letter_property::path))
            return false;
    }
    return true;
}

bool FindBar::replace(QTextCursor &found) const
{
    if (!mayReplace(found))
        return false;
    found.insertText(with_->text());
    return true;
}

/// What is found and marked, and then on to the next.
void FindBar::replaceOne()
{
    QTextCursor found = edit_.textCursor();
    const bool marked =
        asAsked(found.selectedText()).compare(asAsked(what_->text()), cases()) == 0 && found.hasSelection();
    const bool done = replace(found);
    edit_.setTextCursor(found);
    const bool more = find(false);
    const QString last = more ? QString() : QStringLiteral(" ") + tr("No more are found.");
    if (done)
        said_->setText(tr("%n replaced", nullptr, 1) + last);
    else if (marked)
        said_->setText(tr("%n stays: it follows the study", nullptr, 1) + last);
}

/// As one step, from the start of the report to its end.
void FindBar::replaceAll()
{
    QTextCursor all(&text_.text());
    int count = 0, left = 0;
    all.beginEditBlock();
    for (QTextCursor found = next(QTextCursor(&text_.text()), false); !found.isNull(); found = next(found, false))
        ++(replace(found) ? count : left);
    all.endEditBlock();
    const QString stay =
        left == 0 ? QString() : QStringLiteral("; ") + tr("%n stays: it follows the study", nullptr, left);
    said_->setText(tr("%n replaced", nullptr, count) + stay);
}

void FindBar::retranslate()
{
    what_->setPlaceholderText(tr("Find"));
    what_->setAccessibleName(tr("Find"));
    with_->setPlaceholderText(tr("Replace with"));
    with_->setAccessibleName(tr("Replace with"));
    case_->setText(tr("Aa", "capitals count"));
    case_->setAccessibleName(tr("Match case"));
    case_->setToolTip(tr("Capitals and accents count"));
    whole_->setText(tr("“ab”", "whole words"));
    whole_->setAccessibleName(tr("Whole words"));
    whole_->setToolTip(tr("Whole words alone"));
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
