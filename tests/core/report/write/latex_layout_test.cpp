// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/report_fixture.h"
#include "tests/core/report/write/wide_study.h"
#include "tests/register_test.h"

#include "core/report/write/latex_text.h"
#include "core/report/write/writers.h"

#include <QRegularExpression>

using namespace huella;

namespace latex_layout_test {

/// What LaTeX makes of a report stays between the margins, and is a part of a paper where one is wanted.
class LatexLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void nothingStandsInTheMargin_data();
    void nothingStandsInTheMargin();
    void figuresHaveNumbersAndLabels();
    void citationsLeadToTheList();
    void aPartOfAPaperCompiles_data() { nothingStandsInTheMargin_data(); }
    void aPartOfAPaperCompiles();
    void signsAreCommands();
    void itemsMayBeginWithABracket();
};

namespace {

QString shown(const std::string &text) { return QString::fromStdString(text); }

/// What pdflatex complains of, run twice; skipped where it is not installed.
void verifyFits(const std::string &text, const char *name = "report.tex", const std::string &beside = {})
{
    const QTemporaryDir folder;
    write(folder, name, text);
    if (!beside.empty())
        write(folder, "part.tex", beside);
    const QStringList arguments{QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-no-shell-escape"),
                                QLatin1String(name)};
    if (!run(QStringLiteral("pdflatex"), arguments, folder.path()).known)
        QSKIP("pdflatex is not installed");
    const Ran ran = run(QStringLiteral("pdflatex"), arguments, folder.path());
    QVERIFY2(ran.status == 0, qPrintable(ran.output.right(2000)));
    static const QRegularExpression over(QStringLiteral("Overfull .hbox \\(([0-9.]+)pt[^\n]*\n[^\n]*"));
    for (auto found = over.globalMatch(ran.output); found.hasNext();) {
        const auto match = found.next();
        QVERIFY2(match.captured(1).toDouble() <= 3, qPrintable(match.captured()));
    }
    QVERIFY2(!ran.output.contains(QStringLiteral("Reference `")), qPrintable(ran.output.right(2000)));
}

} // namespace

void LatexLayoutTest::nothingStandsInTheMargin_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("English") << false;
    QTest::newRow("Spanish") << true;
}

void LatexLayoutTest::nothingStandsInTheMargin()
{
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    Study hostile = wideStudy();
    for (const std::string &name : hostileNames())
        hostile = duplicateRun(hostile, hostile.scenarios.front().runs.front()->id, name);
    for (const Study &study : {sampleStudy(), wideStudy(), hostile})
        verifyFits(writeLatex(reportOf(study, "full", language)));
}

void LatexLayoutTest::figuresHaveNumbersAndLabels()
{
    Document report = summaryOf(sampleStudy(), Language::es);
    const QString latex = shown(writeLatex(report));
    QVERIFY(latex.contains(QStringLiteral("\\figurecaption{Emisiones estimadas")));
    QVERIFY(latex.contains(QStringLiteral("}\\label{fig:huella-1}")));
    QVERIFY(!latex.contains(QStringLiteral("Figura 1")));
    for (Block &block : report.blocks)
        if (auto *figure = std::get_if<FigureBlock>(&block))
            figure->caption = "A figure of somebody";
    const QString other = shown(writeLatex(report));
    QVERIFY(other.contains(QStringLiteral("{\\small A figure of somebody\\par}")));
    QVERIFY(!other.contains(QStringLiteral("\\label{fig:")));
}

void LatexLayoutTest::citationsLeadToTheList()
{
    TextRun citation{"(Lannelongue et al., 2021)"};
    citation.value = "cite.lannelongue2021";
    Document report;
    report.blocks = {Paragraph{{{"After "}, citation}}, Paragraph{{{"References"}}, TextStyle::heading1},
                     Paragraph{{{"Lannelongue"}}, TextStyle::body, "lannelongue2021"}};
    const QString latex = shown(writeLatex(report)), part = shown(writeLatexFragment(report));
    QVERIFY(latex.contains(QStringLiteral("\\hyperlink{cite.lannelongue2021}{(Lannelongue")));
    QVERIFY(latex.contains(QStringLiteral("\\hypertarget{cite.lannelongue2021}{}Lannelongue")));
    verifyFits(latex.toStdString());
    QVERIFY(part.contains(QStringLiteral("After \\cite{lannelongue2021}")));
    QVERIFY(!part.contains(QStringLiteral("References")));
}

void LatexLayoutTest::aPartOfAPaperCompiles()
{
    QFETCH(bool, spanish);
    const std::string part = writeLatexFragment(reportOf(wideStudy(), "full", spanish ? Language::es : Language::en));
    const QString text = shown(part);
    QVERIFY(!text.contains(QStringLiteral("\\documentclass")) && !text.contains(QStringLiteral("\\begin{document}")));
    const QString packages = text.section(u'\n', 1, 1).mid(4);
    QVERIFY2(packages.startsWith(QStringLiteral("\\usepackage")), qPrintable(packages));
    verifyFits("\\documentclass[11pt,a4paper]{article}\\usepackage[margin=25mm]{geometry}\\usepackage{lmodern}"
                   + packages.toStdString()
                   + "\\begin{document}See figure \\ref{fig:huella-1} in \\ref{sec:huella-1}.\\input{part}"
                     "\\end{document}\n",
               "paper.tex", part);
}

/// None of them is shown as its code point.
void LatexLayoutTest::signsAreCommands()
{
    const std::pair<const char *, const char *> signs[] = {
        {"º", "\\textordmasculine{}"}, {"ª", "\\textordfeminine{}"},  {"€", "\\texteuro{}"},
        {"°", "\\textdegree{}"},       {"±", "\\textpm{}"},           {"µ", "\\textmu{}"},
        {"½", "\\textonehalf{}"},      {"©", "\\textcopyright{}"},    {"®", "\\textregistered{}"},
        {"÷", "\\textdiv{}"},          {"†", "\\textdagger{}"},       {"‰", "\\textperthousand{}"},
        {"™", "\\texttrademark{}"},    {"⁵", "\\textsuperscript{5}"}, {"⁻", "\\textsuperscript{-}"},
        {"₂", "\\textsubscript{2}"},   {"²", "\\texttwosuperior{}"}};
    for (const auto &[sign, command] : signs)
        QVERIFY2(latexText(sign).find(command) != std::string::npos, sign);
    QCOMPARE(latexText("a-b--c, d"), std::string("a-b-{}-c, d")); // two hyphens would be a dash
}

void LatexLayoutTest::itemsMayBeginWithABracket()
{
    Document report;
    report.blocks = {Paragraph{{{"[1] first"}}, TextStyle::bullet}, Paragraph{{{"[x]"}}, TextStyle::numbered}};
    QString said;
    verifyLatex(writeLatex(report), &said);
    QVERIFY2(said.contains(QStringLiteral("[1] first")) && said.contains(QStringLiteral("[x]")), qPrintable(said));
}

HUELLA_TEST(LatexLayoutTest, NoApplication)
} // namespace latex_layout_test
#include "latex_layout_test.moc"
