// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_reader.h"

#include "app/desktop/formats/pdf/embedded_study.h"
#include "app/desktop/formats/pdf/limited_process.h"
#include "core/study/file/file.h"

namespace huella {
namespace {

Error refusal(std::string_view key, const std::string &place)
{
    Message message{std::string(key)};
    if (key == pdfTooLarge)
        message = Message(std::string(key), {numberArg("limit", double(largestStudy >> 20), "MiB")});
    return {ErrorKind::input, place, message};
}

/// A few hundred bytes can unpack to gigabytes, in the table of objects even before anything is asked for: what a file may
/// take is not in its hands. A study that is as large as may be takes some 200 MiB on the way.
ProcessLimits limitsFor(qsizetype fileSize)
{
    constexpr std::size_t ofTheStudy = 5 * largestStudy;
    return {ofTheStudy + 8 * std::size_t(fileSize), unsigned(3 + fileSize / (8 << 20))};
}

} // namespace

Result<std::string> readStudyFromPdf(const QByteArray &pdf, const std::string &place)
{
    // The answer of the other process: the reason of a refusal or nothing, a zero byte, the study.
    const auto find = [&pdf] {
        EmbeddedStudy found = findEmbeddedStudy({pdf.constData(), size_t(pdf.size())}, largestStudy);
        return std::string(found.refusal) + '\0' + found.bytes;
    };
    LimitedAnswer answer = runLimited(find, limitsFor(pdf.size()));
    if (answer.end != LimitedEnd::finished)
        return tl::unexpected(refusal(answer.end == LimitedEnd::exceeded ? pdfTooLarge : pdfBroken, place));
    const auto end = answer.bytes.find('\0');
    if (end == std::string::npos || end > 0)
        return tl::unexpected(refusal(std::string_view(answer.bytes).substr(0, end), place));
    answer.bytes.erase(0, 1);
    return std::move(answer.bytes);
}

} // namespace huella
