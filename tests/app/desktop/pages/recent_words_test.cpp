// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/start/figure_sentence.h"
#include "app/desktop/pages/start/recent_words.h"
#include "app/desktop/window/file_drop.h"
#include "core/study/evaluate/evaluate.h"
#include "tests/register_test.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace huella;

namespace recent_words_test {
namespace {

QDateTime at(const char *iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODate); }

Study oneRun()
{
    Study study = newStudy({"Baseline", "Final run"}, "en");
    study = setFields(study, "r1",
                      {{Field::hours, 12.0},
                       {Field::cpu, std::string("Intel Xeon E5-2683 v4")},
                       {Field::cores, 12.0},
                       {Field::memoryGb, 64.0},
                       {Field::zone, std::string("ES")}});
    return study;
}

} // namespace

/// What the first page says: of files, of one figure, and of what is dropped.
class RecentWordsTest : public QObject {
    Q_OBJECT

private slots:
    void daysAreSaidAsPeopleSayThem()
    {
        const Wording &en = Wording::of(Language::en), &es = Wording::of(Language::es);
        const QDateTime now = at("2026-11-24T12:00:00Z");
        QCOMPARE(dayInWords(at("2026-11-24T10:42:00Z"), now, en), QStringLiteral("today, 10:42"));
        QCOMPARE(dayInWords(at("2026-11-24T10:42:00Z"), now, es), QStringLiteral("hoy, 10:42"));
        QCOMPARE(dayInWords(at("2026-11-23T23:59:00Z"), now, en), QStringLiteral("yesterday"));
        QCOMPARE(dayInWords(at("2026-10-02T10:00:00Z"), now, en), QStringLiteral("2 October"));
        QCOMPARE(dayInWords(at("2026-10-02T10:00:00Z"), now, es), QStringLiteral("2 de octubre"));
        QCOMPARE(dayInWords(at("2025-10-02T10:00:00Z"), now, en), QStringLiteral("2 October 2025"));
        QCOMPARE(dayInWords(QDateTime(), now, en), QString());
        // where the clock shows another day
        const QDateTime there = now.toTimeZone(QTimeZone(13 * 3600));
        QCOMPARE(dayInWords(at("2026-11-24T10:42:00Z"), there, en), QStringLiteral("yesterday"));
    }

    void aFileSaysWhatIsInIt()
    {
        const RecentFile file{QDir::homePath() + "/studies/desman.huella", "Desman", at("2026-11-24T10:42:00Z")};
        const QDateTime now = at("2026-11-24T12:00:00Z");
        const Wording &words = Wording::of(Language::en);
        RecentWords row = recentWords(file, {}, now, words); // not looked into yet
        QCOMPARE(row.title, QStringLiteral("Desman"));
        QCOMPARE(row.path, QStringLiteral("~/studies/desman.huella"));
        QVERIFY(row.contents.isEmpty() && row.total.isEmpty());
        StudySummary summary{StudySummary::State::read, "The desman", 3, 1, 32'000.0};
        row = recentWords(file, summary, now, words);
        QCOMPARE(row.title, QStringLiteral("The desman"));
        QCOMPARE(row.contents, QStringLiteral("3 scenarios, 1 run"));
        QCOMPARE(row.total, toQString("32\u00a0kg"));
        summary = {StudySummary::State::missing};
        row = recentWords(file, summary, now, Wording::of(Language::es));
        QCOMPARE(row.title, QStringLiteral("Desman"));
        QCOMPARE(row.contents, QStringLiteral("no se encuentra el archivo"));
        row = recentWords({"/x/plan.huella", {}, {}}, {}, now, words);
        QCOMPARE(row.title, QStringLiteral("plan"));
    }

    void oneFigureIsASentence()
    {
        const Study study = oneRun();
        const StudyResult result = Evaluator().evaluate(study);
        const Estimate &estimate = *result.estimate("r1");
        const Dataset dataset = datasetOf(study);
        for (const Language language : {Language::en, Language::es}) {
            const std::string said = figureSentence(estimate, dataset, Wording::of(language));
            qInfo("%s", said.c_str());
            for (const char *part : {"12", "Intel Xeon E5-2683 v4", "64", "CO₂e", "Green Algorithms", HUELLA_VERSION})
                QVERIFY2(said.find(part) != std::string::npos, part);
            QVERIFY2(said.find("Ember") != std::string::npos, said.c_str()); // where the grid's figure is from
            QVERIFY(said.find("{") == std::string::npos);
        }
        QVERIFY(figureSentence(estimate, dataset, Wording::of(Language::en)).find("nine of ten simulations")
                != std::string::npos);
    }

    void oneStudyMayBeDropped()
    {
        const auto url = [](const char *path) { return QUrl::fromLocalFile(QLatin1String(path)); };
        QCOMPARE(*studyAmong({url("/x/My study.huella")}), QStringLiteral("/x/My study.huella"));
        QCOMPARE(*studyAmong({url("/x/STUDY.HUELLA")}), QStringLiteral("/x/STUDY.HUELLA"));
        QCOMPARE(studyAmong({url("/x/a.huella"), url("/x/b.huella")}).error().key, std::string("drop.several"));
        QCOMPARE(studyAmong({url("/x/run.csv")}).error().key, std::string("drop.kind"));
        QVERIFY(!studyAmong({QUrl("https://example.org/a.huella")}));
    }
};

HUELLA_TEST(RecentWordsTest, QCoreApplication)
} // namespace recent_words_test
#include "recent_words_test.moc"
