// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The working: the formula step by step, with every figure's symbol, unit and origin.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <cmath>

using namespace huella;

namespace working_test {
namespace {

Inputs inputsOf(std::string_view workload, std::string_view dataset = "huella-2026")
{
    return fill(workloadOf(workload), Dataset::builtIn(dataset)).value();
}

/// "n_c*P_c*u_c", "t*(P_cpu+P_mem)": a term as one would write it.
std::string written(const Term &term)
{
    if (term.kind == Term::Kind::figure || term.kind == Term::Kind::step)
        return std::string(term.symbol);
    const bool sum = term.kind == Term::Kind::sum;
    std::string text;
    for (const auto &part : term.terms) {
        const bool inner = !sum && part->kind == Term::Kind::sum;
        text += (text.empty() ? "" : sum ? "+" : "*") + (inner ? "(" + written(*part) + ")" : written(*part));
    }
    return text;
}

QStringList written(const Working &working)
{
    QStringList lines;
    for (const Step &step : working.steps)
        lines << QString::fromStdString(std::string(step.symbol) + " = " + written(*step.expression));
    return lines;
}

/// All figures of a working, in reading order.
std::vector<Term> figuresOf(const Working &working)
{
    std::vector<Term> figures;
    const std::function<void(const Term &)> walk = [&](const Term &term) {
        if (term.kind == Term::Kind::figure)
            figures.push_back(term);
        for (const auto &part : term.terms)
            walk(*part);
    };
    for (const Step &step : working.steps)
        walk(*step.expression);
    return figures;
}

/// What a term comes to when its parts are put together again.
double reckoned(const Term &term)
{
    if (term.terms.empty())
        return term.value;
    double value = term.kind == Term::Kind::sum ? 0 : 1;
    for (const auto &part : term.terms)
        value = term.kind == Term::Kind::sum ? value + reckoned(*part) : value * reckoned(*part);
    return value;
}

const std::string full = "hours=12; cpu=AMD EPYC 7742; cores=12; cpu_usage=0.5; gpu=NVIDIA H100 SXM5 80GB; gpus=2; "
                         "memory_gb=64; runs=3; zone=ES";

} // namespace

class WorkingTest : public QObject {
    Q_OBJECT

private slots:
    void stepsAreThoseOfTheFormula_data();
    void stepsAreThoseOfTheFormula();
    void stepsComeToWhatTheirTermsSay();
    void stepsHaveUnits();
    void everyFigureSaysWhereItIsFrom();
    void figuresCarryTheFieldThatSetsThem();
    void aStepIsFoundByItsSymbol();
    void workingTwiceGivesTheSame();
};

void WorkingTest::stepsAreThoseOfTheFormula_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<QStringList>("lines");
    const QString cpu = "P_cpu = n_c*P_c*u_c", gpu = "P_gpu = n_g*P_g*u_g", mem = "P_mem = m*P_m", end = "C = E*I";
    const auto row = [](const char *name, std::string workload, QStringList lines) {
        QTest::newRow(name) << workload << lines;
    };
    const std::string start = "hours=1; zone=ES; ";
    row("all parts", full, {cpu, gpu, mem, "E = t*(P_cpu+P_gpu+P_mem)*PUE*n", end});
    row("processor alone", start + "cores=4", {cpu, "E = t*P_cpu*PUE*n", end});
    row("accelerator alone", start + "gpus=4", {gpu, "E = t*P_gpu*PUE*n", end});
    row("memory alone", start + "memory_gb=4", {mem, "E = t*P_mem*PUE*n", end});
    row("processor and memory", start + "cores=4; memory_gb=8", {cpu, mem, "E = t*(P_cpu+P_mem)*PUE*n", end});
    row("accelerator and memory", start + "gpus=4; memory_gb=8", {gpu, mem, "E = t*(P_gpu+P_mem)*PUE*n", end});
    row("an idle processor needs nothing", start + "cores=4; cpu_usage=0; memory_gb=8",
        {mem, "E = t*P_mem*PUE*n", end});
    row("nothing at all: the totals stay", start, {"E = t*(P_cpu+P_gpu+P_mem)*PUE*n", end});
}

void WorkingTest::stepsAreThoseOfTheFormula()
{
    QFETCH(std::string, workload);
    QTEST(written(workingOf(inputsOf(workload))), "lines");
}

void WorkingTest::stepsComeToWhatTheirTermsSay()
{
    const Inputs inputs = inputsOf(full);
    const Working working = workingOf(inputs);
    const auto out = footprint(centralTerms(inputs));
    for (const Step &step : working.steps) {
        const double unit = step.symbol == "E" ? 1000 : 1; // W h in a kWh: the one conversion, left out of the trace
        COMPARE_NEAR(reckoned(*step.expression), step.value * unit, 1e-14);
    }
    QVERIFY(working.step("C")->value == out.emissions.total.value());
    QVERIFY(working.step("E")->value == out.energy.total.value());
    for (const auto &part : working.step("C")->expression->terms) // a step that stands in another has the same value
        if (part->kind == Term::Kind::step)
            QVERIFY(part->value == working.step(part->symbol)->value);
}

void WorkingTest::stepsHaveUnits()
{
    const Working working = workingOf(inputsOf(full));
    for (const char *symbol : {"P_cpu", "P_gpu", "P_mem"})
        QCOMPARE(working.step(symbol)->unit, std::string_view("W"));
    QCOMPARE(working.step("E")->unit, std::string_view("kWh"));
    QCOMPARE(working.step("C")->unit, std::string_view("g CO₂e"));
}

void WorkingTest::everyFigureSaysWhereItIsFrom()
{
    const Inputs inputs = inputsOf(full);
    const auto figures = figuresOf(workingOf(inputs));
    QCOMPARE(figures.size(), size_t{12}); // every input once
    const auto originOf = [&figures](std::string_view symbol) {
        for (const Term &figure : figures)
            if (figure.symbol == symbol)
                return figure.origin;
        return Origin{OriginKind::derived, Basis::none, 0, {}, {}, {}};
    };
    QVERIFY(originOf("t") == inputs.hours.origin);
    QVERIFY(originOf("n") == inputs.runs.origin);
    QVERIFY(originOf("n_c") == inputs.cores.origin);
    QVERIFY(originOf("P_c") == inputs.corePower.origin);
    QVERIFY(originOf("u_c") == inputs.cpuUsage.origin);
    QVERIFY(originOf("n_g") == inputs.gpus.origin);
    QVERIFY(originOf("P_g") == inputs.gpuPower.origin);
    QVERIFY(originOf("u_g") == inputs.gpuUsage.origin);
    QVERIFY(originOf("m") == inputs.memory.origin);
    QVERIFY(originOf("P_m") == inputs.memoryPower.origin);
    QVERIFY(originOf("PUE") == inputs.pue.origin);
    QVERIFY(originOf("I") == inputs.intensity.origin);
    QVERIFY(originOf("P_c").kind == OriginKind::catalogue && originOf("P_c").source == "amd_codecarbon");
    QVERIFY(originOf("PUE").kind == OriginKind::assumed && originOf("t").kind == OriginKind::given);
    for (const Term &figure : figures)
        QVERIFY2(figure.origin.kind == OriginKind::given || !figure.origin.source.empty()
                     || !figure.origin.rule.empty(),
                 std::string(figure.symbol).c_str());
}

void WorkingTest::figuresCarryTheFieldThatSetsThem()
{
    for (const Term &figure : figuresOf(workingOf(inputsOf(full))))
        QVERIFY2(fieldByColumn(figure.field) || figure.field == "memory_w_per_gb", std::string(figure.symbol).c_str());
}

void WorkingTest::aStepIsFoundByItsSymbol()
{
    const Working working = workingOf(inputsOf("hours=1; cores=4; zone=ES"));
    QVERIFY(working.step("C") == &working.steps.back());
    QVERIFY(!working.step("P_gpu"));
    QVERIFY(!working.step(""));
}

void WorkingTest::workingTwiceGivesTheSame()
{
    const Inputs inputs = inputsOf(full);
    const Working first = workingOf(inputs), second = workingOf(inputs);
    QCOMPARE(written(first), written(second));
    QCOMPARE(first.steps.size(), second.steps.size());
}

HUELLA_TEST(WorkingTest, NoApplication)
} // namespace working_test
#include "working_test.moc"
