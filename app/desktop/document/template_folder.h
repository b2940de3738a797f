// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/own_templates.h"

#include <QString>

namespace huella {

// The user's templates lie as text files in one folder of theirs, where they can be edited and passed on.

QString templateFolder();
OwnTemplates ownTemplates();
/// Names the file of a template that is new; no file of the folder, read or not, is called so.
std::string freeTemplateFile(std::string_view name, Language language);
/// Writes it into the folder, which is made when it is missing.
Result<void> keepTemplate(const ReportTemplate &kept);
Result<void> removeTemplate(const ReportTemplate &gone);

} // namespace huella
