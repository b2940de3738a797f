// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data flows one way: a folder includes itself and the floors below it, never above. This test reads the #include lines.

#include "tests/register_test.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace layers_test {
namespace {

namespace fs = std::filesystem;

// The floors. Two folders on one floor do not know each other. A folder that is not here may not be in core/ or app/.
const std::map<std::string, int> floors{
    {"core/base", 0},     {"core/catalogue", 1}, {"core/workload", 2}, {"core/estimate", 3},
    {"core/planning", 4}, {"core/study", 5},     {"core/report", 6},   {"core/interchange", 7},
    {"core/teaching", 7}, {"app/cli", 8},        {"app/desktop", 8},
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

// "core/base/quantity.h" -> "core/base"; nothing when the path does not lie in core/ or app/.
std::optional<std::string> folderOf(const std::string &path)
{
    if (!path.starts_with("core/") && !path.starts_with("app/"))
        return std::nullopt;
    return path.substr(0, path.find('/', path.find('/') + 1));
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
        "Q(Area|Bar|Box|BoxPlot|Candlestick|HorizontalBar|HorizontalPercentBar|HorizontalStackedBar|Line|PercentBar|Pie|"
        "Scatter|Spline|StackedBar|XY)(Series|Set|Slice|Legend)|Q(BarCategory|Category|DateTime|LogValue|Value)Axis)"));
    return charts.match(QString::fromStdString(header)).hasMatch();
}

// What is wrong with `file` (a path from the repository's root) including `header`; empty when nothing is.
std::string fault(const std::string &file, const std::string &header)
{
    if (isQtCharts(header) && !file.starts_with("app/desktop/charts/") && !file.starts_with("tests/bench/"))
        return "only app/desktop/charts knows Qt Charts, and tests/bench, whose yardstick it is";
    const auto from = folderOf(file);
    if (!from)
        return {};
    const auto own = floors.find(*from);
    if (own == floors.end())
        return *from + " has no floor";
    if (from->starts_with("core/") && isQt(header))
        return "core includes no Qt";
    const auto to = folderOf(header);
    if (!to || *to == *from)
        return {};
    const auto other = floors.find(*to);
    if (other == floors.end())
        return *to + " has no floor";
    return other->second < own->second ? std::string{} : *to + " is not below " + *from;
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
    QTest::newRow("itself") << "core/study/file.cpp" << "core/study/file.h" << true;
    QTest::newRow("below") << "core/study/file.cpp" << "core/base/json.h" << true;
    QTest::newRow("above") << "core/base/json.h" << "core/study/file.h" << false;
    QTest::newRow("beside") << "core/teaching/sheet.cpp" << "core/interchange/csv.h" << false;
    QTest::newRow("app from core") << "core/report/blocks.cpp" << "app/cli/options.h" << false;
    QTest::newRow("core from app") << "app/cli/batch.cpp" << "core/estimate/estimate.h" << true;
    QTest::newRow("desktop from cli") << "app/cli/batch.cpp" << "app/desktop/document.h" << false;
    QTest::newRow("unknown folder") << "core/extras/more.cpp" << "core/base/json.h" << false;
    QTest::newRow("unknown header's folder") << "app/cli/batch.cpp" << "core/extras/more.h" << false;
    QTest::newRow("sub-folder") << "app/desktop/charts/bars.cpp" << "app/desktop/document.h" << true;
    QTest::newRow("Qt in core") << "core/report/blocks.h" << "QString" << false;
    QTest::newRow("Qt module in core") << "core/report/blocks.h" << "QtCore/QString" << false;
    QTest::newRow("old Qt header in core") << "core/report/blocks.h" << "qglobal.h" << false;
    QTest::newRow("Qt in the desktop") << "app/desktop/window.cpp" << "QMainWindow" << true;
    QTest::newRow("library in core") << "core/base/json.cpp" << "nlohmann/json.hpp" << true;
    QTest::newRow("charts in their folder") << "app/desktop/charts/bars.cpp" << "QHorizontalStackedBarSeries" << true;
    QTest::newRow("charts elsewhere in the desktop") << "app/desktop/pages/plan/plan_page.cpp" << "QtCharts/QChart" << false;
    QTest::newRow("charts on paper") << "app/desktop/paper/chart_object.cpp" << "QLineSeries" << false;
    QTest::newRow("charts in a test") << "tests/desktop/bars_test.cpp" << "QChartView" << false;
    QTest::newRow("charts in bench") << "tests/bench/gui.cpp" << "QChartView" << true;
}

void LayersTest::judgesAnInclude()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QTEST(fault(file.toStdString(), header.toStdString()).empty(), "allowed");
}

void LayersTest::readsIncludeLines()
{
    std::istringstream source("#pragma once\n#include \"core/base/json.h\"\n  #  include <QString> // why\n// #include <no>\n");
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
                    faults << QString::fromStdString(file + ':' + std::to_string(include.line) + ": includes " + include.header
                                                     + "; " + wrong);
            }
        }
    }
    QVERIFY2(sources > 0, "no sources found: is the test looking in the right place?");
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_qs + faults.join('\n')));
}

HUELLA_TEST(LayersTest, huella::NoApplication)
} // namespace layers_test
#include "layers_test.moc"
