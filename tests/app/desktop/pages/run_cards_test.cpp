// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/selection_strip.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/plan/share_strip.h"
#include "app/desktop/pages/plan/sources_view.h"
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/register_test.h"

#include <QScrollArea>
#include <QToolButton>

using namespace huella;

namespace run_cards_test {

using namespace planned_run;

/// A planned run among two larger ones.
struct PlannedRuns : PlannedRun {
    explicit PlannedRuns(Language start = Language::en) : PlannedRun(start)
    {
        for (const double hours : {24.0, 60.0}) {
            document.apply(EditKind::duplicateRun, duplicateRun(document.study(), "r1", "Copy"));
            const std::string id = document.study().scenarios.front().runs.back()->id;
            document.apply(EditKind::setField, setField(document.study(), id, Field::hours, hours));
        }
        document.setCurrentRun("r1");
    }
    ShareStrip *share() { return find<ShareStrip>("shareStrip"); }
    const ChartSpec &draws() { return find<ChartView>("draws")->spec(); }
    SelectionStrip *stripOf(QWidget *part)
    {
        for (QWidget *each = part->parentWidget(); each; each = each->parentWidget())
            if (auto *strip = each->findChild<SelectionStrip *>())
                return strip;
        return nullptr;
    }
    QToolButton *action(QWidget *part, const char *key)
    {
        for (QToolButton *button : stripOf(part)->findChildren<QToolButton *>())
            if (button->isVisible() && button->text() == context.say(key))
                return button;
        return nullptr;
    }
};

class RunCardsTest : public QObject {
    Q_OBJECT

private slots:
    void aRunWithoutAnAnswerShowsNoEmptyCards()
    {
        WindowFixture w;
        const auto shown = [&w](const char *chart) {
            const QWidget *card = w.find<ChartView>(chart);
            while (card->objectName() != QStringLiteral("card"))
                card = card->parentWidget();
            return card->isVisible();
        };
        QVERIFY(!shown("elsewhere") && !shown("shares"));
        for (const auto &[field, value] :
             {std::pair(Field::hours, FieldValue(12.0)), std::pair(Field::cores, FieldValue(4.0))})
            w.document.apply(EditKind::setField, setField(w.document.study(), "r1", field, value));
        QTRY_VERIFY(shown("elsewhere") && shown("shares"));
        auto *hours = w.find<QLineEdit>("hours");
        hours->setFocus();
        QTest::keyClicks(hours, "x");
        QTest::keyClick(hours, Qt::Key_Return);
        QVERIFY(!w.estimate());
        QVERIFY(shown("shares")); // what is about to come back does not jump
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::discard;
        w.window.files().newStudy();
        QVERIFY(!shown("elsewhere"));
    }

    void theSimulationsFollowTheMeasure()
    {
        PlannedRuns w;
        QTRY_VERIFY(!w.draws().bars.empty());
        const ChartSpec emissions = w.draws();
        QVERIFY(!emissions.description.empty() && !emissions.footnote.empty());
        w.context.chooseMeasure(Measure::energy);
        QTRY_VERIFY(w.draws().valueHeading == emissions.valueHeading
                    && w.draws().labelHeading != emissions.labelHeading);
        QVERIFY(w.draws().marks.front().value.find("kWh") != std::string::npos);
        w.context.chooseMeasure(Measure::emissions);
        QTRY_VERIFY(w.draws() == emissions); // the same random numbers
    }

    /// Nobody waits for them at a key, and none of an old answer stays.
    void theSimulationsFollowTheTyping()
    {
        PlannedRuns w;
        QTRY_VERIFY(!w.draws().bars.empty());
        const ChartSpec before = w.draws();
        startTyping(w.find<QLineEdit>("hours"), "6");
        QVERIFY(w.draws() == before);
        QTRY_VERIFY(w.draws() != before && !w.draws().bars.empty());
        startTyping(w.search("zone"), "Narn");
        QVERIFY(w.draws().bars.empty());
        QVERIFY(w.find<SourcesView>("sources")->sources().empty() && w.share()->parts().empty());
    }

    void everyFigureHasItsOrigin()
    {
        for (const Language language : {Language::en, Language::es}) {
            PlannedRuns w(language);
            auto *sources = w.find<SourcesView>("sources");
            QTRY_VERIFY(sources->sources().size() >= 5);
            QCOMPARE(toQString(sources->sources().back().kind), w.context.say("origin.given"));
            typeInto(w.find<QLineEdit>("pue"), "1.2");
            QTRY_VERIFY(sources->sources().back().figure.find("1") != std::string::npos
                        && sources->sources().back().figure.find(w.context.words()("symbol.PUE")) != std::string::npos);
        }
    }

    void aPartIsSelectedAndEnterGoesThere()
    {
        PlannedRuns w;
        QTRY_COMPARE(w.share()->parts().size(), size_t(3));
        const Study before = w.document.study();
        QTest::mouseClick(w.share(), Qt::LeftButton, {}, w.share()->areaOf(2).center().toPoint());
        QCOMPARE(w.share()->selected(), 2);
        QCOMPARE(w.document.currentRunId(), std::string("r1")); // a click selects, and that is all
        QVERIFY(w.stripOf(w.share())->text().contains("%"));
        QVERIFY(w.action(w.share(), "plan.share.go"));
        QTest::keyClick(w.share(), Qt::Key_Left);
        QCOMPARE(w.share()->selected(), 1);
        QTest::keyClick(w.share(), Qt::Key_Escape);
        QCOMPARE(w.share()->selected(), -1);
        QCOMPARE(w.stripOf(w.share())->text(), w.context.say("plan.share.hint"));
        QTest::keyClick(w.share(), Qt::Key_End);
        QTest::keyClick(w.share(), Qt::Key_Return);
        QCOMPARE(w.document.currentRunId(), w.document.study().scenarios.front().runs.back()->id);
        QTRY_VERIFY(w.share()->parts().back().own);
        QVERIFY(w.document.study() == before);
    }

    void aPlaceIsSelectedAndTheStripSaysWhatCanBeDone()
    {
        PlannedRuns w;
        auto *chart = w.find<ChartView>("elsewhere");
        const Study before = w.document.study();
        const int height = w.stripOf(chart)->height();
        QCOMPARE(w.stripOf(chart)->text(), w.context.say("plan.strip.hint"));
        const auto &bars = chart->spec().bars;
        const auto france = std::find_if(bars.begin(), bars.end(), [](const ChartRow &bar) { return bar.id == "FR"; });
        QVERIFY(france != bars.end());
        QTest::mouseClick(chart, Qt::LeftButton, {},
                          chart->areaOf({int(france - bars.begin()), RowPart::whole}).center().toPoint());
        QVERIFY(w.document.study() == before);
        QVERIFY2(w.stripOf(chart)->text().startsWith("France") && w.stripOf(chart)->text().contains(u'−'),
                 qPrintable(w.stripOf(chart)->text()));
        QCOMPARE(w.stripOf(chart)->height(), height);
        QVERIFY(w.action(chart, "plan.strip.scenario"));
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(w.stripOf(chart)->text(), w.context.say("plan.strip.hint"));
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(w.stripOf(chart)->text().startsWith("France"));
        w.action(chart, "plan.strip.move")->click();
        QCOMPARE(w.zone(), std::string("FR"));
        QVERIFY(!w.action(chart, "plan.strip.move")->isEnabled()); // it is there
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.zone(), std::string("ES"));
        w.action(chart, "plan.strip.scenario")->click();
        QCOMPARE(w.document.study().scenarios.size(), size_t(2));
    }

    /// Two columns, three in a wide window; the page scrolls down but never sideways.
    void theCardsUseTheRoom()
    {
        for (const Language language : {Language::en, Language::es}) {
            PlannedRuns w(language);
            QWidget *draws = w.find<ChartView>("draws")->parentWidget();
            auto *shares = w.find<ChartView>("shares");
            const auto left = [&w](QWidget *part) { return part->mapTo(&w.window, QPoint()).x(); };
            w.window.resize(1440, 900);
            QTRY_VERIFY2(std::abs(left(shares) - left(w.find<ChartView>("draws"))) < 8,
                         qPrintable(QStringLiteral("%1, %2").arg(left(shares)).arg(left(w.find<ChartView>("draws")))));
            w.window.resize(1920, 1080);
            QTRY_VERIFY(left(shares) > left(draws) + draws->width());
            w.window.resize(1280, 720);
            QTRY_VERIFY(std::abs(left(shares) - left(w.find<ChartView>("draws"))) < 8);
            for (QWidget *each = draws; each; each = each->parentWidget())
                if (auto *scroll = qobject_cast<QScrollArea *>(each))
                    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                             qPrintable(QStringLiteral("%1 of %2")
                                            .arg(scroll->widget()->minimumSizeHint().width())
                                            .arg(scroll->viewport()->width())));
        }
    }
};

HUELLA_TEST(RunCardsTest, QApplication)
} // namespace run_cards_test
#include "run_cards_test.moc"
