// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/file/file.h"
#include "core/study/model/study.h"
#include "tests/core/study/small_picture.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace logo_file_test {

/// The logo of a study and its file.
class LogoFileTest : public QObject {
    Q_OBJECT

private:
    static Study withLogo()
    {
        const Study study = newStudy({"Baseline", "Run"}, "es");
        return setDetails(study, {"Universidad", {}, {}, {}, {smallPicture(), "Un\nárbol", {}}});
    }
    static std::string fileWith(const std::string &logo)
    {
        const std::string bytes = writeStudy(newStudy({"Baseline", "Run"}, "en"));
        return "{\"logo\": " + logo + "," + bytes.substr(1);
    }

private slots:
    void itIsReadAsItWasWritten()
    {
        const Study study = withLogo();
        QCOMPARE(study.details.logo.alternative, std::string("Un árbol"));
        const auto read = readStudy(writeStudy(study), "it.huella");
        QVERIFY(read && read->notes.empty());
        QVERIFY(read->study.details == study.details);
        QVERIFY(writeStudy(read->study) == writeStudy(study));
        const Study without = setDetails(study, {});
        QVERIFY(writeStudy(without).find("logo") == std::string::npos);
    }

    void fieldsThatALaterVersionWroteAreKept()
    {
        const std::string bytes = fileWith("{\"picture\": \"" + toBase64(smallPng()) + "\", \"place\": \"left\"}");
        const auto read = readStudy(bytes, "it.huella");
        QVERIFY(read && read->study.details.logo.picture);
        QVERIFY(writeStudy(read->study).find("\"place\": \"left\"") != std::string::npos);
    }

    void oneThatIsNoneIsSpokenOfAndStays_data()
    {
        QTest::addColumn<QByteArray>("logo");
        QTest::newRow("no object") << QByteArray("7");
        QTest::newRow("no picture") << QByteArray("{}");
        QTest::newRow("no letters of base64") << QByteArray(R"({"picture": "%%"})");
        QTest::newRow("no picture's bytes") << QByteArray(R"({"picture": "AAAA"})");
        QTest::newRow("a number for words") << QByteArray(R"({"alternative": 7, "picture": ")")
                                                   + QByteArray::fromStdString(toBase64(smallPng())) + "\"}";
        QTest::newRow("too large") << QByteArray(R"({"picture": ")")
                                          + QByteArray::fromStdString(
                                              toBase64(smallPng() + std::string(largestLogo, 'x')))
                                          + "\"}";
    }

    void oneThatIsNoneIsSpokenOfAndStays()
    {
        QFETCH(QByteArray, logo);
        const auto read = readStudy(fileWith(logo.toStdString()), "it.huella");
        QVERIFY(read);
        QVERIFY(!read->study.details.logo.picture);
        QCOMPARE(read->notes.size(), size_t(1));
        QCOMPARE(read->notes.front().message.key, std::string("issue.logo"));
        const std::string again = writeStudy(read->study);
        const auto twice = readStudy(again, "it.huella");
        QVERIFY(twice && twice->notes.size() == 1); // it is there still
        Study other = read->study;
        other.details.logo.picture = smallPicture();
        const auto mended = readStudy(writeStudy(other), "it.huella");
        QVERIFY(mended && mended->notes.empty() && mended->study.details.logo.picture);
    }
};

HUELLA_TEST(LogoFileTest, NoApplication)
} // namespace logo_file_test
#include "logo_file_test.moc"
