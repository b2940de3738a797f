// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"
#include "core/run_table/copied_rows.h"
#include "core/run_table/pasted_rows.h"
#include "core/run_table/run_order.h"
#include "core/study/edits/several_runs.h"
#include "tests/core/run_table/names.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

#include <random>

using namespace huella;

namespace pasted_rows_test {
namespace {

std::vector<RunColumn> shownColumns()
{
    std::vector<RunColumn> columns;
    for (size_t i = 0; i < shownRunColumns; ++i)
        columns.push_back(RunColumn(i));
    return columns;
}

PastedRuns pasted(std::string_view text)
{
    return readPastedRuns(pastedTable(text), shownColumns(), catalogueNames(),
                          [](size_t row) { return "Run " + std::to_string(row + 1); });
}

std::string why(const WrongCell &wrong) { return Wording::of(Language::en)(wrong.why); }

} // namespace

class PastedRowsTest : public QObject {
    Q_OBJECT

private slots:
    /// As a Spanish spreadsheet copies them.
    void rowsWithHeadings()
    {
        const PastedRuns read = pasted("Nombre\tHoras\tProcesador\tNúcleos\tMemoria, GB\tLugar\tPUE\tkWh\n"
                                       "Piloto\t9,5\tIntel Xeon E5-2683 v4\t12\t64\tEspaña\t1,35\t2,1\n"
                                       "\"Final, \"\"larga\"\"\"\t1.125,5\t\t8\t\tFrancia\t\t\n"
                                       "\t\t\t\t\t\t\t\n");
        QCOMPARE(read.wrong.size(), size_t(1)); // 1.125,5 has two marks
        QVERIFY2(why(read.wrong.front()).find("1125,5") != std::string::npos, why(read.wrong.front()).c_str());
        QVERIFY(read.runs.empty() && read.wrong.front().line == 3 && read.wrong.front().column == RunColumn::hours);
        const PastedRuns mended = pasted("Nombre\tHoras\tProcesador\tNúcleos\tMemoria, GB\tLugar\tPUE\tkWh\r\n"
                                         "Piloto\t9,5\tIntel Xeon E5-2683 v4\t12\t64\tEspaña\t1,35\t2,1\r\n"
                                         "\"Final, \"\"larga\"\"\"\t1,125\t\t8\t\tFrancia\t\t\r\n");
        QVERIFY(mended.wrong.empty());
        QCOMPARE(mended.runs.size(), size_t(2));
        QCOMPARE(mended.runs.back().name, std::string("Final, \"larga\""));
        QCOMPARE(mended.runs.back().workload.hours, std::optional(1.125)); // 9,5 shows what the comma is
        QCOMPARE(mended.runs.front().workload.pue, std::optional(1.35));
    }

    /// As people head their own tables, with units or without.
    void everydayHeadings()
    {
        for (const char *text :
             {"Run\tCountry\tTime (h)\tRepeats\tProcessor\tCores\tRAM (GB)\tType\tYear\na\tSpain\t2\t3\tIntel "
              "Xeon E5-2683 v4\t12\t64\tPilot\t2027",
              "NOMBRE\tPais\tHoras (h)\tVeces\tCPU\tNucleos\tMemoria (GB)\tTipo\tAño\na\tEspaña\t2\t3\tIntel "
              "Xeon E5-2683 v4\t12\t64\tPiloto\t2027",
              "name\tWhere\tRun time\tTimes\tprocesador\tNúcleos\tmemory, GB\tKind\tYears\na\tES\t2\t3\tIntel "
              "Xeon E5-2683 v4\t12\t64\tPilot\t2027",
              "Nombre\tRegión\tTiempo (horas)\tVeces\tCPU\tCores\tRAM GB\tKind\tAños\na\tEspaña\t2\t3\tIntel "
              "Xeon E5-2683 v4\t12\t64\tPilot\t2027"}) {
            const PastedRuns read = pasted(text);
            QVERIFY2(read.wrong.empty() && read.runs.size() == 1,
                     read.wrong.empty() ? text : why(read.wrong[0]).c_str());
            const Run &run = read.runs.front();
            const Workload &w = run.workload;
            QVERIFY2(run.name == "a" && run.kind == "pilot" && run.year == 2027 && w.zone == "ES", text);
            QVERIFY2(w.hours == 2.0 && w.runs == 3.0 && w.cpu && w.cores == 12.0 && w.memoryGb == 64.0, text);
        }
        const PastedRuns cards =
            pasted("Name\tGPU\tGPUs\tLocation\tCarbon intensity (g/kWh)\na\tNVIDIA A100 PCIe 40 GB\t4\tES\t20");
        QVERIFY2(cards.wrong.empty(), cards.wrong.empty() ? "" : why(cards.wrong[0]).c_str());
        QVERIFY(cards.runs.front().workload.gpu && cards.runs.front().workload.gpus == 4.0);
    }

    /// Its numbers would be taken for others.
    void aHeadingInAnotherUnitIsRefused()
    {
        for (const char *heading : {"Memory (MB)", "Time (min)", "Times (per week)", "Cores, per node", "RAM [MiB]"}) {
            const PastedRuns read = pasted(std::string("Name\t") + heading + "\na\t64");
            QCOMPARE(read.wrong.size(), size_t(1));
            QCOMPARE(read.wrong[0].why.key, std::string("runs.error.heading_unit"));
        }
        QVERIFY(pasted("Name\tCores (total)\tGPU (model)\na\t64\t").wrong.empty());
    }

    /// By what stands above the columns in the window, each told from the next.
    void headingsAreNamedAsTheyAreSeen()
    {
        const Message why = pasted("Name\tHours\tColour\na\ttwo\tred").wrong.at(0).why;
        for (const Language language : {Language::en, Language::es}) {
            const std::string said = Wording::of(language)(why);
            QVERIFY2(said.find('_') == std::string::npos, said.c_str());
            const bool english = language == Language::en;
            for (const char *part : {english ? "“Colour”" : "«Colour»", english ? "“Memory, GB”, " : "«Memoria, GB», ",
                                     english ? "“Power per core”" : "«Potencia por núcleo»"})
                QVERIFY2(said.find(part) != std::string::npos, said.c_str());
        }
    }

    void aTimeWithoutAUnitIsNoNumberOfHours()
    {
        for (const char *heading : {"Time", "Duration", "Tiempo", "Duración"}) {
            const PastedRuns read = pasted(std::string("Name\t") + heading + "\na\t90");
            QVERIFY2(read.runs.empty() && read.wrong.size() == 1, heading);
            QVERIFY2(pasted(std::string("Name\t") + heading + " (h)\na\t90").wrong.empty(), heading);
        }
    }

    void withoutHeadingsTheOrderIsSaid()
    {
        const PastedRuns read = pasted("Assembly\t12\tSpain\nPolishing\t3\tSpain");
        QVERIFY(read.runs.empty());
        QCOMPARE(read.wrong.front().why.key, std::string("runs.error.no_headings"));
        QVERIFY(why(read.wrong.front()).find("“Name”, “Kind”, “Year”") != std::string::npos);
        const PastedRuns late =
            pasted("First\tPilot\t2027\t9.5\nSecond\tFinal\tx\t12"); // the first row goes by position
        QVERIFY(late.wrong.size() == 1 && late.wrong.front().line == 2);
        const RunColumn columns[] = {RunColumn::hours, RunColumn::times};
        const PastedCells cells = readPastedCells(pastedTable("Spain\t12\nFrance\t3"), columns, catalogueNames());
        QCOMPARE(cells.wrong.front().why.key, std::string("runs.error.no_headings.cells"));
        QVERIFY(cells.rows.empty() && why(cells.wrong.front()).find("“Hours” and “Times”") != std::string::npos);
    }

    void columnsOfBatchAreKnown()
    {
        const PastedRuns read = pasted("id,cpu,cores,gpus,gpu,memory_gb,hours,zone,platform,cpu_usage\n"
                                       "a,Intel Xeon E5-2683 v4,12,2,NVIDIA A100 PCIe 40 GB,64,12,ES,server,0.5\n");
        QVERIFY2(read.wrong.empty(), read.wrong.empty() ? "" : why(read.wrong.front()).c_str());
        const Workload &w = read.runs.front().workload;
        QVERIFY(read.runs.front().name == "a" && w.gpus == 2.0 && w.gpu && w.platform == Platform::server
                && w.cpuUsage == 0.5);
    }

    void rowsWithoutHeadingsGoByPosition()
    {
        const PastedRuns read = pasted("First\tPilot\t2027\t9.5\nSecond\tFinal\t\t12");
        QVERIFY(read.wrong.empty() && read.runs.size() == 2);
        QVERIFY(read.runs.front().kind == "pilot" && read.runs.front().year == 2027 && !read.runs.back().year);
        const PastedRuns names = pasted("Assembly, out of memory\nPolishing, three rounds");
        QVERIFY(names.runs.size() == 2 && names.runs.front().name == "Assembly, out of memory");
    }

    void everythingWrongIsSaidTogetherAndNothingIsTaken()
    {
        const PastedRuns read = pasted("Name\tHours\tMemory, GB\tColour\tPlace\n"
                                       "a\ttwelve\t64G\tred\tES\n"
                                       "\t3\t4\t\tNarnia\n");
        QVERIFY(read.runs.empty());
        QCOMPARE(read.wrong.size(), size_t(5)); // a heading, two cells, a place, a name
        QCOMPARE(read.wrong.front().line, size_t(1));
    }

    /// A spreadsheet has columns of its owner's; who pastes may do without them.
    void aColumnOfSomebodysOwnIsToldApart()
    {
        const PastedRuns read = pasted("Name\tPaid by\tHours\tkWh\na\tslow, 12 h\t2\t3\nb\t\t4\t5");
        QVERIFY2(read.wrong.empty(), read.wrong.empty() ? "" : why(read.wrong.front()).c_str());
        QCOMPARE(read.strange, std::vector<std::string>{"Paid by"});
        QVERIFY(read.runs.size() == 2 && read.runs.front().workload.hours == 2.0
                && read.runs.back().workload.hours == 4.0);
        QVERIFY(pasted("Name\tTime\tPaid by\na\t2\tx").runs.empty()); // hours or minutes?
    }

    void aNumberOfTwoReadingsIsAskedFor()
    {
        const PastedRuns read = pasted("Name\tHours\na\t1.500\nb\t12");
        QCOMPARE(read.wrong.size(), size_t(1));
        QVERIFY(why(read.wrong.front()).find("1500 or 1.5") != std::string::npos);
        QVERIFY(pasted("Name\tHours\na\t1.500\nb\t12.5").wrong.empty()); // the other shows what the point is
        QVERIFY(!pasted("Name\tHours\na\t1.500\nb\t12,5").wrong.empty());
        QVERIFY(!pasted("Name\tHours\na\t1.500 h\nb\t12").wrong.empty()); // its unit does not tell
    }

    void cellsOfRunsThatThereAre()
    {
        const RunColumn columns[] = {RunColumn::hours, RunColumn::times, RunColumn::cpu};
        const PastedCells read = readPastedCells(pastedTable("2\t3\n4\t\n"), columns, catalogueNames());
        QVERIFY(read.wrong.empty() && read.rows.size() == 2);
        Run run;
        run.workload.runs = 7;
        for (const CellChange &change : read.rows.back())
            change.change(run);
        QCOMPARE(run.workload.hours, std::optional(4.0));
        QVERIFY(!readPastedCells(pastedTable("2\t3\t\t5"), columns, catalogueNames()).wrong.empty());
    }

    /// What stands below an empty cell stays below it, or it would come to another run.
    void anEmptyLineKeepsItsPlace()
    {
        const RunColumn columns[] = {RunColumn::name, RunColumn::hours};
        for (const char *text : {"a\t1\n\nb\t3\n", "\"a\"\t1\n\nb\t3\n", "\"a\nc\"\t1\n\t\nb\t3\n\n"}) {
            const PastedCells read = readPastedCells(pastedTable(text), columns, catalogueNames());
            QCOMPARE(read.rows.size(), size_t(3));
            QVERIFY(read.rows[1].empty() && read.rows[2].size() == 2);
        }
        QCOMPARE(pasted("a\tPilot\n\nb\tPilot").runs.size(), size_t(2)); // of which none is a run
    }

    /// What was copied is what is pasted, through a spreadsheet of either language.
    void copiesAreReadBack()
    {
        Study study = setField(smallProject(), "r2", Field::pue, 1.125);
        study = renameRun(study, "r1", "=1+1");
        study = setRepeat(study, "r3", {}); // which has no column
        study = setField(setNote(study, "r2", "A note"), "r2", Field::cpuUsage, 0.75);
        const ScenarioResult scenario = Evaluator().central(study).scenarios.front();
        const std::vector<std::string> ids{"r1", "r2", "r3"};
        for (const Language language : {Language::en, Language::es}) {
            const std::string text = copiedRows(scenario, ids, unitsOf(scenario), Wording::of(language));
            QVERIFY(text.find("'=1+1") != std::string::npos); // never a formula
            QCOMPARE(text.find("1,125") != std::string::npos, language == Language::es);
            const PastedRuns read = pasted(text);
            QVERIFY2(read.wrong.empty(), read.wrong.empty() ? "" : why(read.wrong.front()).c_str());
            for (size_t i = 0; i < ids.size(); ++i) {
                Run copy = read.runs[i];
                copy.id = study.run(ids[i])->id;
                copy.lineage = study.run(ids[i])->lineage;
                QVERIFY(copy == *study.run(ids[i]));
            }
        }
    }

    /// A calendar and a training have no column: what they come to stands among the times, and nothing is lost of the amounts.
    void whatRecursIsCopiedAsItsTimes()
    {
        Study study =
            setRepeat(smallProject(), "r1", Recurrence{3, Recurrence::Every::week, 2, Recurrence::Lasting::years});
        study = setTraining(study, "r2", Training{0.35, 2, 0.15});
        const ScenarioResult before = Evaluator().central(study).scenarios.front();
        const std::vector<std::string> ids{"r1", "r2"};
        for (const Language language : {Language::en, Language::es}) {
            PastedRuns read = pasted(copiedRows(before, ids, unitsOf(before), Wording::of(language)));
            QVERIFY(read.wrong.empty());
            const Study copied = addRuns(removeRuns(study, ids), "s1", std::move(read.runs));
            const ScenarioResult after = Evaluator().central(copied).scenarios.front();
            QVERIFY(std::abs(after.energy.total / before.energy.total - 1) < 1e-12);
        }
    }

    /// Numbers by their size, words without regard to accents, and what says nothing last.
    void runsAreOrderedByWhatAColumnSays()
    {
        Study study = smallProject();
        study = renameRun(renameRun(renameRun(study, "r1", "Ñandú"), "r2", "abeja"), "r3", "Águila");
        study = setField(setField(setField(study, "r1", Field::hours, 9.5), "r2", Field::hours, 100.0), "r3",
                         Field::hours, FieldValue());
        const ScenarioResult scenario = Evaluator().central(study).scenarios.front();
        const auto order = [&](const RunOrder &wanted) {
            return runsInOrder(scenario, wanted, Wording::of(Language::es));
        };
        using Ids = std::vector<std::string>;
        const Ids byName = order({RunOrder::By::column, RunColumn::name, false});
        QCOMPARE(Ids(byName.begin(), byName.begin() + 2), (Ids{"r2", "r3"}));
        const Ids up = order({RunOrder::By::column, RunColumn::hours, false}),
                  down = order({RunOrder::By::column, RunColumn::hours, true});
        QVERIFY(up.back() == "r3" && down.back() == "r3"); // has no hours
        QVERIFY(down.front() == "r2");
        const Study ordered = orderRuns(study, "s1", down);
        QCOMPARE(ordered.scenarios.front().runs.front()->id, std::string("r2"));
        QCOMPARE(ordered.runCount(), study.runCount());
    }

    /// Whatever people write into names and notes.
    void anyTextIsReadBack()
    {
        std::mt19937 random(2026);
        const auto any = [&random](std::string_view letters) {
            std::string text;
            for (auto left = random() % 8; left > 0; --left)
                text += letters[random() % letters.size()];
            return text;
        };
        for (int i = 0; i < 3000; ++i) {
            Study study = smallProject();
            study = renameRun(study, "r1", "n" + any("a\"' =,;"));
            study = renameRun(study, "r2", any("\"'=ab ") + "n");
            for (const char *id : {"r1", "r2", "r3"})
                study = setNote(study, id, any("a\"'\t\n =,;"));
            const ScenarioResult scenario = Evaluator().central(study).scenarios.front();
            const std::vector<std::string> ids{"r1", "r2", "r3"};
            const std::string text = copiedRows(scenario, ids, unitsOf(scenario), Wording::of(Language::es));
            const PastedRuns read = pasted(text);
            QVERIFY2(read.wrong.empty() && read.runs.size() == 3, text.c_str());
            for (size_t at = 0; at < ids.size(); ++at) {
                const Run &run = *study.run(ids[at]);
                const auto plain = [](std::string_view cell) {
                    constexpr std::string_view blanks[] = {" ", "\t"};
                    return std::string(trimmed(cell, blanks));
                };
                QVERIFY2(read.runs[at].name == plain(run.name), text.c_str());
                QVERIFY2(read.runs[at].note == plain(run.note), text.c_str());
            }
        }
    }

    void anythingMayBeOnTheClipboard()
    {
        for (const char *text : {"", "\n\n", "\t\t", "\"", "\"a\tb\nc", "a\"b\tc", "\xff\xfe", "\r", ";;;\n;;"})
            pasted(text);
        QCOMPARE(pasted("\"broken\tnot closed\nnext").runs.size(),
                 size_t(0)); // a kind that is none, so nothing is taken
    }
};

HUELLA_TEST(PastedRowsTest, NoApplication)
} // namespace pasted_rows_test
#include "pasted_rows_test.moc"
