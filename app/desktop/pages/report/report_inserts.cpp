// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/block_edits.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/report_runs.h"
#include "core/report/checks/report_checks.h"
#include "core/report/document/numbered_caption.h"

#include <QImage>

#include <algorithm>

// What somebody puts into the report from elsewhere: pictures, footnotes, references.

namespace huella {
namespace {

/// Where a block keeps its label; null: it can have none.
template <class Content> auto labelIn(Content &content) -> decltype(&std::get_if<RecipeBlock>(&content)->label)
{
    if (auto *recipe = std::get_if<RecipeBlock>(&content))
        return &recipe->label;
    auto *table = std::get_if<TableBlock>(&content);
    return table ? &table->label : nullptr;
}

/// A label that nothing has yet: "fig-2", "tab-1".
std::string freeLabel(const std::vector<ReportBlockPointer> &blocks, const std::string &kind)
{
    const auto taken = [&blocks](const std::string &label) {
        return std::any_of(blocks.begin(), blocks.end(), [&label](const ReportBlockPointer &block) {
            const std::string *known = labelIn(block->content);
            return known && *known == label;
        });
    };
    int number = 1;
    while (taken(kind + std::to_string(number)))
        ++number;
    return kind + std::to_string(number);
}

} // namespace

/// After the part that the cursor is in; an empty line gives way.
void ReportPage::insertHere(const BlockContent &content)
{
    const size_t index = edit_->currentIndex();
    const QTextBlock here = edit_->textCursor().block();
    const bool free = index < text_.blocks().size() && here.length() <= 1 && !text_.isMade(here) && !tableOf(here)
                      && !takesNoRoom(here);
    rewrite(free ? index : index + 1, index + 1, {content});
    edit_->setFocus();
}

/// None where one of the live values leads nowhere in this study.
std::vector<TextRuns> ReportPage::lettersOf(const TextRuns &written) const
{
    const auto about = context();
    std::vector<ReportBlockPointer> all = wantedBlocks(); // what is referred to stands among them
    all.push_back(ownBlock(TextBlock{TextStyle::body, written}, codeOf(language())));
    const auto made = composeEach(all, about);
    const auto *paragraph = made.back().empty() ? nullptr : std::get_if<Paragraph>(&made.back().front());
    const auto lacks = [&about](const TextRun &run) { return lacksValue(run, about.words); };
    if (!paragraph || std::any_of(paragraph->runs.begin(), paragraph->runs.end(), lacks))
        return {};
    return shownRuns(written, paragraph->runs);
}

void ReportPage::insertValue(const std::string &path)
{
    if (edit_->textCursor().block() == text_.text().lastBlock() || edit_->inMadePart())
        insertHere(TextBlock{TextStyle::body, {{.value = path}}});
    else if (auto letters = lettersOf({{.value = path}}); !letters.empty()) {
        TextRuns &runs = letters.front();
        if ((path.starts_with(citePath) || path.starts_with(refPath)) && edit_->isBehindWord())
            runs.insert(runs.begin(), TextRun{" "});
        edit_->insertRuns(runs);
    }
}

void ReportPage::insertPicture()
{
    const QString path = context_.dialogs.fileToOpen(this, tr("Picture"), QStringLiteral("*.png *.jpg *.jpeg"));
    if (!path.isEmpty())
        insertPictureFile(path);
}

void ReportPage::insertPictureFile(const QString &path)
{
    takePicture(readPictureFile(path).and_then(
        [&path](const QByteArray &bytes) { return fittedPicture(bytes, toStdString(shownName(path))); }));
}

void ReportPage::dropPicture(const QString &path, const QPoint &place)
{
    edit_->setTextCursor(edit_->cursorForPosition(edit_->viewport()->mapFromGlobal(place)));
    insertPictureFile(path);
}

void ReportPage::insertPictureImage(const QImage &image) { takePicture(fittedPicture(image)); }

/// Its caption and its words are asked for by the tools beside it; the checks list one without.
void ReportPage::takePicture(const Result<FittedPicture> &fitted)
{
    if (!fitted) {
        const std::string place = fitted.error().place.empty() ? std::string() : fitted.error().place + ": ";
        context_.dialogs.tell(this, tr("Picture"), toQString(place) + context_.say(fitted.error().message));
        return;
    }
    RecipeBlock block;
    block.recipe = pictureRecipe;
    block.picture = fitted->picture;
    const size_t before = text_.blocks().size();
    insertHere(block);
    const bool taken = text_.blocks().size() >= before && edit_->inMadePart();
    if (taken && fitted->scaled)
        context_.notices->say(tr("The picture was made smaller, to 300 dots per inch of the column: %1 × %2.")
                                  .arg(fitted->picture->width)
                                  .arg(fitted->picture->height));
}

void ReportPage::editNote()
{
    const QString before = edit_->noteHere();
    if (before.isNull() && edit_->inMadePart())
        return;
    const auto said = context_.dialogs.askParagraph(this, tr("Footnote"), tr("Words of the footnote:"), before);
    if (!said || said->simplified() == before)
        return;
    context_.document.endMerge();
    if (!before.isNull())
        edit_->selectNote();
    if (said->simplified().isEmpty()) {
        if (!before.isNull())
            edit_->textCursor().removeSelectedText();
        return;
    }
    insertValue(std::string(notePath) + toStdString(said->simplified()));
    context_.document.endMerge();
}

std::vector<ReportPage::Referable> ReportPage::referables() const
{
    std::vector<Referable> parts;
    const Wording &words = Wording::of(language());
    const size_t count = text_.blocks().size();
    for (const Counted what : {Counted::figure, Counted::table})
        for (size_t i = 0; i < count; ++i) {
            const FigureBlock *figure = text_.figureAt(i);
            const Table *table = text_.tableAt(i);
            std::string caption;
            if (what == Counted::figure && figure)
                caption = figure->caption;
            if (what == Counted::table && table && !figure)
                caption = table->caption;
            const std::string name = numberedName(caption, words);
            if (!name.empty())
                parts.push_back({i, toQString(name), toQString(numberedCaption(caption, words).text)});
        }
    return parts;
}

/// The figure or table gets a label where it has none; both are one step.
void ReportPage::insertReference(size_t index)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    if (index >= blocks.size() || !labelIn(blocks[index]->content))
        return;
    std::string label = *labelIn(blocks[index]->content);
    context_.document.endMerge();
    if (label.empty()) {
        label = freeLabel(blocks, text_.figureAt(index) ? "fig-" : "tab-");
        ReportBlock labelled = *blocks[index];
        *labelIn(labelled.content) = label;
        if (labelled.language.empty())
            labelled.language = codeOf(language()); // it is referred to: a change of template keeps it
        blocks[index] = std::make_shared<const ReportBlock>(std::move(labelled));
        const QTextCursor place = edit_->textCursor(); // it stays where it is while the figure is written anew
        commit(std::move(blocks));
        edit_->setTextCursor(place);
        context_.document.joinTo(text_.stepIn(place.block()));
    }
    insertValue(std::string(refPath) + label);
}

void ReportPage::setReferences(std::vector<OwnReference> references)
{
    Report report = context_.document.study().report;
    if (report.references == references)
        return;
    report.references = std::move(references);
    context_.document.apply(EditKind::editReport, setReport(context_.document.study(), std::move(report)));
    sync(); // citations in the text have other words
    emit changed();
}

} // namespace huella
