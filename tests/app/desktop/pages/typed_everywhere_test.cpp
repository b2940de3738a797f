// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys in the real window, in whatever locale the application has taken over: what is typed is what is computed with, and the
// saved study is the same to the byte. keepNumbersPlain() is left out on purpose: the program has to do without it.

#include "app/desktop/pages/plan/field_marks.h"
#include "app/desktop/pages/plan/help_strip.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/widgets/number_field.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

#include <clocale>

using namespace huella;

namespace typed_everywhere_test {
namespace {

void typeInto(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

/// What is typed into which field, with either mark, and what the study holds then.
struct Typed {
    const char *field, *withComma;
    Field of;
    double value;
};
constexpr Typed inputs[] = {{"hours", "1,5", Field::hours, 1.5},
                            {"cores", "12", Field::cores, 12},
                            {"cpu_usage", "85", Field::cpuUsage, 0.85},
                            {"memory_gb", "64,5", Field::memoryGb, 64.5},
                            {"pue", "1,35", Field::pue, 1.35},
                            {"runs", "1,25", Field::runs, 1.25},
                            {"machines", "2", Field::machines, 2},
                            {"machine_full_w", "512,5", Field::machineFullW, 512.5},
                            {"machine_idle_w", "80,25", Field::machineIdleW, 80.25},
                            {"cpu_tdp_per_core_w", "7,25", Field::cpuTdpPerCoreW, 7.25},
                            {"intensity_g_per_kwh", "153,6", Field::intensityGPerKwh, 153.6}};

/// The study that somebody saves after having typed all of it.
QByteArray savedStudy(Language language, char mark)
{
    WindowFixture w(language);
    w.find<QToolButton>("fold")->click();
    for (const Typed &each : inputs)
        typeInto(w.find<QLineEdit>(each.field), QString::fromUtf8(each.withComma).replace(',', QLatin1Char(mark)));
    for (const Typed &each : inputs) {
        const auto *number = numberOf(w.document.study().run("r1")->workload, each.of);
        if (!number || *number != std::optional(each.value))
            return QByteArray("not as typed: ") + each.field;
    }
    w.document.apply(EditKind::renameRun, renameRun(w.document.study(), "r1", "A run")); // its name is of the language
    QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/typed.huella");
    w.dialogs.paths << path;
    w.window.files().saveAs();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not saved");
}

/// The form with everything in it open, and a number in every field.
struct EveryField : WindowFixture {
    EveryField()
    {
        find<QToolButton>("fold")->click();
        for (const char *box : {"repeat", "training"})
            find<QCheckBox>(box)->click();
        typeInto(find<QLineEdit>("gpu"), QStringLiteral("NVIDIA A100 PCIe 40 GB")); // its rows wait for it
        for (NumberField *field : fields())
            if (field->text().isEmpty())
                typeInto(field, goodFor(field));
    }
    QList<NumberField *> fields() { return window.findChild<InputsCard *>()->findChildren<NumberField *>(); }
    static QString goodFor(const NumberField *field)
    {
        return field->objectName() == QLatin1String("year")    ? QStringLiteral("2027")
               : field->objectName() == QLatin1String("until") ? QStringLiteral("2029")
                                                               : QStringLiteral("3");
    }
    void refusesAll(NumberField *field)
    {
        typeInto(field, goodFor(field));
        const Study before = document.study();
        for (const char *typed : {"12 64", "85 apples", "1.500.000", "abc", "-2"}) {
            const QString what = field->objectName() + QStringLiteral(": ") + QLatin1String(typed);
            typeInto(field, QLatin1String(typed));
            QVERIFY2(field->isVisible() && field->isWrong(), qPrintable(what));
            QCOMPARE(field->text(), QLatin1String(typed));
            QVERIFY2(document.study() == before, qPrintable(what));
            QVERIFY2(isSaid(field), qPrintable(what));
            const auto &issues = document.result().issues;
            QVERIFY2(std::any_of(issues.begin(), issues.end(),
                                 [&](const auto &issue) { return toQString(issue->field) == field->objectName(); }),
                     qPrintable(what));
        }
        typeInto(field, goodFor(field));
        QVERIFY2(!field->isWrong() && document.waiting().empty(), qPrintable(field->objectName()));
        ++tried;
    }
    bool saidInWords(const QString &remark)
    {
        const auto labels = window.findChildren<QLabel *>();
        return !remark.isEmpty() && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == remark;
        });
    }
    /// By the mark in its row, and at the foot of the form when one comes back to it.
    bool isSaid(NumberField *field)
    {
        const auto *mark = field->parentWidget()->findChild<IssueMark *>();
        if (!mark) // a budget says it below
            return saidInWords(field->remark());
        const bool marked = mark && mark->isVisible() && mark->severity() == Severity::error
                            && mark->accessibleName() == field->remark() && !field->remark().isEmpty();
        field->setFocus();
        return marked && window.findChild<InputsCard *>()->findChild<HelpStrip *>()->text().contains(field->remark());
    }
    int tried = 0;
};

} // namespace

class TypedEverywhereTest : public QObject {
    Q_OBJECT

private slots:
    void theLocaleHasItsOwnMark()
    {
        const bool comma = !qEnvironmentVariable("LANG").startsWith(QLatin1Char('C'));
        QCOMPARE(std::localeconv()->decimal_point, comma ? "," : ".");
    }

    void everyFractionArrives()
    {
        const QByteArray saved = savedStudy(Language::en, '.');
        QVERIFY2(saved.startsWith('{'), saved);
        for (const char *line :
             {"\"hours\": 1.5", "\"cpu_usage\": 0.85", "\"memory_gb\": 64.5", "\"pue\": 1.35", "\"runs\": 1.25",
              "\"machines\": 2", "\"machine_idle_w\": 80.25", "\"machine_full_w\": 512.5",
              "\"cpu_tdp_per_core_w\": 7.25", "\"intensity_g_per_kwh\": 153.6"})
            QVERIFY2(saved.contains(line), line);
        QCOMPARE(savedStudy(Language::en, ','), saved);
        QByteArray spanish = savedStudy(Language::es, ',');
        spanish.replace("\"language\": \"es\"", "\"language\": \"en\"")
            .replace(Wording::of(Language::es)("study.baseline").c_str(),
                     Wording::of(Language::en)("study.baseline").c_str());
        QCOMPARE(spanish, saved);
    }

    void whatIsShownIsWhatTheStudyHolds()
    {
        for (const Language language : {Language::en, Language::es}) {
            WindowFixture w(language);
            typeInto(w.find<QLineEdit>("pue"), "1,35");
            typeInto(w.find<QLineEdit>("cpu_usage"), "12,5");
            QCOMPARE(w.find<QLineEdit>("pue")->text(), language == Language::es ? "1,35" : "1.35");
            QCOMPARE(w.find<QLineEdit>("cpu_usage")->text(), language == Language::es ? "12,5" : "12.5");
            QCOMPARE(w.document.study().run("r1")->workload.cpuUsage, std::optional(0.125));
        }
    }

    void twoCellsArePastedAndRefused()
    {
        for (const char *cells : {"12\t64", "12\n64", "12\r\n64\r\n", "12 64"}) {
            WindowFixture w;
            auto *hours = w.find<NumberField>("hours");
            typeInto(hours, "3");
            hours->setFocus();
            hours->selectAll();
            QApplication::clipboard()->setText(QString::fromUtf8(cells));
            QTest::keyClick(hours, Qt::Key_V, Qt::ControlModifier);
            QTest::keyClick(hours, Qt::Key_Tab);
            QVERIFY2(hours->isWrong(), cells);
            QVERIFY2(hours->remark().contains(QStringLiteral("2 numbers")), qPrintable(hours->remark()));
            QCOMPARE(w.document.study().run("r1")->workload.hours, std::optional(3.0));
        }
    }

    /// While "85 %" is typed, "85" stands there for a moment, and is computed with: once it is refused, none of it stays.
    void nothingOfWhatIsRefusedStays()
    {
        EveryField w;
        for (NumberField *field : w.fields())
            w.refusesAll(field);
        QCOMPARE(w.tried, 22);
        w.document.setCurrentScenario("s1");
        for (const char *name : {"budget_study", "budget_year"})
            w.refusesAll(w.find<NumberField>(name));
    }

    void hoursAndMinutesAreRefusedApart()
    {
        EveryField w;
        typeInto(w.find<QLineEdit>("minutes"), "0");
        typeInto(w.find<QLineEdit>("hours"), "12");
        typeInto(w.find<QLineEdit>("minutes"), "abc");
        typeInto(w.find<QLineEdit>("hours"), "7");
        QCOMPARE(w.document.study().run("r1")->workload.hours, std::optional(7.0)); // as the field of hours says
        QVERIFY(w.find<NumberField>("minutes")->isWrong() && !w.estimate());
        typeInto(w.find<QLineEdit>("minutes"), "30");
        QCOMPARE(w.document.study().run("r1")->workload.hours, std::optional(7.5));
        QVERIFY(w.estimate());
    }

    void theUnitThatStandsThereMayBeTyped()
    {
        EveryField w;
        typeInto(w.find<QLineEdit>("minutes"), "0 min");
        typeInto(w.find<QLineEdit>("hours"), "1,5 h");
        typeInto(w.find<QLineEdit>("cpu_usage"), "85 %");
        typeInto(w.find<QLineEdit>("memory_gb"), "16 GB");
        typeInto(w.find<QLineEdit>("gpu_tdp_w"), "300 W");
        typeInto(w.find<QLineEdit>("intensity_g_per_kwh"), "153,6 g/kWh");
        const Workload &now = w.document.study().run("r1")->workload;
        QVERIFY(now.hours == 1.5 && now.cpuUsage == 0.85 && now.memoryGb == 16 && now.gpuTdpW == 300
                && now.intensityGPerKwh == 153.6);
        QCOMPARE(w.find<QLineEdit>("memory_gb")->text(), QStringLiteral("16")); // the unit stands behind it
        typeInto(w.find<QLineEdit>("memory_gb"), "16 MB");
        QVERIFY2(w.find<NumberField>("memory_gb")->remark().contains("GB"),
                 qPrintable(w.find<NumberField>("memory_gb")->remark()));
        QVERIFY(w.document.study().run("r1")->workload == now);
    }

    /// Both readings of counted memory are said in the window, too, and the list of issues has the field's own label before them.
    void anotherUnitIsSaidAsOnTheCommandLine_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"64G", "64 Gi", "65536 MiB", "1Ti", "0,5 TiB", "64000 MB"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void anotherUnitIsSaidAsOnTheCommandLine()
    {
        QFETCH(QString, typed);
        for (const Language language : {Language::en, Language::es}) {
            WindowFixture w(language);
            auto *memory = w.find<NumberField>("memory_gb");
            typeInto(memory, QStringLiteral("16"));
            typeInto(memory, typed);
            WorkloadView asInAFile;
            const auto refused = setFromText(asInAFile, fieldInfo(Field::memoryGb), toStdString(typed));
            QVERIFY(!refused && memory->isWrong());
            QCOMPARE(memory->remark(), toQString(w.context.words()(refused.error().message)));
            QCOMPARE(w.document.study().run("r1")->workload.memoryGb, std::optional(16.0));
            const auto &issues = w.document.result().issues;
            const auto said = std::find_if(issues.begin(), issues.end(),
                                           [](const auto &issue) { return issue->field == "memory_gb"; });
            QVERIFY(said != issues.end());
            const QString text = toQString(w.context.words()((*said)->message));
            QVERIFY2(text.startsWith(w.context.say("field.memory_gb")) && text.contains(memory->remark()),
                     qPrintable(text));
            typeInto(memory, QStringLiteral("64 GB"));
            QVERIFY(!memory->isWrong() && memory->remark().isEmpty());
        }
    }

    void oneCellIsPastedWithItsLineBreak()
    {
        WindowFixture w;
        auto *hours = w.find<NumberField>("hours");
        hours->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("1264,5\r\n"));
        QTest::keyClick(hours, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(hours, Qt::Key_Tab);
        QVERIFY(!hours->isWrong());
        QCOMPARE(w.document.study().run("r1")->workload.hours, std::optional(1264.5));
    }
};

HUELLA_TEST(TypedEverywhereTest, QApplication)
} // namespace typed_everywhere_test
#include "typed_everywhere_test.moc"
