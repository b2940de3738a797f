// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_page.h"

#include "app/desktop/pages/report/find_bar.h"
#include "app/desktop/pages/report/format_bar.h"
#include "app/desktop/pages/report/report_panel.h"
#include "app/desktop/text.h"
#include "core/report/retemplate.h"

#include <QDate>
#include <QHBoxLayout>
#include <QShortcut>
#include <QShowEvent>

#include <algorithm>

namespace huella {
namespace {
constexpr int pauseMs = 2000;
} // namespace

std::string today() { return ss(QDate::currentDate().toString(Qt::ISODate)); }

ReportPage::ReportPage(Context &context, FileCommands &files, QWidget *parent)
    : QWidget(parent), context_(context), edit_(new ReportEdit(context, text_, this)), format_(new FormatBar(context, *this, this)),
      find_(new FindBar(*edit_, text_, this)), panel_(new ReportPanel(context, *this, files, this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(format_);
    left->addWidget(edit_, 1);
    left->addWidget(find_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(panel_);
    find_->hide();
    setFocusProxy(edit_);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, [this] {
        context_.document.endMerge();
        emit shown();
    });
    connect(&context.document, &StudyDocument::changed, this, &ReportPage::documentChanged);
    connectEditor();
    addKeys();
}

void ReportPage::connectEditor()
{
    connect(&text_.text(), &QTextDocument::contentsChanged, this, &ReportPage::typed);
    connect(edit_, &ReportEdit::insertWanted, this, [this](size_t index, const BlockContent &content) { insert(index, {content}); });
    connect(edit_, &ReportEdit::blocksPasted, this, &ReportPage::insert);
    connect(edit_, &ReportEdit::removeWanted, this, &ReportPage::remove);
    connect(edit_, &ReportEdit::replaceWanted, this, &ReportPage::replace);
    connect(edit_, &ReportEdit::moveWanted, this, &ReportPage::move);
    connect(edit_, &ReportEdit::styleWanted, this, &ReportPage::setStyle);
    connect(edit_, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!pause_.isActive())
            context_.document.endMerge();
        emit shown();
    });
    connect(edit_, &ReportEdit::zoomChanged, this, &ReportPage::shown);
}

/// Keys that people know from other writers.
void ReportPage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    on(QKeySequence::Bold, [this] { edit_->toggle(QTextFormat::FontWeight); });
    on(QKeySequence::Italic, [this] { edit_->toggle(QTextFormat::FontItalic); });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { format_->askForLink(); });
    on(QKeySequence::Find, [this] { find_->open(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { find_->open(); });
    constexpr TextStyle styles[] = {TextStyle::body, TextStyle::heading1, TextStyle::heading2, TextStyle::heading3};
    for (int i = 0; i < 4; ++i)
        on(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + i)), [this, style = styles[i]] { setStyle(style); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal})
        on(QKeySequence(Qt::CTRL | key), [this] {
            ownZoom_ = true;
            edit_->setZoom(edit_->zoom() * 1.1);
        });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] {
        ownZoom_ = true;
        edit_->setZoom(edit_->zoom() / 1.1);
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] {
        ownZoom_ = false;
        fitZoom();
    });
}

ReportContext ReportPage::context() const
{
    StudyDocument &document = context_.document;
    const StudyResult &result = document.reportResult();
    const Dataset &dataset = result.scenarios.empty() ? document.dataset() : *result.scenarios.front().dataset;
    return {document.study(), result, dataset, Wording::of(languageFromCode(document.study().language).value_or(Language::en)), today(), HUELLA_VERSION};
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
    emit shown();
}

void ReportPage::sync()
{
    stale_ = false;
    const std::vector<ReportBlockPointer> blocks = wantedBlocks();
    const int caret = text_.show(blocks, composeEach(blocks, context()));
    if (caret < 0)
        return;
    QTextCursor cursor(&text_.text());
    cursor.setPosition(std::min(caret, text_.text().characterCount() - 1));
    edit_->setTextCursor(cursor);
}

void ReportPage::typed()
{
    const int position = edit_->textCursor().position();
    const bool changed = text_.takeOver(std::string(codeOf(context().words.language())));
    if (edit_->textCursor().position() != position) { // a new end of the text has pushed the cursor on
        QTextCursor cursor = edit_->textCursor();
        cursor.setPosition(position);
        edit_->setTextCursor(cursor);
    }
    if (!changed)
        return;
    const std::string key = text_.changedEntry() ? "report/" + std::to_string(text_.changedEntry()) : std::string();
    commit(text_.blocks(), key);
    pause_.start(pauseMs);
}

void ReportPage::commit(std::vector<ReportBlockPointer> blocks, const std::string &mergeKey)
{
    Report report = context_.document.study().report;
    report.blocks = std::move(blocks);
    context_.document.apply(EditKind::editReport, setReport(context_.document.study(), std::move(report)), mergeKey);
}

ReportBlockPointer ReportPage::ownBlock(BlockContent content, std::string origin) const
{
    return std::make_shared<const ReportBlock>(ReportBlock{normalContent(std::move(content)), std::move(origin), std::string(codeOf(context().words.language()))});
}

void ReportPage::insert(size_t index, std::vector<BlockContent> contents)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    index = std::min(index, blocks.size());
    const size_t count = contents.size();
    for (size_t i = 0; i < count; ++i)
        blocks.insert(blocks.begin() + std::ptrdiff_t(index + i), ownBlock(std::move(contents[i])));
    commit(std::move(blocks));
    goTo(index + count - 1);
}

/// After the part that the cursor is in; an empty line gives way.
void ReportPage::insertHere(const BlockContent &content)
{
    const size_t index = edit_->currentIndex();
    const QTextBlock here = edit_->textCursor().block();
    const bool free = index < text_.blocks().size() && here.length() <= 1 && !text_.isMade(here) && !tableOf(here) && !takesNoRoom(here);
    if (free)
        replace(index, content);
    else
        insert(index + 1, {content});
    edit_->setFocus();
}

void ReportPage::insertValue(const std::string &path)
{
    const std::vector<ReportBlockPointer> probe{ownBlock(TextBlock{TextStyle::body, {{.value = path}}})};
    const auto made = composeEach(probe, context());
    const auto *paragraph = made.front().empty() ? nullptr : std::get_if<Paragraph>(&made.front().front());
    if (!paragraph)
        return;
    if (edit_->textCursor().block() == text_.text().lastBlock() || edit_->inMadePart())
        insertHere(TextBlock{TextStyle::body, {{.value = path}}});
    else
        edit_->insertRuns(paragraph->runs);
}

void ReportPage::remove(size_t first, size_t end)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    end = std::min(end, blocks.size());
    if (first >= end)
        return;
    blocks.erase(blocks.begin() + std::ptrdiff_t(first), blocks.begin() + std::ptrdiff_t(end));
    if (blocks.empty()) // a report without blocks would be its template's again
        blocks.push_back(ownBlock(TextBlock{}));
    commit(std::move(blocks));
}

void ReportPage::move(size_t index, int by)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto to = std::ptrdiff_t(index) + by;
    if (index >= blocks.size() || to < 0 || size_t(to) >= blocks.size())
        return;
    std::swap(blocks[index], blocks[size_t(to)]);
    commit(std::move(blocks));
    goTo(size_t(to));
}

void ReportPage::replace(size_t index, const BlockContent &content)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    if (index >= blocks.size())
        return;
    blocks[index] = ownBlock(content, blocks[index]->origin);
    commit(std::move(blocks));
    goTo(index);
}

void ReportPage::setStyle(TextStyle style)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto [first, last] = edit_->selectedIndices();
    for (size_t i = first; i <= last && i < blocks.size(); ++i)
        if (const auto *text = std::get_if<TextBlock>(&blocks[i]->content)) {
            TextBlock changed = *text;
            changed.style = style;
            blocks[i] = ownBlock(std::move(changed), blocks[i]->origin);
        }
    const int position = edit_->textCursor().position();
    commit(std::move(blocks));
    QTextCursor cursor(&text_.text());
    cursor.setPosition(std::min(position, text_.text().characterCount() - 1));
    edit_->setTextCursor(cursor);
    edit_->setFocus();
}

void ReportPage::setTemplate(const std::string &id)
{
    Report report = context_.document.study().report;
    const ReportTemplate *to = reportTemplate(id, context().words.language());
    if (!to || (id == report.templateName && report.blocks.empty()))
        return;
    report.templateName = id;
    if (!report.blocks.empty()) {
        report.blocks = withTemplate(report.blocks, *to, context());
        const auto own = [](const ReportBlockPointer &block) { return block->origin.empty() || !block->language.empty(); };
        if (std::none_of(report.blocks.begin(), report.blocks.end(), own))
            report.blocks.clear();
    }
    context_.document.apply(EditKind::setReportTemplate, setReport(context_.document.study(), std::move(report)));
}

void ReportPage::setLanguage(Language language)
{
    Study next = setReportLanguage(context_.document.study(), std::string(codeOf(language)));
    next.report.blocks = inLanguage(next.report.blocks, language);
    context_.document.apply(EditKind::setReportLanguage, std::move(next));
}

void ReportPage::goTo(size_t index)
{
    QTextBlock block = text_.firstBlock(index);
    if (takesNoRoom(block) && block.next().isValid() && text_.indexAt(block.next()) == int(index))
        block = block.next();
    QTextCursor cursor(block);
    if (!tableOf(block) && !text_.isMade(block))
        cursor.movePosition(QTextCursor::EndOfBlock);
    edit_->setTextCursor(cursor);
    edit_->ensureCursorVisible();
}

/// As much of the width as there is, until somebody asks for another size.
void ReportPage::fitZoom()
{
    if (ownZoom_)
        return;
    constexpr double aside = 56, sheet = 794;
    const double fits = std::clamp((edit_->width() - aside) / sheet, 0.6, 1.0);
    if (std::abs(fits - edit_->zoom()) > 0.01)
        edit_->setZoom(fits);
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    edit_->refreshLook();
    fitZoom();
    if (stale_)
        sync();
    emit shown();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitZoom();
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        edit_->refreshLook();
        emit shown();
    }
    QWidget::changeEvent(event);
}

} // namespace huella
