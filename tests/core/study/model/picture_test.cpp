// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "core/study/file/file.h"
#include "core/study/file/report_file.h"
#include "tests/core/study/small_picture.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace picture_test {

/// Pictures of a report, and their letters in a study file.
class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void base64IsThatOfRfc4648_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("letters");
        for (const auto &[bytes, letters] : {std::pair("", ""),
                                             {"f", "Zg=="},
                                             {"fo", "Zm8="},
                                             {"foo", "Zm9v"},
                                             {"foob", "Zm9vYg=="},
                                             {"fooba", "Zm9vYmE="},
                                             {"foobar", "Zm9vYmFy"}})
            QTest::newRow(*bytes ? bytes : "nothing") << std::string(bytes) << std::string(letters);
    }
    void base64IsThatOfRfc4648()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, letters);
        QCOMPARE(toBase64(bytes), letters);
        QCOMPARE(fromBase64(letters).value(), bytes);
    }

    void whatIsNoBase64IsNone()
    {
        for (const char *letters : {"Zg", "Zg=", "Z===", "Zm9v\n", "Zm=v", "Zm9*", "===="})
            QVERIFY2(!fromBase64(letters) || fromBase64(letters)->empty(), letters);
        std::string all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        QCOMPARE(fromBase64(toBase64(all)).value(), all);
    }

    void theHeadTellsKindAndSize()
    {
        const auto png = pictureFrom(smallPng());
        QVERIFY(png);
        QVERIFY((*png)->kind == Picture::Kind::png);
        QCOMPARE((*png)->width, 2);
        QCOMPARE((*png)->height, 1);
        using namespace std::string_literals;
        const auto jpeg = pictureFrom("\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x0b\x08\0\x07\0\x05\1\1\x11\0"s);
        QVERIFY(jpeg);
        QCOMPARE((*jpeg)->width, 5);
        QCOMPARE((*jpeg)->height, 7);
    }

    void whatIsNoPictureIsSaid()
    {
        QCOMPARE(pictureFrom("GIF89a").error().message.key, std::string("error.picture.kind"));
        QCOMPARE(pictureFrom("<svg/>").error().message.key, std::string("error.picture.kind"));
        QCOMPARE(pictureFrom(smallPng().substr(0, 20)).error().message.key, std::string("error.picture.broken"));
        QCOMPARE(pictureFrom(smallPng() + std::string(largestPicture, ' ')).error().message.key,
                 std::string("error.picture.large"));
    }

    void aStudyKeepsItsPictureAndItsReferences()
    {
        Study study = newStudy({"Baseline", "Run"}, "es");
        RecipeBlock picture{std::string(pictureRecipe), {}, "Un mapa"};
        picture.picture = *pictureFrom(smallPng());
        picture.label = "fig-1";
        picture.width = 60;
        study.report.blocks = {std::make_shared<const ReportBlock>(ReportBlock{picture, {}, "es"})};
        study.report.references = {{"garcia2026", "García, Ana", "2026", "Un título", "", "", "", {}}};
        const std::string bytes = writeStudy(study);
        const auto read = readStudy(bytes, "it.huella");
        QVERIFY(read);
        QVERIFY(read->study.report == study.report);
        QCOMPARE(writeStudy(read->study), bytes);
        const auto &shown = std::get<RecipeBlock>(read->study.report.blocks.front()->content);
        QCOMPARE(shown.picture->bytes, smallPng());
    }

    void aBrokenPictureIsNamed()
    {
        const auto read = readReport(
            nlohmann::ordered_json::parse(R"({"blocks":[{"recipe":"figure.picture","picture":"Zm9v"}]})"), "report");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().place), QStringLiteral("report.blocks[0].picture"));
    }

    void anotherPictureHasAnotherName()
    {
        const Picture one{Picture::Kind::png, smallPng(), 2, 1}, other{Picture::Kind::jpeg, "x", 1, 1};
        QVERIFY(fileNameOf(one) != fileNameOf(other));
        QVERIFY(fileNameOf(one).ends_with(".png") && fileNameOf(other).ends_with(".jpg"));
        QCOMPARE(fileNameOf(one), fileNameOf(Picture(one)));
    }
};

HUELLA_TEST(PictureTest, NoApplication)
} // namespace picture_test
#include "picture_test.moc"
