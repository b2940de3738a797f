// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the empty window to the first PDF: four runs, two scenarios of which one is in a cloud, and a budget. Once by keys alone, once
// by what a screen reader is told alone.

#include "tests/app/desktop/window/journey_hands.h"
#include "tests/register_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;

namespace journey_test {

using namespace journey_hands;

namespace {

constexpr int mostActs = 80; ///< keys and words; a cloud scenario alone took thirty once

struct Planned {
    const char *name, *hours, *processor, *cores, *memory;
};
constexpr Planned project[] = {{"Alignment", "200", "EPYC 7543", "32", "128"},
                               {"Variants", "12", "Xeon Gold 6248", "20", "96"},
                               {"Inference", "30", "EPYC 7543", "16", "64"},
                               {"Notebooks", "300", "EPYC 7543", "4", "16"}};

/// What the journey leaves behind, whichever way it was gone.
void checkStudy(WindowFixture &w, const QString &pdf)
{
    const Study &study = w.document.study();
    QCOMPARE(study.scenarios.size(), size_t(2));
    for (const Scenario &scenario : study.scenarios)
        QCOMPARE(scenario.runs.size(), size_t(4));
    for (size_t i = 0; i < std::size(project); ++i) {
        const Run &run = *study.scenarios.front().runs[i];
        QCOMPARE(run.name, std::string(project[i].name));
        QCOMPARE(run.workload.hours, std::optional(QString::fromLatin1(project[i].hours).toDouble()));
        QCOMPARE(run.workload.cores, std::optional(QString::fromLatin1(project[i].cores).toDouble()));
        QCOMPARE(run.workload.memoryGb, std::optional(QString::fromLatin1(project[i].memory).toDouble()));
        QVERIFY(run.workload.cpu && run.workload.cpu->find(project[i].processor) != std::string::npos);
        QCOMPARE(run.workload.zone.value_or(""), std::string("DE"));
        QVERIFY(study.scenarios.back().runs[i]->workload.platform == Platform::cloud);
    }
    QVERIFY(study.budget.studyKg == std::optional(100.0));
    QVERIFY(w.document.result().scenarios.back().emissions.total
            < w.document.result().scenarios.front().emissions.total);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-" && file.size() > 20000);
}

/// Where the report goes: the dialogs of the system, an Enter and a name.
QString awaitPdf(WindowFixture &w, const QTemporaryDir &folder)
{
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    w.dialogs.reports << ReportChoice{Language::en, false, "summary", Language::en};
    w.dialogs.paths << pdf;
    return pdf;
}

} // namespace

class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void byKeysAlone();
    void byTheAccessibilityTreeAlone();
};

void JourneyTest::byKeysAlone()
{
    WindowFixture w(Language::en, MainWindow::First::start);
    const QTemporaryDir folder;
    KeyHands hands(w.window);
    hands.press(Qt::Key_N, Qt::ControlModifier);
    for (const Planned &run : project) {
        const bool first = &run == project;
        if (!first)
            hands.press(Qt::Key_D, Qt::ControlModifier); // a copy, whose name is asked for
        else
            hands.tabTo("name", Qt::ShiftModifier);
        hands.type(run.name);
        hands.press(Qt::Key_Return); // on to the first field
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("hours"));
        hands.type(run.hours);
        hands.tabTo("cpu");
        hands.type(run.processor);
        hands.tabTo("cores"); // leaving the field takes what is meant
        hands.type(run.cores);
        hands.tabTo("memory_gb");
        hands.type(run.memory);
        if (!first)
            continue;
        hands.tabTo("zone");
        hands.type("Germany");
        hands.press(Qt::Key_Return);
    }
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type("budget");
    hands.press(Qt::Key_Return);
    hands.type("100");
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    hands.type("AWS Stockholm");
    hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Return);
    const QString pdf = awaitPdf(w, folder);
    hands.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    checkStudy(w, pdf);
    const int dialogs = 3; // Enter, a name, Enter
    qInfo("%d acts by keys", hands.acts() + dialogs);
    QVERIFY(hands.acts() + dialogs <= mostActs);
}

void JourneyTest::byTheAccessibilityTreeAlone()
{
    WindowFixture w(Language::en, MainWindow::First::start);
    const QTemporaryDir folder;
    ReaderHands hands(w.window);
    hands.press(QAccessible::Button, QStringLiteral("Blank study"));
    for (const Planned &run : project) {
        const bool first = &run == project;
        if (!first)
            hands.press(QAccessible::Button, QStringLiteral("Duplicate run"));
        hands.write(QStringLiteral("Name"), run.name);
        hands.write(QStringLiteral("Run time, hours"), run.hours);
        hands.write(QStringLiteral("Processor"), run.processor);
        hands.write(QStringLiteral("Cores"), run.cores);
        hands.write(QStringLiteral("Memory"), run.memory);
        if (first)
            hands.write(QStringLiteral("Where"), "Germany");
    }
    hands.choose(QAccessible::TreeItem, QStringLiteral("Baseline"));
    hands.write(QStringLiteral("Carbon budget"), "100");
    hands.press(QAccessible::PageTab, QStringLiteral("Compare"));
    hands.press(QAccessible::Button, QStringLiteral("New scenario"));
    hands.write(QStringLiteral("Country, zone, island"), "AWS Stockholm");
    hands.choose(QAccessible::Cell, QStringLiteral("Stockholm"));
    hands.press(QAccessible::Button, QStringLiteral("Make scenario"));
    const QString pdf = awaitPdf(w, folder);
    hands.press(QAccessible::Button, QStringLiteral("Export"));
    hands.press(QAccessible::MenuItem, QStringLiteral("PDF"));
    checkStudy(w, pdf);
}

HUELLA_TEST(JourneyTest, QApplication)
} // namespace journey_test
#include "journey_test.moc"
