// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/classroom/class_window.h"
#include "app/desktop/classroom/marks_window.h"
#include "app/desktop/classroom/worksheet_dialog.h"
#include "app/desktop/classroom/worksheet_writer.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/widgets/block_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace huella;

namespace classroom_test {
namespace {

void press(QWidget *window, const char *name)
{
    auto *button = window->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY2(button && button->isEnabled(), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

QString cell(const BlockTable &table, int row, int column) { return table.item(row, column)->text(); }

QString wholeText(const BlockTable &table)
{
    QStringList cells;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            cells << cell(table, row, column);
    return cells.join('|');
}

/// Two students' studies and a file that is none.
void fillFolder(LearnFixture &w, const QTemporaryDir &folder)
{
    const auto write = [&](const char *author, const char *zone, const char *name) {
        Study study = setAuthor(w.document.study(), author);
        study = setField(study, "r1", Field::zone, std::string(zone));
        QVERIFY(writeFile(folder.filePath(name), QByteArray::fromStdString(writeStudy(study))));
    };
    write("Ana Moreno", "ES", "ana.huella");
    write("Bo Lind", "SE", "bo.huella");
    QVERIFY(writeFile(folder.filePath("broken.huella"), "{"));
    QVERIFY(writeFile(folder.filePath("notes.txt"), "nothing"));
}

} // namespace

/// What a teacher does with files: a class's studies, worksheets, and the answers that come back.
class ClassroomTest : public QObject {
    Q_OBJECT

private slots:
    void aFolderBecomesATableAndNamesCanGo()
    {
        LearnFixture w;
        QTemporaryDir folder;
        fillFolder(w, folder);
        w.dialogs.paths << folder.path();
        press(w.page(), "classTogether");
        auto *window = w.window.findChild<ClassWindow *>();
        QVERIFY(window && window->isVisible());
        auto *table = window->findChild<BlockTable *>();
        QCOMPARE(table->rowCount(), 2);
        QVERIFY2(wholeText(*table).startsWith("Bo Lind|"), qPrintable(wholeText(*table))); // the smallest first
        QCOMPARE(window->findChild<QListWidget *>("refused")->count(), 1);
        QVERIFY(window->findChild<QListWidget *>("refused")->item(0)->text().contains("broken.huella"));
        QCOMPARE(window->findChild<ChartView *>()->spec().bars.size(), size_t(2));
        auto *anonymous = window->findChild<QCheckBox *>("anonymous");
        anonymous->setFocus();
        QTest::keyClick(anonymous, Qt::Key_Space);
        QString shown = wholeText(*table) + window->findChild<QListWidget *>("refused")->item(0)->text();
        for (const ChartRow &bar : window->findChild<ChartView *>()->spec().bars)
            shown += toQString(bar.label) + toQString(bar.note);
        for (const char *secret : {"Ana", "Bo", "Lind", "broken"})
            QVERIFY2(!shown.contains(secret), qPrintable(shown));
        for (const char *name : {"class.csv", "class.pdf"})
            w.dialogs.paths << folder.filePath(name);
        press(window, "classCsv");
        press(window, "classPdf");
        const auto csv = readFile(folder.filePath("class.csv"));
        QVERIFY(csv && !csv->contains("Ana") && csv->count('\n') >= 3);
        const auto pdf = readFile(folder.filePath("class.pdf"));
        QVERIFY(pdf && pdf->startsWith("%PDF-"));
        QVERIFY2(w.dialogs.told.isEmpty(), qPrintable(w.dialogs.told.join('|')));
    }

    void aFolderWithoutStudiesSaysSo()
    {
        LearnFixture w;
        QTemporaryDir folder;
        w.dialogs.paths << folder.path();
        press(w.page(), "classTogether");
        QVERIFY(!w.window.findChild<ClassWindow *>());
        QCOMPARE(w.dialogs.told.size(), 1);
        QVERIFY(w.dialogs.told.front().contains(".huella"));
    }

    void worksheetsAreMadeAndTheirAnswersMarked()
    {
        LearnFixture w;
        QTemporaryDir folder;
        WorksheetDialog dialog(w.context, "pue", &w.window);
        dialog.show();
        QCOMPARE(dialog.findChild<QComboBox *>("worksheetLesson")->currentData().toString(), QStringLiteral("pue"));
        QVERIFY(writeFile(folder.filePath("class.csv"), "name\nAna\nBo\n"));
        w.dialogs.paths << folder.filePath("class.csv");
        press(&dialog, "classList");
        QCOMPARE(dialog.findChild<QSpinBox *>("students")->value(), 2);
        QSignalSpy written(&dialog, &WorksheetDialog::written);
        w.dialogs.paths << folder.path();
        press(&dialog, "makeSheets");
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
        QCOMPARE(written.front().front().toStringList(),
                 QStringList({"sheet-001.pdf", "sheet-002.pdf", "key.pdf", "key.csv"}));
        QTRY_VERIFY(!dialog.isVisible());

        QVERIFY(writeFile(folder.filePath("answers.csv"), "sheet;1\n1;0,0001\n2;x\n"));
        w.dialogs.paths << folder.filePath("answers.csv") << folder.filePath("key.csv");
        press(w.page(), "marks");
        auto *marks = w.window.findChild<MarksWindow *>();
        QVERIFY2(marks && marks->isVisible(), qPrintable(w.dialogs.told.join('|')));
        QVERIFY(wholeText(*marks->findChild<BlockTable *>()).contains("Ana"));
        w.dialogs.paths << folder.filePath("marks.csv");
        press(marks, "marksCsv");
        QVERIFY(readFile(folder.filePath("marks.csv")));
        w.dialogs.paths << folder.filePath("totals.csv");
        press(marks, "marksTotalsCsv");
        QVERIFY(
            readFile(folder.filePath("totals.csv"))->startsWith("sheet,student,right,questions,out_of_10\n1,Ana,0,"));
        QVERIFY2(wholeText(*marks->findChild<BlockTable *>()).contains("0 out of 10"),
                 qPrintable(wholeText(*marks->findChild<BlockTable *>())));
    }

    /// What a Spanish window saves opens in a Spanish spreadsheet, and is read back.
    void spanishFilesAreForSpanishSpreadsheets()
    {
        LearnFixture w;
        w.language.set(Language::es);
        QTemporaryDir folder;
        {
            WorksheetDialog dialog(w.context, "pue", &w.window);
            dialog.show();
            QVERIFY(writeFile(folder.filePath("clase.csv"), "Apellidos;Nombre;Correo\r\nPe\xf1"
                                                            "a;Ana;a@x.org\r\nGil;Eva;e@x.org\r\n"));
            w.dialogs.paths << folder.filePath("clase.csv") << folder.path();
            press(&dialog, "classList");
            const QString note = dialog.findChild<QLabel *>("note")->text();
            QVERIFY2(note.contains("Windows-1252") && note.contains("Correo"), qPrintable(note));
            QSignalSpy written(&dialog, &WorksheetDialog::written);
            press(&dialog, "makeSheets");
            QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
        }
        const auto key = readFile(folder.filePath("key.csv"));
        QVERIFY(key && key->startsWith("\xef\xbb\xbfhoja;estudiante;pregunta;respuesta;unidad;"));
        QVERIFY(key->contains("Ana Pe\u00f1"
                              "a;")
                && !key->contains('@'));
        QVERIFY(writeFile(folder.filePath("respuestas.csv"), "hoja;1\n1;1,5 kg\n"));
        w.dialogs.paths << folder.filePath("respuestas.csv") << folder.filePath("key.csv");
        press(w.page(), "marks");
        auto *marks = w.window.findChild<MarksWindow *>();
        QVERIFY2(marks, qPrintable(w.dialogs.told.join('|')));
        w.dialogs.paths << folder.filePath("notas.csv");
        press(marks, "marksCsv");
        const auto csv = readFile(folder.filePath("notas.csv"));
        QVERIFY(
            csv
            && csv->startsWith("\xef\xbb\xbfhoja;estudiante;pregunta;respuesta;correcta;unidad;acierto;comentario\n"));
        w.language.set(Language::en);
    }

    void aKeyThatIsNoneIsSaid()
    {
        LearnFixture w;
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("answers.csv"), "sheet,1\n1,2\n"));
        w.dialogs.paths << folder.filePath("answers.csv") << folder.filePath("answers.csv");
        press(w.page(), "marks");
        QVERIFY(!w.window.findChild<MarksWindow *>());
        QCOMPARE(w.dialogs.told.size(), 1);
    }

    void stoppingLeavesNothingBehind()
    {
        LearnFixture w;
        QTemporaryDir folder;
        WorksheetDialog dialog(w.context, "pue", &w.window);
        dialog.show();
        dialog.findChild<QSpinBox *>("students")->setValue(200);
        w.dialogs.paths << folder.filePath("sheets");
        QVERIFY(QDir(folder.path()).mkdir("sheets"));
        press(&dialog, "makeSheets");
        QTest::qWait(20); // a few are made
        press(&dialog, "cancelSheets");
        QVERIFY(dialog.isVisible()); // to be begun anew
        QVERIFY(QDir(folder.filePath("sheets")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

HUELLA_TEST(ClassroomTest, QApplication)
} // namespace classroom_test
#include "classroom_test.moc"
