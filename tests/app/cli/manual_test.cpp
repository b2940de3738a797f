// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/manual/completed.h"
#include "app/cli/manual/desktop_forms.h"
#include "app/cli/manual/man_page.h"
#include "app/cli/manual/roff.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;
using namespace huella::cli;

namespace manual_test {

/// The manual pages and completions, made from what the programs say of themselves.
class CliManualTest : public QObject {
    Q_OBJECT

private slots:
    void pagesHaveEveryCommandAndOption();
    void pagesHaveEveryFormOfTheWindow();
    void groffHasNothingToSayAboutThePages();
    void bashOffersEveryCommandAndOption();
    void bashOffersWhatMayStandThere_data();
    void bashOffersWhatMayStandThere();
    void bashOffersFiles();
    void zshKnowsEveryCommandAndOption();
    void optionsAreReadFromACall();
    void signsOfRoffAreEscaped();
};

namespace {

const Wording &english = Wording::of(Language::en);

bool isEverywhere(const Option &option) { return option.name == helpOption.name || option.name == versionOption.name; }

/// What a script in another language prints with these words.
QStringList linesOf(const QString &program, const QString &script, const std::string &input, const QStringList &words,
                    const QString &folder = {})
{
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("read"));
    if (!writeFile(file, QByteArray::fromStdString(input)))
        return {QStringLiteral("nothing written")};
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, QStringList{"-c", script, program, file} + words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {program + " did not run"};
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    return errors.isEmpty() ? lines : QStringList{errors};
}

/// What bash offers for the last of the words, sorted.
QStringList bash(const CompletedProgram &program, const QStringList &words, const QString &folder = {})
{
    const QString script =
        QStringLiteral(
            "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); %1; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .arg(QString::fromStdString(functionName(program.own.name)));
    QStringList offered = linesOf(QStringLiteral("bash"), script, bashCompletion(program), words, folder);
    offered.removeDuplicates();
    offered.sort();
    return offered;
}

/// Of each command, the specifications that _arguments gets from zsh.
QStringList zsh(const std::string &completion, const QString &words, const QByteArray &language)
{
    const QString script = QStringLiteral("emulate zsh; compdef() { : }; _describe() { : }; _arguments() { print -rl "
                                          "-- \"$@\"; state=arguments; return 1 };"
                                          "LC_ALL=%1; words=(%2); source \"$1\"")
                               .arg(QString::fromUtf8(language), words);
    return linesOf(QStringLiteral("zsh"), script, completion, {});
}

template <class Names> QStringList sortedNames(const Names &all)
{
    QStringList names;
    for (const auto &each : all)
        names << QString::fromStdString(std::string(each.name));
    names.sort();
    return names;
}

/// A page from a heading to the next one of its kind.
std::string part(const std::string &page, const std::string &heading)
{
    const auto from = page.find(heading + "\n");
    if (from == std::string::npos)
        return {};
    return page.substr(from, page.find("\n.S", from + heading.size()) - from);
}

} // namespace

void CliManualTest::pagesHaveEveryCommandAndOption()
{
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        const std::string page = commandLinePage(words);
        QVERIFY2(page.find("[cli.") == std::string::npos && page.find("[man.") == std::string::npos, page.c_str());
        const auto shown = [&words](const std::string &section, const Option &option) {
            return section.find(".TP\n" + roffBold(option.name)) != std::string::npos
                   && section.find(roff(words(option.help))) != std::string::npos;
        };
        for (const Option &option : programCommand().options)
            QVERIFY2(shown(part(page, ".SH " + words("man.options")), option), std::string(option.name).c_str());
        for (const Command *command : allCommands()) {
            const std::string section = part(page, ".SS " + std::string(command->name));
            QVERIFY2(section.find(roff(words(command->summary))) != std::string::npos,
                     std::string(command->name).c_str());
            for (const Option &option : command->options)
                QVERIFY2(isEverywhere(option) || shown(section, option), std::string(option.name).c_str());
            for (const std::string_view note : command->notes)
                QVERIFY2(section.find(roff(words(note))) != std::string::npos, std::string(note).c_str());
        }
    }
}

void CliManualTest::pagesHaveEveryFormOfTheWindow()
{
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        const auto forms = desktopForms(words);
        QVERIFY(forms.size() >= 5); // a file, a report, its figures, worksheets, help
        const std::string page = desktopPage(words);
        for (const DesktopForm &form : forms)
            QVERIFY2(page.find(roffBold(form.call)) != std::string::npos
                         && page.find(roff(form.about)) != std::string::npos,
                     form.call.c_str());
    }
}

void CliManualTest::groffHasNothingToSayAboutThePages()
{
    const QString script = QStringLiteral("groff -K utf8 -man -T utf8 -ww -z \"$1\"");
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        QCOMPARE(linesOf("sh", script, commandLinePage(words), {}), QStringList{});
        QCOMPARE(linesOf("sh", script, desktopPage(words), {}), QStringList{});
    }
    QVERIFY(!linesOf("sh", script, ".SH A\n\\[nothing]\n", {}).isEmpty()); // it would
}

void CliManualTest::bashOffersEveryCommandAndOption()
{
    const CompletedProgram program = completedCommandLine(english);
    QStringList commands;
    for (const Command *command : allCommands())
        commands << QString::fromStdString(std::string(command->name));
    commands.sort();
    QCOMPARE(bash(program, {"huella-cli", ""}), commands);
    QCOMPARE(bash(program, {"huella-cli", "-"}), sortedNames(programCommand().options));
    for (const Command *command : allCommands())
        QCOMPARE(bash(program, {"huella-cli", "--lang", "es", QString::fromStdString(std::string(command->name)), "-"}),
                 sortedNames(command->options));
    const CompletedProgram window = completedDesktop(english);
    QStringList options = bash(window, {"huella", "-"});
    for (const char *option :
         {"--export", "--export-worksheet", "--figures", "--for", "--help", "--lang", "--names", "--paper", "--pdfa",
          "--seed", "--sheet", "--students", "--template", "--tense", "--to", "--version", "--width", "-o"})
        QCOMPARE(options.removeAll(QString::fromLatin1(option)), 1);
    QCOMPARE(options, QStringList{});
}

void CliManualTest::bashOffersWhatMayStandThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    const auto add = [](const char *name, const QStringList &words, const QStringList &offered) {
        QTest::newRow(name) << words << offered;
    };
    add("formats", {"huella-cli", "report", "x.huella", "--to", ""}, {"bibtex", "html", "md", "tex", "txt"});
    add("formats of another command", {"huella-cli", "class", "--to", ""}, {"csv", "txt"});
    add("begun", {"huella-cli", "report", "--to", "t"}, {"tex", "txt"});
    add("with =", {"huella-cli", "report", "--to", "=", "m"}, {"md"});
    add("nothing after =", {"huella-cli", "report", "--to", "="}, {"bibtex", "html", "md", "tex", "txt"});
    add("language of messages", {"huella-cli", "--lang", ""}, {"en", "es"});
    add("a command after it", {"huella-cli", "--lang", "en", "le"}, {"lessons"});
    add("a command after =", {"huella-cli", "--data", "=", "x", "le"}, {"lessons"});
    add("datasets", {"huella-cli", "--data", "green-algorithms-3"}, {"green-algorithms-3.0", "green-algorithms-3.1"});
    add("templates", {"huella-cli", "report", "--template", "ne"}, {"neurips"});
    add("lists", {"huella-cli", "catalogue", "s"}, {"sites", "sources"});
    add("lessons", {"huella-cli", "worksheet", "where"}, {"where-is-the-plug"});
    add("what a person says", {"huella-cli", "estimate", "--cores", ""}, {});
    add("the only word", {"huella-cli", "batch", "--for", ""}, {"excel-es"});
    add("figures of the window", {"huella", "--export", "x.huella", "--figures", "p"}, {"pdf", "png"});
    add("paper of the window", {"huella", "--paper", ""}, {"a4", "letter"});
    add("templates of the window", {"huella", "--template", "ne"}, {"neurips"});
}

void CliManualTest::bashOffersWhatMayStandThere()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    const QTemporaryDir nothing;
    const bool window = words[0] == QLatin1String("huella");
    QCOMPARE(bash(window ? completedDesktop(english) : completedCommandLine(english), words, nothing.path()), offered);
}

void CliManualTest::bashOffersFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("a folder"));
    for (const char *name : {"a study.huella", "runs.csv", "lesson.yaml", "other"})
        QVERIFY(writeFile(folder.filePath(name), "x"));
    const CompletedProgram program = completedCommandLine(english), window = completedDesktop(english);
    const auto offered = [&](const CompletedProgram &of, const QStringList &words) {
        return bash(of, words, folder.path());
    };
    QCOMPARE(offered(program, {"huella-cli", "check", ""}), (QStringList{"a folder", "a study.huella"}));
    QCOMPARE(offered(program, {"huella-cli", "batch", ""}), (QStringList{"a folder", "runs.csv"}));
    QCOMPARE(offered(program, {"huella-cli", "class", ""}), QStringList{"a folder"});
    QCOMPARE(offered(program, {"huella-cli", "batch", "-o", "o"}), QStringList{"other"});
    QCOMPARE(offered(program, {"huella-cli", "worksheet", "le"}), QStringList{"lesson.yaml"});
    QCOMPARE(offered(window, {"huella", ""}), (QStringList{"a folder", "a study.huella"}));
    QCOMPARE(offered(window, {"huella", "--export", ""}), (QStringList{"a folder", "a study.huella"}));
}

void CliManualTest::zshKnowsEveryCommandAndOption()
{
    const Wording &spanish = Wording::of(Language::es);
    const std::string completion = zshCompletion(completedCommandLine(english), completedCommandLine(spanish));
    const auto holds = [](const QStringList &specifications, const Option &option, const Wording &words) {
        return std::any_of(specifications.begin(), specifications.end(), [&](QString one) {
            one.remove('\\'); // colons and brackets of the text
            return one.contains(QString::fromStdString(std::string(option.name)))
                   && one.contains('[' + QString::fromStdString(words(option.help)) + ']');
        });
    };
    for (const Wording *words : {&english, &spanish})
        for (const Command *command : allCommands()) {
            const QStringList given = zsh(completion, QString::fromStdString(std::string(command->name)),
                                          words == &spanish ? "es_ES.UTF-8" : "C.UTF-8");
            for (const std::vector<Option> *options : {&programCommand().options, &command->options})
                for (const Option &option : *options)
                    QVERIFY2(holds(given, option, *words),
                             qPrintable(QString::fromStdString(std::string(option.name)) + '\n' + given.join('\n')));
        }
    const std::string window = zshCompletion(completedDesktop(english), completedDesktop(spanish));
    for (const CompletedOption &option : completedDesktop(spanish).own.options)
        QVERIFY2(zsh(window, {}, "es_ES.UTF-8").join('\n').contains(QString::fromStdString(option.name)),
                 option.name.c_str());
}

void CliManualTest::optionsAreReadFromACall()
{
    const auto options =
        optionsOf("huella --export STUDY [--paper a4|letter] [--pdfa] [FILE] -o OUT.pdf|OUT.odt|OUT.docx, --help");
    QStringList read;
    for (const FormOption &option : options)
        read << QString::fromStdString(option.name + "=" + option.value);
    QCOMPARE(read,
             (QStringList{"--export=STUDY", "--paper=a4|letter", "--pdfa=", "-o=OUT.pdf|OUT.odt|OUT.docx", "--help="}));
}

void CliManualTest::signsOfRoffAreEscaped()
{
    COMPARE_TEXT(roff("huella-cli"), "huella\\-cli");
    COMPARE_TEXT(roff(".hidden"), "\\&.hidden");
    COMPARE_TEXT(roff("'a' \\ ^~`"), "\\(aqa\\(aq \\e \\(ha\\(ti\\(ga");
    COMPARE_TEXT(roff("90\u00a0%"), "90\\ %");
    COMPARE_TEXT(roff("CO₂e"), "CO₂e");
}

HUELLA_TEST(CliManualTest, QCoreApplication)
} // namespace manual_test
#include "manual_test.moc"
