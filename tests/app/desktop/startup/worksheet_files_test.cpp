// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/classroom/worksheet_writer.h"
#include "app/desktop/common/text.h"
#include "core/teaching/lessons/lesson_figures.h"
#include "core/teaching/questions/question.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace huella;

namespace worksheet_files_test {
namespace {

const Lesson &plug() { return *builtInLesson("where-is-the-plug", Language::en); }

WorksheetWriter writerFor(int students, std::uint64_t seed, const QString &folder)
{
    return WorksheetWriter(plug(), *makeWorksheets(plug(), {students, seed, {}, 0}),
                           WorksheetOrder{students, seed, {}, 0}, folder);
}

void writeAll(WorksheetWriter &writer)
{
    while (writer.done() < writer.count())
        QVERIFY(writer.next());
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Answer {
    int status = -1;
    QByteArray out, err;
};
/// As a script calls it: no display, an environment of its own.
Answer call(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), folder);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(HUELLA_PROGRAM), arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/// Worksheets as files: whole or not at all, the same for the same seed, and without their answers.
class WorksheetFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aQuestionStaysWithItsAnswer()
    {
        static const QRegularExpression asked("(?:^|\\n) ?\\d\\. "), toAnswer("Respuesta: _");
        int pages = 0;
        for (const Lesson &lesson : builtInLessons(Language::es)) {
            if (!lesson.worksheet)
                continue;
            const auto sheets = makeWorksheets(lesson, {3, 5, {}, 0});
            for (const Worksheet &sheet : *sheets) {
                const auto bytes = writePdf(worksheetDocument(lesson, sheet), {Paper::a4, {}});
                const auto document = opened(*bytes);
                for (int i = 0; i < document->numPages(); ++i) {
                    const QString text = document->page(i)->text(QRectF());
                    QVERIFY2(text.count(asked) == text.count(toAnswer), qPrintable(toQString(lesson.id) + text));
                    QVERIFY(text.contains(QStringLiteral("Hoja %1").arg(sheet.number)));
                    pages += i > 0;
                }
            }
        }
        QVERIFY(pages > 10); // there were page breaks to fall between
    }

    void everySheetAndTheKeyAreWritten()
    {
        QTemporaryDir folder;
        WorksheetWriter writer = writerFor(3, 7, folder.path());
        writeAll(writer);
        QVERIFY(!QFile::exists(folder.filePath("sheet-001.pdf"))); // only when all are whole
        const auto names = writer.finish();
        QVERIFY(names);
        QCOMPARE(names->size(), 5);
        QCOMPARE(read(folder.filePath("key.csv")),
                 QByteArray::fromStdString(answerKeyCsv(plug(), *makeWorksheets(plug(), {3, 7, {}, 0}))));
    }

    void aStoppedWriterLeavesNothing()
    {
        QTemporaryDir folder;
        const QString made = folder.filePath("sheets");
        {
            WorksheetWriter writer = writerFor(3, 7, made);
            QVERIFY(writer.next());
            QVERIFY(writer.next());
        }
        QVERIFY(!QDir(made).exists());
    }

    void aFileThatStoodThereStaysWhereTheNewOneFails()
    {
        QTemporaryDir folder;
        QFile old(folder.filePath("sheet-001.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(QDir(folder.path()).mkdir("key.csv")); // where a file should go
        {
            WorksheetWriter writer = writerFor(2, 7, folder.path());
            const auto failed = writer.next();
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::file);
        }
        QCOMPARE(read(folder.filePath("sheet-001.pdf")), QByteArray("old"));
        QCOMPARE(namesIn(folder.path()), QStringList({"key.csv", "sheet-001.pdf"}));
    }

    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers()
    {
        QTemporaryDir folder;
        const auto sheet = [&folder](const char *name, int seed, int students) {
            WorksheetWriter writer = writerFor(students, std::uint64_t(seed), folder.filePath(name));
            writeAll(writer);
            return writer.finish() ? read(folder.filePath(name) + "/sheet-002.pdf") : QByteArray();
        };
        const QByteArray first = sheet("a", 7, 2);
        QVERIFY(first.startsWith("%PDF-"));
        QCOMPARE(sheet("b", 7, 4), first); // whatever else there is
        QVERIFY(sheet("c", 8, 2) != first);
        QVERIFY(!first.contains("CreationDate"));
    }

    void aSheetHoldsNeitherTheStudyNorTheAnswers()
    {
        QTemporaryDir folder;
        WorksheetWriter writer = writerFor(2, 7, folder.path());
        writeAll(writer);
        QVERIFY(writer.finish());
        const auto pdf = Poppler::Document::load(folder.filePath("sheet-001.pdf"));
        QVERIFY(pdf && pdf->numPages() >= 1);
        QVERIFY(!pdf->hasEmbeddedFiles());
        QString text;
        for (int page = 0; page < pdf->numPages(); ++page)
            text += pdf->page(page)->text({});
        const auto sheets = *makeWorksheets(plug(), {2, 7, {}, 0});
        const LessonFigures figures(sheets.front().study);
        int seen = 0;
        for (const Question &question : plug().worksheet->questions)
            if (const auto answer = answerOf(question, figures)) {
                const QString said = toQString(answerText(*answer, *question.unit, Wording::of(Language::en)));
                QVERIFY2(!text.contains(said), qPrintable(said));
                ++seen;
            }
        QVERIFY(seen > 0);
    }

    void theCommandLineDoesTheSame()
    {
        QTemporaryDir folder;
        WorksheetWriter writer = writerFor(2, 7, folder.filePath("a"));
        writeAll(writer);
        QVERIFY(writer.finish());
        const Answer done = call({"--export-worksheet", "where-is-the-plug", "--students", "2", "--seed", "7",
                                  "--lang=en", "--to", "pdf", "-o", "b"},
                                 folder.path());
        QVERIFY2(done.status == 0 && done.err.isEmpty() && done.out.isEmpty(), done.err.constData());
        QCOMPARE(namesIn(folder.filePath("b")), namesIn(folder.filePath("a")));
        QCOMPARE(read(folder.filePath("b/key.csv")), read(folder.filePath("a/key.csv")));
    }

    void wrongCallsLeaveNothing_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("no folder") << "--export-worksheet pue" << 2 << "-o: ";
        QTest::newRow("unknown lesson") << "--export-worksheet nothing -o x" << 2 << "where-is-the-plug";
        QTest::newRow("no number") << "--export-worksheet pue --students many -o x" << 2 << "--students: ";
        QTest::newRow("nobody") << "--export-worksheet pue --students 0 -o x" << 2 << "--students: ";
        QTest::newRow("language") << "--export-worksheet pue --lang fr -o x" << 2 << "--lang: ";
        QTest::newRow("another format") << "--export-worksheet pue --to md -o x" << 2 << "--to: ";
        QTest::newRow("unknown option") << "--export-worksheet pue --template full -o x" << 2 << "--template: ";
        QTest::newRow("class list that is not there")
            << "--export-worksheet pue --names none.csv -o x" << 3 << "none.csv: ";
        QTest::newRow("folder in a folder that is not there") << "--export-worksheet pue -o no/x" << 3 << "no/x: ";
    }
    void wrongCallsLeaveNothing()
    {
        QFETCH(QString, options);
        QFETCH(int, status);
        QFETCH(QString, said);
        QTemporaryDir folder;
        const Answer answer = call(options.split(' '), folder.path());
        QCOMPARE(answer.status, status);
        QVERIFY2(QString::fromUtf8(answer.err).contains(said), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(namesIn(folder.path()).filter("x"), QStringList());
    }
};

HUELLA_TEST(WorksheetFilesTest, QApplication)
} // namespace worksheet_files_test
#include "worksheet_files_test.moc"
