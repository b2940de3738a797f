// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/pdf_reader.h"
#include "tests/app/desktop/pdf_fixture.h"

#include "app/desktop/document/study_io.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace huella;

class PdfReaderTest : public QObject {
    Q_OBJECT

private slots:
    void aStudyComesBackThroughAnyEditor_data();
    void aStudyComesBackThroughAnyEditor();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
    void protectedFilesAreRefused_data();
    void protectedFilesAreRefused();
    void floodsAreRefused();
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

void PdfReaderTest::floodsAreRefused()
{
    const QByteArray zeros(200 << 20, '\0');
    const QByteArray packed = qCompress(zeros, 9).mid(4); // Qt puts a length in front
    QVERIFY(packed.size() < 1 << 20);
    const auto stream = [](const QByteArray &content) {
        return QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ")
               + QByteArray::number(content.size()) + " >>\nstream\n" + content
               + "\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n";
    };
    QCOMPARE(refusal(stream(packed)), std::string("error.pdf.too_large"));
    QCOMPARE(refusal(stream(qCompress(packed, 9).mid(4))), std::string("error.pdf.too_large")); // packed twice
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

QTEST_MAIN(PdfReaderTest)
#include "pdf_reader_test.moc"
