// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong in other programs for teaching, as their trackers tell it.

#include "core/report/write/writers.h"
#include "core/teaching/worksheets/worksheet.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace reported_lessons_test {

class ReportedLessonsTest : public QObject {
    Q_OBJECT

private slots:
    void codesThatAreWordsOfYamlArePlaces();
    void aLargerClassLeavesTheEarlierSheetsAsTheyWere();
    void aPlaceAmongLessonsIsAWholeNumber();
};

namespace {

/// The small lesson at home in a place instead of with an intensity.
std::string lessonAt(const std::string &zone)
{
    std::string text = smallLesson();
    const auto replace = [&text](const std::string &from, const std::string &to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("intensity_g_per_kwh: 100", "zone: " + zone);
    replace("    - {field: intensity_g_per_kwh, values: [50, 100, 150, 200, 250], scenario: home}\n",
            "    - {field: runs, values: [1, 2, 3, 4, 5]}\n");
    return text;
}

std::vector<std::string> sheetsOf(const Lesson &lesson, int students)
{
    std::vector<std::string> texts;
    const auto sheets = makeWorksheets(lesson, {students, 7, {}, 0});
    for (const Worksheet &sheet : sheets.value())
        texts.push_back(writeMarkdown(worksheetDocument(lesson, sheet)));
    return texts;
}

} // namespace

/// In YAML 1.1 "NO" says no, and lists of countries lose Norway by it.
void ReportedLessonsTest::codesThatAreWordsOfYamlArePlaces()
{
    for (const std::string code : {"NO", "no", "NA", "ES"}) {
        const Lesson lesson = lessonFrom(lessonAt(code));
        QCOMPARE(lesson.study.scenarios[0].runs[0]->workload.zone.value_or(""), code);
    }
    const auto refused = readLesson(lessonAt("false"), "two-places.yaml", Language::en);
    QVERIFY(!refused);
    QVERIFY2(refused.error().place.starts_with("two-places.yaml:"), refused.error().place.c_str());
}

void ReportedLessonsTest::aLargerClassLeavesTheEarlierSheetsAsTheyWere()
{
    const Lesson &lesson = *builtInLesson("pue", Language::es);
    const auto few = sheetsOf(lesson, 30);
    auto more = sheetsOf(lesson, 31);
    more.pop_back();
    QVERIFY(few == more);
}

/// One that does not fit an int must not become another one.
void ReportedLessonsTest::aPlaceAmongLessonsIsAWholeNumber()
{
    for (const char *order : {"1e300", "-1e300", "1.5", "99999999999"}) {
        const auto lesson =
            readLesson(changedLesson("order: 1", std::string("order: ") + order), "two-places.yaml", Language::en);
        QVERIFY2(!lesson, order);
        QCOMPARE(lesson.error().place, std::string("two-places.yaml:1: order"));
        QVERIFY2(lesson.error().message.key == "error.lesson.order",
                 (order + (" " + lesson.error().message.key)).c_str());
    }
}

HUELLA_TEST(ReportedLessonsTest, NoApplication)
} // namespace reported_lessons_test
#include "reported_lessons_test.moc"
