// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/app/cli/two_scenarios.h"
#include "tests/app/zip_files.h"
#include "tests/register_test.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace huella;

namespace workbook_test {

/// What `export --to xlsx` writes of a study.
class CliWorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartIsXml();
    void headsStayInSight();
    void numbersAreNumbers();
    void noTextIsAFormula();
    void totalsHaveTheirIntervals();
    void theSameDayGivesTheSameBytes();
    void aRunWithoutAnAnswerSaysWhy();

private:
    using Row =
        QMap<QString, QString>; ///< by column, "A"; a number as it stands, a text with a quotation mark before it
    QList<Row> rowsOf(int sheet);
    QString path(const char *name) const { return folder_.filePath(QLatin1String(name)); }
    QTemporaryDir folder_;
    std::map<QString, QByteArray> files_;
};

void CliWorkbookTest::initTestCase()
{
    QVERIFY(writeFile(path("study.huella"), two_scenarios::study));
    const Called called = call({"export", path("study.huella"), "--to", "xlsx", "-o", path("study.xlsx")});
    QCOMPARE(called.status, 0);
    COMPARE_TEXT(called.err, std::string());
    files_ = filesIn(readFile(path("study.xlsx")));
    QVERIFY(files_.size() > 8);
}

QList<CliWorkbookTest::Row> CliWorkbookTest::rowsOf(int sheet)
{
    QStringList shared;
    QXmlStreamReader strings(files_[QStringLiteral("xl/sharedStrings.xml")]);
    while (!strings.atEnd())
        if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == u"t")
            shared << strings.readElementText();
    QList<Row> rows;
    QString column;
    bool text = false;
    QXmlStreamReader cells(files_[QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)]);
    while (!cells.atEnd()) {
        if (cells.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (cells.name() == u"row")
            rows.append(Row());
        if (cells.name() == u"c") {
            static const QRegularExpression digits(QStringLiteral("\\d"));
            column = cells.attributes().value(QStringLiteral("r")).toString().remove(digits);
            text = cells.attributes().value(QStringLiteral("t")) == u"s";
        }
        if (cells.name() == u"v") {
            const QString value = cells.readElementText();
            rows.last()[column] = text ? u'"' + shared.value(value.toInt()) : value;
        }
    }
    return rows;
}

void CliWorkbookTest::everyPartIsXml()
{
    for (const auto &[name, bytes] : files_) {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
    }
    const QByteArray book = files_[QStringLiteral("xl/workbook.xml")];
    for (const char *name : {"Ejecuciones", "Totales", "Fuentes"}) // the study speaks Spanish
        QVERIFY2(book.contains(QByteArray("name=\"") + name), name);
}

void CliWorkbookTest::headsStayInSight()
{
    for (int sheet = 1; sheet <= 3; ++sheet) {
        const QByteArray xml = files_[QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)];
        QVERIFY(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
        QVERIFY(xml.contains("<autoFilter "));
        QVERIFY(rowsOf(sheet).size() > 2);
    }
}

void CliWorkbookTest::numbersAreNumbers()
{
    const QList<Row> rows = rowsOf(1);
    QCOMPARE(rows.size(), 4); // a head and three runs
    const QStringList head = rows.first().values();
    QVERIFY(head.contains(QStringLiteral("\"Horas de núcleo")));
    const Json answer = call({"export", path("study.huella"), "--to", "json"}).json();
    const double grams = answer["scenarios"][0]["runs"][0]["emissions_g"].get<double>();
    const QString emissions = rows.first().key(head.filter(QStringLiteral("\"Emisiones, ")).value(0));
    bool isNumber = false;
    const double shown = rows[1][emissions].toDouble(&isNumber);
    QVERIFY2(isNumber, qPrintable(rows[1][emissions]));
    const double scale = rows.first()[emissions].contains(u"kg") ? 1000 : 1;
    QVERIFY2(std::abs(shown * scale - grams) < 1e-9 * grams, qPrintable(rows[1][emissions])); // nothing is rounded
}

void CliWorkbookTest::noTextIsAFormula()
{
    QCOMPARE(rowsOf(1)[1][QStringLiteral("B")], QStringLiteral("\"=Pilot"));
    for (const auto &[name, bytes] : files_)
        QVERIFY2(!bytes.contains("<f>") && !bytes.contains("<hyperlink"), qPrintable(name));
}

void CliWorkbookTest::totalsHaveTheirIntervals()
{
    const QList<Row> rows = rowsOf(2);
    QCOMPARE(rows[1][QStringLiteral("C")], QStringLiteral("\"todas las ejecuciones"));
    const double low = rows[1][QStringLiteral("I")].toDouble(), total = rows[1][QStringLiteral("F")].toDouble(),
                 high = rows[1][QStringLiteral("J")].toDouble();
    QVERIFY2(0 < low && low < total && total < high, qPrintable(QStringList(rows[1].values()).join(u' ')));
    double kinds = 0;
    for (const Row &row : rows)
        if (row[QStringLiteral("A")] == rows[1][QStringLiteral("A")] && row[QStringLiteral("B")] == u"\"Tipo")
            kinds += row[QStringLiteral("F")].toDouble();
    QVERIFY(std::abs(kinds - total) < 1e-9 * total);
}

void CliWorkbookTest::theSameDayGivesTheSameBytes()
{
    QCOMPARE(call({"export", path("study.huella"), "--to", "xlsx", "-o", path("again.xlsx")}).status, 0);
    QCOMPARE(readFile(path("again.xlsx")), readFile(path("study.xlsx")));
    const std::string out = call({"export", path("study.huella"), "--to", "xlsx"}).out; // a pipe takes it too
    QCOMPARE(QByteArray::fromStdString(out), readFile(path("study.xlsx")));
}

void CliWorkbookTest::aRunWithoutAnAnswerSaysWhy()
{
    QCOMPARE(call({"export", brokenFile("hours_missing.huella"), "--to", "xlsx", "-o", path("broken.xlsx")}).status, 1);
    files_ = filesIn(readFile(path("broken.xlsx")));
    const QStringList cells = rowsOf(1).value(2).values();
    QVERIFY2(cells.join(u' ').contains(QStringLiteral("the run time is missing")), qPrintable(cells.join(u' ')));
}

HUELLA_TEST(CliWorkbookTest, QCoreApplication)
} // namespace workbook_test
#include "workbook_test.moc"
