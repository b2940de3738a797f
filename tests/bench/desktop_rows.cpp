// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "app/desktop/document/context.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/pages/models/leader_table.h"
#include "app/desktop/pages/models/models_window.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/theme/own_style.h"
#include "app/desktop/window/main_window.h"
#include "core/report/templates/compose.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QTabBar>

#include <algorithm>
#include <chrono>

namespace huella::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// The display when there is one (Xvfb gives the figures that the budget is for), else drawn into memory.
QApplication &application()
{
    static int count = 1;
    static char name[] = "bench";
    static char *arguments[] = {name, nullptr};
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication &app = *new QApplication(count, arguments); // kept: Qt's own statics are gone before ours are
    static const bool styled = [] {
        QApplication::setStyle(new OwnStyle);
        useOwnFonts(app);
        return true;
    }();
    (void)styled;
    return app;
}

Study sample() { return loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"))->study; }

/// Lets everything happen that an edit set off, the last repaint included.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// The program's window, as large as the budgets say.
struct OpenWindow {
    explicit OpenWindow(Study study) : document(std::move(study))
    {
        window.resize(1440, 900);
        window.show();
    }
    Settings settings;
    ScreenLanguage language{Language::en};
    ScreenTheme theme{ThemeChoice::light};
    StudyDocument document;
    WindowDialogs dialogs;
    Context context{document, language, theme, dialogs, settings};
    MainWindow window{context};
};

/// The median is the benchmark's own; this is for those who wait longest.
double p95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

void edit(benchmark::State &state)
{
    application();
    OpenWindow open(sample());
    StudyDocument &document = open.document;
    settle();
    settle();
    std::vector<double> times;
    double hours = 10;
    for (auto _ : state) {
        hours = hours >= 20 ? 10 : hours + 0.25;
        const auto start = Clock::now();
        document.apply(EditKind::setField, setField(document.study(), document.currentRunId(), Field::hours, hours),
                       "bench");
        settle();
        const double took = std::chrono::duration<double>(Clock::now() - start).count();
        state.SetIterationTime(took);
        times.push_back(took);
    }
    state.counters["p95"] = p95(std::move(times));
}
BENCHMARK(edit)->Name("desktop/edit")->UseManualTime()->Unit(benchmark::kMillisecond);

/// The same in the plan of a run, whose figures are worked out anew with what goes with it.
void editPlan(benchmark::State &state, RunPlan::Kind kind, const PlanValues &values, const std::string &field)
{
    application();
    OpenWindow open(sample());
    StudyDocument &document = open.document;
    document.apply(EditKind::addRun,
                   addPlanned(document.study(), document.currentScenarioId(), kind, values, "Planned"));
    settle();
    settle();
    double typed = 100;
    for (auto _ : state) {
        typed = typed >= 200 ? 100 : typed + 1;
        const auto start = Clock::now();
        document.apply(EditKind::setPlan,
                       setPlanInputs(document.study(), document.currentRunId(), {{field, typed * 1e9}}), "bench");
        settle();
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - start).count());
    }
}
void editTraining(benchmark::State &state)
{
    editPlan(state, RunPlan::Kind::training,
             {{"model", std::string("Qwen3-8B")},
              {"tokens", 140e9},
              {"gpu", std::string("NVIDIA H100 SXM5 80GB")},
              {"gpus", 64.0},
              {"zone", std::string("ES")},
              {"development", 0.2},
              {"failed", 0.1}},
             "tokens");
}
void editService(benchmark::State &state)
{
    editPlan(
        state, RunPlan::Kind::inference,
        {{"model", std::string("Qwen3-8B")}, {"tokens_per_day", 1e9}, {"months", 12.0}, {"zone", std::string("ES")}},
        "tokens_per_day");
}
BENCHMARK(editTraining)->Name("desktop/training")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(editService)->Name("desktop/service")->UseManualTime()->Unit(benchmark::kMillisecond);
const bool trainingRow =
    addRow({.what = "an edit in the plan of a training, median", .benchmark = "desktop/training", .budget = 8e-3});
const bool serviceRow =
    addRow({.what = "an edit in the plan of a model in use, median", .benchmark = "desktop/service", .budget = 8e-3});

void chartRepaint(benchmark::State &state)
{
    application();
    auto *chart = new QChart;
    auto *series = new QHorizontalBarSeries;
    auto *set = new QBarSet(QStringLiteral("g"));
    for (double value : {77.0, 90.0, 328.0, 450.0, 819.0, 1496.0})
        *set << value;
    series->append(set);
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(420, 240);
    view.show();
    settle();
    for (auto _ : state)
        view.viewport()->repaint();
}
BENCHMARK(chartRepaint)->Name("desktop/chart")->Unit(benchmark::kMillisecond);
const bool median = addRow({.what = "an edit to the last repainted pixel, median",
                            .benchmark = "desktop/edit",
                            .budget = 8e-3,
                            .yardstick = "desktop/chart"});
const bool slowest = addRow({.what = "an edit to the last repainted pixel, 95th percentile",
                             .benchmark = "desktop/edit",
                             .counter = "p95",
                             .budget = 16e-3,
                             .yardstick = "desktop/chart"});

/// The window of measured models: another filter and another order of all rows, table and all, without the painting.
void models(benchmark::State &state)
{
    application();
    OpenWindow open(sample());
    ModelsWindow window(open.context, &open.window);
    LeaderTable &table = *window.models()->table();
    window.show();
    settle();
    window.state().setFilter({});
    settle();
    size_t step = 0;
    for (auto _ : state) { // by turns: one or the other
        LeaderFilter filter;
        filter.text = step % 4 < 2 ? "a" : "";
        if (step++ % 2 == 0)
            window.state().setFilter(filter);
        else
            window.state().sortBy(LeaderColumn::jPerResponse, step % 4 == 0);
        benchmark::DoNotOptimize(table.model()->rowCount());
    }
}
BENCHMARK(models)->Name("desktop/models")->Unit(benchmark::kMillisecond);
const bool sortedModels = addRow(
    {.what = "filter or sort 2,332 measured models in their window", .benchmark = "desktop/models", .budget = 8e-3});

/// The sample's full report, again and again, until it has twenty pages.
Study twentyPages()
{
    Study study = sample();
    Evaluator evaluator;
    const StudyResult result = evaluator.evaluate(study);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(Language::en), "2026-11-23", "bench"};
    const auto once = blocksOf(*reportTemplate("full", Language::en), about);
    for (int i = 0; i < 3; ++i)
        study.report.blocks.insert(study.report.blocks.end(), once.begin(), once.end());
    return study;
}

/// A key in the middle of the report, from the keyboard to the last repainted pixel.
void key(benchmark::State &state)
{
    application();
    OpenWindow open(twentyPages());
    MainWindow &window = open.window;
    window.findChild<QTabBar *>(QStringLiteral("pages"))->setCurrentIndex(2);
    auto *page = window.findChild<ReportPage *>();
    size_t place = page->text().blocks().size() / 3;
    while (!std::holds_alternative<TextBlock>(page->text().blocks()[place]->content))
        ++place;
    page->goTo(place);
    settle();
    settle();
    std::vector<double> times;
    for (auto _ : state) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        const auto start = Clock::now();
        QCoreApplication::sendEvent(&page->editor(), &press);
        settle();
        const double took = std::chrono::duration<double>(Clock::now() - start).count();
        state.SetIterationTime(took);
        times.push_back(took);
    }
    state.counters["p95"] = p95(std::move(times));
    state.counters["pages"] = page->text().layout().pageCount();
}
BENCHMARK(key)->Name("desktop/key")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);
const bool typed = addRow({.what = "a key in the report's editor at twenty pages",
                           .benchmark = "desktop/key",
                           .budget = 4e-3,
                           .yardstick = "desktop/chart"});

/// The sample's report, its blocks repeated until it has ten pages and six charts.
Document tenPages(const Study &study)
{
    Evaluator evaluator;
    const StudyResult result = evaluator.evaluate(study);
    const Dataset dataset = datasetOf(study);
    Document document =
        composeTemplate("summary", {study, result, dataset, Wording::of(Language::en), "2026-11-23", "bench"});
    const auto blocks = document.blocks;
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    return document;
}

void pdf(benchmark::State &state)
{
    application();
    const Study study = sample();
    const Document document = tenPages(study);
    for (auto _ : state)
        benchmark::DoNotOptimize(writePdf(document, study, {Paper::a4, "2026-11-23"}));
}
BENCHMARK(pdf)->Name("desktop/pdf")->Unit(benchmark::kMillisecond);
const bool written = addRow({.what = "a ten-page PDF with six charts", .benchmark = "desktop/pdf", .budget = 120e-3});

} // namespace
} // namespace huella::bench
