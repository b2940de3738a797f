// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_document.h"

#include "core/report/compose.h"

#include <cstdlib>
#include <ctime>

namespace huella::cli {
namespace {

/// Today, or the date that a reproducible build or a test asks for.
std::string reportDate()
{
    std::time_t now = std::time(nullptr);
    if (const char *given = std::getenv("SOURCE_DATE_EPOCH"); given && *given) {
        char *end = nullptr;
        const long long seconds = std::strtoll(given, &end, 10);
        if (*end == '\0')
            now = std::time_t(seconds);
    }
    std::tm date{};
    char text[11];
    const bool known = gmtime_r(&now, &date) && std::strftime(text, sizeof text, "%Y-%m-%d", &date) == 10;
    return known ? text : std::string();
}

} // namespace

Document reportOf(const Study &study, const StudyResult &result, std::optional<Language> language,
                  const std::string &templateName)
{
    const Language chosen = language.value_or(languageFromCode(study.language).value_or(Language::en));
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(chosen), reportDate(), HUELLA_VERSION};
    return templateName.empty() ? composeReport(about) : composeTemplate(templateName, about);
}

} // namespace huella::cli
