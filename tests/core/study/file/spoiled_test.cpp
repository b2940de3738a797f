// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random studies with one field spoiled each: refused with the field's path, or read to figures that can be believed.

#include "core/study/file/report_file.h"
#include "tests/core/study/random_study.h"
#include "tests/core/study/study_json.h"
#include "tests/register_test.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace huella;

namespace spoiled_test {
namespace {

using Pointer = Json::json_pointer;
constexpr int studies = 300;

struct Spot {
    Pointer pointer;
    std::string path; ///< "scenarios[0].runs[2].hours"
};

void collect(const Json &json, const Spot &at, std::vector<Spot> &fields)
{
    if (!at.path.empty())
        fields.push_back(at);
    if (json.is_object())
        for (const auto &[name, value] : json.items())
            collect(value, {at.pointer / name, at.path + (at.path.empty() ? "" : ".") + name}, fields);
    if (json.is_array())
        for (size_t i = 0; i < json.size(); ++i)
            collect(json[i], {at.pointer / i, at.path + "[" + std::to_string(i) + "]"}, fields);
}

std::string parentOf(const std::string &path)
{
    const auto end = path.find_last_of(".[");
    return end == std::string::npos ? path : path.substr(0, end); // a field of the study itself has to be named
}

/// Texts that people wrote, apart from the one that was spoiled, as one text.
std::string textsOf(const Study &study, const std::string &spoiled)
{
    std::string texts;
    const auto add = [&](const char *field, const std::string &text) {
        if (!spoiled.starts_with(field) && !spoiled.ends_with(field))
            texts += std::string(field) + ": " + text + "\n";
    };
    add("title", study.title);
    add("author", study.author);
    add("report", writeReport(study.report).dump());
    if (spoiled.find("scenarios") == std::string::npos || spoiled.ends_with("]") || spoiled == "scenarios")
        return texts; // a run or a scenario may be gone
    for (const Scenario &scenario : study.scenarios) {
        add(".name", scenario.name);
        for (const RunPointer &run : scenario.runs) {
            add(".name", run->name);
            add(".note", run->note);
        }
    }
    return texts;
}

constexpr const char *tooLargeMark = "@too-large@", *deepMark = "@deep@";

struct Spoil {
    const char *name;
    Json (*value)(const Json &before);
};
const Spoil spoils[] = {
    {"text that is no number", [](const Json &) { return Json("NaN"); }},
    {"text that is endless", [](const Json &) { return Json("Infinity"); }},
    {"negative", [](const Json &before) { return before.is_number() ? Json(-1 - before.get<double>()) : Json(-1); }},
    {"infinite", [](const Json &) { return Json(tooLargeMark); }},
    {"huge", [](const Json &) { return Json(1e300); }},
    {"tiny", [](const Json &) { return Json(1e-300); }},
    {"null", [](const Json &) { return Json(); }},
    {"flag", [](const Json &) { return Json(true); }},
    {"empty text", [](const Json &) { return Json(""); }},
    {"empty list", [](const Json &) { return Json::array(); }},
    {"empty object", [](const Json &) { return Json::object(); }},
    {"deep", [](const Json &) { return Json(deepMark); }},
    {"missing", nullptr},
};

/// Takes a field or an item out.
void erase(Json &study, const Pointer &pointer)
{
    Json &parent = study[pointer.parent_pointer()];
    if (parent.is_array())
        parent.erase(size_t(std::stoul(pointer.back())));
    else
        parent.erase(pointer.back());
}

std::string textOf(const Json &study)
{
    std::string text = study.dump(1);
    const auto replace = [&text](const char *mark, const std::string &by) {
        const std::string quoted = std::string("\"") + mark + "\"";
        if (const auto at = text.find(quoted); at != std::string::npos)
            text.replace(at, quoted.size(), by);
    };
    replace(tooLargeMark, "1e999");
    replace(deepMark, std::string(80, '[') + std::string(80, ']'));
    return text;
}

struct Figures {
    std::vector<double> central, interval;
    bool operator==(const Figures &) const = default;
};
Figures figuresOf(const Study &study)
{
    Figures figures;
    for (const ScenarioResult &scenario : Evaluator().evaluate(study, 512).scenarios) {
        figures.central.insert(figures.central.end(),
                               {scenario.emissions.total.value(), scenario.energy.total.value()});
        figures.interval.insert(figures.interval.end(), {scenario.range.emissionsG.low, scenario.range.emissionsG.high,
                                                         scenario.range.energyKwh.low, scenario.range.energyKwh.high});
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *e = run->estimate()) {
                figures.central.insert(figures.central.end(), {e->outcome.emissions.total.value(),
                                                               e->equivalents.treeMonths, e->equivalents.flights});
                figures.interval.insert(figures.interval.end(), {e->range.emissionsG.low, e->range.emissionsG.high});
            }
    }
    return figures;
}

/// The first figure that nobody can believe; empty: none.
std::string unbelievable(const Study &study)
{
    for (const ScenarioResult &scenario : Evaluator().evaluate(study, 512).scenarios)
        for (const RunResultPointer &run : scenario.runs) {
            const Estimate *e = run->estimate();
            if (!e)
                continue; // an issue says why, and the total that it is missing
            const Interval &range = e->range.emissionsG;
            const double grams = e->outcome.emissions.total.value();
            for (double value : {grams, e->outcome.energy.total.value(), range.low, range.high,
                                 e->equivalents.treeMonths, e->equivalents.carEuKm})
                if (!std::isfinite(value) || value < 0)
                    return run->run->id + " has " + std::to_string(value);
            if (range.low > grams || grams > range.high)
                return run->run->id + " lies outside its interval";
            const auto zero = [](const std::optional<double> &given) { return given && *given == 0; };
            const Workload &w = run->run->workload;
            const bool asked = zero(w.hours) || zero(w.intensityGPerKwh) || zero(w.cores) || zero(w.cpuUsage)
                               || zero(w.gpuUsage) || zero(w.cpuTdpPerCoreW) || zero(w.gpuTdpW);
            if (grams == 0 && !asked && (e->inputs.countsCpu() || e->inputs.countsGpu()))
                return run->run->id + " is 0";
        }
    return {};
}

} // namespace

class SpoiledTest : public QObject {
    Q_OBJECT

private slots:
    void refusedWithThePathOrReadToTheSameFigures_data();
    void refusedWithThePathOrReadToTheSameFigures();
    void everyFieldOfACopy_data();
    void everyFieldOfACopy();

private:
    void spoil(const Study &study, const Spot &field, const Spoil &how, int &refused);
};

void SpoiledTest::spoil(const Study &study, const Spot &field, const Spoil &how, int &refused)
{
    Json json = jsonOf(study);
    if (how.value)
        json[field.pointer] = how.value(json[field.pointer]);
    else
        erase(json, field.pointer);
    const std::string what = field.path + ", " + how.name;
    const auto read = readStudy(textOf(json), "a.huella");
    if (!read) {
        ++refused;
        const std::string &place = read.error().place;
        const bool tooDeep = read.error().message.key == "error.json.too_deep";
        QVERIFY2(tooDeep || place.starts_with("a.huella: " + parentOf(field.path)),
                 (what + ": " + answerOf(read)).c_str());
        return;
    }
    const std::string fault = unbelievable(read->study);
    QVERIFY2(fault.empty(), (what + ": " + fault).c_str());
    QCOMPARE(QString::fromStdString(textsOf(read->study, field.path)),
             QString::fromStdString(textsOf(readJson(jsonOf(study))->study, field.path)));
    if (!field.path.starts_with("catalogue"))
        return; // what somebody wants to calculate may be another thing
    const Figures now = figuresOf(read->study), before = figuresOf(study);
    QVERIFY2(now.central == before.central, what.c_str());
    const bool sounds = field.path.ends_with("other_g_per_kwh") // places without one lack it too
                        || field.path.ends_with("].name");      // draws are told apart by it
    QVERIFY2(sounds || now.interval == before.interval, what.c_str());
}

void SpoiledTest::refusedWithThePathOrReadToTheSameFigures_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < studies; first += 50)
        QTest::addRow("studies from %d on", first) << first;
}

void SpoiledTest::refusedWithThePathOrReadToTheSameFigures()
{
    QFETCH(int, first);
    int refused = 0;
    for (int seed = first; seed < first + 50; ++seed) {
        Random random{unsigned(seed)};
        const Study study = randomStudy(random);
        std::vector<Spot> all, fields;
        collect(jsonOf(study), Spot(), all);
        const bool copies = random.oneIn(2);
        for (const Spot &field : all)
            if (field.path.starts_with("catalogue") == copies)
                fields.push_back(field);
        spoil(study, random.pick(fields), random.pick(spoils), refused);
        if (QTest::currentTestFailed())
            qWarning("seed %d", seed);
    }
    QVERIFY(refused > 10); // the spoils do spoil
}

void SpoiledTest::everyFieldOfACopy_data()
{
    QTest::addColumn<size_t>("spoil");
    for (size_t i = 0; i < std::size(spoils); ++i)
        QTest::newRow(spoils[i].name) << i;
}

void SpoiledTest::everyFieldOfACopy()
{
    QFETCH(size_t, spoil);
    const Study study = projectOnACloud();
    std::vector<Spot> fields;
    collect(jsonOf(study)["catalogue"], {Pointer("/catalogue"), std::string("catalogue")}, fields);
    std::set<std::string> kinds; // one of each list and field is enough
    int refused = 0;
    for (const Spot &field : fields) {
        const std::string kind =
            QString::fromStdString(field.path).remove(QRegularExpression(QStringLiteral("\\[\\d+\\]"))).toStdString();
        if (kinds.insert(kind).second)
            this->spoil(study, field, spoils[spoil], refused);
    }
    QVERIFY(refused > 5);
}

HUELLA_TEST(SpoiledTest, NoApplication)
} // namespace spoiled_test
#include "spoiled_test.moc"
