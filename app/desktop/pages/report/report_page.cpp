// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_page.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/pages/report/block_edits.h"
#include "app/desktop/pages/report/find_bar.h"
#include "app/desktop/pages/report/format_bar.h"
#include "app/desktop/pages/report/notice_bar.h"
#include "app/desktop/pages/report/part_words.h"
#include "app/desktop/pages/report/report_keys.h"
#include "app/desktop/pages/report/report_runs.h"
#include "app/desktop/pages/report/report_side.h"
#include "app/desktop/pages/report/template_box.h"
#include "app/desktop/paper/print.h"
#include "core/report/checks/report_checks.h"
#include "core/wording/report_date.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QToolButton>

#include <algorithm>

namespace huella {
namespace {
constexpr int pauseMs = 2000;
} // namespace

ReportPage::ReportPage(Context &context, FileCommands &files, QWidget *parent)
    : QWidget(parent),
      context_(context),
      edit_(new ReportEdit(context, text_, this)),
      format_(new FormatBar(context, *this, this)),
      notice_(new NoticeBar(this)),
      find_(new FindBar(*edit_, text_, this)),
      side_(new ReportSide(context, *this, files, this)),
      row_(new QHBoxLayout)
{
    setHelp(this, "report");
    setHelp(edit_, "report#write");
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(notice_);
    pages->addWidget(edit_, 1);
    pages->addWidget(find_);
    row_->setSpacing(0);
    row_->addWidget(side_);
    row_->addLayout(pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(format_);
    column->addLayout(row_, 1);
    find_->hide();
    setFocusProxy(edit_);
    connect(notice_, &NoticeBar::wanted, this, [this](size_t block) {
        goTo(block);
        edit_->setFocus();
    });
    connect(&files.report(), &ReportCommands::paperChosen, this, &ReportPage::showPaper);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, [this] {
        context_.document.endMerge();
        followContents();
    });
    connect(&context.document, &StudyDocument::changed, this, &ReportPage::documentChanged);
    connect(format_->outlineButton(), &QToolButton::toggled, this, &ReportPage::openSide);
    connect(side_, &ReportSide::left, this, [this] { format_->outlineButton()->setChecked(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (folded_ && now == edit_) // what lies over the pages is in the way then
            format_->outlineButton()->setChecked(false);
    });
    connectEditor();
    addReportKeys(*this, *format_, *find_);
}

/// The editor looks at the text, even when it loses the focus at its end: it goes first.
ReportPage::~ReportPage() { delete edit_; }

void ReportPage::connectEditor()
{
    connect(&text_.text(), &QTextDocument::contentsChanged, this, &ReportPage::typed);
    connect(edit_, &ReportEdit::rewriteWanted, this, &ReportPage::rewrite);
    connect(edit_, &ReportEdit::moveWanted, this, &ReportPage::move);
    connect(edit_, &ReportEdit::figureWanted, this, &ReportPage::setFigure);
    connect(edit_, &ReportEdit::styleWanted, this, &ReportPage::setStyle);
    connect(edit_, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!pause_.isActive() && !edit_->isTyping())
            context_.document.endMerge();
        emit moved();
    });
    connect(edit_, &ReportEdit::zoomChanged, this, &ReportPage::moved);
    connect(edit_, &ReportEdit::noteWanted, this, &ReportPage::editNote);
    connect(edit_, &ReportEdit::pictureWanted, this, &ReportPage::insertPictureImage);
    connect(edit_, &ReportEdit::pictureFileWanted, this, &ReportPage::insertPictureFile);
    edit_->setLetters([this](const TextRuns &written) { return lettersOf(written); });
}

void ReportPage::chooseTemplate() { side_->templates().openGallery(); }

void ReportPage::openSetup() { format_->openSetup(); }

Paper ReportPage::paper() const { return paperOf(context_.settings); }

void ReportPage::setPaper(Paper paper)
{
    context_.settings.letter = paper == Paper::letter;
    context_.keepSettings();
    showPaper();
}

void ReportPage::showPaper()
{
    if (isVisible() && text_.setPaper(paper())) {
        sync();
        edit_->fitZoom();
        emit changed();
    }
}

Language ReportPage::language() const
{
    return languageFromCode(context_.document.study().language).value_or(Language::en);
}

ReportContext ReportPage::context() const { return context(context_.document.study()); }

ReportContext ReportPage::context(const Study &study) const
{
    StudyDocument &document = context_.document;
    const Language written = languageFromCode(study.language).value_or(Language::en);
    return {study, document.reportResult(), document.dataset(), Wording::of(written), reportDate(), HUELLA_VERSION};
}

/// What the study says; the same values that are shown already where it names only a template.
std::vector<ReportBlockPointer> ReportPage::wantedBlocks() const
{
    std::vector<ReportBlockPointer> wanted = reportBlocks(context());
    if (!context_.document.study().report.blocks.empty())
        return wanted;
    const std::vector<ReportBlockPointer> shown = text_.blocks();
    for (size_t i = 0; i < std::min(wanted.size(), shown.size()); ++i)
        if (*wanted[i] == *shown[i])
            wanted[i] = shown[i];
    return wanted;
}

Document ReportPage::finished() const { return compose(wantedBlocks(), context()); }

void ReportPage::documentChanged(const StudyChange &change)
{
    if (!isVisible()) {
        stale_ = true;
        return;
    }
    if (change.touchesStudy() || text_.changedStructure() || text_.blocks() != context_.document.study().report.blocks)
        sync();
    emit changed();
}

void ReportPage::sync()
{
    stale_ = false;
    const std::vector<ReportBlockPointer> blocks = wantedBlocks();
    const bool whole = edit_->inMadePart();
    const size_t chosen = edit_->currentIndex();
    const bool fresh = text_.blocks().empty();
    const int caret = text_.show(blocks, composeEach(blocks, context()));
    QTextCursor cursor(&text_.text());
    if (fresh && edit_->inMadePart() && blocks.size() > 1)
        cursor = QTextCursor(text_.firstBlock(1)); // not the logo: one begins to write
    else if (caret >= 0)
        cursor.setPosition(std::min(caret, text_.text().characterCount() - 1));
    else if (whole && chosen < blocks.size() && edit_->currentIndex() != chosen)
        cursor = QTextCursor(text_.firstBlock(chosen)); // a figure that was drawn anew is still the one that is chosen
    else
        return followContents();
    edit_->setTextCursor(cursor);
    followContents();
}

void ReportPage::followContents() { text_.followContents(Wording::of(language())); }

void ReportPage::typed()
{
    const int position = edit_->textCursor().position();
    const bool changed = text_.takeOver(std::string(codeOf(language())));
    if (edit_->textCursor().position() != position) { // a new end of the text has pushed the cursor on
        QTextCursor cursor = edit_->textCursor();
        cursor.setPosition(position);
        edit_->setTextCursor(cursor);
    }
    if (!changed)
        return;
    commit(text_.blocks(), mergeKey());
    pause_.start(pauseMs);
}

/// What is typed in one text, or in one cell, is one step; nothing else is.
std::string ReportPage::mergeKey() const
{
    const auto *table = text_.changedEntry() == 0 ? nullptr : tableOf(edit_->textCursor().block());
    if (text_.changedEntry() == 0 || (table && text_.changedCell() < 0))
        return {};
    return ReportText::stepIn(text_.changedEntry(), text_.changedCell());
}

void ReportPage::commit(std::vector<ReportBlockPointer> blocks, const std::string &mergeKey, EditKind kind)
{
    Report report = context_.document.study().report;
    report.blocks = std::move(blocks);
    Study next = setReport(context_.document.study(), std::move(report));
    if (const auto fits = fitsInFile(context_.document.study(), next); !fits) {
        context_.dialogs.tell(this, tr("Report"), context_.say(fits.error().message));
        sync();
        return;
    }
    context_.document.apply(kind, std::move(next), mergeKey);
}

/// Puts these in the place of the blocks from `first` to before `end`; the cursor goes behind them.
void ReportPage::rewrite(size_t first, size_t end, const std::vector<BlockContent> &contents)
{
    first = std::min(first, text_.blocks().size());
    commit(withBlocks(text_.blocks(), first, end, contents, codeOf(language())));
    if (!contents.empty())
        goTo(first + contents.size() - 1);
}

void ReportPage::move(size_t index, int by)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto to = std::ptrdiff_t(index) + by;
    if (index >= blocks.size() || to < 0 || size_t(to) >= blocks.size())
        return;
    commit(withMoved(std::move(blocks), index, size_t(to)));
    goTo(size_t(to));
}

void ReportPage::setStyle(TextStyle style)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto [first, last] = edit_->selectedIndices();
    if (first == blocks.size()) { // behind the end: what is written there will have it
        rewrite(first, first, {TextBlock{style, {}}});
        edit_->setFocus();
        return;
    }
    const int position = edit_->textCursor().position();
    commit(withStyle(std::move(blocks), first, last, style, codeOf(language())));
    QTextCursor cursor(&text_.text());
    cursor.setPosition(std::min(position, text_.text().characterCount() - 1));
    edit_->setTextCursor(cursor);
    edit_->setFocus();
}

void ReportPage::find() { find_->open(); }

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    edit_->refreshLook();
    if (text_.setPaper(paper()) || stale_)
        sync();
    fitSide();
    emit changed();
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        edit_->refreshLook();
        emit changed();
    }
    QWidget::changeEvent(event);
}

} // namespace huella
