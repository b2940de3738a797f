// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/leaderboard.h"
#include "tests/register_test.h"

#include <QElapsedTimer>
#include <QtTest>

#include <set>

using namespace huella;

namespace leaderboard_test {

class LeaderboardTest : public QObject {
    Q_OBJECT

private slots:
    void everyMeasurementIsARow();
    void sevenStandFirstInTheChatOfTheA100();
    void filtersLetThrough();
    void sortsEitherWay();
    void unknownFiguresStandLast();
    void isQuick();
    void namesFit_data();
    void namesFit();
};

void LeaderboardTest::everyMeasurementIsARow()
{
    QCOMPARE(leaderboard().size(), ModelCatalogue::builtIn().measured.size());
    QVERIFY(leaderboard().size() > 2300);
    std::set<Text> sources;
    for (const LeaderRow &row : leaderboard()) {
        sources.insert(row.record->source);
        QVERIFY(!row.family.empty() && row.active > 0 && row.batch >= 1);
    }
    QCOMPARE(sources.size(), size_t(2)); // both editions, told apart
}

void LeaderboardTest::sevenStandFirstInTheChatOfTheA100()
{
    LeaderFilter filter;
    filter.task = ModelTask::chat;
    filter.family = "a100";
    filter.bestOnly = true;
    const auto rows = leaders(filter);
    const std::vector<std::pair<Text, double>> first{{"google/gemma-2-2b-it", 40.42},
                                                     {"mistralai/Mistral-7B-Instruct-v0.3", 43.76},
                                                     {"microsoft/Phi-3-small-8k-instruct", 44.89},
                                                     {"meta-llama/Meta-Llama-3.1-8B-Instruct", 51.12},
                                                     {"microsoft/Phi-3-mini-4k-instruct", 54.59},
                                                     {"mistralai/Mistral-Nemo-Instruct-2407", 66.71},
                                                     {"google/gemma-2-9b-it", 68.24}};
    QVERIFY(rows.size() > first.size());
    for (size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(rows[i]->record->model, first[i].first);
        QVERIFY(std::abs(*rows[i]->record->jPerResponse - first[i].second) < 0.006);
    }
}

void LeaderboardTest::filtersLetThrough()
{
    LeaderFilter filter;
    filter.text = "llama 8B h100";
    const auto rows = leaders(filter);
    QVERIFY(rows.size() > 5);
    for (const LeaderRow *row : rows)
        QVERIFY(row->record->model.find("lama") != Text::npos && row->family == "h100");
    filter = {};
    filter.year = 2024, filter.batch = 192;
    for (const LeaderRow *row : leaders(filter))
        QVERIFY(row->record->year == 2024 && row->batch == 192);
    filter = {};
    filter.precision = "fp8";
    QCOMPARE(leaders(filter).size(), size_t(175));
    filter.text = "nobody made this";
    QVERIFY(leaders(filter).empty());
}

void LeaderboardTest::sortsEitherWay()
{
    const auto up = leaders({}, LeaderColumn::active), down = leaders({}, LeaderColumn::active, true);
    QVERIFY(up.front()->active <= up.back()->active);
    QCOMPARE(up.back()->active, down.front()->active);
    const auto names = leaders({}, LeaderColumn::model, true);
    QVERIFY(names.front()->record->model > names.back()->record->model);
}

void LeaderboardTest::unknownFiguresStandLast()
{
    for (bool descending : {false, true}) {
        const auto rows = leaders({}, LeaderColumn::jPerToken, descending);
        QVERIFY(rows.front()->record->jPerToken && !rows.back()->record->jPerToken);
    }
}

/// 8 ms, with room for a busy machine and a build for tests.
void LeaderboardTest::isQuick()
{
    leaderboard();
    double best = 1e9;
    for (int attempt = 0; attempt < 5; ++attempt) {
        QElapsedTimer timer;
        timer.start();
        LeaderFilter filter;
        filter.text = "a";
        QVERIFY(!leaders(filter, LeaderColumn::jPerResponse, true).empty());
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("%.2f ms", best);
    QVERIFY(best < 40);
}

void LeaderboardTest::namesFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("fit");
    QTest::newRow("whole") << "Qwen/Qwen3-8B"
                           << "Qwen/Qwen3-8B" << 3;
    QTest::newRow("without its maker") << "qwen3 8b"
                                       << "Qwen/Qwen3-8B" << 3;
    QTest::newRow("part") << "Llama 3.1 8B"
                          << "meta-llama/Llama-3.1-8B-Instruct" << 2;
    QTest::newRow("words apart") << "Phi instruct"
                                 << "microsoft/Phi-3-mini-4k-instruct" << 1;
    QTest::newRow("half a word") << "gem"
                                 << "google/gemma-2-2b-it" << 0;
    QTest::newRow("nothing") << ""
                             << "google/gemma-2-2b-it" << 0;
}

void LeaderboardTest::namesFit()
{
    QFETCH(QString, name);
    QFETCH(QString, model);
    QFETCH(int, fit);
    QCOMPARE(fitOf(name.toStdString(), model.toStdString()), fit);
}

HUELLA_TEST(LeaderboardTest, NoApplication)

} // namespace leaderboard_test
#include "leaderboard_test.moc"
