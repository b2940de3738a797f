// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/report_document.h"

#include "core/report/templates/compose.h"
#include "core/wording/report_date.h"

namespace huella::cli {
Document reportOf(const Study &study, const StudyResult &result, std::optional<Language> language,
                  const std::string &templateName)
{
    const Language chosen = language.value_or(languageFromCode(study.language).value_or(Language::en));
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(chosen), reportDate(), HUELLA_VERSION};
    return templateName.empty() ? composeReport(about) : composeTemplate(templateName, about);
}

} // namespace huella::cli
