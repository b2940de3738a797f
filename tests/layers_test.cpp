// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data flows one way: a folder includes itself and the floors below it, never above. This test reads the #include lines.

#include "tests/register_test.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace layers_test {
namespace {

namespace fs = std::filesystem;

// The floors, from the ground up; what stands side by side on one does not know each other. A room, which is a folder of
// sources with no floor of its own in between, may not be in core/ or app/ unless it stands here.
const std::vector<std::vector<std::string>> floors{
    {"core/base"},
    {"core/catalogue"},
    {"core/workload"},
    {"core/estimate"},
    {"core/planning"},
    {"core/study/model"},
    {"core/study/snapshot"},
    {"core/study/file", "core/study/evaluate"},
    {"core/study/edits"},
    {"core/yaml"},
    {"core/cluster"},
    {"core/wording"},
    {"core/charts"},
    {"core/report/document"},
    {"core/report/recipes", "core/report/write"},
    {"core/report/templates"},
    {"core/report/checks"},
    {"core/guide", "core/beginnings", "core/interchange", "core/teaching/formulas", "core/teaching/class"},
    {"core/teaching/lessons"},
    {"core/teaching/questions"},
    {"core/teaching/worksheets", "core/run_table"},
    {"app/cli/io", "app/desktop/common", "app/desktop/theme"},
    {"app/cli/print", "app/desktop/charts"},
    {"app/cli/options", "app/desktop/widgets"},
    {"app/cli/batch", "app/desktop/paper"},
    {"app/cli/export", "app/desktop/formats/pdf"},
    {"app/cli/commands", "app/desktop/formats/figures"},
    {"app/cli", "app/desktop/formats/office", "app/desktop/formats/clipboard"},
    {"app/desktop/formats/odt", "app/desktop/formats/docx"},
    {"app/cli/manual", "app/desktop/document"},
    {"app/desktop/help", "app/desktop/cards"},
    {"app/desktop/classroom"},
    {"app/desktop/pages/models"},
    {"app/desktop/pages/plan", "app/desktop/pages/report", "app/desktop/pages/learn"},
    {"app/desktop/pages/start", "app/desktop/pages/compare"},
    {"app/desktop/projector", "app/desktop/palette"},
    {"app/desktop/window"},
    {"app/desktop/startup"},
    {"core/catalogue/tools", "app/desktop/tools"},
};

struct Include {
    std::string header;
    int line = 0;
};

std::vector<Include> includesOf(std::istream &source)
{
    // No raw string: Qt's moc misreads one that holds a quotation mark.
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_qs);
    std::vector<Include> found;
    std::string text;
    for (int line = 1; std::getline(source, text); ++line) {
        if (const auto match = directive.match(QString::fromStdString(text)); match.hasMatch())
            found.push_back({match.captured(1).toStdString(), line});
    }
    return found;
}

struct Room {
    std::string folder;
    std::optional<size_t> floor;
};

// "core/base/quantity.h" -> "core/base" and its floor; nothing when the path does not lie in core/ or app/.
std::optional<Room> roomOf(const std::string &path)
{
    if (!path.starts_with("core/") && !path.starts_with("app/"))
        return std::nullopt;
    const std::string folder = path.substr(0, path.rfind('/'));
    for (size_t floor = 0; floor < floors.size(); ++floor)
        if (std::find(floors[floor].begin(), floors[floor].end(), folder) != floors[floor].end())
            return Room{folder, floor};
    return Room{folder, std::nullopt};
}

// The two programs: "app/cli" and "app/desktop" never meet, on whatever floors their rooms are.
std::string programOf(const std::string &folder)
{
    return folder.starts_with("app/") ? folder.substr(0, folder.find('/', 4)) : std::string{};
}

// Qt's headers are <QString>, <QtGlobal> and <QtWidgets/QLabel>; a capital after the Q tells them from other libraries'.
bool isQt(const std::string &header)
{
    static const QRegularExpression qt(u"^(Q[A-Z]|Qt[A-Z]|q[a-z]+\\.h$)"_qs);
    return qt.match(QString::fromStdString(header)).hasMatch();
}

bool isQtCharts(const std::string &header)
{
    static const QRegularExpression charts(QStringLiteral(
        "^(QtCharts|QChart|QPolarChart|QAbstract(Axis|BarSeries|Series)$|QLegend|"
        "Q(Area|Bar|Box|BoxPlot|Candlestick|HorizontalBar|HorizontalPercentBar|HorizontalStackedBar|Line|PercentBar|"
        "Pie|"
        "Scatter|Spline|StackedBar|XY)(Series|Set|Slice|Legend)|Q(BarCategory|Category|DateTime|LogValue|Value)Axis)"));
    return charts.match(QString::fromStdString(header)).hasMatch();
}

// What is wrong with `file` (a path from the repository's root) including `header`; empty when nothing is.
std::string fault(const std::string &file, const std::string &header)
{
    if (isQtCharts(header) && !file.starts_with("app/desktop/charts/") && !file.starts_with("tests/bench/"))
        return "only app/desktop/charts knows Qt Charts, and tests/bench, whose yardstick it is";
    const auto from = roomOf(file);
    if (!from)
        return {};
    if (!from->floor)
        return from->folder + " has no floor";
    if (file.starts_with("core/") && isQt(header))
        return "core includes no Qt";
    const auto to = roomOf(header);
    if (!to || to->folder == from->folder)
        return {};
    if (!to->floor)
        return to->folder + " has no floor";
    const std::string own = programOf(from->folder), other = programOf(to->folder);
    if (!own.empty() && !other.empty() && own != other)
        return own + " and " + other + " are two programs";
    return *to->floor < *from->floor ? std::string{} : to->folder + " is not below " + from->folder;
}

bool isSource(const fs::path &path)
{
    return path.extension() == ".h" || path.extension() == ".cpp" || path.extension() == ".S";
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void judgesAnInclude_data();
    void judgesAnInclude();
    void readsIncludeLines();
    void sourcesKeepToTheirFloor();
};

void LayersTest::judgesAnInclude_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("itself") << "core/wording/numbers.cpp"
                            << "core/wording/numbers.h" << true;
    QTest::newRow("below") << "core/study/file/study_reader.cpp"
                           << "core/base/json.h" << true;
    QTest::newRow("above") << "core/base/json.h"
                           << "core/study/file/file.h" << false;
    QTest::newRow("beside") << "core/study/file/study_reader.cpp"
                            << "core/study/evaluate/evaluate.h" << false;
    QTest::newRow("room below") << "core/report/templates/compose.cpp"
                                << "core/report/recipes/recipes.h" << true;
    QTest::newRow("room above") << "core/report/recipes/recipes.cpp"
                                << "core/report/templates/compose.h" << false;
    QTest::newRow("app from core") << "core/wording/numbers.cpp"
                                   << "app/cli/options/options.h" << false;
    QTest::newRow("core from app") << "app/cli/batch/batch_rows.cpp"
                                   << "core/estimate/estimate.h" << true;
    QTest::newRow("desktop from cli") << "app/cli/commands/batch.cpp"
                                      << "app/desktop/common/text.h" << false;
    QTest::newRow("cli from desktop") << "app/desktop/startup/main.cpp"
                                      << "app/cli/io/output.h" << false;
    QTest::newRow("page from window") << "app/desktop/window/page_stack.cpp"
                                      << "app/desktop/pages/plan/plan_page.h" << true;
    QTest::newRow("window from page") << "app/desktop/pages/learn/learn_page.cpp"
                                      << "app/desktop/window/main_window.h" << false;
    QTest::newRow("unknown folder") << "core/extras/more.cpp"
                                    << "core/base/json.h" << false;
    QTest::newRow("unknown room") << "core/report/extras/more.cpp"
                                  << "core/base/json.h" << false;
    QTest::newRow("unknown header's folder") << "app/cli/commands/batch.cpp"
                                             << "core/extras/more.h" << false;
    QTest::newRow("Qt in core") << "core/wording/table.h"
                                << "QString" << false;
    QTest::newRow("Qt module in core") << "core/wording/table.h"
                                       << "QtCore/QString" << false;
    QTest::newRow("old Qt header in core") << "core/wording/table.h"
                                           << "qglobal.h" << false;
    QTest::newRow("Qt in the desktop") << "app/desktop/window/main_window.cpp"
                                       << "QMainWindow" << true;
    QTest::newRow("library in core") << "core/base/json.cpp"
                                     << "nlohmann/json.hpp" << true;
    QTest::newRow("charts in their folder") << "app/desktop/charts/bars.cpp"
                                            << "QHorizontalStackedBarSeries" << true;
    QTest::newRow("charts elsewhere in the desktop") << "app/desktop/pages/plan/plan_page.cpp"
                                                     << "QtCharts/QChart" << false;
    QTest::newRow("charts on paper") << "app/desktop/paper/chart_object.cpp"
                                     << "QLineSeries" << false;
    QTest::newRow("charts in a test") << "tests/desktop/bars_test.cpp"
                                      << "QChartView" << false;
    QTest::newRow("charts in bench") << "tests/bench/gui.cpp"
                                     << "QChartView" << true;
}

void LayersTest::judgesAnInclude()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QTEST(fault(file.toStdString(), header.toStdString()).empty(), "allowed");
}

void LayersTest::readsIncludeLines()
{
    std::istringstream source(
        "#pragma once\n#include \"core/base/json.h\"\n  #  include <QString> // why\n// #include <no>\n");
    const auto found = includesOf(source);
    QCOMPARE(found.size(), size_t{2});
    QCOMPARE(found[0].header, std::string("core/base/json.h"));
    QCOMPARE(found[1].header, std::string("QString"));
    QCOMPARE(found[1].line, 3);
}

void LayersTest::sourcesKeepToTheirFloor()
{
    const fs::path root(HUELLA_SOURCE_DIR);
    int sources = 0;
    QStringList faults;
    for (const char *top : {"core", "app", "tests"}) {
        if (!fs::exists(root / top))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(root / top)) {
            if (!isSource(entry.path()))
                continue;
            ++sources;
            const std::string file = entry.path().lexically_relative(root).generic_string();
            std::ifstream source(entry.path());
            for (const Include &include : includesOf(source)) {
                if (const std::string wrong = fault(file, include.header); !wrong.empty())
                    faults << QString::fromStdString(file + ':' + std::to_string(include.line) + ": includes "
                                                     + include.header + "; " + wrong);
            }
        }
    }
    QVERIFY2(sources > 0, "no sources found: is the test looking in the right place?");
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_qs + faults.join('\n')));
}

HUELLA_TEST(LayersTest, huella::NoApplication)
} // namespace layers_test
#include "layers_test.moc"
