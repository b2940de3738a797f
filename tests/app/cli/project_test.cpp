// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>
#include <map>

using namespace huella;

namespace project_test {
namespace {

QString project() { return QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/old_versions/schema-2.huella"); }

bool same(double a, double b) { return std::abs(a - b) <= 1e-12 * std::abs(b); }

} // namespace

/// A project with recurring work, training, a budget and scenarios of other data, as a script sees it.
class CliProjectTest : public QObject {
    Q_OBJECT

private slots:
    void totalsAreTheSumOfRuns();
    void checkListsAnOverrunBudget();
};

void CliProjectTest::totalsAreTheSumOfRuns()
{
    const Json answer = call({"export", project(), "--to", "json"}).json();
    std::map<std::string, double> csvGrams;
    auto rows = plainCsv(call({"export", project(), "--to", "csv"}).out);
    const auto column = size_t(std::find(rows[0].begin(), rows[0].end(), "emissions_g") - rows[0].begin());
    for (size_t i = 1; i < rows.size(); ++i)
        csvGrams[rows[i].at(0)] += QByteArray::fromStdString(rows[i].at(column)).toDouble();
    QCOMPARE(answer["scenarios"].size(), size_t(3));
    for (const Json &scenario : answer["scenarios"]) {
        double grams = 0;
        for (const Json &run : scenario["runs"])
            grams += run["emissions_g"].get<double>();
        const double total = scenario["total"]["emissions_g"];
        QVERIFY(total > 0 && same(grams, total) && same(csvGrams[scenario["name"]], total));
    }
    QCOMPARE(answer["scenarios"][1]["grid_year"], 2015);
    QCOMPARE(answer["scenarios"][2]["dataset"], "green-algorithms-3.0");
}

void CliProjectTest::checkListsAnOverrunBudget()
{
    const auto keysWith = [](const QByteArray &budget) {
        QTemporaryDir folder;
        const QString file = folder.filePath("project.huella");
        writeFile(file, readFile(project()).replace("\"study_kg\": 500", "\"study_kg\": " + budget));
        const Called called = call({"check", file, "--json"});
        std::vector<std::string> keys{std::to_string(called.status)}; // a plan over its budget is no mistake
        const Json answer = called.json();
        for (const Json &issue : answer["issues"])
            if (issue["key"].get<std::string>().starts_with("issue.budget"))
                keys.push_back(issue["key"]);
        return keys;
    };
    QVERIFY((keysWith("500") == std::vector<std::string>{"0"}));
    QVERIFY((keysWith("100") == std::vector<std::string>{"0", "issue.budget.study"})); // 131 kg are planned
}

HUELLA_TEST(CliProjectTest, QCoreApplication)
} // namespace project_test
#include "project_test.moc"
