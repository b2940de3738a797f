// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file.h"

#include "core/study/pins.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace huella {
namespace {

/// Takes known fields out of a JSON object one by one; what is left over is unknown and is kept.
class ObjectReader {
public:
    ObjectReader(const Json &object, std::string place) : left_(object), place_(std::move(place)) {}

    std::string string(const char *name)
    {
        const auto value = take(name);
        if (!value)
            return {};
        if (!value->is_string())
            wrong(name, "error.study.text_expected");
        return value->is_string() ? value->get<std::string>() : std::string();
    }
    std::optional<double> number(const char *name)
    {
        const auto value = take(name);
        if (!value || value->is_null())
            return {};
        if (!value->is_number())
            wrong(name, "error.study.number_expected");
        return value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
    }
    Json object(const char *name) { return container(name, Json::value_t::object, "error.study.object_expected"); }
    Json list(const char *name) { return container(name, Json::value_t::array, "error.study.list_expected"); }

    void wrong(const std::string &name, Message message)
    {
        if (!error)
            error = Error{ErrorKind::input, place_.empty() ? name : place_ + "." + name, std::move(message)};
    }
    void wrong(const std::string &name, const char *key) { wrong(name, Message(key)); }
    const Json &left() const { return left_; }
    const std::string &place() const { return place_; }
    std::optional<Error> error;

private:
    std::optional<Json> take(const char *name)
    {
        const auto found = left_.find(name);
        if (found == left_.end())
            return {};
        Json value = std::move(*found);
        left_.erase(found);
        return value;
    }
    Json container(const char *name, Json::value_t kind, const char *key)
    {
        auto value = take(name);
        if (value && value->type() == kind)
            return std::move(*value);
        if (value)
            wrong(name, key);
        return Json(kind);
    }
    Json left_;
    std::string place_;
};

void readField(ObjectReader &in, Workload &workload, const FieldInfo &field)
{
    const char *name = field.column.data(); // a literal, so it ends in a zero
    if (auto *slot = textOf(workload, field.id)) {
        if (auto text = in.string(name); !text.empty())
            *slot = std::move(text);
    } else if (auto *amount = numberOf(workload, field.id)) {
        *amount = in.number(name);
        if (*amount)
            if (auto problem = checkNumber(field, **amount))
                in.wrong(name, *problem);
    } else if (const auto text = in.string(name); !text.empty()) {
        workload.platform = platformFromText(text);
        if (!workload.platform)
            in.wrong(name, Message("error.platform", {huella::text("value", text)}));
    }
}

class StudyReader {
public:
    explicit StudyReader(std::string file) : file_(std::move(file)) {}

    Result<Study> read(const Json &document)
    {
        ObjectReader in(document, {});
        const auto schema = in.number("huella");
        if (!schema && !in.error)
            in.wrong("huella", "error.study.not_a_study");
        if (schema && *schema > studySchema)
            in.wrong("huella", Message("error.study.newer", {number("schema", *schema), number("known", studySchema)}));
        if (schema && (*schema < 1 || *schema != std::floor(*schema)))
            in.wrong("huella", "error.study.not_a_study");
        if (in.error)
            return tl::unexpected(placed(*in.error));
        readHead(in);
        const Json scenarios = in.list("scenarios");
        const Json catalogue = in.object("catalogue");
        study_.report = in.object("report");
        study_.unknown = in.left();
        if (in.error)
            return tl::unexpected(placed(*in.error));
        for (size_t i = 0; i < scenarios.size() && !error_; ++i)
            readScenario(scenarios[i], "scenarios[" + std::to_string(i) + "]");
        if (!catalogue.empty() && !error_)
            readCatalogue(catalogue);
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
        study_.language = in.string("language");
        if (study_.language.empty())
            study_.language = "en";
        else if (study_.language != "en" && study_.language != "es")
            in.wrong("language", Message("error.study.language", {text("value", study_.language)}));
        if (auto dataset = in.string("dataset"); !dataset.empty())
            study_.dataset = std::move(dataset);
        if (!Dataset::info(study_.dataset))
            in.wrong("dataset", Message("error.dataset.unknown", {text("name", study_.dataset), text("candidates", datasetList())}));
        study_.edition = in.string("edition");
        if (study_.edition.empty())
            study_.edition = Catalogue::builtIn().edition;
        readSeed(in);
        study_.method = in.object("method");
        const Json elsewhere = in.list("elsewhere");
        for (const Json &code : elsewhere)
            if (code.is_string())
                study_.elsewhere.push_back(code.get<std::string>());
        if (elsewhere.empty())
            study_.elsewhere = defaultElsewhere();
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

    static std::string datasetList()
    {
        std::string list;
        for (const auto &info : Dataset::all())
            list += (list.empty() ? "" : ", ") + std::string(info.id);
        return list;
    }

    void readScenario(const Json &item, const std::string &place)
    {
        if (!item.is_object()) {
            error_ = Error{ErrorKind::input, place, Message("error.study.object_expected")};
            return;
        }
        ObjectReader in(item, place);
        Scenario scenario;
        scenario.id = in.string("id");
        scenario.name = in.string("name");
        const Json runs = in.list("runs");
        scenario.unknown = in.left();
        if (scenario.id.empty() || !ids_.insert(scenario.id).second)
            in.wrong("id", "error.study.id");
        error_ = in.error;
        for (size_t i = 0; i < runs.size() && !error_; ++i)
            readRun(scenario, runs[i], place + ".runs[" + std::to_string(i) + "]");
        study_.scenarios.push_back(std::move(scenario));
    }

    void readRun(Scenario &scenario, const Json &item, const std::string &place)
    {
        if (!item.is_object()) {
            error_ = Error{ErrorKind::input, place, Message("error.study.object_expected")};
            return;
        }
        ObjectReader in(item, place);
        auto run = std::make_shared<Run>();
        run->id = in.string("id");
        run->name = in.string("name");
        run->kind = in.string("kind");
        run->lineage = in.string("lineage");
        if (run->lineage.empty())
            run->lineage = run->id;
        if (const auto year = in.number("year")) {
            if (*year < 1900 || *year > 2200 || *year != std::floor(*year))
                in.wrong("year", "error.study.year");
            else
                run->year = int(*year);
        }
        for (const FieldInfo &field : allFields())
            readField(in, run->workload, field);
        run->unknown = in.left();
        if (run->id.empty() || !ids_.insert(run->id).second)
            in.wrong("id", "error.study.id");
        error_ = in.error;
        scenario.runs.push_back(std::move(run));
    }

    void readCatalogue(const Json &catalogue)
    {
        auto pins = readPins(catalogue, "catalogue");
        if (pins)
            study_.pins = *pins;
        else
            error_ = pins.error();
    }

    std::string file_;
    Study study_;
    std::optional<Error> error_;
    std::set<std::string> ids_;
};

void append(Json &object, const Json &unknown)
{
    for (const auto &[name, value] : unknown.items())
        object[name] = value;
}

/// Whole numbers are written without a fraction: "cores": 12, as a person would.
Json plainNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < 9007199254740992.0)
        return Json(std::int64_t(value));
    return Json(value);
}

Json writeRun(const Run &run)
{
    Json out = Json::object();
    out["id"] = run.id;
    out["name"] = run.name;
    if (!run.kind.empty())
        out["kind"] = run.kind;
    if (run.lineage != run.id)
        out["lineage"] = run.lineage;
    if (run.year)
        out["year"] = *run.year;
    for (const FieldInfo &field : allFields()) {
        if (const auto *text = textOf(run.workload, field.id); text && *text)
            out[field.column] = **text;
        if (const auto *number = numberOf(run.workload, field.id); number && *number)
            out[field.column] = plainNumber(**number);
        if (field.id == Field::platform && run.workload.platform)
            out[field.column] = toString(*run.workload.platform);
    }
    append(out, run.unknown);
    return out;
}

Json writeScenario(const Scenario &scenario)
{
    Json out = Json::object();
    out["id"] = scenario.id;
    out["name"] = scenario.name;
    out["runs"] = Json::array();
    for (const RunPointer &run : scenario.runs)
        out["runs"].push_back(writeRun(*run));
    append(out, scenario.unknown);
    return out;
}

Json writeMethod(const Study &study)
{
    Json method = Json::object();
    method["basis"] = toString(Dataset::info(study.dataset)->basis);
    method["embodied"] = false;
    method["water"] = false;
    append(method, study.method);
    method["basis"] = toString(Dataset::info(study.dataset)->basis); // follows the dataset, whatever the file said before
    return method;
}

} // namespace

Result<ReadStudy> readStudy(std::string_view bytes, std::string_view place)
{
    if (bytes.size() > largestStudy)
        return badInput(std::string(place), Message("error.study.too_large", {number("limit", double(largestStudy >> 20), "MiB")}));
    int replaced = 0;
    auto document = parseJson(bytes, place, &replaced);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->is_object())
        return badInput(std::string(place), Message("error.study.not_a_study"));
    auto study = StudyReader(std::string(place)).read(*document);
    if (!study)
        return tl::unexpected(study.error());
    ReadStudy result{std::move(*study), {}};
    if (replaced > 0)
        result.notes.push_back({Severity::warning, Message("issue.file.bytes_replaced", {number("count", replaced)}), "file", {}});
    return result;
}

std::string writeStudy(const Study &study)
{
    Json out = Json::object();
    out["huella"] = studySchema;
    out["title"] = study.title;
    out["author"] = study.author;
    out["language"] = study.language;
    out["dataset"] = study.dataset;
    out["edition"] = study.edition;
    out["seed"] = study.seed;
    out["method"] = writeMethod(study);
    out["elsewhere"] = study.elsewhere;
    out["catalogue"] = writePins(*usedEntries(study));
    out["scenarios"] = Json::array();
    for (const Scenario &scenario : study.scenarios)
        out["scenarios"].push_back(writeScenario(scenario));
    out["report"] = study.report;
    append(out, study.unknown);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace huella
