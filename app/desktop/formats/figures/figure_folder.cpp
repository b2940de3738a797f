// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/figures/figure_folder.h"

#include "core/base/whole_files.h"
#include "core/report/document/numbered_caption.h"

#include <QFile>

namespace huella {
namespace {

std::vector<const FigureBlock *> figuresOf(const Document &document)
{
    std::vector<const FigureBlock *> figures;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block);
            figure && !figure->picture) // those are files already
            figures.push_back(figure);
    return figures;
}

} // namespace

QStringList figureFileNames(const Document &document, FigureOptions options)
{
    options.language = document.language;
    QStringList names;
    for (const FigureBlock *figure : figuresOf(document)) {
        const int number = numberedCaption(figure->caption, Wording::of(document.language)).number;
        names << figureFileName(number > 0 ? number : int(names.size()) + 1, *figure, options);
    }
    return names;
}

Result<QStringList> writeFigures(const Document &document, const QString &folder, FigureOptions options)
{
    options.language = document.language;
    const auto figures = figuresOf(document);
    const QStringList names = figureFileNames(document, options);
    WholeFiles files(QFile::encodeName(folder).toStdString(), WholeFiles::Above::stands);
    for (size_t i = 0; i < figures.size(); ++i) {
        const auto bytes = figureAs(*figures[i], options);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const std::string name = QFile::encodeName(names[qsizetype(i)]).toStdString();
        if (auto added = files.add(name, {bytes->constData(), size_t(bytes->size())}); !added)
            return tl::unexpected(added.error());
    }
    return files.finish().map([&] { return names; });
}

} // namespace huella
