// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/equations.h"

#include "core/estimate/equivalents.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/worksheets/worksheet.h"
#include "core/wording/explain.h"
#include "core/wording/sentences.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace huella;

namespace equations_test {

/// Whoever multiplies what stands on the page gets what stands on the page.
class EquationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyLessonMultipliesOut_data();
    void everyLessonMultipliesOut();
    void everyWorksheetMultipliesOut_data() { everyLessonMultipliesOut_data(); }
    void everyWorksheetMultipliesOut();
    void aFactorGetsTheDigitsThatItNeeds();
    void aPercentageGetsTheDigitsThatItNeeds_data();
    void aPercentageGetsTheDigitsThatItNeeds();
    void bracketsThatNobodyWritesAreNotFollowed();
    void explanationsHaveTheDigitsOfTheAnswer();
    void noLineEndsBeforeAUnit_data() { everyLessonMultipliesOut_data(); }
    void noLineEndsBeforeAUnit();
};

namespace {

const QString number = "(\\d+(?:[.,]\\d+)?)(?: ?((?:mg|kg|g|t) "
                       "CO₂e(?:/kWh|/km)?|kWh|MWh|GWh|Wh|W/GB|kW|MW|W|GB|min|h|d|km|%)(?![\\p{L}/]))?";

double sizeOf(const QString &unit)
{
    static const QHash<QString, double> sizes{
        {"kWh", 1e3},      {"MWh", 1e6}, {"GWh", 1e9},      {"kW", 1e3},      {"MW", 1e6},     {"min", 1.0 / 60},
        {"d", 24},         {"%", 0.01},  {"mg CO₂e", 1e-3}, {"kg CO₂e", 1e3}, {"t CO₂e", 1e6}, {"g CO₂e/kWh", 1e-3},
        {"kg CO₂e/kWh", 1}};
    return sizes.value(unit, 1);
}

QString plainLine(QString line, Language language)
{
    line.replace(QRegularExpression("(?<=\\d)[\u202f\u00a0](?=\\d{3})"), "")
        .replace(QRegularExpression("[\u202f\u00a0]"), " ");
    if (language == Language::en)
        line.replace(QRegularExpression("(?<=\\d),(?=\\d{3})"), "");
    // "6.067 × 10⁻⁵" as 0.00006067
    static const QRegularExpression power("(\\d)[.,](\\d+) × 10⁻([⁰¹²³⁴⁵⁶⁷⁸⁹])");
    for (auto match = power.match(line); match.hasMatch(); match = power.match(line)) {
        const auto exponent = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹").indexOf(match.captured(3));
        line.replace(match.capturedStart(), match.capturedLength(),
                     "0." + QString(exponent - 1, QLatin1Char('0')) + match.captured(1) + match.captured(2));
    }
    return line;
}

double valueOf(QString digits) { return digits.replace(',', '.').toDouble(); }

/// The equations of a line that do not hold, and how many it has.
QStringList wrongIn(const QString &text, Language language, int *count)
{
    static const QString word = "(?:,? ?[\\p{L} ]+,?)?"; // "× 30 times = "
    static const QRegularExpression equation("(\\(?" + number + "\\)?" + word + "(?: [×÷+−] \\(?" + number + "\\)?"
                                             + word + ")+) = " + number);
    static const QRegularExpression operand("([×÷+−(]?) ?(\\(?)" + number);
    QStringList wrong;
    for (auto matches = equation.globalMatch(plainLine(text, language)); matches.hasNext();) {
        const auto match = matches.next();
        QString left = match.captured(1);
        // sums in brackets first, since the formula has one at most
        const QRegularExpression brackets("\\(([^()]*)\\)");
        const auto valueOfSide = [&](const QString &side) {
            double sum = 0, product = 1;
            bool first = true;
            char sign = '+';
            double total = 0;
            for (auto parts = operand.globalMatch(side); parts.hasNext();) {
                const auto part = parts.next();
                const QString op = part.captured(1);
                const double value = valueOf(part.captured(3)) * sizeOf(part.captured(4));
                if (first)
                    product = value;
                else if (op == "×")
                    product *= value;
                else if (op == "÷")
                    product /= value;
                else {
                    total += sign == '+' ? product : -product;
                    sign = op == "−" ? '-' : '+';
                    product = value;
                }
                first = false;
            }
            sum = total + (sign == '+' ? product : -product);
            return sum;
        };
        if (const auto inside = brackets.match(left); inside.hasMatch())
            left.replace(inside.capturedStart(), inside.capturedLength(),
                         QString::number(valueOfSide(inside.captured(1)), 'f', 12));
        const QString result = match.captured(
            match.lastCapturedIndex()
            - (match.captured(match.lastCapturedIndex()).contains(QRegularExpression("\\p{L}|%")) ? 1 : 0));
        const QString unit = match.captured(match.lastCapturedIndex()).contains(QRegularExpression("\\p{L}|%"))
                                 ? match.captured(match.lastCapturedIndex())
                                 : QString();
        const auto mark = result.indexOf(QRegularExpression("[.,]"));
        const double shown = valueOf(result);
        const int zeros = mark < 0 ? int(result.size() - result.trimmed().remove(QRegularExpression("0+$")).size()) : 0;
        const double step =
            mark < 0 ? std::pow(10, result.size() > 3 ? zeros : 0) : std::pow(10, -(result.size() - mark - 1));
        ++*count;
        if (std::abs(valueOfSide(left) / sizeOf(unit) - shown) > step * 1.0001)
            wrong << match.captured();
    }
    return wrong;
}

QString linesOf(const std::vector<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            text += QString::fromStdString(paragraph->text()) + "\n";
        if (const auto *working = std::get_if<WorkingBlock>(&block))
            for (const WorkingLine &line : working->lines)
                text += QString::fromStdString(line.plain()) + "\n";
    }
    return text;
}

QString workingOfRuns(const LessonFigures &figures, const Wording &words)
{
    QString text;
    for (const ScenarioResult &scenario : figures.result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            for (const Working &working : {workingOf(run->estimate()->inputs),
                                           equivalentsWorking(run->estimate()->outcome.emissions.total, *run->dataset)})
                for (const WorkingLine &line : workingLines(working, *run->dataset, words))
                    text += QString::fromStdString(line.plain()) + "\n";
    return text;
}

} // namespace

void EquationsTest::everyLessonMultipliesOut_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("spanish");
    for (const Language language : {Language::en, Language::es})
        for (const Lesson &lesson : builtInLessons(language))
            QTest::addRow("%s %s", lesson.id.c_str(), codeOf(language).data())
                << QString::fromStdString(lesson.id) << (language == Language::es);
}

void EquationsTest::everyLessonMultipliesOut()
{
    QFETCH(QString, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    const Wording &words = Wording::of(language);
    const Lesson &lesson = *builtInLesson(id.toStdString(), language);
    const LessonFigures figures(lesson.study, 0);
    QString text =
        linesOf(lessonBlocks(lesson.summary, figures, words)) + linesOf(lessonBlocks(lesson.teacher, figures, words));
    for (const LessonStep &step : lesson.steps) {
        text += linesOf(lessonBlocks(step.text, figures, words));
        if (step.question)
            text += linesOf(lessonBlocks(step.question->explain, figures, words, explanationDigits));
    }
    text += workingOfRuns(figures, words);
    int count = 0;
    QCOMPARE(wrongIn(text, language, &count).join('\n'), QString());
    QVERIFY(count > 2);
}

void EquationsTest::everyWorksheetMultipliesOut()
{
    QFETCH(QString, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    const Lesson &lesson = *builtInLesson(id.toStdString(), language);
    if (!lesson.worksheet)
        return;
    const auto sheets = makeWorksheets(lesson, {20, 3, {}, 0});
    QVERIFY(sheets);
    int count = 0;
    for (const Worksheet &sheet : *sheets)
        QCOMPARE(
            wrongIn(workingOfRuns(LessonFigures(sheet.study, 0), Wording::of(language)), language, &count).join('\n'),
            QString());
    QVERIFY(count > 20);
}

void EquationsTest::aFactorGetsTheDigitsThatItNeeds()
{
    const TeachingUnit &grams = *teachingUnit("g"), &perKm = *teachingUnit("g/km");
    const TextRuns runs{{"a"}, {" ÷ "}, {"b"}, {" = "}, {"c"}};
    const std::map<size_t, ComputedNumber> computed{{0, {{139430, grams.dimension}, grams.shown, 1}},
                                                    {2, {{175, perKm.dimension}, perKm.shown, 1}},
                                                    {4, {{139430.0 / 175, {}}, "km", 1}}};
    const Numbers numbers(Language::es);
    const auto digits = digitsThatMultiplyOut(runs, computed, 3, numbers);
    QCOMPARE(QString::fromStdString(computed.at(0).text(digits.at(0), numbers)), "139\u202f400\u202fg CO₂e");
    QCOMPARE(QString::fromStdString(computed.at(2).text(digits.at(2), numbers)), "175\u202fg CO₂e/km");
    QCOMPARE(QString::fromStdString(computed.at(4).text(digits.at(4), numbers)), "797\u202fkm");
}

void EquationsTest::aPercentageGetsTheDigitsThatItNeeds_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("result");
    QTest::newRow("82 % would come to 820") << 0.8249 << "82,49\u202f%"
                                            << "825";
    QTest::newRow("enough as it is") << 0.82 << "82\u202f%"
                                     << "820";
    QTest::newRow("4.2 % would come to 42") << 0.0418 << "4,18\u202f%"
                                            << "41,8";
    QTest::newRow("0.4 % would come to 4") << 0.00418 << "0,418\u202f%"
                                           << "4,18";
}

/// A percentage shows fewer digits than other numbers.
void EquationsTest::aPercentageGetsTheDigitsThatItNeeds()
{
    QFETCH(double, share);
    QFETCH(QString, shown);
    const TextRuns runs{{"a"}, {" × 1000 = "}, {"b"}};
    const std::map<size_t, ComputedNumber> computed{{0, {{share, {}}, "%", 0.01, false, true}},
                                                    {2, {{share * 1000, {}}, "", 1}}};
    const Numbers numbers(Language::es);
    const auto digits = digitsThatMultiplyOut(runs, computed, 3, numbers);
    QCOMPARE(QString::fromStdString(computed.at(0).text(digits.at(0), numbers)), shown);
    QTEST(QString::fromStdString(computed.at(2).text(digits.at(2), numbers)), "result");
}

/// Each one is a call inside a call: a text of nothing else would end the program.
void EquationsTest::bracketsThatNobodyWritesAreNotFollowed()
{
    std::string open;
    for (int i = 0; i < 1'000'000; ++i)
        open += "(";
    const std::map<size_t, ComputedNumber> computed{{1, {{2.345, {}}, "", 1}}, {3, {{4.691, {}}, "", 1}}};
    const Numbers numbers(Language::en);
    // no arithmetic
    QCOMPARE(digitsThatMultiplyOut({{open}, {"a"}, {" × 2 = "}, {"b"}}, computed, 3, numbers).at(1), 3);
    QCOMPARE(digitsThatMultiplyOut({{"((("}, {"a"}, {"))) × 2 = "}, {"b"}}, computed, 3, numbers).at(1), 4);
}

void EquationsTest::explanationsHaveTheDigitsOfTheAnswer()
{
    const Lesson &lesson = *builtInLesson("energy-and-power", Language::es);
    const LessonFigures figures(lesson.study, 0);
    const Wording &words = Wording::of(Language::es);
    const QString said = linesOf(lessonBlocks(lesson.steps[3].question->explain, figures, words, explanationDigits));
    const double kwh = figures.value(lesson.steps[3].question->answer)->value / 1000;
    QVERIFY2(said.contains(QString::fromStdString(words.numbers().significant(kwh, "kWh", 4))), qPrintable(said));
}

void EquationsTest::noLineEndsBeforeAUnit()
{
    QFETCH(QString, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    const Lesson &lesson = *builtInLesson(id.toStdString(), language);
    const LessonFigures figures(lesson.study, 0);
    static const QRegularExpression torn("\\d (kWh|Wh|kW|W|MW|km/h|km|kg|g|t|GB|h|min|%)(?![\\p{L}])|(kg|g|t) CO₂");
    for (const LessonStep &step : lesson.steps) {
        const QString text = linesOf(lessonBlocks(step.text, figures, Wording::of(language)));
        QVERIFY2(!torn.match(text).hasMatch(), qPrintable(torn.match(text).captured() + ": " + text));
    }
}

HUELLA_TEST(EquationsTest, NoApplication)
} // namespace equations_test
#include "equations_test.moc"
