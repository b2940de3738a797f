// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/limited_process.h"
#include "app/desktop/formats/pdf/pdf_reader.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/document/study_io.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace huella;

namespace pdf_reader_test {

class PdfReaderTest : public QObject {
    Q_OBJECT

private slots:
    void aStudyComesBackThroughAnyEditor_data();
    void aStudyComesBackThroughAnyEditor();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
    void protectedFilesAreRefused_data();
    void protectedFilesAreRefused();
    void floodsAreRefused_data();
    void floodsAreRefused();
    void noFileTakesMoreThanItMay();
    void aCrashIsNoHandlersAffair();
    void cutFilesNeverCrash();
    void alteredFilesNeverCrash();
    void aPdfOpensAsAStudy();
};

namespace {

/// The report as another program would save it again.
QByteArray rewritten(const QByteArray &pdf, const std::function<void(QPDF &, QPDFWriter &)> &change)
{
    QPDF file;
    file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    change(file, writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

std::string refusal(const QByteArray &pdf)
{
    const auto answer = readStudyFromPdf(pdf, "report.pdf");
    if (answer)
        return "accepted";
    return answer.error().place == "report.pdf" && Wording::of(Language::en).has(answer.error().message.key)
               ? answer.error().message.key
               : "?";
}

QByteArray withAttachment(const QByteArray &pdf, const char *name, const std::string &content)
{
    return rewritten(pdf, [&](QPDF &file, QPDFWriter &) {
        QPDFEmbeddedFileDocumentHelper files(file);
        files.removeEmbeddedFile("study.huella");
        auto stream = QPDFEFStreamObjectHelper::createEFStream(file, content);
        files.replaceEmbeddedFile(name, QPDFFileSpecObjectHelper::createFileSpec(file, name, stream));
    });
}

QByteArray flate(const QByteArray &content) { return qCompress(content, 9).mid(4); } // Qt puts a length in front

QByteArray stream(const QByteArray &dictionary, const QByteArray &filters, const QByteArray &content,
                  const QByteArray &word)
{
    return "<< " + dictionary + " /Filter " + filters + " /Length " + QByteArray::number(content.size()) + " >>\n"
           + word + content + "\nendstream\nendobj\n";
}

/// A file whose objects, the first that is looked for among them, lie packed in a stream.
QByteArray objects(const QByteArray &filters, const QByteArray &content, const QByteArray &word = "stream\n")
{
    QByteArray file = "%PDF-1.7\n";
    const auto at = [&file] { return QByteArray::number(file.size()); };
    const QByteArray first = at();
    file += "1 0 obj\n" + stream("/Type /ObjStm /N 1 /First 4", filters, content, word);
    const QByteArray table = at();
    // entries of one byte kind, four bytes place, one byte index: object 0 free, 1 here, 2 (the root) inside of 1, 3 this table
    QByteArray entries;
    const auto entry = [&entries](char kind, qint64 place, char index) {
        entries += kind;
        for (int shift = 24; shift >= 0; shift -= 8)
            entries += char((place >> shift) & 0xff);
        entries += index;
    };
    entry(0, 0, 0), entry(1, first.toLongLong(), 0), entry(2, 1, 0), entry(1, table.toLongLong(), 0);
    return file + "3 0 obj\n<< /Type /XRef /Size 4 /W [1 4 1] /Root 2 0 R /Length " + QByteArray::number(entries.size())
           + " >>\nstream\n" + entries + "\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n";
}

/// A file that carries a study, packed as said.
QByteArray attachment(const QByteArray &filters, const QByteArray &content)
{
    QByteArray file =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(study.huella) 3 0 R] "
        ">> >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
        "3 0 obj\n<< /Type /Filespec /F (study.huella) /UF (study.huella) /EF << /F 4 0 R >> >>\nendobj\n4 0 obj\n";
    return file + stream("/Type /EmbeddedFile", filters, content, "stream\n")
           + "trailer << /Root 1 0 R /Size 5 >>\n%%EOF\n";
}

} // namespace

void PdfReaderTest::aStudyComesBackThroughAnyEditor_data()
{
    using Change = std::function<void(QPDF &, QPDFWriter &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("as it was") << Change([](QPDF &, QPDFWriter &) {});
    QTest::newRow("linearized") << Change([](QPDF &, QPDFWriter &w) { w.setLinearization(true); });
    QTest::newRow("unpacked") << Change([](QPDF &, QPDFWriter &w) { w.setQDFMode(true); });
    QTest::newRow("without object streams")
        << Change([](QPDF &, QPDFWriter &w) { w.setObjectStreamMode(qpdf_o_disable); });
    QTest::newRow("a page less") << Change([](QPDF &f, QPDFWriter &) { f.removePage(f.getAllPages().front()); });
}

void PdfReaderTest::aStudyComesBackThroughAnyEditor()
{
    using Change = std::function<void(QPDF &, QPDFWriter &)>;
    QFETCH(Change, change);
    const auto inside = readStudyFromPdf(rewritten(pdfOf(sampleStudy()), change), "report.pdf");
    QVERIFY(inside.has_value());
    QCOMPARE(*inside, writeStudy(sampleStudy()));
}

void PdfReaderTest::whatIsNoReportIsRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<std::string>("key");
    const QByteArray report = pdfOf(sampleStudy());
    const auto row = [](const char *name, const QByteArray &pdf, const char *key) {
        QTest::newRow(name) << pdf << std::string(key);
    };
    row("empty", {}, "error.pdf.broken");
    row("only a header", "%PDF-1.7\n", "error.pdf.broken");
    row("not a PDF", "hello", "error.pdf.broken");
    row("binary", QByteArray(5000, char(0xff)), "error.pdf.broken");
    row("cut in half", report.left(report.size() / 2), "error.pdf.broken");
    row("no attachment",
        rewritten(report,
                  [](QPDF &f, QPDFWriter &) { QPDFEmbeddedFileDocumentHelper(f).removeEmbeddedFile("study.huella"); }),
        "error.pdf.no_study");
    row("another attachment", withAttachment(report, "notes.txt", "hello"), "error.pdf.no_study");
    row("more than a study may be", withAttachment(report, "study.huella", std::string(65u << 20, ' ')),
        "error.pdf.too_large");
}

void PdfReaderTest::whatIsNoReportIsRefused()
{
    QFETCH(QByteArray, pdf);
    QFETCH(std::string, key);
    QCOMPARE(refusal(pdf), key);
}

void PdfReaderTest::protectedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("with a password to open") << QByteArray("secret");
    QTest::newRow("with a password to change") << QByteArray();
}

void PdfReaderTest::protectedFilesAreRefused()
{
    QFETCH(QByteArray, password);
    const QByteArray locked = rewritten(pdfOf(sampleStudy()), [&](QPDF &, QPDFWriter &w) {
        w.setR6EncryptionParameters(password.constData(), "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                    true);
    });
    QCOMPARE(refusal(locked), std::string("error.pdf.encrypted"));
}

void PdfReaderTest::floodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray flood = flate(QByteArray(400 << 20, '\0'));
    QVERIFY(flood.size() < 1 << 20);
    QByteArray layers = flood;
    for (int i = 0; i < 4; ++i)
        layers = flate(layers);
    QTest::newRow("packed once") << objects("/FlateDecode", flood);
    QTest::newRow("packed twice") << objects("[/FlateDecode /FlateDecode]", flate(flood));
    QTest::newRow("packed five times") << objects("[/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode]",
                                                  layers);
    QTest::newRow("a space after the word stream") << objects("/FlateDecode", flood, "stream \n");
    QTest::newRow("as letters") << objects("[/ASCIIHexDecode /FlateDecode]", flood.toHex());
    QTest::newRow("as letters, and names written in code")
        << objects("[/ASCII#48exDecode /Flate#44ecode]", flood.toHex());
    // 128 times a zero for two bytes, packed besides
    QByteArray runs;
    for (int i = 0; i < (400 << 20) / 128; ++i)
        runs += QByteArray("\x81\0", 2);
    QTest::newRow("in runs") << objects("[/FlateDecode /RunLengthDecode]", flate(runs));
    QTest::newRow("in the study") << attachment("[/FlateDecode /FlateDecode]", flate(flood));
    QTest::newRow("in many layers of the study")
        << attachment("[/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode]", layers);
}

void PdfReaderTest::floodsAreRefused()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(refusal(pdf), std::string("error.pdf.too_large"));
}

/// What a file wants for ever, and what makes the reader fall, ends with the process that reads it.
void PdfReaderTest::noFileTakesMoreThanItMay()
{
    const ProcessLimits limits{64 << 20, 1};
    QCOMPARE(runLimited([] { return std::string("answer"); }, limits).bytes, std::string("answer"));
    QCOMPARE(runLimited([] { return std::string(20 << 20, 'x'); }, limits).bytes.size(), size_t(20 << 20));
    const auto end = [&limits](const std::function<std::string()> &work) { return runLimited(work, limits).end; };
    QCOMPARE(end([]() -> std::string { throw std::runtime_error("no"); }), LimitedEnd::crashed);
    QCOMPARE(end([]() -> std::string { std::abort(); }), LimitedEnd::crashed);
    QCOMPARE(end([] {
                 volatile unsigned turns = 0;
                 while (turns < 1u << 31 || turns >= 1u << 31)
                     turns = turns + 1;
                 return std::string();
             }),
             LimitedEnd::exceeded);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QCOMPARE(end([] { return std::string(size_t(1) << 32, 'x'); }), LimitedEnd::exceeded);
#endif
}

/// A handler of this process that asked or reported would do so from within the other.
void PdfReaderTest::aCrashIsNoHandlersAffair()
{
    const auto abort = []() -> std::string { std::abort(); };
    const auto before = std::signal(SIGABRT, [](int) { _exit(0); });
    const auto answer = runLimited(abort, {64 << 20, 1});
    std::signal(SIGABRT, before);
    QCOMPARE(answer.end, LimitedEnd::crashed);
}

void PdfReaderTest::cutFilesNeverCrash()
{
    const QByteArray report = pdfOf(plainStudy());
    const std::string whole = writeStudy(plainStudy());
    for (qsizetype size = 0; size < report.size(); size += report.size() / 40)
        if (const auto inside = readStudyFromPdf(report.left(size), "x"))
            QCOMPARE(*inside, whole); // mended from what is left, or refused; never half a study
}

void PdfReaderTest::alteredFilesNeverCrash()
{
    const QByteArray report = pdfOf(plainStudy());
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        QByteArray altered = report;
        for (int k = 0; k < 20; ++k)
            altered[qsizetype(random.bounded(quint32(altered.size())))] = char(random.bounded(256));
        readStudyFromPdf(altered, "x");
    }
}

void PdfReaderTest::aPdfOpensAsAStudy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(writeFile(path, pdfOf(sampleStudy())).has_value());
    const auto read = loadStudy(path);
    QVERIFY(read.has_value());
    QCOMPARE(writeStudy(read->study), writeStudy(sampleStudy()));
}

HUELLA_TEST(PdfReaderTest, QApplication)
} // namespace pdf_reader_test
#include "pdf_reader_test.moc"
