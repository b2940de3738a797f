// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/inference.h"
#include "core/planning/leader_view.h"
#include "tests/register_test.h"

#include <QtTest>

#include <algorithm>

using namespace huella;

namespace leader_view_test {

class LeaderViewTest : public QObject {
    Q_OBJECT

private slots:
    void anyRowIsFoundByItsPick()
    {
        for (size_t i = 0; i < leaderboard().size(); i += 7) {
            const LeaderRow &row = leaderboard()[i];
            const LeaderRow *found = rowOf(pickOf(row), {});
            QVERIFY(found && pickOf(*found) == pickOf(row));
        }
    }

    void aModelThatMovedIsFoundByItsName()
    {
        LeaderPick pick;
        pick.model = "Qwen/Qwen3-8B";
        pick.batch = 77; // of a catalogue that has it no more
        const LeaderRow *row = rowOf(pick, usualLeaders().filter);
        QVERIFY(row && row->best && row->record->model == pick.model && row->family == "h100");
        pick.model = "nobody/made-this";
        QVERIFY(!rowOf(pick, {}));
        QVERIFY(!rowOf({}, {}));
    }

    void batchesRiseAndAreOfOneModel()
    {
        LeaderPick pick;
        pick.model = "Qwen/Qwen3-8B", pick.family = "h100", pick.task = ModelTask::chat;
        const LeaderRow *row = rowOf(pick, {});
        QVERIFY(row);
        const auto rows = batchesOf(*row);
        QCOMPARE(rows.size(), size_t(10));
        for (size_t i = 1; i < rows.size(); ++i) {
            QVERIFY(rows[i]->batch > rows[i - 1]->batch);
            QVERIFY(*rows[i]->record->jPerResponse < *rows[i - 1]->record->jPerResponse);
        }
    }

    /// The first rows are what the plan of a model in use takes for one response.
    void theA100ChatViewIsWhatPlansTake()
    {
        LeaderFilter filter;
        filter.task = ModelTask::chat, filter.family = "a100", filter.year = 2024, filter.bestOnly = true;
        const auto rows = leaders(filter);
        QVERIFY(rows.size() >= 7);
        for (size_t i = 0; i < 7; ++i) {
            ModelQuestion question;
            question.model = std::string(rows[i]->record->model);
            question.family = "a100", question.task = ModelTask::chat;
            const auto measured = measuredModel(question);
            QVERIFY(measured.has_value());
            QCOMPARE(measured->joules, *rows[i]->record->jPerResponse);
            QCOMPARE(measured->batch, rows[i]->batch);
        }
    }

    void wordsOfAFileReadBack()
    {
        for (const std::string_view name : leaderColumnNames())
            QCOMPARE(toString(*leaderColumnFromText(name)), name);
        QVERIFY(!leaderColumnFromText("colour"));
    }

    void choicesAreThoseOfTheTask()
    {
        QCOMPARE(leaderFamilies({}), (std::vector<std::string>{"a100", "b200", "h100"}));
        QCOMPARE(leaderYears(), (std::vector<int>{2026, 2024}));
        QCOMPARE(leaderFamilies(ModelTask::reasoning), (std::vector<std::string>{"b200", "h100"}));
        const auto batches = leaderBatches(ModelTask::chat);
        QVERIFY(std::is_sorted(batches.begin(), batches.end()) && batches.size() > 5);
    }
};

HUELLA_TEST(LeaderViewTest, NoApplication)
} // namespace leader_view_test
#include "leader_view_test.moc"
