// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_reader.h"

#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/compose.h"
#include "core/study/file/file.h"
#include "core/teaching/lessons/lesson_fields.h"
#include "core/wording/one_language.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int leastMinutes = 5, mostMinutes = 60;
constexpr size_t mostValues = 10'000; ///< of a field that varies
constexpr std::pair<std::string_view, LessonView> views[] = {{"none", LessonView::none},
                                                             {"working", LessonView::working},
                                                             {"range", LessonView::range},
                                                             {"equivalents", LessonView::equivalents}};

constexpr int mostOrder = 1'000'000;

class LessonReader {
public:
    LessonReader(const YamlText &yaml, std::string file, Language language) : fields_(yaml, std::move(file), language)
    {
        lesson_.language = language;
    }

    Result<Lesson> read(const Json &root)
    {
        if (!root.is_object())
            return badInput(fields_.file(), Message("error.lesson.not_a_lesson"));
        ObjectReader in(root, {});
        lesson_.title = fields_.needed(in, "title");
        lesson_.about = fields_.needed(in, "about");
        lesson_.order = in.whole("order", -mostOrder, mostOrder, "error.lesson.order").value_or(0);
        lesson_.minutes = minutes(in);
        const Json study = in.object("study"), steps = in.list("steps"), worksheet = in.object("worksheet");
        lesson_.summary = fields_.blocks(in, "summary");
        lesson_.teacher = fields_.blocks(in, "teacher");
        fields_.close(in);
        if (!fields_.error())
            readStudyOf(study);
        if (!fields_.error() && steps.empty())
            fields_.wrong("steps", Message("error.lesson.no_steps"));
        for (size_t i = 0; i < steps.size() && !fields_.error(); ++i)
            lesson_.steps.push_back(step(steps[i], "steps[" + std::to_string(i) + "]"));
        if (!worksheet.empty() && !fields_.error())
            lesson_.worksheet = plan(worksheet);
        if (const auto &error = fields_.error())
            return tl::unexpected(*error);
        return std::move(lesson_);
    }

private:
    int minutes(ObjectReader &in)
    {
        const double minutes = in.number("minutes").value_or(0);
        if (minutes < leastMinutes || minutes > mostMinutes || minutes != std::floor(minutes))
            in.wrong("minutes", Message("error.lesson.minutes",
                                        {numberArg("least", leastMinutes), numberArg("most", mostMinutes)}));
        return int(minutes);
    }

    /// Scenarios and runs are those of a study file; a field that it does not know is a slip of the pen here.
    void readStudyOf(Json study)
    {
        Json file = Json::object();
        file["huella"] = studySchema;
        file["language"] = codeOf(lesson_.language);
        ObjectReader in(study, "study");
        const bool oneSource = in.boolean("one_source");
        for (const auto &[name, value] : in.left().items())
            file[name] = value;
        auto read = readStudy(file.dump(), "study");
        if (!read) {
            const std::string &place = read.error().place; // "study: scenarios[0].runs[1].hours"
            constexpr std::string_view prefix = "study: ";
            fields_.wrong("study." + std::string(place.starts_with(prefix) ? place.substr(prefix.size()) : ""),
                          read.error().message);
            return;
        }
        lesson_.study = std::move(read->study);
        lesson_.study.title = lesson_.title;
        if (oneSource)
            lesson_.study.pins = placesOfOneSource(lesson_.study);
        const auto refuse = [this](const Json &unknown, const std::string &place) {
            if (!unknown.empty())
                fields_.wrong(place + "." + unknown.items().begin().key(), Message("error.lesson.unknown_field"));
        };
        refuse(lesson_.study.unknown, "study");
        for (size_t i = 0; i < lesson_.study.scenarios.size(); ++i) {
            const Scenario &scenario = lesson_.study.scenarios[i];
            const std::string place = "study.scenarios[" + std::to_string(i) + "]";
            refuse(scenario.unknown, place);
            for (size_t run = 0; run < scenario.runs.size(); ++run)
                refuse(scenario.runs[run]->unknown, place + ".runs[" + std::to_string(run) + "]");
        }
        if (lesson_.study.scenarios.empty())
            fields_.wrong("study.scenarios", Message("error.lesson.no_scenario"));
    }

    /// Every place of the lesson with its figure from one and the same source, as the catalogue compares places.
    static std::shared_ptr<const CatalogueSnapshot> placesOfOneSource(const Study &study)
    {
        std::vector<std::string> codes = study.elsewhere;
        for (const Scenario &scenario : study.scenarios)
            for (const RunPointer &run : scenario.runs)
                if (const auto &zone = run->workload.zone;
                    zone && std::find(codes.begin(), codes.end(), *zone) == codes.end())
                    codes.push_back(*zone);
        auto pins = std::make_shared<CatalogueSnapshot>();
        pins->places = Dataset::builtIn(study.dataset).fromOneSource(codes);
        return pins;
    }

    LessonStep step(const Json &json, const std::string &place)
    {
        LessonStep step;
        if (!fields_.isObject(json, place))
            return step;
        ObjectReader in(json, place);
        step.title = fields_.needed(in, "title");
        step.text = fields_.blocks(in, "text");
        step.scenario = in.string("scenario");
        step.run = in.string("run");
        step.view = step.scenario.empty() ? LessonView::none : LessonView::working;
        if (const std::string name = in.string("show"); !name.empty())
            view(in, name, step);
        for (const Json &symbol : in.list("cover"))
            if (symbol.is_string())
                step.cover.push_back(symbol.get<std::string>());
        step.chart = in.string("chart");
        if (!step.chart.empty() && !(isRecipe(step.chart) && step.chart.starts_with("figure.")))
            in.wrong("chart", Message("error.lesson.chart", {textArg("value", step.chart)}));
        step.measure = fields_.measure(in, step.chart);
        step.coverChart = in.boolean("cover_chart");
        const Json question = in.object("question");
        fields_.close(in);
        if (!question.empty())
            step.question = this->question(question, place + ".question");
        return step;
    }

    static void view(ObjectReader &in, const std::string &name, LessonStep &step)
    {
        const auto found =
            std::find_if(std::begin(views), std::end(views), [&name](const auto &each) { return each.first == name; });
        if (found == std::end(views))
            in.wrong("show", Message("error.lesson.view", {textArg("value", name)}));
        else
            step.view = found->second;
    }

    Question question(const Json &json, const std::string &place)
    {
        Question question;
        if (!fields_.isObject(json, place))
            return question;
        ObjectReader in(json, place);
        question.ask = readRuns(fields_.needed(in, "ask"));
        question.answer = fields_.formula(in, "answer");
        const std::string unit = in.string("unit");
        question.unit = teachingUnit(unit);
        if (!question.unit)
            in.wrong("unit",
                     Message("error.lesson.unit", {textArg("value", unit), textArg("units", teachingUnitList())}));
        question.tolerance = fields_.tolerance(in, question.tolerance);
        question.predict = in.boolean("predict");
        question.hint = in.string("hint");
        question.explain = fields_.blocks(in, "explain");
        const Json mistakes = in.list("mistakes");
        fields_.close(in);
        for (size_t i = 0; i < mistakes.size() && !fields_.error(); ++i) {
            const std::string at = place + ".mistakes[" + std::to_string(i) + "]";
            if (!fields_.isObject(mistakes[i], at))
                break;
            ObjectReader mistake(mistakes[i], at);
            question.mistakes.push_back({fields_.formula(mistake, "answer"), fields_.needed(mistake, "say")});
            fields_.close(mistake);
        }
        return question;
    }

    WorksheetPlan plan(const Json &json)
    {
        WorksheetPlan plan;
        ObjectReader in(json, "worksheet");
        plan.text = fields_.blocks(in, "text");
        const Json vary = in.list("vary"), questions = in.list("questions");
        fields_.close(in);
        for (size_t i = 0; i < vary.size() && !fields_.error(); ++i)
            plan.vary.push_back(varied(vary[i], "worksheet.vary[" + std::to_string(i) + "]"));
        for (size_t i = 0; i < questions.size() && !fields_.error(); ++i)
            plan.questions.push_back(question(questions[i], "worksheet.questions[" + std::to_string(i) + "]"));
        if (!fields_.error() && (plan.questions.empty() || plan.vary.empty()))
            fields_.wrong("worksheet", Message("error.lesson.worksheet"));
        return plan;
    }

    VariedField varied(const Json &json, const std::string &place)
    {
        VariedField varied;
        if (!fields_.isObject(json, place))
            return varied;
        ObjectReader in(json, place);
        varied.field = in.string("field");
        varied.scenario = in.string("scenario");
        const Json values = in.list("values");
        if (!fieldByColumn(varied.field))
            in.wrong("field", Message("error.lesson.field", {textArg("value", varied.field)}));
        if (values.empty() || values.size() > mostValues)
            in.wrong("values", Message("error.lesson.values"));
        for (const Json &value : values)
            varied.values.push_back(value.is_string() ? value.get<std::string>() : value.dump());
        fields_.close(in);
        return varied;
    }

    LessonFields fields_;
    Lesson lesson_;
};

} // namespace

Result<Lesson> readUncheckedLesson(const YamlText &yaml, std::string_view place, Language language)
{
    auto root = inOneLanguage(yaml.value, language);
    if (!root)
        return badInput(yaml.place(place, root.error().place) + ": " + root.error().place, root.error().message);
    return LessonReader(yaml, std::string(place), language).read(*root);
}

} // namespace huella
