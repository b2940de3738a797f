// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/text.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "tests/core/report/report_fixture.h"

#include <poppler-qt6.h>

#include <memory>

namespace huella {

// A report as a PDF, opened with another program's eyes.

inline QByteArray pdfOf(const Study &study, Language language = Language::en, Paper paper = Paper::a4)
{
    const auto bytes = writePdf(summaryOf(study, language), study, {paper, fixedDate});
    return bytes ? *bytes : QByteArray();
}

inline std::unique_ptr<Poppler::Document> opened(const QByteArray &bytes)
{
    return Poppler::Document::loadFromData(bytes);
}

/// Text with single spaces: no-break spaces and line ends are spaces here.
inline QString wordsOf(const QString &text)
{
    QString plain = text;
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\n', u'\f', u'\r', u'\t'})
        plain.replace(QChar(space), u' ');
    return plain.simplified();
}

inline QString textOf(const Poppler::Document &document)
{
    QString text;
    for (int i = 0; i < document.numPages(); ++i)
        text += document.page(i)->text(QRectF()) + u'\n';
    return wordsOf(text);
}

} // namespace huella
