// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace cases_test {

/// `huella-cli cases`: the list as scripts and as people read it, and the study of one.
class CliCasesTest : public QObject {
    Q_OBJECT

private slots:
    void theListAsJson()
    {
        const Called called = call({"cases", "--json"});
        QCOMPARE(called.status, 0);
        const Json json = called.json();
        QCOMPARE(json["schema"], Json("huella-cases-1"));
        QVERIFY(json["cases"].size() >= 13);
        for (const Json &each : json["cases"])
            QVERIFY(each["published"].is_number() && each["ours"].is_number() && each["rounding"].is_number()
                    && !each["why"].get<std::string>().empty());
    }

    void theListInBothLanguages()
    {
        const auto shown = [](const char *language) {
            return QString::fromStdString(call({"--lang", language, "cases"}).out).replace(QChar(0x202f), u' ');
        };
        QVERIFY(shown("en").contains(QString::fromUtf8("178.827\u00a0MWh · the same, as far as it was printed")));
        QVERIFY(shown("es").contains(QStringLiteral("178,827 MWh · lo mismo, hasta donde se publicó")));
        QVERIFY(shown("es").contains(QStringLiteral("39,321 t · un 22 % menos")));
    }

    void theStudyOfACaseSaysWhatWasPublished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("llama.huella"));
        QCOMPARE(call({"--lang", "es", "cases", "--case", "llama-3.1", "-o", path}).status, 0);
        const auto read = readStudy(readFile(path).toStdString(), "llama.huella");
        QVERIFY(read && read->study.scenarios.front().runs.size() == 3);
        const Run &first = *read->study.scenarios.front().runs.front();
        QVERIFY(first.note.find("11\u202f390 t") != std::string::npos && first.plan);
        QCOMPARE(call({"cases", "--case", "llama-2", "-o", path}).status, 2);
    }
};

HUELLA_TEST(CliCasesTest, QCoreApplication)

} // namespace cases_test
#include "cases_test.moc"
