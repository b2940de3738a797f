// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"

#include "core/base/base64.h"
#include "core/study/file/report_file.h"
#include "core/study/file/run_file.h"
#include "core/study/file/snapshot_file.h"

#include <cmath>
#include <set>

namespace huella {
namespace {

class StudyReader {
public:
    explicit StudyReader(std::string file) : file_(std::move(file)) {}

    /// What is to be said of a study that was read.
    std::vector<Issue> takeNotes() { return std::move(notes_); }

    Result<Study> read(Json document)
    {
        ObjectReader in(std::move(document), {});
        const auto schema = in.number("huella");
        if (!schema && !in.error)
            in.wrong("huella", "error.study.not_a_study");
        if (schema && *schema > studySchema)
            in.wrong("huella",
                     Message("error.study.newer", {numberArg("schema", *schema), numberArg("known", studySchema)}));
        if (schema && (*schema < 1 || *schema != std::floor(*schema)))
            in.wrong("huella", "error.study.not_a_study");
        if (in.error)
            return tl::unexpected(placed(*in.error));
        readHead(in);
        Json scenarios = in.list("scenarios");
        Json catalogue = in.object("catalogue");
        Json report = in.object("report");
        study_.unknown = in.takeLeft();
        if (in.error)
            return tl::unexpected(placed(*in.error));
        for (size_t i = 0; i < scenarios.size() && !error_; ++i)
            readScenario(std::move(scenarios[i]), "scenarios[" + std::to_string(i) + "]");
        if (catalogue.empty())
            // it carries no figures, so that these are today's, whatever it says
            study_.edition = Catalogue::builtIn().edition;
        else if (!error_)
            readCatalogue(std::move(catalogue));
        if (!error_)
            readReportOf(std::move(report));
        if (error_)
            return tl::unexpected(placed(*error_));
        return std::move(study_);
    }

private:
    Error placed(Error error) const
    {
        error.place = file_ + ": " + error.place;
        return error;
    }

    void readHead(ObjectReader &in)
    {
        study_.title = in.string("title");
        study_.author = in.string("author");
        study_.details = {in.string("affiliation"), in.string("funder"), in.string("grant"), in.string("orcid"), {}};
        readLogo(in);
        study_.language = in.string("language");
        if (study_.language.empty())
            study_.language = "en";
        else if (study_.language != "en" && study_.language != "es")
            in.wrong("language", Message("error.study.language", {textArg("value", study_.language)}));
        if (auto dataset = in.string("dataset"); !dataset.empty())
            study_.dataset = std::move(dataset);
        if (!Dataset::info(study_.dataset))
            in.wrong("dataset", unknownDataset(study_.dataset));
        study_.edition = in.string("edition");
        if (study_.edition.empty())
            study_.edition = Catalogue::builtIn().edition;
        else if (!yearOfEdition(study_.edition)) // ages of figures are counted from it
            in.wrong("edition", Message("error.study.edition", {textArg("value", study_.edition)}));
        readSeed(in);
        readBudget(in);
        study_.method = in.object("method");
        readElsewhere(in);
    }

    /// One that cannot be shown is no reason not to open the study: it stays in the file, and is spoken of.
    void readLogo(ObjectReader &in)
    {
        if (!in.has("logo"))
            return;
        const Json &json = in.left()["logo"];
        const bool named = json.is_object() && json.contains("picture") && json["picture"].is_string();
        const auto bytes = named ? fromBase64(json["picture"].get<std::string>()) : std::nullopt;
        const auto picture = pictureFrom(bytes.value_or(std::string()), "logo", largestLogo);
        if (!picture || (json.contains("alternative") && !json["alternative"].is_string())) {
            notes_.push_back({Severity::warning,
                              Message("issue.logo", {numberArg("limit", double(largestLogo >> 20), "MiB")}),
                              "logo",
                              {}});
            return;
        }
        ObjectReader logo(in.object("logo"), "logo");
        logo.string("picture");
        study_.details.logo = {*picture, logo.string("alternative"), {}};
        study_.details.logo.unknown = logo.takeLeft();
    }

    /// A study that says nothing of it has the usual places; one that says none has none.
    void readElsewhere(ObjectReader &in)
    {
        const bool given = in.has("elsewhere");
        study_.elsewhere = in.texts("elsewhere");
        if (!given)
            study_.elsewhere = defaultElsewhere();
        if (study_.elsewhere.size() > mostElsewhere)
            in.wrong("elsewhere", Message("error.study.elsewhere", {numberArg("count", double(study_.elsewhere.size())),
                                                                    numberArg("limit", mostElsewhere)}));
        else
            dropRepeatedPlaces();
        study_.elsewhereAsListed = in.boolean("elsewhere_as_listed");
    }

    /// Written by hand, a place may stand there by its code and by its name; compared twice it would say nothing new.
    void dropRepeatedPlaces()
    {
        if (!Dataset::info(study_.dataset)) // which is said
            return;
        const Dataset &dataset = Dataset::builtIn(study_.dataset);
        std::set<std::string> seen;
        std::erase_if(study_.elsewhere, [&](const std::string &name) {
            const auto place = dataset.place(name);
            return !seen.insert(place ? std::string(place->record->code) : name).second;
        });
    }

    void readSeed(ObjectReader &in)
    {
        const auto seed = in.number("seed");
        if (!seed)
            return;
        if (*seed < 0 || *seed > 9007199254740991.0 || *seed != std::floor(*seed))
            in.wrong("seed", "error.seed");
        else
            study_.seed = std::uint64_t(*seed);
    }

    void readBudget(ObjectReader &in)
    {
        ObjectReader budget(in.object("budget"), "budget");
        const auto limit = [&budget](const char *name) {
            const auto kilograms = budget.number(name);
            if (kilograms && *kilograms < 0)
                budget.wrong(name, "error.study.budget");
            return kilograms;
        };
        study_.budget.studyKg = limit("study_kg");
        study_.budget.yearKg = limit("year_kg");
        study_.budget.unknown = budget.takeLeft();
        if (!in.error)
            in.error = budget.error;
    }

    void readScenario(Json item, const std::string &place)
    {
        if (!item.is_object()) {
            error_ = Error{ErrorKind::input, place, Message("error.study.object_expected")};
            return;
        }
        ObjectReader in(std::move(item), place);
        Scenario scenario;
        scenario.id = in.string("id");
        scenario.name = in.string("name");
        Json runs = in.list("runs");
        scenario.dataset = in.string("dataset");
        if (!scenario.dataset.empty() && !Dataset::info(scenario.dataset))
            in.wrong("dataset", unknownDataset(scenario.dataset));
        scenario.gridYear = in.whole("grid_year", firstYear, lastYear, "error.study.year").value_or(0);
        scenario.unknown = in.takeLeft();
        if (scenario.id.empty() || !ids_.insert(scenario.id).second)
            in.wrong("id", "error.study.id");
        error_ = in.error;
        for (size_t i = 0; i < runs.size() && !error_; ++i)
            readRun(scenario, std::move(runs[i]), place + ".runs[" + std::to_string(i) + "]");
        study_.scenarios.push_back(std::move(scenario));
    }

    void readRun(Scenario &scenario, Json item, const std::string &place)
    {
        if (!item.is_object()) {
            error_ = Error{ErrorKind::input, place, Message("error.study.object_expected")};
            return;
        }
        ObjectReader in(std::move(item), place);
        auto run = std::make_shared<Run>(huella::readRun(in));
        if (run->id.empty() || !ids_.insert(run->id).second)
            in.wrong("id", "error.study.id");
        error_ = in.error;
        scenario.runs.push_back(std::move(run));
    }

    void readCatalogue(Json catalogue)
    {
        auto pins = readPins(std::move(catalogue), "catalogue", *Dataset::info(study_.dataset), study_.edition);
        if (pins)
            study_.pins = *pins;
        else
            error_ = pins.error();
    }

    void readReportOf(Json json)
    {
        auto report = readReport(std::move(json), "report");
        if (report)
            study_.report = std::move(*report);
        else
            error_ = report.error();
    }

    std::string file_;
    Study study_;
    std::vector<Issue> notes_;
    std::optional<Error> error_;
    std::set<std::string> ids_;
};

} // namespace

Result<ReadStudy> readStudy(std::string_view bytes, std::string_view place)
{
    if (bytes.size() > largestStudy)
        return badInput(std::string(place),
                        Message("error.study.too_large", {numberArg("limit", double(largestStudy >> 20), "MiB")}));
    int replaced = 0;
    auto document = parseJson(bytes, place, &replaced);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->is_object())
        return badInput(std::string(place), Message("error.study.not_a_study"));
    StudyReader reader{std::string(place)};
    auto study = reader.read(std::move(*document));
    if (!study)
        return tl::unexpected(study.error());
    ReadStudy result{std::move(*study), reader.takeNotes()};
    if (replaced > 0)
        result.notes.push_back(
            {Severity::warning, Message("issue.file.bytes_replaced", {numberArg("count", replaced)}), "file", {}});
    if (result.study.pins && keepsOnlyRuns(*result.study.pins))
        result.notes.push_back({Severity::note,
                                Message("issue.study.not_kept", {textArg("edition", Catalogue::builtIn().edition)}),
                                "edition",
                                {}});
    return result;
}

} // namespace huella
