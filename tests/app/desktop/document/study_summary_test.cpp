// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/summary_reader.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "tests/register_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace huella;

namespace study_summary_test {
namespace {

const QString sample = QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella");

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// What a list says of files: of a study what is in it, of anything else what is wrong, and nobody waits for it.
class StudySummaryTest : public QObject {
    Q_OBJECT

private slots:
    void aStudyIsSummedUp()
    {
        const StudySummary summary = summaryOf(sample);
        QCOMPARE(summary.state, StudySummary::State::read);
        QVERIFY(summary.title.startsWith("Genome of the Iberian desman"));
        QCOMPARE(summary.scenarios, size_t(1));
        QCOMPARE(summary.runs, size_t(3));
        QFile file(sample);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto study = readStudy(file.readAll().toStdString(), "sample.huella");
        QCOMPARE(*summary.grams, Evaluator().central(study->study).scenarios.front().emissions.total.value());
    }

    void whatIsNoStudyIsSaid()
    {
        const QTemporaryDir folder;
        QCOMPARE(summaryOf(folder.filePath("gone.huella")).state, StudySummary::State::missing);
        QCOMPARE(summaryOf(folder.path()).state, StudySummary::State::unreadable);
        put(folder.filePath("broken.huella"), "{\"huella\": 1, \"title\": ");
        QCOMPARE(summaryOf(folder.filePath("broken.huella")).state, StudySummary::State::unreadable);
        put(folder.filePath("empty.huella"), "");
        QCOMPARE(summaryOf(folder.filePath("empty.huella")).state, StudySummary::State::unreadable);
        put(folder.filePath("large.huella"), QByteArray(largestSummarised + 1, ' '));
        QCOMPARE(summaryOf(folder.filePath("large.huella")).state, StudySummary::State::large);
        const QByteArray pipe = folder.filePath("pipe.huella").toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(summaryOf(folder.filePath("pipe.huella")).state, StudySummary::State::unreadable);
    }

    void theZooOfBrokenFilesHarmsNobody()
    {
        const QDir zoo(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/broken"));
        QVERIFY(!zoo.entryList(QDir::Files).isEmpty());
        for (const QString &name : zoo.entryList(QDir::Files))
            summaryOf(zoo.filePath(name));
    }

    void anotherThreadReadsThem()
    {
        const QTemporaryDir folder;
        const QStringList paths{sample, folder.filePath("gone.huella"), sample};
        QStringList heard;
        SummaryReader reader([&heard, this](const QString &path, const StudySummary &summary) {
            QCOMPARE(QThread::currentThread(), thread());
            QCOMPARE(summary, summaryOf(path));
            heard << path;
        });
        reader.read(paths.mid(0, 2));
        QVERIFY(heard.isEmpty()); // nobody waited
        reader.read(paths.mid(2));
        QTRY_COMPARE(heard, paths);
        reader.read({paths[1]}); // when it had come to an end
        QTRY_COMPARE(heard.size(), 4);
    }

    void oneThatGoesReadsNoFurther()
    {
        bool heard = false;
        {
            SummaryReader reader([&heard](const QString &, const StudySummary &) { heard = true; });
            reader.read(QStringList(200, sample));
        }
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

HUELLA_TEST(StudySummaryTest, QCoreApplication)
} // namespace study_summary_test
#include "study_summary_test.moc"
