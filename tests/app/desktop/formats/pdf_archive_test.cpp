// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/formats/pdf/letters_without_font.h"
#include "app/desktop/formats/pdf/pdf_reader.h"

#include <QColorSpace>
#include <QRegularExpression>
#include <QXmlStreamReader>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

using namespace huella;

namespace pdf_archive_test {

// What ISO 19005-1 asks of a PDF/A-1b, read out of the files that are written. Debian has no validator of it.
class PdfArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFileIsPlain();
    void nothingIsAttachedOrRuns();
    void nothingIsTransparent();
    void coloursHaveAnIntent();
    void everyFontIsInside();
    void everyLinkIsPrinted();
    void theMetadataSaysWhatItIs();
    void theMetadataAgrees();
    void theTextIsTheSame();
    void onlyArchivesAreSuch();
    void anArchiveOfTheThirdPartHoldsTheStudy();
    void lettersWithoutAFontAreNamed();

private:
    QPDFObjectHandle root() { return pdf_.getRoot(); }
    QByteArray bytes_, usual_;
    QPDF pdf_;
};

namespace {

/// No font has a letter of nobody's.
constexpr auto nobodysLetter = "\U000F0000";

QByteArray archiveOf(const Study &study, PdfArchive archive)
{
    const auto bytes = writePdf(reportOf(study, "full", Language::es), study, {Paper::a4, fixedDate, archive});
    return bytes ? *bytes : QByteArray();
}

/// Every key of every dictionary.
void forKeys(QPDF &pdf, const std::function<void(const std::string &, QPDFObjectHandle)> &each)
{
    std::function<void(QPDFObjectHandle)> look = [&](QPDFObjectHandle object) {
        if (object.isStream())
            object = object.getDict();
        if (object.isDictionary())
            for (const std::string &key : object.getKeys()) {
                QPDFObjectHandle value = object.getKey(key);
                each(key, value);
                if (!value.isIndirect())
                    look(value);
            }
        else if (object.isArray())
            for (QPDFObjectHandle item : object.aitems())
                if (!item.isIndirect())
                    look(item);
    };
    for (const QPDFObjectHandle &object : pdf.getAllObjects())
        look(object);
}

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

/// The texts of an element of the XMP, those in its list too.
QStringList xmpTexts(const QByteArray &xmp, const char *element)
{
    QXmlStreamReader xml(xmp);
    QStringList texts;
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.qualifiedName() == QLatin1String(element))
            inside = xml.isStartElement();
        if (inside && xml.isCharacters() && !xml.isWhitespace())
            texts << xml.text().toString();
    }
    return xml.hasError() ? QStringList(xml.errorString()) : texts;
}

} // namespace

void PdfArchiveTest::initTestCase()
{
    const Study study = setTitle(sampleStudy(), "Ñu & <b> “x” 日本");
    bytes_ = archiveOf(study, PdfArchive::a1b);
    usual_ = archiveOf(study, PdfArchive::none);
    pdf_.processMemoryFile("archive", bytes_.constData(), size_t(bytes_.size()));
    QCOMPARE(bytes_, archiveOf(study, PdfArchive::a1b));
}

void PdfArchiveTest::theFileIsPlain()
{
    QVERIFY(bytes_.startsWith("%PDF-1.4\n%"));
    for (int i = 0; i < 4; ++i)
        QVERIFY(uchar(bytes_[10 + i]) > 127);
    QVERIFY(!pdf_.isEncrypted());
    QVERIFY(pdf_.getTrailer().getKey("/ID").isArray());
    QCOMPARE(bytes_.count("/ObjStm") + bytes_.count("/XRef") + bytes_.count("LZWDecode"), 0);
    qsizetype streams = 0;
    for (auto at = bytes_.indexOf("endstream"); at >= 0; at = bytes_.indexOf("endstream", at + 1), ++streams)
        QCOMPARE(bytes_[at - 1], '\n');
    QVERIFY(streams > 10);
}

void PdfArchiveTest::nothingIsAttachedOrRuns()
{
    const QStringList forbidden{QStringLiteral("/EmbeddedFiles"),
                                QStringLiteral("/EF"),
                                QStringLiteral("/AF"),
                                QStringLiteral("/JS"),
                                QStringLiteral("/JavaScript"),
                                QStringLiteral("/AA"),
                                QStringLiteral("/OpenAction"),
                                QStringLiteral("/OCProperties"),
                                QStringLiteral("/XFA"),
                                QStringLiteral("/TR"),
                                QStringLiteral("/Alternates")};
    forKeys(pdf_, [&](const std::string &key, QPDFObjectHandle value) {
        QVERIFY2(!forbidden.contains(toQString(key)), key.c_str());
        if (key == "/S" && value.isName())
            QVERIFY2(value.getName() != "/Launch" && value.getName() != "/JavaScript", value.getName().c_str());
    });
}

void PdfArchiveTest::nothingIsTransparent()
{
    int opacities = 0;
    forKeys(pdf_, [&](const std::string &key, QPDFObjectHandle value) {
        if (key == "/CA" || key == "/ca") {
            ++opacities;
            QCOMPARE(value.getNumericValue(), 1.0);
        }
        if (key == "/SMask")
            QVERIFY(value.isNameAndEquals("/None"));
        if (key == "/BM")
            QVERIFY(value.isNameAndEquals("/Normal") || value.isNameAndEquals("/Compatible"));
        if (key == "/Group")
            QVERIFY(!value.getKey("/S").isNameAndEquals("/Transparency"));
    });
    QVERIFY(opacities > 0); // the states of graphics were looked at
}

void PdfArchiveTest::coloursHaveAnIntent()
{
    QPDFObjectHandle intents = root().getKey("/OutputIntents");
    QCOMPARE(intents.getArrayNItems(), 1);
    QPDFObjectHandle intent = intents.getArrayItem(0);
    QVERIFY(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"));
    QVERIFY(!intent.getKey("/OutputConditionIdentifier").getUTF8Value().empty());
    QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
    QCOMPARE(profile.getDict().getKey("/N").getIntValueAsInt(), 3);
    const QByteArray icc = dataOf(profile);
    QVERIFY(icc.mid(8, 1)[0] <= 2); // of PDF 1.4's time
    QCOMPARE(icc.mid(16, 4), QByteArray("RGB "));
    QVERIFY(QColorSpace::fromIccProfile(icc).isValid());
}

void PdfArchiveTest::everyFontIsInside()
{
    int fonts = 0;
    for (QPDFObjectHandle object : pdf_.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        ++fonts;
        QVERIFY(object.hasKey("/FontFile2"));
        QVERIFY(object.getKey("/CIDSet").isStream());
        QVERIFY(QRegularExpression(QStringLiteral("^/[A-Z]{6}\\+"))
                    .match(toQString(object.getKey("/FontName").getName()))
                    .hasMatch());
    }
    QVERIFY(fonts >= 4);
    for (const Poppler::FontInfo &font : opened(bytes_)->fonts())
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void PdfArchiveTest::everyLinkIsPrinted()
{
    int links = 0;
    for (QPDFObjectHandle object : pdf_.getAllObjects())
        if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Link")) {
            ++links;
            QCOMPARE(object.getKey("/F").getIntValueAsInt(), 4);
        }
    QVERIFY(links >= 5);
}

void PdfArchiveTest::theMetadataSaysWhatItIs()
{
    QPDFObjectHandle metadata = root().getKey("/Metadata");
    QVERIFY(!metadata.getDict().hasKey("/Filter"));
    const QByteArray xmp = dataOf(metadata);
    QCOMPARE(xmpTexts(xmp, "pdfaid:part"), QStringList(QStringLiteral("1")));
    QCOMPARE(xmpTexts(xmp, "pdfaid:conformance"), QStringList(QStringLiteral("B")));
    QVERIFY(xmp.contains("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""));
    QVERIFY(!xmp.contains("bytes=") && !xmp.contains("encoding="));
}

void PdfArchiveTest::theMetadataAgrees()
{
    const QByteArray xmp = dataOf(root().getKey("/Metadata"));
    QPDFObjectHandle info = pdf_.getTrailer().getKey("/Info");
    const std::pair<const char *, const char *> same[] = {{"/Title", "dc:title"},
                                                          {"/Author", "dc:creator"},
                                                          {"/Subject", "dc:description"},
                                                          {"/Creator", "xmp:CreatorTool"},
                                                          {"/Producer", "pdf:Producer"}};
    for (const auto &[key, element] : same)
        QCOMPARE(xmpTexts(xmp, element).value(0), toQString(info.getKey(key).getUTF8Value()));
    for (const auto &[key, element] : {std::pair("/CreationDate", "xmp:CreateDate"), {"/ModDate", "xmp:ModifyDate"}}) {
        QCOMPARE(info.getKey(key).getUTF8Value(), std::string("D:20261123000000Z"));
        QCOMPARE(xmpTexts(xmp, element), QStringList(QStringLiteral("2026-11-23T00:00:00Z")));
    }
    QCOMPARE(info.getKeys().size(), size_t(7));
}

void PdfArchiveTest::theTextIsTheSame()
{
    QCOMPARE(textOf(*opened(bytes_)), textOf(*opened(usual_)));
    QVERIFY(root().getKey("/MarkInfo").getKey("/Marked").getBoolValue()); // and is tagged
}

void PdfArchiveTest::onlyArchivesAreSuch()
{
    QVERIFY(!opened(usual_)->metadata().contains(QStringLiteral("<pdfaid:part>")));
    QCOMPARE(opened(usual_)->embeddedFiles().size(), 1);
    QCOMPARE(opened(bytes_)->embeddedFiles().size(), 0);
}

/// ISO 19005-3: what is attached names its kind and its part in the report, and can be read again.
void PdfArchiveTest::anArchiveOfTheThirdPartHoldsTheStudy()
{
    const Study study = sampleStudy();
    const QByteArray bytes = archiveOf(study, PdfArchive::a3b);
    QCOMPARE(bytes, archiveOf(study, PdfArchive::a3b));
    QVERIFY(bytes.startsWith("%PDF-1.7\n%"));
    QPDF pdf;
    pdf.processMemoryFile("archive", bytes.constData(), size_t(bytes.size()));
    const QByteArray xmp = dataOf(pdf.getRoot().getKey("/Metadata"));
    QCOMPARE(xmpTexts(xmp, "pdfaid:part"), QStringList(QStringLiteral("3")));
    QCOMPARE(xmpTexts(xmp, "pdfaid:conformance"), QStringList(QStringLiteral("B")));
    QVERIFY(pdf.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/S").isNameAndEquals("/GTS_PDFA1"));
    QPDFObjectHandle files = pdf.getRoot().getKey("/AF");
    QCOMPARE(files.getArrayNItems(), 1);
    QPDFObjectHandle file = files.getArrayItem(0);
    QVERIFY(file.getKey("/AFRelationship").isNameAndEquals("/Source"));
    for (const char *key : {"/F", "/UF"}) {
        QCOMPARE(file.getKey(key).getUTF8Value(), std::string("study.huella"));
        QPDFObjectHandle inside = file.getKey("/EF").getKey(key).getDict();
        QVERIFY(inside.getKey("/Subtype").isNameAndEquals("/application/vnd.huella+json"));
        QCOMPARE(inside.getKey("/Params").getKey("/ModDate").getUTF8Value(), std::string("D:20261123000000Z"));
    }
    QCOMPARE(*readStudyFromPdf(bytes, "a.pdf"), writeStudy(study));
    QCOMPARE(textOf(*opened(bytes)), textOf(*opened(archiveOf(study, PdfArchive::a1b))));
}

void PdfArchiveTest::lettersWithoutAFontAreNamed()
{
    Document report = summaryOf(sampleStudy());
    QVERIFY(lettersWithoutFont(report).empty());
    QVERIFY(!letterWarning(report, true));
    report.blocks.push_back(Paragraph{{{std::string("a") + nobodysLetter + "ñ\u202f" + nobodysLetter}}});
    QCOMPARE(lettersWithoutFont(report), std::vector<char32_t>{0xF0000});
    for (const bool archive : {true, false}) {
        const auto warning = letterWarning(report, archive);
        QVERIFY(warning);
        const QString said = toQString(Wording::of(Language::en)(*warning));
        QVERIFY2(said.contains(QStringLiteral("(U+F0000)")) && said.contains(QStringLiteral("PDF/A")) == archive,
                 qPrintable(said));
    }
}

HUELLA_TEST(PdfArchiveTest, QApplication)
} // namespace pdf_archive_test
#include "pdf_archive_test.moc"
