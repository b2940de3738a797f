// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/walk_rules.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/classroom/worksheet_dialog.h"
#include "app/desktop/document/plan_commands.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/pages/compare/new_scenario_dialog.h"
#include "app/desktop/window/figures_dialog.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/properties_dialog.h"
#include "app/desktop/window/sources_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

using namespace huella;
using namespace huella::walk_rules;

namespace walk_test {
namespace {

Study twoScenarios()
{
    auto loaded = loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"));
    const Study &study = loaded->study;
    return addScenario(study, copyOfScenario(study, study.scenarios.front().id, "In Sweden"));
}

PlanValues planned(RunPlan::Kind kind)
{
    const std::string card = "NVIDIA H100 SXM5 80GB";
    switch (kind) {
    case RunPlan::Kind::training:
        return {{"parameters", 7e9}, {"tokens", 140e9}, {"gpu", card}, {"gpus", 64.0}, {"development", 0.2}};
    case RunPlan::Kind::inference:
        return {{"model", std::string("Qwen3-8B")}, {"gpu", card}, {"responses_per_day", 80000.0}, {"months", 12.0}};
    case RunPlan::Kind::pilot: break;
    }
    return {{"done", 1.0}, {"of", 100.0}, {"hours", 0.2}, {"energy_kwh", 0.03}};
}

} // namespace

/// Every page and dialog, in both languages, as one sees it and as one who does not see it meets it.
class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void pages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const auto &[name, language] : {std::pair("en", Language::en), std::pair("es", Language::es)})
            for (const QSize &size : {QSize(1440, 900), QSize(1280, 720)})
                for (const bool dark : {false, true})
                    QTest::addRow("%s %d %s", name, size.width(), dark ? "dark" : "light")
                        << int(language) << size << dark;
    }
    void pages()
    {
        QFETCH(int, language);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        WindowFixture w{Language(language)};
        w.theme.choose(dark ? ThemeChoice::dark : ThemeChoice::light);
        w.window.resize(size);
        w.document.replace(twoScenarios());
        w.document.setCurrentRun(w.document.study().scenarios.front().runs.front()->id);
        QStringList wrong;
        const auto look = [&](const QString &where) {
            QTest::qWait(50);
            walk(&w.window, where, wrong);
        };
        for (int page = 0; page < w.find<QTabBar>("pages")->count(); ++page) {
            w.find<QTabBar>("pages")->setCurrentIndex(page);
            look(w.find<QTabBar>("pages")->tabText(page));
        }
        w.find<QTabBar>("pages")->setCurrentIndex(0);
        w.document.setCurrentScenario(w.document.study().scenarios.front().id);
        look("scenario");
        for (const RunPlan::Kind kind : {RunPlan::Kind::training, RunPlan::Kind::inference, RunPlan::Kind::pilot}) {
            addPlannedRun(w.context, kind, planned(kind));
            look("plan of " + toQString(toString(kind)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// What is higher where it is wider may be laid out again and again.
    void everyWidthHasAnEnd()
    {
        WindowFixture w;
        w.document.replace(twoScenarios());
        auto *pages = w.find<QTabBar>("pages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            for (int width = 960; width < 1500; width += 17) {
                w.window.resize(width, 720);
                QCoreApplication::processEvents();
                QCOMPARE(w.window.width(), width);
            }
        }
    }

    void menus_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::en);
        QTest::newRow("es") << int(Language::es);
    }
    /// Each line has a letter of its own where it has one, and no two actions have the same keys.
    void menus()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        w.document.replace(twoScenarios());
        QStringList wrong, keys;
        for (QMenu *menu : w.window.findChildren<QMenu *>()) {
            if (menu->menuAction()->text().isEmpty())
                continue; // not one of the menu bar
            QStringList letters;
            for (QAction *action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (action->isVisible() && !letter.isEmpty() && letters.contains(letter))
                    wrong << menu->title() + QStringLiteral(" › ") + action->text();
                letters << letter;
            }
        }
        for (const QAction *action : w.window.findChildren<QAction *>())
            for (const QKeySequence &each : action->shortcuts())
                if (const QString key = each.toString(); keys.contains(key))
                    wrong << key + QStringLiteral(": ") + action->text();
                else
                    keys << key;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(keys.size() > 15);
    }

    void dialogs_data() { pages_data(); }
    void dialogs()
    {
        QFETCH(int, language);
        QFETCH(bool, dark);
        WindowFixture w{Language(language)};
        w.theme.choose(dark ? ThemeChoice::dark : ThemeChoice::light);
        w.document.replace(twoScenarios());
        PreferencesDialog preferences(w.context, &w.window);
        PropertiesDialog properties(w.context, &w.window);
        SourcesDialog sources(w.context, &w.window);
        FiguresDialog figures(w.context, &w.window);
        WorksheetDialog sheets(w.context, "pue", &w.window);
        NewScenarioDialog scenario(w.context, &w.window);
        QStringList wrong;
        const auto look = [&wrong](QWidget &dialog) {
            dialog.show();
            QTest::qWait(50);
            walk(&dialog, QString::fromLatin1(dialog.metaObject()->className()), wrong);
        };
        for (QDialog *dialog :
             std::initializer_list<QDialog *>{&preferences, &properties, &sources, &figures, &sheets}) {
            look(*dialog);
            dialog->hide();
        }
        auto *ways = scenario.findChild<QTabBar *>(QStringLiteral("pages"));
        for (int way = 0; way < ways->count(); ++way) {
            ways->setCurrentIndex(way);
            look(scenario);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

HUELLA_TEST(WalkTest, QApplication)
} // namespace walk_test
#include "walk_test.moc"
