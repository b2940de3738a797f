// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"

#include "app/desktop/formats/pdf/pdf_fonts.h"
#include "app/desktop/formats/pdf/pdf_reader.h"
#include "app/desktop/theme/theme.h"
#include "tests/core/study/random_report.h"
#include "tests/register_test.h"

#include <QImage>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

using namespace huella;

namespace pdf_test {

class PdfTest : public QObject {
    Q_OBJECT

private slots:
    void everyBlockIsInTheText_data();
    void everyBlockIsInTheText();
    void theSameInputGivesTheSameBytes();
    void propertiesAndLanguage_data();
    void propertiesAndLanguage();
    void fontsAreEmbedded();
    void theStudyIsInside();
    void whatIsReadFromAPdfGivesTheSamePdf();
    void chartsAreVectors();
    void thePagesAreTagged();
    void charactersAreTheirUsualOnes();
    void hostileTextComesOutAsItIs_data();
    void hostileTextComesOutAsItIs();
};

namespace {

QPDFObjectHandle rootOf(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    return pdf.getRoot();
}

} // namespace

void PdfTest::everyBlockIsInTheText_data()
{
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void PdfTest::everyBlockIsInTheText()
{
    QFETCH(bool, inSpanish);
    const Language language = inSpanish ? Language::es : Language::en;
    const Document report = summaryOf(sampleStudy(), language);
    const auto pdf = opened(pdfOf(sampleStudy(), language));
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    for (const std::string &line : {report.title, report.author, report.date, report.subject})
        QVERIFY2(text.contains(wordsOf(toQString(line))), line.c_str());
    // word by word, since columns stand side by side; a word may be broken after a dash or a slash
    const QString letters = QString(text).remove(u' ');
    static const QRegularExpression seams(QStringLiteral("[\\s–/-]+"));
    for (const QString &word : wordsOf(toQString(plainText(report))).split(seams, Qt::SkipEmptyParts))
        if (word != u"|")
            QVERIFY2(letters.contains(word.endsWith(u':') ? word.chopped(1) : word), qPrintable(word));
}

void PdfTest::theSameInputGivesTheSameBytes()
{
    QCOMPARE(pdfOf(sampleStudy()), pdfOf(sampleStudy()));
    QVERIFY(pdfOf(sampleStudy()) != pdfOf(setTitle(sampleStudy(), "Another")));
}

void PdfTest::propertiesAndLanguage_data() { everyBlockIsInTheText_data(); }

void PdfTest::propertiesAndLanguage()
{
    QFETCH(bool, inSpanish);
    const QByteArray bytes = pdfOf(sampleStudy(), inSpanish ? Language::es : Language::en);
    const auto pdf = opened(bytes);
    QCOMPARE(pdf->title(), toQString(sampleStudy().title));
    QCOMPARE(pdf->author(), toQString(sampleStudy().author));
    QVERIFY(pdf->creator().startsWith(QStringLiteral("Huella ")));
    QVERIFY(!pdf->subject().isEmpty());
    QCOMPARE(pdf->creationDate().date().toString(Qt::ISODate), QString::fromLatin1(fixedDate));
    QPDF file;
    QPDFObjectHandle root = rootOf(file, bytes);
    QCOMPARE(root.getKey("/Lang").getStringValue(), std::string(inSpanish ? "es" : "en"));
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const QString xmp = pdf->metadata();
    QVERIFY(xmp.contains(QStringLiteral("<dc:language><rdf:Bag><rdf:li>%1</rdf:li>")
                             .arg(inSpanish ? QStringLiteral("es") : QStringLiteral("en"))));
    QVERIFY(xmp.contains(toQString(sampleStudy().title)));
    QVERIFY(!xmp.contains(QStringLiteral("uuid")));
}

void PdfTest::fontsAreEmbedded()
{
    const auto pdf = opened(pdfOf(sampleStudy(), Language::es));
    QStringList names;
    for (const Poppler::FontInfo &font : pdf->fonts()) {
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
        names << font.name();
    }
    QVERIFY(names.join(u' ').contains(QStringLiteral("Inter"))
            && names.join(u' ').contains(QStringLiteral("NotoSerif")));
    QVERIFY2(names.size() <= 6, qPrintable(names.join(u' '))); // another font would stand in for a sign that ours lack
}

void PdfTest::theStudyIsInside()
{
    const Study study = sampleStudy();
    const QByteArray bytes = pdfOf(study);
    const auto pdf = opened(bytes);
    QCOMPARE(pdf->embeddedFiles().size(), 1);
    Poppler::EmbeddedFile *file = pdf->embeddedFiles().first();
    QCOMPARE(file->name(), QStringLiteral("study.huella"));
    QCOMPARE(file->mimeType(), QStringLiteral("application/vnd.huella+json"));
    QCOMPARE(file->data().toStdString(), writeStudy(study));
    const auto inside = readStudyFromPdf(bytes, "report.pdf");
    QVERIFY(inside.has_value());
    QCOMPARE(*inside, writeStudy(study));
    const auto again = readStudy(*inside, "report.pdf");
    QVERIFY(again.has_value());
    QCOMPARE(writeStudy(again->study), writeStudy(study));
    QCOMPARE(plainText(summaryOf(again->study)), plainText(summaryOf(study)));
}

/// PDF to study to PDF: what somebody wrote is there again, byte for byte.
void PdfTest::whatIsReadFromAPdfGivesTheSamePdf()
{
    const auto pdfFrom = [](const Study &study) {
        const StudyResult result = Evaluator().evaluate(study, 200);
        const Dataset dataset = datasetOf(study);
        return *writePdf(composeReport({study, result, dataset, Wording::of(Language::es), fixedDate, fixedVersion}),
                         study, {Paper::a4, fixedDate});
    };
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Study study = sampleStudy();
        study.report = RandomReport(seed).report();
        const QByteArray pdf = pdfFrom(study);
        const auto inside = readStudyFromPdf(pdf, "a.pdf");
        QVERIFY(inside.has_value());
        const auto read = readStudy(*inside, "a.pdf");
        QVERIFY(read.has_value());
        QVERIFY2(read->study.report == study.report, std::to_string(seed).c_str());
        QVERIFY2(pdfFrom(read->study) == pdf, std::to_string(seed).c_str());
    }
}

void PdfTest::chartsAreVectors()
{
    const QByteArray bytes = pdfOf(sampleStudy());
    QPDF file;
    rootOf(file, bytes);
    for (QPDFObjectHandle object : file.getAllObjects())
        QVERIFY(!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image"));
    // and the bars are there, in their colours
    const auto pdf = opened(bytes);
    const QImage picture = pdf->page(0)->renderToImage(72, 72);
    for (const ColourRole ink : {ColourRole::cpu, ColourRole::gpu, ColourRole::memory, ColourRole::overhead}) {
        int seen = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                seen += picture.pixelColor(x, y) == Theme::paper().ink(ink);
        QVERIFY2(seen > 20, qPrintable(QString::number(int(ink))));
    }
}

void PdfTest::thePagesAreTagged()
{
    QPDF file;
    const QByteArray bytes = pdfOf(sampleStudy()); // qpdf reads streams only when they are asked for
    QPDFObjectHandle root = rootOf(file, bytes);
    QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QMap<QString, int> types;
    bool figuresAreDescribed = true;
    for (QPDFObjectHandle object : file.getAllObjects())
        if (object.isDictionaryOfType("/StructElem")) {
            const QString type = toQString(object.getKey("/S").getName());
            ++types[type];
            if (type == QStringLiteral("/Figure"))
                figuresAreDescribed = figuresAreDescribed && object.getKey("/Alt").isString();
        }
    QCOMPARE(types[QStringLiteral("/H1")], 1);
    QCOMPARE(types[QStringLiteral("/Figure")], 3);
    QCOMPARE(types[QStringLiteral("/Table")], 6);
    QVERIFY(types[QStringLiteral("/Link")] >= 5);
    QVERIFY(figuresAreDescribed);
    for (QPDFObjectHandle page : file.getAllPages()) { // every mark was found, and each opened passage is closed
        std::string contents;
        const auto buffer = page.getKey("/Contents").getStreamData();
        contents.assign(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
        const auto count = [&contents](const char *what) { return QByteArray::fromStdString(contents).count(what); };
        QCOMPARE(count("\n-700"), 0);
        QCOMPARE(count(" BDC\n") + count(" BMC\n"), count("EMC\n"));
    }
}

void PdfTest::charactersAreTheirUsualOnes()
{
    QCOMPARE(usualCharacters("<0001> <0003> [<0009> <0020> <00AD>]\n<0009> <0009> <0009>\n"),
             std::string("<0001> <0003> [<0020> <0020> <002D>]\n<0009> <0009> <0020>\n"));
    QCOMPARE(usualCharacters("1 begincodespacerange\n<0000> <FFFF>\n"),
             std::string("1 begincodespacerange\n<0000> <FFFF>\n"));
    Study study = setTitle(sampleStudy(), "COVID-19: 3x4 (A-B) 10–20 «fi» fl -> e-mail@x.y");
    const QString text = textOf(*opened(pdfOf(study)));
    QVERIFY2(text.contains(QStringLiteral("COVID-19: 3x4 (A-B) 10–20 «fi» fl -> e-mail@x.y")),
             qPrintable(text.left(200)));
    QVERIFY(text.contains(QStringLiteral("E5-2683")));
}

void PdfTest::hostileTextComesOutAsItIs_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("picture from outside") << QStringLiteral("<img src=http://127.0.0.1:9/x.png>");
    QTest::newRow("markup") << QStringLiteral("<b>bold</b> &amp; &lt;");
    QTest::newRow("placeholder") << QStringLiteral("{energy} [report.lead] %1 %s \\n");
    QTest::newRow("parentheses of PDF strings") << QStringLiteral("(a) \\( ) ] >> endobj");
    QTest::newRow("marks of our own") << QStringLiteral("-7000 -7003 2 2 re f EMC");
    QTest::newRow("ten thousand letters") << QString(10'000, u'm');
    QTest::newRow("marks that Qt uses inside") << QStringLiteral("a\ufffcb\ufdd0c\ufdd1d\u2029e");
}

void PdfTest::hostileTextComesOutAsItIs()
{
    QFETCH(QString, title);
    const Study study = setTitle(renameRun(plainStudy(), "r1", toStdString(title)), toStdString(title));
    const QByteArray bytes = pdfOf(study);
    const auto pdf = opened(bytes);
    QVERIFY(pdf);
    QString expected = title;
    for (const char16_t inside : {u'\ufffc', u'\ufdd0', u'\ufdd1', u'\u2029'})
        expected.replace(QChar(inside), u' ');
    const QString letters = textOf(*pdf).remove(u' ');
    QVERIFY(title.size() > 1000 ? letters.count(title[0]) >= title.size() : letters.contains(expected.remove(u' ')));
    QCOMPARE(*readStudyFromPdf(bytes, "x"), writeStudy(study));
    QPDF file;
    rootOf(file, bytes);
    for (QPDFObjectHandle object : file.getAllObjects())
        QVERIFY(!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image"));
}

HUELLA_TEST(PdfTest, QApplication)
} // namespace pdf_test
#include "pdf_test.moc"
