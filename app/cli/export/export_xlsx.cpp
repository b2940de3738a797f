// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/export_xlsx.h"

#include "app/cli/batch/result_columns.h"
#include "app/cli/export/workbook.h"
#include "core/charts/figures.h"
#include "core/report/recipes/inventory.h"
#include "core/study/evaluate/totals.h"

namespace huella::cli {
namespace {

/// Both ends of an interval in a unit; nothing where nothing was simulated.
void addEnds(std::vector<SheetCell> &row, const Range &range, const Interval &interval, const Scale &scale)
{
    for (const double end : {interval.low, interval.high})
        row.push_back(range.draws > 0 ? SheetCell(end / scale.size) : SheetCell());
}

class StudyBook {
public:
    StudyBook(const StudyResult &result, const Wording &words)
        : result_(result),
          words_(words),
          units_(unitsOf(result)),
          energy_(words("inventory.energy", {textArg("energy", units_.energy.unit)})),
          emissions_(words("inventory.emissions", {textArg("mass", units_.mass.unit)}))
    {
    }

    Sheet runs() const
    {
        Sheet sheet{words_("report.column.runs"), {words_("report.column.scenario")}, {}};
        for (const ScenarioResult &scenario : result_.scenarios) {
            const Inventory inventory = inventoryOf(scenario, {}, words_, units_);
            if (sheet.header.size() == 1) {
                sheet.header.insert(sheet.header.end(), inventory.header.begin(),
                                    inventory.header.begin() + std::ptrdiff_t(inventory.toolColumn()));
                addEndHeads(sheet.header);
                sheet.header.push_back(words_("cli.export.sheet.error"));
            }
            for (size_t i = 0; i < scenario.runs.size(); ++i)
                sheet.rows.push_back(runRow(scenario, *scenario.runs[i], inventory.rows[i], inventory.toolColumn()));
        }
        return sheet;
    }

    Sheet totals() const
    {
        Sheet sheet{words_("cli.export.sheet.totals"),
                    {words_("report.column.scenario"), words_("cli.export.sheet.of"), words_("cli.export.sheet.name"),
                     words_("report.column.runs"), energy_, emissions_},
                    {}};
        addEndHeads(sheet.header);
        for (const ScenarioResult &scenario : result_.scenarios) {
            sheet.strongRows.push_back(sheet.rows.size());
            sheet.rows.push_back(wholeRow(scenario));
            for (const By by : {By::kind, By::year, By::place, By::component})
                for (const Total &total : totalsOf(scenario, by))
                    sheet.rows.push_back({scenario.name, words_("totals.by." + std::string(toString(by))),
                                          totalName(scenario, by, total.key, words_), total.runs,
                                          total.energy.value() / units_.energy.size,
                                          total.emissions.value() / units_.mass.size});
        }
        return sheet;
    }

    Sheet sources(const std::vector<Reference> &references) const
    {
        Sheet sheet{words_("cli.export.sheet.sources"), {}, {}};
        for (const char *column : {"author", "title", "year", "licence", "address", "note"})
            sheet.header.push_back(words_("cli.export.sheet." + std::string(column)));
        for (const Reference &work : references)
            sheet.rows.push_back({authorsOf(work), work.version.empty() ? work.title : work.title + " " + work.version,
                                  work.year, work.licence, work.doi.empty() ? work.url : "https://doi.org/" + work.doi,
                                  work.note});
        return sheet;
    }

private:
    void addEndHeads(std::vector<std::string> &header) const
    {
        for (const std::string &column : {energy_, emissions_})
            for (const char *end : {"low", "high"})
                header.push_back(words_("cli.export.sheet." + std::string(end), {textArg("column", column)}));
    }

    std::vector<SheetCell> runRow(const ScenarioResult &scenario, const RunResult &run,
                                  const std::vector<InventoryCell> &cells, size_t end) const
    {
        std::vector<SheetCell> row{scenario.name};
        for (size_t i = 0; i < end; ++i)
            row.push_back(cells[i].value ? SheetCell(*cells[i].value) : SheetCell(cells[i].text));
        const Estimate *estimate = run.estimate();
        const Range range = estimate ? estimate->range : Range();
        addEnds(row, range, range.energyKwh, units_.energy);
        addEnds(row, range, range.emissionsG, units_.mass);
        row.push_back(estimate ? SheetCell() : SheetCell(errorText(run.answer.error(), words_)));
        return row;
    }

    std::vector<SheetCell> wholeRow(const ScenarioResult &scenario) const
    {
        std::vector<SheetCell> row{scenario.name, std::string(), words_("cli.export.sheet.whole"),
                                   double(scenario.runs.size() - scenario.missing)};
        const bool any = scenario.missing < scenario.runs.size(); // a sum of nothing is no figure
        row.push_back(any ? SheetCell(scenario.energy.total.value() / units_.energy.size) : SheetCell());
        row.push_back(any ? SheetCell(scenario.emissions.total.value() / units_.mass.size) : SheetCell());
        const Range range = any ? scenario.range : Range();
        addEnds(row, range, range.energyKwh, units_.energy);
        addEnds(row, range, range.emissionsG, units_.mass);
        return row;
    }

    static std::string authorsOf(const Reference &work)
    {
        std::string names;
        for (const Author &author : work.authors)
            names += (names.empty() ? "" : "; ") + author.family
                     + (author.given.empty() ? std::string() : ", " + author.given);
        return names.empty() ? work.publisher : names;
    }

    const StudyResult &result_;
    const Wording &words_;
    PageUnits units_;
    std::string energy_, emissions_;
};

} // namespace

Result<std::string> studyXlsx(const Study &study, const StudyResult &result, const std::vector<Reference> &sources,
                              const std::string &isoDate)
{
    const StudyBook book(result, Wording::of(languageFromCode(study.language).value_or(Language::en)));
    return workbookOf({book.runs(), book.totals(), book.sources(sources)}, {study.title, study.author, isoDate});
}

} // namespace huella::cli
