// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figure_folder.h"

#include "app/desktop/text.h"

#include <QDir>
#include <QSaveFile>

#include <memory>

namespace huella {
namespace {

struct MadeFigure {
    QString name;
    QByteArray bytes;
};

Result<std::vector<MadeFigure>> makeFigures(const Document &document, const FigureOptions &options)
{
    std::vector<MadeFigure> made;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block)) {
            const auto bytes = figureAs(*figure, options);
            if (!bytes)
                return tl::unexpected(bytes.error());
            made.push_back({figureFileName(int(made.size()) + 1, *figure, options), *bytes});
        }
    return made;
}

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(ErrorKind::file, ss(path), Message("error.file.write", {text("reason", ss(reason))}));
}

/// Files that are written but do not have their names yet; what is not committed vanishes with them.
using WaitingFiles = std::vector<std::unique_ptr<QSaveFile>>;

Result<WaitingFiles> writeBeside(const std::vector<MadeFigure> &made, const QDir &folder)
{
    WaitingFiles files;
    for (const MadeFigure &figure : made) {
        files.push_back(std::make_unique<QSaveFile>(folder.filePath(figure.name)));
        QSaveFile &file = *files.back();
        if (!file.open(QIODevice::WriteOnly) || file.write(figure.bytes) != figure.bytes.size() || !file.flush())
            return notWritten(file.fileName(), file.errorString());
    }
    return files;
}

} // namespace

Result<QStringList> writeFigures(const Document &document, const QString &folder, FigureOptions options)
{
    options.language = document.language;
    const auto made = makeFigures(document, options);
    if (!made)
        return tl::unexpected(made.error());
    QStringList names;
    if (made->empty())
        return names;
    const bool isNew = !QDir(folder).exists();
    if (isNew && !QDir().mkdir(folder))
        return fail(ErrorKind::file, ss(folder), Message("error.folder.make"));
    auto files = writeBeside(*made, QDir(folder));
    for (size_t i = 0; files && i < files->size(); ++i) {
        if (!(*files)[i]->commit())
            files = notWritten((*files)[i]->fileName(), (*files)[i]->errorString());
        else
            names << (*made)[i].name;
    }
    if (files)
        return names;
    if (isNew && names.isEmpty())
        QDir().rmdir(folder);
    return tl::unexpected(files.error());
}

} // namespace huella
