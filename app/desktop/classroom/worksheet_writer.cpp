// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/worksheet_writer.h"

#include "app/desktop/common/text.h"
#include "app/desktop/formats/pdf/pdf_writer.h"

#include <QFile>

namespace huella {

WorksheetWriter::WorksheetWriter(Lesson lesson, std::vector<Worksheet> sheets, WorksheetOrder order, QString folder,
                                 Paper paper, CsvStyle keyStyle)
    : lesson_(std::move(lesson)),
      sheets_(std::move(sheets)),
      order_(std::move(order)),
      folder_(std::move(folder)),
      paper_(paper),
      keyStyle_(keyStyle)
{
}

QStringList WorksheetWriter::names() const
{
    QStringList names;
    for (int file = 0; file < count(); ++file)
        names << nameOf(file);
    return names;
}

QString WorksheetWriter::nameOf(int file) const
{
    const int sheets = int(sheets_.size());
    if (file < sheets)
        return toQString(worksheetName(sheets_[size_t(file)].number)) + QStringLiteral(".pdf");
    return toQString(answerKeyName(order_)) + (file == sheets ? QStringLiteral(".pdf") : QStringLiteral(".csv"));
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

/// A folder in the place of a file would only be found when much work has been done.
Result<void> WorksheetWriter::prepare()
{
    files_ = std::make_unique<WholeFiles>(QFile::encodeName(folder_).toStdString(), WholeFiles::Above::stands);
    std::vector<std::string> all;
    for (const QString &name : names())
        all.push_back(toStdString(name));
    return files_->prepare(all);
}

Result<void> WorksheetWriter::next()
{
    if (!files_)
        if (auto ready = prepare(); !ready)
            return ready;
    const int file = done();
    if (file >= count())
        return {};
    return bytesOf(file)
        .and_then([&](const QByteArray &bytes) {
            return files_->add(toStdString(nameOf(file)), {bytes.constData(), size_t(bytes.size())});
        })
        .map([&] { ++done_; });
}

Result<QStringList> WorksheetWriter::finish()
{
    const Result<void> placed = files_ ? files_->finish() : Result<void>();
    files_.reset();
    return placed.map([this] { return names(); });
}

} // namespace huella
