// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/block_edits.h"
#include "app/desktop/pages/report/report_page.h"
#include "core/report/document/numbered_caption.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

// What somebody puts into the report from elsewhere: pictures, footnotes, references.

namespace huella {
namespace {

constexpr qint64 largestSource = 64 << 20; ///< bytes of a file whose picture is taken

/// A label that no figure has yet.
std::string freeLabel(const std::vector<ReportBlockPointer> &blocks)
{
    const auto taken = [&blocks](const std::string &label) {
        return std::any_of(blocks.begin(), blocks.end(), [&label](const ReportBlockPointer &block) {
            const auto *recipe = std::get_if<RecipeBlock>(&block->content);
            return recipe && recipe->label == label;
        });
    };
    int number = 1;
    while (taken("fig-" + std::to_string(number)))
        ++number;
    return "fig-" + std::to_string(number);
}

Result<QByteArray> readPictureFile(const QString &path)
{
    QFile file(path);
    const std::string place = toStdString(shownName(path));
    if (QFileInfo(path).size() > largestSource)
        return badInput(place,
                        Message("error.picture.large", {numberArg("limit", double(largestSource >> 20), "MiB")}));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::file, place, Message("error.picture.unread"));
    return file.read(largestSource);
}

} // namespace

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
    for (size_t i = 0; i < text_.blocks().size(); ++i)
        if (const FigureBlock *figure = text_.figureAt(i)) {
            const std::string name = numberedName(figure->caption, words);
            if (!name.empty())
                parts.push_back({i, toQString(name), toQString(numberedCaption(figure->caption, words).text)});
        }
    return parts;
}

/// The figure gets a label where it has none; both are one step.
void ReportPage::insertReference(size_t index)
{
    std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto *found = index < blocks.size() ? std::get_if<RecipeBlock>(&blocks[index]->content) : nullptr;
    if (!found)
        return;
    RecipeBlock figure = *found;
    context_.document.endMerge();
    if (figure.label.empty()) {
        figure.label = freeLabel(blocks);
        ReportBlock labelled = *blocks[index];
        labelled.content = figure;
        if (labelled.language.empty())
            labelled.language = codeOf(language()); // it is referred to: a change of template keeps it
        blocks[index] = std::make_shared<const ReportBlock>(std::move(labelled));
        const QTextCursor place = edit_->textCursor(); // it stays where it is while the figure is written anew
        commit(std::move(blocks));
        edit_->setTextCursor(place);
        context_.document.joinTo(text_.stepIn(place.block()));
    }
    insertValue(std::string(refPath) + figure.label);
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
