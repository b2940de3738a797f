// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of files with signs that mean something in an address: a study and its report are where they were put.

#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;

namespace awkward_names_test {

class AwkwardNamesTest : public QObject {
    Q_OBJECT

private slots:
    void theWindowSavesAndOpensThem();
    void aReportIsExportedUnderThem();
    void aTitleTurnsNothingRoundInAPdf();
    void controlsAreOnNoPage();
};

namespace {

const QString studyName = QStringLiteral("a#b%20c?.huella"), reportName = QStringLiteral("o#1 100%.pdf");

QStringList filesOf(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

} // namespace

void AwkwardNamesTest::theWindowSavesAndOpensThem()
{
    QTemporaryDir folder;
    WindowFixture w;
    w.document.apply(EditKind::setTitle, setTitle(w.document.study(), "Title"));
    w.dialogs.paths << folder.filePath(studyName);
    QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!w.document.isModified());
    QCOMPARE(filesOf(folder), QStringList{studyName});
    w.window.files().newStudy();
    QVERIFY(w.window.files().openPath(folder.filePath(studyName))); // as the file manager's call does
    QCOMPARE(w.document.study().title, std::string("Title"));
    QVERIFY2(w.window.windowTitle().contains(studyName) || w.window.windowTitle().contains(QLatin1String("Title")),
             qPrintable(w.window.windowTitle()));
    w.document.apply(EditKind::setTitle, setTitle(w.document.study(), "Other"));
    QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(filesOf(folder), QStringList{studyName});
    QVERIFY(w.dialogs.told.isEmpty());
}

void AwkwardNamesTest::aReportIsExportedUnderThem()
{
    QTemporaryDir folder;
    QVERIFY(
        QFile::copy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"), folder.filePath(studyName)));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral(HUELLA_PROGRAM),
                  {QStringLiteral("--export"), studyName, QStringLiteral("-o"), reportName});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(filesOf(folder), (QStringList{studyName, reportName}));
    QVERIFY(opened(bytesOf(folder.filePath(reportName))));
}

/// As in every other format (marks_test): neither the page nor the properties hold a sign that turns the rest of a line round.
void AwkwardNamesTest::aTitleTurnsNothingRoundInAPdf()
{
    Study study = setAuthor(setTitle(sampleStudy(), "s\u202egpj.exe"), "\u2066abc");
    study = renameScenario(study, study.scenarios.front().id, "t\u202bfdp");
    const auto pdf = opened(pdfOf(study));
    QVERIFY(pdf);
    const QString said = pdf->title() + pdf->author() + textOf(*pdf);
    for (const char16_t turn : u"\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
        QVERIFY2(turn == 0 || !said.contains(QChar(turn)), qPrintable(QString::number(turn, 16)));
    QVERIFY2(said.contains(QStringLiteral("sgpj.exe")), qPrintable(said.left(300)));
}

/// Pasted text may hold them; marks_test and odt_test have the other formats.
void AwkwardNamesTest::controlsAreOnNoPage()
{
    const std::string dirty("a\0b\x07"
                            "c\x0b"
                            "d\x1b[31m\ufffe",
                            15);
    Study study = setAuthor(setTitle(sampleStudy(), dirty), dirty);
    study = renameScenario(study, study.scenarios.front().id, dirty);
    const auto pdf = opened(pdfOf(study));
    QVERIFY(pdf);
    const QString said = pdf->title() + pdf->author() + textOf(*pdf);
    for (const QChar letter : said)
        QVERIFY2((letter >= u' ' || letter == u'\n') && letter != u'\ufffe',
                 qPrintable(QString::number(letter.unicode(), 16)));
}

HUELLA_TEST(AwkwardNamesTest, QApplication)
} // namespace awkward_names_test
#include "awkward_names_test.moc"
