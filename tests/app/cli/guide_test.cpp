// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/guide/help_guide.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <QDir>
#include <QRegularExpression>

using namespace huella;

namespace guide_test {

/// The user guide as web pages, and what it says of the command line.
class CliGuideTest : public QObject {
    Q_OBJECT

private slots:
    void bothLanguagesHaveAFolder();
    void oneLanguageStandsAlone();
    void wrongUseLeavesNothingBehind();
    void aFailureTakesAwayWhatWasMade();
    void commandsOfTheGuideExist();
};

void CliGuideTest::bothLanguagesHaveAFolder()
{
    const QTemporaryDir folder;
    const Called called = call({"help", "--html", folder.filePath(QStringLiteral("a/guide"))});
    QCOMPARE(called.status, 0);
    COMPARE_TEXT(called.out, std::string());
    COMPARE_TEXT(called.err, std::string());
    const QDir guide(folder.filePath(QStringLiteral("a/guide")));
    QCOMPARE(guide.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), (QStringList{"en", "es", "index.html"}));
    for (const Language language : {Language::en, Language::es})
        for (const HelpPage &page : HelpGuide::of(language).pages()) {
            const QByteArray html = readFile(
                guide.filePath(QString::fromStdString(std::string(codeOf(language)) + "/" + page.id + ".html")));
            QVERIFY2(html.contains(QByteArray::fromStdString("<title>" + page.name + "</title>")), page.id.c_str());
            QVERIFY(html.endsWith("</html>\n"));
        }
    QVERIFY(readFile(guide.filePath(QStringLiteral("index.html"))).contains("es/index.html"));
}

void CliGuideTest::oneLanguageStandsAlone()
{
    const QTemporaryDir folder;
    QCOMPARE(call({"help", "--html", folder.path(), "--lang", "es"}).status, 0);
    QCOMPARE(QDir(folder.path()).entryList({"*.html"}).size(),
             qsizetype(HelpGuide::of(Language::es).pages().size() + 1));
    QVERIFY(readFile(folder.filePath(QStringLiteral("index.html"))).contains("lang=\"es\""));
    QVERIFY(!QDir(folder.filePath(QStringLiteral("es"))).exists());
    const QByteArray before = readFile(folder.filePath(QStringLiteral("plan.html")));
    QCOMPARE(call({"help", "--html", folder.path(), "--lang", "es"}).status, 0); // again, over the first
    QCOMPARE(readFile(folder.filePath(QStringLiteral("plan.html"))), before);
}

void CliGuideTest::wrongUseLeavesNothingBehind()
{
    const QTemporaryDir folder;
    const QString guide = folder.filePath(QStringLiteral("guide"));
    for (const QStringList &arguments :
         {QStringList{"help"}, QStringList{"help", "--html"}, QStringList{"help", "--html", guide, "--lang", "fr"},
          QStringList{"help", "--html", guide, "more"}}) {
        const Called called = call(arguments);
        QVERIFY2(called.status == 2, qPrintable(arguments.join(' ')));
        COMPARE_TEXT(called.out, std::string());
        QVERIFY(called.err.starts_with("huella-cli: "));
    }
    QVERIFY(!QDir(guide).exists());
}

void CliGuideTest::aFailureTakesAwayWhatWasMade()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(QStringLiteral("file")), "mine"));
    QCOMPARE(call({"help", "--html", folder.filePath(QStringLiteral("file/guide"))}).status, 3);
    QCOMPARE(readFile(folder.filePath(QStringLiteral("file"))), QByteArray("mine"));
    QDir(folder.path()).mkpath(QStringLiteral("guide/es/plan.html")); // a folder stands where a page should
    QCOMPARE(call({"help", "--html", folder.filePath(QStringLiteral("guide"))}).status, 3);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("guide"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"es"});
    QCOMPARE(QDir(folder.filePath(QStringLiteral("guide/es"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"plan.html"});
}

void CliGuideTest::commandsOfTheGuideExist()
{
    const auto commands = cli::allCommands();
    int seen = 0;
    for (const Language language : {Language::en, Language::es})
        for (const HelpPage &page : HelpGuide::of(language).pages()) {
            const QString text = QString::fromStdString(plainText(page.document));
            for (const auto &match :
                 QRegularExpression(QStringLiteral("huella-cli ([a-z]+)([^\n”»]*)")).globalMatch(text)) {
                const std::string name = match.captured(1).toStdString();
                const auto command = std::find_if(commands.begin(), commands.end(),
                                                  [&](const cli::Command *each) { return each->name == name; });
                QVERIFY2(command != commands.end(), name.c_str());
                for (const auto &option :
                     QRegularExpression(QStringLiteral(" (--?[a-z][a-z-]*)")).globalMatch(match.captured(2)))
                    QVERIFY2(std::any_of((*command)->options.begin(), (*command)->options.end(),
                                         [&](const cli::Option &each) {
                                             return QString::fromUtf8(each.name.data(), qsizetype(each.name.size()))
                                                    == option.captured(1);
                                         }),
                             qPrintable(match.captured(0)));
                ++seen;
            }
        }
    QVERIFY(seen > 15);
}

HUELLA_TEST(CliGuideTest, QCoreApplication)
} // namespace guide_test
#include "guide_test.moc"
