// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/template_folder.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"

#include <QDir>
#include <QStandardPaths>

namespace huella {
namespace {

QString pathOf(const ReportTemplate &of) { return QDir(templateFolder()).filePath(toQString(templateFileName(of))); }

} // namespace

QString templateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/huella/templates");
}

OwnTemplates ownTemplates() { return readTemplatesIn(std::filesystem::path(templateFolder().toStdU16String())); }

std::string freeTemplateFile(std::string_view name, Language language)
{
    std::vector<ReportTemplate> taken = ownTemplates().templates;
    ReportTemplate made;
    made.language = language;
    for (;;) {
        made.id = freeTemplateId(name, taken);
        if (!QFile::exists(pathOf(made)))
            return made.id;
        taken.push_back(made); // a file that could not be read as a template is somebody's work too
    }
}

Result<void> keepTemplate(const ReportTemplate &kept)
{
    QDir().mkpath(templateFolder()); // where that fails, writing says so
    return writeFile(pathOf(kept), QByteArray::fromStdString(writeTemplate(kept)));
}

Result<void> removeTemplate(const ReportTemplate &gone)
{
    QFile file(pathOf(gone));
    if (file.remove() || !file.exists())
        return {};
    return fail(ErrorKind::file, toStdString(file.fileName()), Message("error.template.unremovable"));
}

} // namespace huella
