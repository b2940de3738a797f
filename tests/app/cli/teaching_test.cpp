// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <QDir>
#include <QRegularExpression>

namespace teaching_test {

/// Lessons, worksheets, marking and a class on the command line.
class TeachingTest : public QObject {
    Q_OBJECT

private slots:
    void lessonsAreListed();
    void sheetsAndKeyAreWritten();
    void theSameSeedGivesTheSameBytes();
    void keysAgreeWithEstimates();
    void theCallInTheKeyComesToTheSame();
    void answersAreMarked();
    void sheetsBearWholeNamesAndNoAddress();
    void filesForASpanishSpreadsheetAreReadBack();
    void aClassBecomesATable();
    void aLessonOfOnesOwnIsRead();
    void wrongCallsWriteNothing_data();
    void wrongCallsWriteNothing();
};

namespace {

QStringList worksheetCall(const QString &lesson, int students, const QString &folder, const QStringList &more = {})
{
    return QStringList{"worksheet", lesson, "--students", QString::number(students), "--seed", "11", "-o", folder}
           + more;
}

QStringList lessonsWithSheets()
{
    QStringList ids;
    const huella::Json answer = call({"lessons", "--json"}).json();
    for (const auto &lesson : answer.at("lessons"))
        if (lesson.at("worksheets").get<int>() > 0)
            ids << QString::fromStdString(lesson.at("id").get<std::string>());
    if (ids.size() < 4)
        qFatal("hardly any lesson has worksheets");
    return ids;
}

/// The cells of a line, some of which are in quotes.
QStringList cellsOf(const QByteArray &line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(line)) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells << std::exchange(cell, {});
        else
            cell += c;
    }
    return cells << cell;
}

} // namespace

void TeachingTest::lessonsAreListed()
{
    const Called called = call({"lessons", "--json"});
    QCOMPARE(called.status, 0);
    const huella::Json english = called.json().at("lessons"),
                       spanish = call({"--lang", "es", "lessons", "--json"}).json().at("lessons");
    QVERIFY(english.size() >= 8);
    QCOMPARE(english.size(), spanish.size());
    for (const auto &lesson : english)
        QVERIFY(!lesson.at("id").get<std::string>().empty() && lesson.at("minutes").get<int>() >= 10);
    QVERIFY(english[0].at("title") != spanish[0].at("title"));
    QVERIFY(call({"lessons"}).out.find(english[0].at("id").get<std::string>()) != std::string::npos);
}

void TeachingTest::sheetsAndKeyAreWritten()
{
    QTemporaryDir folder;
    const QString to = folder.filePath("sheets");
    const Called made = call(worksheetCall("where-is-the-plug", 3, to, {"--lang", "es"}));
    QCOMPARE(made.status, 0);
    QVERIFY(made.out.empty());
    QCOMPARE(QDir(to).entryList(QDir::Files, QDir::Name),
             QStringList({"key.csv", "key.md", "sheet-001.md", "sheet-002.md", "sheet-003.md"}));
    QVERIFY(readFile(to + "/sheet-002.md").contains("Hoja de ejercicios"));
    QVERIFY(readFile(to + "/sheet-001.md") != readFile(to + "/sheet-002.md"));
    QVERIFY(call(worksheetCall("where-is-the-plug", 1, to, {"--to", "tex"})).status == 0
            && readFile(to + "/sheet-001.tex").contains("\\documentclass"));
}

void TeachingTest::theSameSeedGivesTheSameBytes()
{
    QTemporaryDir folder;
    const QString one = folder.filePath("one"), other = folder.filePath("other");
    QCOMPARE(call(worksheetCall("pue", 5, one)).status, 0);
    QCOMPARE(call(worksheetCall("pue", 8, other)).status, 0); // more students: the first ones keep their sheets
    for (const char *name : {"/sheet-001.md", "/sheet-005.md"})
        QCOMPARE(readFile(one + name), readFile(other + name));
    QCOMPARE(call(worksheetCall("pue", 5, other)).status, 0);
    for (const char *name : {"/key.md", "/key.csv"})
        QCOMPARE(readFile(one + name), readFile(other + name));
}

/// Every row of every key, worked out again by `batch` from the columns behind the answer.
void TeachingTest::keysAgreeWithEstimates()
{
    QTemporaryDir folder;
    for (const QString &lesson : lessonsWithSheets()) {
        QCOMPARE(call(worksheetCall(lesson, 60, folder.path())).status, 0);
        const QList<QByteArray> lines = readFile(folder.filePath("key.csv")).trimmed().split('\n');
        const QStringList header = cellsOf(lines.front());
        const auto first = header.indexOf("cpu"), last = header.indexOf("pue"), dataset = header.indexOf("dataset");
        QMap<QString, QByteArray> runs; // by dataset
        QMap<QString, QList<QStringList>> rows;
        for (const QByteArray &line : lines.mid(1)) {
            const QStringList cells = cellsOf(line);
            if (cells[dataset].isEmpty())
                continue; // a question about published figures
            QByteArray &csv = runs[cells[dataset]];
            if (csv.isEmpty())
                csv = header.mid(first, last - first + 1).join(',').toUtf8() + '\n';
            csv += cells.mid(first, last - first + 1).join(',').toUtf8() + '\n';
            rows[cells[dataset]] << cells;
        }
        for (const QString &data : runs.keys()) {
            const Called estimates = call({"--data", data, "batch", "-"}, runs[data]);
            QCOMPARE(estimates.status, 0);
            const auto answers = plainCsv(estimates.out);
            const auto column = [&answers](const char *name) {
                return std::find(answers[0].begin(), answers[0].end(), name) - answers[0].begin();
            };
            QCOMPARE(answers.size(), size_t(rows[data].size()) + 1);
            for (qsizetype i = 0; i < rows[data].size(); ++i) {
                const QStringList &key = rows[data][i];
                QCOMPARE(QString::fromStdString(answers[size_t(i) + 1][size_t(column("energy_kwh"))]),
                         key[header.indexOf("energy_kwh")]);
                QCOMPARE(QString::fromStdString(answers[size_t(i) + 1][size_t(column("emissions_g"))]),
                         key[header.indexOf("emissions_g")]);
            }
        }
    }
}

void TeachingTest::theCallInTheKeyComesToTheSame()
{
    QTemporaryDir folder;
    QCOMPARE(call(worksheetCall("energy-and-power", 1, folder.path())).status, 0);
    const QString key = QString::fromUtf8(readFile(folder.filePath("key.md")));
    const QString line = QRegularExpression("huella-cli (--data [^\n]*)").match(key).captured(1).remove('\\');
    QVERIFY(!line.isEmpty());
    QStringList arguments = QProcess::splitCommand(QString(line).replace('\'', '"'));
    const Called estimate = call(arguments << "--json");
    QCOMPARE(estimate.status, 0);
    const QList<QByteArray> rows = readFile(folder.filePath("key.csv")).trimmed().split('\n');
    const QStringList header = cellsOf(rows.front()), first = cellsOf(rows[1]);
    QCOMPARE(estimate.json().at("energy_kwh").at("total").get<double>(),
             first[header.indexOf("energy_kwh")].toDouble());
}

void TeachingTest::answersAreMarked()
{
    QTemporaryDir folder;
    QCOMPARE(call(worksheetCall("energy-and-power", 2, folder.path())).status, 0);
    const QStringList header = cellsOf(readFile(folder.filePath("key.csv")).split('\n').front());
    const QStringList first = cellsOf(readFile(folder.filePath("key.csv")).split('\n')[1]);
    const QString answer = QString(first[header.indexOf("answer")]).replace('.', ',');
    const QString answers = folder.filePath("answers.csv"), key = folder.filePath("key.csv");
    QVERIFY(writeFile(answers, "hoja;1;2\n1;" + answer.toUtf8() + ";\n"));
    const Called marked = call({"mark", answers, "--key", key});
    QCOMPARE(marked.status, 0);
    QVERIFY2(marked.out.find(",1,Right.") != std::string::npos, marked.out.c_str());
    QVERIFY(writeFile(answers, "sheet,1\n7,1\n"));
    const Called refused = call({"--lang", "es", "mark", answers, "--key", key});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.find(":2: ") != std::string::npos, refused.err.c_str());
}

void TeachingTest::aClassBecomesATable()
{
    QTemporaryDir folder;
    const QByteArray study = readFile(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"));
    QVERIFY(writeFile(folder.filePath("ana.huella"), QByteArray(study).replace("Evolutionary Genomics Group", "Ana")));
    QVERIFY(
        writeFile(folder.filePath("luis.huella"), QByteArray(study).replace("Evolutionary Genomics Group", "Luis")));
    const Called table = call({"class", folder.path()});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.find("Ana") != std::string::npos && table.out.find("Luis") != std::string::npos);
    QVERIFY(writeFile(folder.filePath("eva.huella"), "{"));
    const Called anonymous = call({"class", folder.path(), "--anonymous", "--to", "csv"});
    QCOMPARE(anonymous.status, 1);
    QVERIFY(anonymous.out.find("Student 2") != std::string::npos && anonymous.out.find("Ana") == std::string::npos);
    QVERIFY2(anonymous.err.find("eva") == std::string::npos, anonymous.err.c_str());
}

void TeachingTest::aLessonOfOnesOwnIsRead()
{
    QTemporaryDir folder;
    const QByteArray lesson = readFile(QStringLiteral(HUELLA_SOURCE_DIR "/resources/lessons/pue.yaml"));
    QVERIFY(writeFile(folder.filePath("mine.yaml"), lesson));
    QCOMPARE(call(worksheetCall(folder.filePath("mine.yaml"), 1, folder.filePath("out"))).status, 0);
    QVERIFY(writeFile(folder.filePath("broken.yaml"), lesson + "\nsurprise: 1\n"));
    const Called broken = call(worksheetCall(folder.filePath("broken.yaml"), 1, folder.filePath("none")));
    QCOMPARE(broken.status, 2);
    QVERIFY2(broken.err.find("surprise: this field is not one") != std::string::npos, broken.err.c_str());
    QVERIFY(!QDir(folder.filePath("none")).exists());
}

void TeachingTest::sheetsBearWholeNamesAndNoAddress()
{
    QTemporaryDir folder;
    const QString list = folder.filePath("class.csv"), to = folder.filePath("sheets");
    QVERIFY(writeFile(
        list, "\"Nombre\",\"Apellido(s)\",\"Dirección de correo\"\n\"María José\",\"de la Cruz\",\"x@example.org\"\n"
              "\"María José\",\"Ñíguez\",\"y@example.org\"\n"));
    const Called made = call({"--lang", "es", "worksheet", "where-is-the-plug", "--names", list, "-o", to});
    QCOMPARE(made.status, 0);
    QVERIFY2(made.err.find("class.csv: columnas que no se han usado: Dirección de correo\n") != std::string::npos,
             made.err.c_str());
    QVERIFY(readFile(to + "/sheet-001.md").contains("María José de la Cruz"));
    QVERIFY(readFile(to + "/sheet-002.md").contains("María José Ñíguez"));
    for (const QString &name : QDir(to).entryList(QDir::Files))
        QVERIFY2(!readFile(to + "/" + name).contains("example.org"), qPrintable(name));
    QVERIFY(writeFile(list, "name,group\nAna,A\nGil, Eva,A\n"));
    const Called refused = call({"worksheet", "where-is-the-plug", "--names", list, "-o", folder.filePath("none")});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.find("class.csv:3: this line has 3 cells and the header 2;") != std::string::npos,
             refused.err.c_str());
    QVERIFY(!QDir(folder.filePath("none")).exists());
}

void TeachingTest::filesForASpanishSpreadsheetAreReadBack()
{
    QTemporaryDir folder;
    const QString answers = folder.filePath("answers.csv"), plain = folder.filePath("plain"),
                  spanish = folder.filePath("es");
    QCOMPARE(call(worksheetCall("energy-and-power", 3, plain)).status, 0);
    QCOMPARE(call(worksheetCall("energy-and-power", 3, spanish, {"--lang", "es", "--for", "excel-es"})).status, 0);
    QVERIFY(readFile(spanish + "/key.csv")
                .startsWith("\xef\xbb\xbfhoja;estudiante;pregunta;respuesta;unidad;tolerancia;errores;"));
    QVERIFY(writeFile(answers, "hoja;1;2\n1;3,4 kWh;1-feb\n2;;\n3;1;2\n"));
    const Called one = call({"mark", answers, "--key", plain + "/key.csv"});
    const Called other = call({"mark", answers, "--key", spanish + "/key.csv"});
    QCOMPARE(other.status, 0);
    COMPARE_TEXT(other.out, one.out);
    const Called table = call({"--lang", "es", "mark", answers, "--key", spanish + "/key.csv", "--for", "excel-es"});
    QVERIFY2(table.out.starts_with(
                 "\xef\xbb\xbfhoja;estudiante;pregunta;respuesta;correcta;unidad;acierto;comentario\n1;;1;3,4 kWh;"),
             table.out.c_str());
    const Called totals = call({"mark", answers, "--key", plain + "/key.csv", "--totals"});
    QVERIFY2(totals.out.starts_with("sheet,student,right,questions,out_of_10\n1,,0,"), totals.out.c_str());
    QCOMPARE(call({"mark", answers, "--key", plain + "/key.csv", "--for", "calc"}).status, 2);
    QCOMPARE(call({"class", folder.path(), "--for", "excel-es"}).status, 2); // not a CSV
}

void TeachingTest::wrongCallsWriteNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::addRow("no folder") << QStringList{"worksheet", "pue"} << 2 << "-o";
    QTest::addRow("no lesson of this name") << QStringList{"worksheet", "pues", "-o", "OUT"} << 2 << "pue,";
    QTest::addRow("half a student") << QStringList{"worksheet", "pue", "--students", "1.5", "-o", "OUT"} << 2
                                    << "--students";
    QTest::addRow("too many students") << QStringList{"worksheet", "pue", "--students", "100000", "-o", "OUT"} << 2
                                       << "--students";
    QTest::addRow("a negative seed") << QStringList{"worksheet", "pue", "--seed", "-1", "-o", "OUT"} << 2 << "--seed";
    QTest::addRow("another format") << QStringList{"worksheet", "pue", "--to", "pdf", "-o", "OUT"} << 2
                                    << "--export-worksheet";
    QTest::addRow("another language") << QStringList{"worksheet", "pue", "--lang", "fr", "-o", "OUT"} << 2 << "--lang";
    QTest::addRow("a list that is not there")
        << QStringList{"worksheet", "pue", "--names", "/none.csv", "-o", "OUT"} << 3 << "/none.csv";
    QTest::addRow("no key") << QStringList{"mark", "answers.csv"} << 2 << "--key";
    QTest::addRow("no folder of a class") << QStringList{"class", "/none"} << 3 << "/none";
}

void TeachingTest::wrongCallsWriteNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString out = folder.filePath("out");
    arguments.replaceInStrings(QRegularExpression("^OUT$"), out);
    const Called called = call(arguments);
    QCOMPARE(called.status, status);
    QVERIFY(called.out.empty());
    QVERIFY2(called.err.find(says.toStdString()) != std::string::npos, called.err.c_str());
    QVERIFY(!QDir(out).exists());
}

HUELLA_TEST(TeachingTest, QCoreApplication)
} // namespace teaching_test
#include "teaching_test.moc"
