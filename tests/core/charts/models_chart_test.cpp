// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_numbers.h"
#include "core/charts/describe.h"
#include "core/charts/figures_models.h"
#include "core/wording/model_words.h"
#include "tests/register_test.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace huella;

namespace models_chart_test {
namespace {

const Wording &words(Language language = Language::en) { return Wording::of(language); }

LeaderView chatOfH100()
{
    LeaderView view = usualLeaders();
    view.filter.year = 2026;
    return view;
}

const LeaderRow &rowNamed(const LeaderView &view, std::string_view name)
{
    const auto rows = leaders(view.filter);
    return **std::find_if(rows.begin(), rows.end(), [&](const LeaderRow *row) { return modelName(*row) == name; });
}

const ChartRow *pointNamed(const ChartSpec &chart, std::string_view label)
{
    const auto found =
        std::find_if(chart.bars.begin(), chart.bars.end(), [&](const ChartRow &row) { return row.label == label; });
    return found == chart.bars.end() ? nullptr : &*found;
}

} // namespace

class ModelsChartTest : public QObject {
    Q_OBJECT

private slots:
    void sixteenConversationsOnTheH100()
    {
        const LeaderView view = chatOfH100();
        const auto rows = leaders(view.filter);
        const std::array picked{&rowNamed(view, "Qwen3-8B")};
        const ChartSpec chart = modelsChart(view, rows, picked, words());
        QCOMPARE(rows.size(), size_t(16));
        QCOMPARE(chart.bars.size(), rows.size());
        const ChartRow *point = pointNamed(chart, "Qwen3-8B");
        QVERIFY(point && point->strong && !point->parts.front().square);
        QVERIFY(std::abs(point->parts.front().value - 46.53) < 0.01 && point->low == 8);
        QCOMPARE(leaderRowOf(point->id), picked.front());
        const ChartRow *mixture = pointNamed(chart, "Qwen3-235B-A22B-Instruct-2507");
        QVERIFY(mixture && mixture->parts.front().square && mixture->low == 22);
        QCOMPARE(chart.legend.size(), size_t(2)); // one accelerator: the marks alone
        QVERIFY(chart.description.find("16") != std::string::npos);
        QVERIFY(chart.description.find("Qwen3-8B, 46.5") != std::string::npos);
    }

    void whatIsPickedIsDrawnWhateverItsRank()
    {
        const LeaderView view = chatOfH100();
        const auto rows = leaders(view.filter);
        const std::array picked{batchesOf(rowNamed(view, "Qwen3-8B")).front()};
        QVERIFY(!picked.front()->best);
        const ChartSpec chart = modelsChart(view, rows, picked, words());
        QCOMPARE(chart.bars.size(), rows.size() + 1);
        QVERIFY(chart.bars.back().strong && chart.footnote.empty());
        LeaderView other = view;
        other.filter.family = "b200";
        const auto others = leaders(other.filter);
        QCOMPARE(modelsChart(other, others, picked, words()).bars.size(), others.size());
    }

    void acceleratorsHaveColoursOfTheirOwn()
    {
        LeaderView view = chatOfH100();
        view.filter.family.clear(), view.filter.year = 0;
        const ChartSpec chart = modelsChart(view, leaders(view.filter), {}, words());
        QCOMPARE(chart.legend.size(), size_t(5)); // three accelerators and two marks
        QCOMPARE(chart.legend.front().label, std::string("A100"));
    }

    void ofManyTheBestAreDrawnAndItSaysSo()
    {
        const LeaderView view;
        const auto rows = leaders(view.filter);
        const ChartSpec chart = modelsChart(view, rows, {}, words());
        QVERIFY(rows.size() > 2300 && chart.bars.size() < rows.size());
        QVERIFY(chart.footnote.find(words().numbers().exact(double(rows.size()))) != std::string::npos);
        for (const ChartRow &point : chart.bars)
            QVERIFY(leaderRowOf(point.id)->best);
    }

    void whereNothingFitsASentenceSaysSo()
    {
        LeaderView view;
        view.filter.text = "nobody made this";
        const ChartSpec chart = modelsChart(view, leaders(view.filter), {}, words());
        QVERIFY(chart.bars.empty() && chart.footnote == words()("models.none"));
    }

    void byTokenThoseWithoutAreLeftOut()
    {
        LeaderView view;
        view.filter.task = ModelTask::image;
        view.perToken = true;
        QVERIFY(modelsChart(view, leaders(view.filter), {}, words()).bars.empty());
    }

    void batchSizeDecides()
    {
        const LeaderRow &row = rowNamed(chatOfH100(), "Qwen3-8B");
        const ChartSpec chart = batchChart(&row, false, words());
        QCOMPARE(chart.bars.size(), size_t(10)); // 8 to 512
        QCOMPARE(chart.bars.front().about, std::string("287\u00a0J at batch 8"));
        QVERIFY(chart.bars.back().strong && chart.bars.back().low == 512);
        QCOMPARE(chart.ticks.back().first, 300.0);
        QVERIFY(batchChart(nullptr, false, words()).bars.empty());
    }

    void numbersHaveBothAxes()
    {
        const LeaderView view = chatOfH100();
        const std::string text = numbersOf(modelsChart(view, leaders(view.filter), {}, words()), words());
        QVERIFY(text.starts_with("Model\t10⁹ active parameters, logarithmic\tJ per response (J)\n"));
        QVERIFY(text.find("Qwen3-8B\t8\t46.53") != std::string::npos);
    }

    void whatIsCopiedHasHeadingsAndSource()
    {
        const LeaderView view = chatOfH100();
        auto rows = leaders(view.filter);
        rows.resize(2);
        const std::string text = leadersAsText(rows, view.filter.task, words());
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t(4));
        QVERIFY(text.starts_with("Model\tTask\tAccelerator\t"));
        QVERIFY(text.find("ML.ENERGY Leaderboard v3 data (2026), Apache-2.0. Measured on the accelerators alone")
                != std::string::npos);
        QVERIFY(leadersAsText(rows, view.filter.task, words(Language::es)).find("27,8") != std::string::npos);
    }

    void aViewIsSaid()
    {
        LeaderView view = chatOfH100();
        view.filter.text = "qwen";
        QCOMPARE(viewSaid(view, words()),
                 std::string("conversation, H100, edition of 2026, names with “qwen”, the best setting of each model"));
    }

    void everyTaskHasWordsAndAUnit()
    {
        for (const Language language : {Language::en, Language::es})
            for (size_t i = 0; i < modelTasks().size(); ++i) {
                QVERIFY(words(language).has("models.task." + std::string(modelTasks()[i])));
                QVERIFY(!joulesHeading(ModelTask(i), false, words(language)).starts_with("["));
            }
        for (const std::string_view column : leaderColumnNames())
            QVERIFY(column == "j_per_response" || words().has("models.column." + std::string(column)));
    }
};

HUELLA_TEST(ModelsChartTest, NoApplication)
} // namespace models_chart_test
#include "models_chart_test.moc"
