// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace program_test {
namespace {
const QStringList commands{"estimate", "plan",      "cases", "batch", "check",     "export",   "report", "templates",
                           "lessons",  "worksheet", "mark",  "class", "catalogue", "datasets", "help"};
}

class CliProgramTest : public QObject {
    Q_OBJECT

private slots:
    void helpIsEverywhere();
    void versionIsEverywhere();
    void helpIsInOneLanguage();
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void takesTheLanguageFromTheEnvironment();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void messagesHoldNoControlCharacters();
};

void CliProgramTest::helpIsEverywhere()
{
    const Called all = call({"--help"});
    QCOMPARE(all.status, 0);
    QVERIFY(all.err.empty());
    for (const QString &command : commands) {
        QVERIFY2(all.out.find("\n  " + command.toStdString()) != std::string::npos, qPrintable(command));
        for (const QStringList &words :
             {QStringList{command, "--help"}, QStringList{"--lang", "es", command, "--help"}}) {
            const Called called = call(words);
            QCOMPARE(called.status, 0);
            QVERIFY(called.err.empty());
            QVERIFY(called.out.find("--help") != std::string::npos
                    && called.out.find(command.toStdString()) != std::string::npos);
            QVERIFY2(called.out.find("[cli.") == std::string::npos && called.out.find("cli.") == std::string::npos,
                     called.out.c_str());
        }
    }
}

void CliProgramTest::versionIsEverywhere()
{
    const Called version = call({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.starts_with("huella-cli ") && version.out.find("catalogue 20") != std::string::npos);
    for (const QString &command : commands)
        COMPARE_TEXT(call({command, "--version"}).out, version.out);
    COMPARE_TEXT(call({"batch", "-h"}).out, call({"batch", "--help"}).out);
    COMPARE_TEXT(call({"-h"}).out, call({"--help"}).out);
}

void CliProgramTest::helpIsInOneLanguage()
{
    const QStringList english{"Usage:", "Options:", "OPTIONS", "default", "needed", "the ", "FILE", "MODEL "};
    const QStringList spanish{"Uso:", "Opciones", "opciones", "necesita", " el ", "ARCHIVO", "ó"};
    for (const QString &command : commands + QStringList{""}) {
        const QStringList words = command.isEmpty() ? QStringList{"--help"} : QStringList{command, "--help"};
        QString es = QString::fromStdString(call(QStringList{"--lang", "es"} + words).out);
        const QString en = QString::fromStdString(call(QStringList{"--lang", "en"} + words).out);
        es.remove(QStringLiteral("defaults")); // a column of `batch`
        for (const QString &word : english)
            QVERIFY2(!es.contains(word), qPrintable(command + ": " + word));
        for (const QString &word : spanish)
            QVERIFY2(!en.contains(word), qPrintable(command + ": " + word));
        for (const QString &line : (es + en).split('\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
}

void CliProgramTest::choosesTheLanguage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("spanish");
    const auto add = [](const char *name, const QStringList &words, const QStringList &variables, bool spanish) {
        QTest::newRow(name) << words << variables << spanish;
    };
    add("nothing", {}, {}, false);
    add("option", {"--lang", "es", "estimate"}, {"LANG=en_GB.UTF-8"}, true);
    add("option with =", {"--data", "x", "--lang=en"}, {"LANG=es_ES.UTF-8"}, false);
    add("option behind the command", {"estimate", "--lang", "es"}, {}, false);
    add("LANG", {}, {"LANG=es_ES.UTF-8"}, true);
    add("LANG alone", {}, {"LANG=es"}, true);
    add("LANG with a variant", {}, {"LANG=es@euro"}, true);
    add("another language", {}, {"LANG=pt_BR.UTF-8"}, false);
    add("Estonian", {}, {"LANG=est"}, false);
    add("LC_ALL wins", {}, {"LANG=en_GB.UTF-8", "LC_ALL=es_MX.UTF-8"}, true);
    add("LC_MESSAGES wins", {}, {"LANG=es_ES.UTF-8", "LC_MESSAGES=en_US.UTF-8"}, false);
    add("C is English", {}, {"LANG=es_ES.UTF-8", "LC_ALL=C.UTF-8"}, false);
    add("an option that is wrong", {"--lang", "fr"}, {"LANG=es_ES.UTF-8"}, true);
}

void CliProgramTest::choosesTheLanguage()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, variables);
    QFETCH(bool, spanish);
    std::vector<std::string> list;
    for (const QString &word : words)
        list.push_back(word.toStdString());
    const auto environment = [&variables](const char *name) {
        for (const QString &variable : variables)
            if (variable.startsWith(QString(name) + "="))
                return variable.mid(variable.indexOf('=') + 1).toStdString();
        return std::string();
    };
    QCOMPARE(cli::messageLanguage(list, environment), spanish ? Language::es : Language::en);
}

void CliProgramTest::takesTheLanguageFromTheEnvironment()
{
    Caller caller;
    caller.environment.remove("LC_MESSAGES");
    caller.environment.insert("LANG", "es_ES.UTF-8");
    COMPARE_TEXT(caller({"estimate"}).err,
                 "huella-cli: --hours: falta el tiempo de ejecución; hay que indicar --hours o --time\n");
    COMPARE_TEXT(caller({"--lang", "en", "estimate"}).err,
                 "huella-cli: --hours: the run time is missing; give --hours or --time\n");
}

void CliProgramTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const QStringList &words, const char *message) {
        QTest::newRow(name) << words << message;
    };
    const char *none = "COMMAND: no command was given; there are: estimate, plan, batch, slurm, merge, check, export, "
                       "report, templates, "
                       "cases, lessons, worksheet, mark, class, catalogue, datasets, help";
    add("nothing", {}, none);
    add("options only", {"--lang", "en"}, none);
    add("command", {"emit"},
        "emit: there is no such command; there are: estimate, plan, batch, slurm, merge, check, export, report, "
        "templates, cases, "
        "lessons, "
        "worksheet, mark, class, catalogue, datasets, help");
    add("one of later", {"import", "x"},
        "import: there is no such command; there are: estimate, plan, batch, slurm, merge, check, export, report, "
        "templates, cases, "
        "lessons, "
        "worksheet, mark, class, catalogue, datasets, help");
    add("language", {"--lang", "fr", "estimate"},
        "--lang: “fr” is not a language of the messages; en or es would be right");
    add("language without value", {"--lang"}, "--lang: a value is missing; it stands after the option");
    add("language twice", {"--lang", "en", "--lang", "es", "datasets"},
        "--lang: the option is given twice; give it once");
    add("dataset", {"--data", "huella-1999", "estimate"},
        "--data: there is no dataset “huella-1999”; there are: huella-2026, green-algorithms-3.1, "
        "green-algorithms-3.0, "
        "green-algorithms-2.2, green-algorithms-1.0");
    add("option", {"--verbose", "estimate"},
        "--verbose: there is no such option; the nearest is --version, and --help lists all");
    add("option of a command", {"estimate", "--core", "3"},
        "--core: there is no such option; the nearest is --cores, and --help lists all");
    add("option like no other", {"check", "x", "-o", "y"}, "-o: there is no such option; --help lists all");
    add("option without value", {"datasets", "--json=yes"}, "--json: the option takes no value; it stands alone");
    add("operand missing", {"check"}, "check: STUDY.huella is missing; it stands after the command");
    add("file missing", {"batch"}, "batch: IN.csv|- is missing; it stands after the command");
    add("operand too many", {"check", "a", "b"},
        "b: nothing is expected here; a text with spaces needs quotes around it");
    add("operand where none is", {"datasets", "a"},
        "a: nothing is expected here; a text with spaces needs quotes around it");
    add("dataset behind", {"estimate", "--data=x"},
        "--data: this belongs before the command; huella-cli --data … estimate would be right");
}

void CliProgramTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const Called called = call(words);
    QCOMPARE(QString::fromStdString(called.err), "huella-cli: " + message + "\n");
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
}

void CliProgramTest::messagesHoldNoControlCharacters()
{
    const Called called = call({"estimate", "--hours", "1\x1b[31m\n2", "--cpu", "x"});
    QCOMPARE(called.status, 2);
    COMPARE_TEXT(
        called.err,
        "huella-cli: --hours: “1 [31m 2” is not a plain number; write it with a point as decimal mark, such as 7.5\n");
}

HUELLA_TEST(CliProgramTest, QCoreApplication)
} // namespace program_test
#include "program_test.moc"
