// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/programs.h"
#include "tests/core/report/recipes/recipe_parts.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/checks/report_checks.h"
#include "core/report/write/writers.h"

#include <QRegularExpression>

using namespace huella;

namespace every_recipe_test {

using namespace recipe_parts;

/// Every part of a report in every format, and in words.
class EveryRecipeTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecipeIsWrittenInEveryFormat_data();
    void everyRecipeIsWrittenInEveryFormat();
    void everyFigureIsSaidInWords();
};

void EveryRecipeTest::everyRecipeIsWrittenInEveryFormat_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("English") << false;
    QTest::newRow("Spanish") << true;
}

void EveryRecipeTest::everyRecipeIsWrittenInEveryFormat()
{
    QFETCH(bool, spanish);
    static const QRegularExpression open(QStringLiteral("\\[[a-z_-]+\\.[a-z0-9._-]+\\]|\\{[a-z_]+\\}|\\{\\{")),
        english(QStringLiteral("[0-9]\\.[0-9]+[ \u00a0]?(kg|kWh|t |g )|[0-9]%")),
        castilian(QStringLiteral("[0-9],[0-9]{1,2}[ \u00a0\u202f]?(kg|kWh|%|g )"));
    const Language language = spanish ? Language::es : Language::en;
    for (const Study &study :
         {sampleStudy(), plainStudy(), twoScenarios(), ownIntensity(), aiStudy(), newStudy({"a", "b"}, "en")}) {
        const Document report = reportOfEveryRecipe(study, language);
        for (const std::string &text : {writeText(report), writeMarkdown(report), plainText(report)}) {
            const auto field = open.match(shown(text)), other = (spanish ? english : castilian).match(shown(text));
            QVERIFY2(!field.hasMatch(), qPrintable(field.captured() + shown(text)));
            QVERIFY2(!other.hasMatch(), qPrintable(other.captured() + shown(text)));
        }
        const QTemporaryDir folder;
        const Ran tidy =
            run(QStringLiteral("tidy"),
                {QStringLiteral("-e"), QStringLiteral("-q"), write(folder, "report.html", writeHtml(report))},
                folder.path());
        QCOMPARE(tidy.output, QString());
    }
    for (const Study &study : {twoScenarios(), aiStudy()})
        verifyLatex(writeLatex(reportOfEveryRecipe(study, language)));
}

void EveryRecipeTest::everyFigureIsSaidInWords()
{
    for (const Language language : {Language::en, Language::es}) {
        const auto figures = partsOf<FigureBlock>(reportOfEveryRecipe(twoScenarios(), language));
        QVERIFY(figures.size() >= 9); // one place and one year have no bars to compare
        for (const FigureBlock &figure : figures) {
            QVERIFY2(hasTextAlternative(figure, Wording::of(language)), figure.caption.c_str());
            FigureBlock other = figure;
            ChartRow &last = other.chart.bars.back();
            (other.chart.kind == ChartKind::tornado ? last.lowValue : last.value) = "12345 kg";
            QVERIFY2(!hasTextAlternative(other, Wording::of(language)), figure.caption.c_str()); // another number
            QVERIFY2(!hasTextAlternative(figure, Wording::of(language == Language::en ? Language::es : Language::en)),
                     figure.caption.c_str());
        }
    }
}

HUELLA_TEST(EveryRecipeTest, NoApplication)
} // namespace every_recipe_test
#include "every_recipe_test.moc"
