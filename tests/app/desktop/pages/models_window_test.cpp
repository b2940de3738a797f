// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/document/plan_commands.h"
#include "app/desktop/pages/models/leader_filters.h"
#include "app/desktop/pages/models/leader_table.h"
#include "app/desktop/pages/models/models_window.h"
#include "core/wording/model_words.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace huella;

namespace models_window_test {
namespace {

struct Models : WindowFixture {
    explicit Models(Language start = Language::en) : WindowFixture(start), models(context, &window)
    {
        models.show();
        QVERIFY(QTest::qWaitForWindowExposed(&models));
    }
    LeaderTable &table() { return *models.models()->table(); }
    QString cell(int row, LeaderColumn column)
    {
        return table().model()->index(row, table().leaders().sectionOf(column)).data().toString();
    }
    void choose(const char *box, const QString &text)
    {
        auto *combo = models.findChild<QComboBox *>(QLatin1String(box));
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    QString countShown()
    {
        for (const auto *label : models.models()->findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral(" of ")) && label->objectName() == QStringLiteral("note"))
                return label->text();
        return {};
    }
    ModelsWindow models;
};

} // namespace

class ModelsWindowTest : public QObject {
    Q_OBJECT

private slots:
    void theA100ChatViewBeginsWithTheSeven()
    {
        Models w;
        w.choose("leaderYear", QStringLiteral("Edition of 2024"));
        w.choose("leaderFamily", QStringLiteral("A100"));
        const std::vector<std::pair<const char *, double>> first{{"gemma-2-2b-it", 40.42},
                                                                 {"Mistral-7B-Instruct-v0.3", 43.76},
                                                                 {"Phi-3-small-8k-instruct", 44.89},
                                                                 {"Meta-Llama-3.1-8B-Instruct", 51.12},
                                                                 {"Phi-3-mini-4k-instruct", 54.59},
                                                                 {"Mistral-Nemo-Instruct-2407", 66.71},
                                                                 {"gemma-2-9b-it", 68.24}};
        for (int row = 0; row < int(first.size()); ++row) {
            QCOMPARE(w.cell(row, LeaderColumn::model), QLatin1String(first[size_t(row)].first));
            QVERIFY(std::abs(w.cell(row, LeaderColumn::jPerResponse).toDouble() - first[size_t(row)].second) < 0.011);
        }
    }

    void itBeginsWithConversationsOnTheH100()
    {
        Models w;
        QCOMPARE(w.table().model()->rowCount(), 16);
        QCOMPARE(w.countShown(), QStringLiteral("16 of 16"));
        QCOMPARE(w.models.scatter()->view()->spec().bars.size(), size_t(16));
        QVERIFY(!w.models.batches()->view()->spec().bars.empty()); // of the first
    }

    void aSearchNarrowsAndAnEmptyViewOffersAWayBack()
    {
        Models w;
        QTest::keyClicks(w.models.models()->filters()->search(), QStringLiteral("qwen 8b"));
        QCOMPARE(w.table().model()->rowCount(), 1);
        QCOMPARE(w.countShown(), QStringLiteral("1 of 16"));
        QTest::keyClicks(w.models.models()->filters()->search(), QStringLiteral(" nobody"));
        QCOMPARE(w.table().model()->rowCount(), 0);
        QVERIFY(!w.table().isVisible());
        for (auto *button : w.models.models()->findChildren<QToolButton *>())
            if (button->isVisible() && button->text() == QStringLiteral("Clear the filters")) {
                button->click();
                break;
            }
        QCOMPARE(w.table().model()->rowCount(), 16);
        QVERIFY(w.table().isVisible());
        QVERIFY(w.models.models()->filters()->search()->text().isEmpty());
    }

    void headingsSortByMouseAndByKey()
    {
        Models w;
        const int active = w.table().leaders().sectionOf(LeaderColumn::active);
        auto *head = w.table().head();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(active) + 10, head->height() / 2});
        QVERIFY(w.models.state().view().sort == LeaderColumn::active && !w.models.state().view().descending);
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Return); // that of the models' names
        QVERIFY(w.models.state().view().sort == LeaderColumn::model);
        QTest::keyClick(head, Qt::Key_Right);
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(w.models.state().view().sort != LeaderColumn::model);
        QVERIFY(!head->accessibleName().isEmpty());
    }

    void tableChartAndCurveShareWhatIsPicked()
    {
        Models w;
        w.table().setFocus();
        w.table().setCurrentIndex(w.table().model()->index(0, 0));
        QTest::keyClick(&w.table(), Qt::Key_Down);
        const LeaderRow *picked = w.models.state().picked();
        QVERIFY(picked);
        QCOMPARE(modelName(*picked), std::string("Qwen3-8B"));
        QCOMPARE(w.models.batches()->view()->spec().bars.size(), size_t(10));
        QCOMPARE(w.models.scatter()->view()->currentId(), toQString(std::to_string(picked - leaderboard().data())));
        auto *view = w.models.scatter()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(w.models.state().picked() != picked);
        QCOMPARE(w.table().currentIndex().row(), w.table().leaders().rowOf(w.models.state().picked()));
        QTest::keyClick(w.models.batches()->view(), Qt::Key_Home); // another batch size of the same model
        QCOMPARE(w.models.state().picked()->batch, 8);
    }

    void aSelectionChangesNothingAndEnterPlans()
    {
        Models w;
        w.planInSpain(); // a run that is described stays
        const auto runs = [&w] { return w.document.study().scenarios.front().runs.size(); };
        const size_t before = runs();
        const int steps = w.document.undoStack().count();
        w.table().setCurrentIndex(w.table().model()->index(1, 0));
        QCOMPARE(runs(), before);
        QCOMPARE(w.document.undoStack().count(), steps);
        w.table().setFocus();
        QTest::keyClick(&w.table(), Qt::Key_Return);
        QCOMPARE(runs(), before + 1);
        const Run *run = w.document.currentRun();
        QVERIFY(run && run->plan && run->plan->kind == RunPlan::Kind::inference);
        QCOMPARE(w.document.undoStack().count(), steps + 1);
        w.table().setCurrentIndex(w.table().model()->index(2, 0));
        QTest::keyClick(&w.table(), Qt::Key_Return); // the same run, another model
        QCOMPARE(runs(), before + 1);
        QVERIFY(w.models.isVisible());
    }

    void rowsAreCopiedWithHeadingsAndSource()
    {
        Models w;
        w.table().setCurrentIndex(w.table().model()->index(0, 0));
        QTest::keyClick(&w.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&w.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("Model\t")));
        QVERIFY(lines[1].startsWith(QStringLiteral("meta-llama/Llama-3.1-8B-Instruct\t")));
        QVERIFY(lines[3].startsWith(QStringLiteral("ML.ENERGY")));
    }

    void theViewGoesIntoTheReport()
    {
        Models w;
        w.choose("leaderFamily", QStringLiteral("B200"));
        w.models.state().pick(w.models.state().rows().front());
        putIntoReport(w.context, w.models.state(), "figure.models");
        putIntoReport(w.context, w.models.state(), "table.models");
        size_t found = 0;
        for (const ReportBlockPointer &block : w.document.study().report.blocks)
            if (const auto *recipe = std::get_if<RecipeBlock>(&block->content); recipe && recipe->models) {
                ++found;
                QCOMPARE(recipe->models->filter.family, std::string("b200"));
                QVERIFY(!recipe->models->picked.model.empty());
            }
        QCOMPARE(found, size_t(2));
        QCOMPARE(w.document.undoStack().count(), 2);
    }

    void theMenuOfAChartPutsItIntoTheReport()
    {
        Models w;
        for (ChartCard *card : std::initializer_list<ChartCard *>{w.models.scatter(), w.models.batches()}) {
            auto *menu = card->findChild<QMenu *>(QStringLiteral("chartOwnMenu"));
            QVERIFY(menu);
            emit menu->aboutToShow();
            QVERIFY(menu->actions().last()->text() == QStringLiteral("Put into the report"));
            menu->actions().last()->trigger();
        }
        QCOMPARE(w.document.undoStack().count(), 2);
    }

    void theChartIsByTokenOnRequest()
    {
        Models w;
        w.models.state().setPerToken(true);
        QVERIFY(w.models.scatter()->view()->spec().valueHeading == "J per token");
    }

    void aTaskWithoutThatAcceleratorLetsItGo()
    {
        Models w;
        w.choose("leaderYear", QStringLiteral("Both editions"));
        w.choose("leaderFamily", QStringLiteral("A100"));
        w.choose("leaderTask", QStringLiteral("reasoning"));
        QVERIFY(w.models.state().view().filter.family.empty());
        QVERIFY(w.table().model()->rowCount() > 0);
    }

    void itIsAsLargeAsTheScreenOnRequest()
    {
        Models w;
        QTest::keyClick(&w.models, Qt::Key_F11);
        QVERIFY(w.models.isFullScreen());
        QTest::keyClick(&w.models, Qt::Key_Escape);
        QVERIFY(!w.models.isFullScreen() && w.models.isVisible());
    }

    void besideAFormTheyFollowThePlan()
    {
        WindowFixture w;
        LeaderPick pick;
        pick.model = "Qwen/Qwen3-8B", pick.family = "h100", pick.task = ModelTask::chat;
        const LeaderRow *planned = rowOf(pick, {});
        QVERIFY(planned);
        pickModel(w.context, *planned->record);
        MeasuredModelsCard card(w.context, &w.window);
        card.refresh();
        ModelsState &state = planModels(w.context);
        QCOMPARE(state.picked(), planned);
        QCOMPARE(state.view().filter.family, std::string("h100"));
        const LeaderRow *other = state.rows().back();
        state.pick(other);
        card.refresh(); // another edit: what is looked at stays
        QCOMPARE(state.picked(), other);
        pickModel(w.context, *other->record);
        card.refresh();
        QVERIFY(state.picked() == other && state.followed() == ModelsState::Rows{other});
        w.document.undoStack().undo();
        card.refresh();
        QCOMPARE(state.picked(), planned);
        const auto batches = batchesOf(*planned); // one that is not its best
        pickModel(w.context, *batches.front()->record);
        card.refresh();
        QCOMPARE(state.picked(), batches.front());
        QVERIFY(card.table()->leaders().rowOf(batches.front()) >= 0);
        QCOMPARE(card.table()->selectedLeaders(), ModelsState::Rows{batches.front()});
    }

    void onANarrowPageNameAndJoulesStay_data()
    {
        QTest::addColumn<bool>("spanish");
        QTest::newRow("en") << false;
        QTest::newRow("es") << true;
    }
    void onANarrowPageNameAndJoulesStay()
    {
        QFETCH(bool, spanish);
        WindowFixture w(spanish ? Language::es : Language::en);
        for (const int width : {300, 450, 700}) {
            MeasuredModelsCard card(w.context, nullptr);
            card.resize(width, 400);
            card.show();
            LeaderTable &table = *card.table();
            const int joules = table.leaders().sectionOf(LeaderColumn::jPerResponse);
            QVERIFY(!table.isColumnHidden(joules));
            QVERIFY(table.columnViewportPosition(joules) + table.columnWidth(joules) <= table.viewport()->width());
            QCOMPARE(table.isColumnHidden(table.leaders().sectionOf(LeaderColumn::active)), width < 400);
        }
    }

    void itSpeaksSpanishAtOnce()
    {
        Models w;
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QCOMPARE(w.models.windowTitle(), QStringLiteral("Modelos medidos"));
        QCOMPARE(w.cell(0, LeaderColumn::jPerResponse), QStringLiteral("27,84"));
        QVERIFY(w.models.findChild<QComboBox *>(QStringLiteral("leaderTask"))->currentText()
                == QStringLiteral("conversación"));
    }
};

HUELLA_TEST(ModelsWindowTest, QApplication)
} // namespace models_window_test
#include "models_window_test.moc"
