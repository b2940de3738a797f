// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_io.h"

#include "app/desktop/common/text.h"
#include "app/desktop/formats/pdf/pdf_reader.h"

namespace huella {

Result<LoadedStudy> loadStudy(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string name = toStdString(path);
    const bool fromReport = bytes->startsWith("%PDF-");
    const auto json = fromReport ? readStudyFromPdf(*bytes, name) : Result<std::string>(bytes->toStdString());
    if (!json)
        return tl::unexpected(json.error());
    return readStudy(*json, name).map([&](ReadStudy read) {
        return LoadedStudy{std::move(read), fromReport, digestOf(*bytes)};
    });
}

} // namespace huella
