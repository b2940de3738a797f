// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/worksheet_writer.h"

#include "app/desktop/document/study_io.h"
#include "app/desktop/pdf/pdf_writer.h"
#include "app/desktop/text.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace huella {
namespace {

std::filesystem::path pathOf(const QString &path) { return path.toStdU16String(); }

} // namespace

WorksheetWriter::WorksheetWriter(Lesson lesson, std::vector<Worksheet> sheets, WorksheetOrder order, QString folder, Paper paper,
                                 CsvStyle keyStyle)
    : lesson_(std::move(lesson)),
      sheets_(std::move(sheets)),
      order_(std::move(order)),
      folder_(std::move(folder)),
      paper_(paper),
      keyStyle_(keyStyle)
{
}

/// What did not take its place goes, and so does a folder that was made for it.
WorksheetWriter::~WorksheetWriter()
{
    beside_.reset();
    if (madeFolder_)
        QDir().rmdir(folder_); // fails, as it should, where something stands in it
}

QString WorksheetWriter::nameOf(int file) const
{
    const int sheets = int(sheets_.size());
    if (file < sheets)
        return qs(worksheetName(sheets_[size_t(file)].number)) + QStringLiteral(".pdf");
    return qs(answerKeyName(order_)) + (file == sheets ? QStringLiteral(".pdf") : QStringLiteral(".csv"));
}

Result<QByteArray> WorksheetWriter::bytesOf(int file) const
{
    const int sheets = int(sheets_.size());
    if (file < sheets)
        return writePdf(worksheetDocument(lesson_, sheets_[size_t(file)]), {paper_, {}});
    if (file == sheets)
        return writePdf(answerKey(lesson_, sheets_, order_.seed), {paper_, {}});
    return QByteArray::fromStdString(answerKeyCsv(lesson_, sheets_, keyStyle_));
}

Result<void> WorksheetWriter::prepare()
{
    if (!QFileInfo(folder_).isDir()) {
        if (!QDir().mkdir(folder_))
            return fail(ErrorKind::file, ss(folder_), Message("error.folder.make"));
        madeFolder_ = true;
    }
    beside_ = std::make_unique<QTemporaryDir>(QDir(folder_).filePath(QStringLiteral(".worksheets-XXXXXX")));
    if (!beside_->isValid())
        return fail(ErrorKind::file, ss(folder_),
                    Message("error.file.write", {text("reason", ss(beside_->errorString()))}));
    for (int file = 0; file < count();
         ++file) // a folder of that name would only be found when others have taken their places
        if (const QString place = QDir(folder_).filePath(nameOf(file)); QFileInfo(place).isDir())
            return fail(ErrorKind::file, ss(place), Message("error.file.folder"));
    return {};
}

Result<void> WorksheetWriter::next()
{
    if (!beside_)
        if (auto ready = prepare(); !ready)
            return ready;
    const int file = done();
    if (file >= count())
        return {};
    return bytesOf(file)
        .and_then([&](const QByteArray &bytes) { return writeFile(beside_->filePath(nameOf(file)), bytes); })
        .map([&] { names_ << nameOf(file); });
}

Result<QStringList> WorksheetWriter::finish()
{
    for (const QString &name : names_) {
        std::error_code problem;
        const QString place = QDir(folder_).filePath(name);
        std::filesystem::rename(pathOf(beside_->filePath(name)), pathOf(place),
                                problem); // takes the place of an older one at once
        if (problem)
            return fail(ErrorKind::file, ss(place), Message("error.file.write", {text("reason", problem.message())}));
    }
    beside_.reset();
    madeFolder_ = false;
    return names_;
}

} // namespace huella
