// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace estimate_refusals_test {

/// What `estimate` refuses, and in which words.
class CliEstimateRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void messagesAreExact_data();
    void messagesAreExact();
    void refusesWrongUse_data();
    void refusesWrongUse();
};

void CliEstimateRefusalsTest::messagesAreExact_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("no time") << QStringList{"estimate", "--cores", "1"}
                             << "--hours: the run time is missing; give --hours or --time";
    QTest::newRow("both times") << QStringList{"estimate", "--hours", "1", "--time", "1:00"}
                                << "--time: this cannot stand beside --hours; give one of the two";
    QTest::newRow("comma") << QStringList{
        "estimate", "--hours",
        "1,5"} << "--hours: “1,5” is not a plain number; write it with a point as decimal mark, such as 7.5";
    QTest::newRow("usage") << QStringList{"estimate", "--hours", "1", "--cpu-usage", "50"}
                           << "--cpu-usage: 50 is more than the whole, which is 1; 50 percent is 0.5";
    QTest::newRow("pue") << QStringList{"estimate", "--hours", "1", "--pue", "0.5"}
                         << "--pue: 0.5 is too small; 1 or more would be right";
    QTest::newRow("ambiguous") << QStringList{
        "estimate", "--hours", "1", "--where",
        "Georgia"} << "--where: “Georgia” can mean more than one: GE (Georgia) and US-GA (Georgia); say which";
    QTest::newRow("pue in Spanish") << QStringList{"--lang", "es", "estimate", "--hours", "1", "--pue", "0.5"}
                                    << "--pue: 0,5 es demasiado pequeño; debe ser 1 o más";
    QTest::newRow("no time in Spanish") << QStringList{"--lang=es", "estimate"}
                                        << "--hours: falta el tiempo de ejecución; hay que indicar --hours o --time";
}

void CliEstimateRefusalsTest::messagesAreExact()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Called called = call(arguments);
    QCOMPARE(QString::fromStdString(called.err), "huella-cli: " + message + "\n");
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
}

void CliEstimateRefusalsTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const QStringList &options, const char *place) {
        QTest::newRow(name) << options << place;
    };
    add("unknown option", {"--colour", "red"}, "--colour");
    add("no value", {"--cores"}, "--cores");
    add("an option as value", {"--cpu", "--cores", "12"}, "--cpu");
    add("given twice", {"--cores", "1", "--cores", "2"}, "--cores");
    add("stray word", {"--cores", "1", "Xeon"}, "Xeon");
    add("language behind", {"--lang", "es"}, "--lang");
    add("where and intensity", {"--where", "ES", "--intensity", "30"}, "--intensity");
    add("inf", {"--memory", "inf"}, "--memory");
    add("nan", {"--memory", "nan"}, "--memory");
    add("hex", {"--cores", "0x10"}, "--cores");
    add("space", {"--cores", " 4"}, "--cores");
    add("plus", {"--cores", "+4"}, "--cores");
    add("unit", {"--memory", "64GB"}, "--memory");
    add("too large", {"--memory", "1e999"}, "--memory");
    add("power beyond all measure", {"--cores", "1", "--runs", "1e308", "--cpu-tdp-per-core", "1e308"}, "--hours");
    add("decimal comma", {"--memory", "64,5"}, "--memory");
    add("unit of memory", {"--memory", "64GiB"}, "--memory");
    add("negative", {"--memory", "-64"}, "--memory");
    add("runs below one", {"--runs", "0.5"}, "--runs");
    add("platform", {"--platform", "mainframe"}, "--platform");
    add("seed with a fraction", {"--seed", "1.5"}, "--seed");
    add("seed below zero", {"--seed", "-1"}, "--seed");
    add("seed too large", {"--seed", "9007199254740992"}, "--seed");
    add("processor", {"--cpu", "Xeon E5-2683 v44"}, "--cpu");
    add("empty processor", {"--cpu", ""}, "--cpu");
    add("empty place", {"--where", ""}, "--where");
    add("blank place", {"--where", " \t"}, "--where");
    add("empty region", {"--provider", "gcp", "--region", ""}, "--region");
    add("a percentage", {"--cpu-usage", "85"}, "--cpu-usage");
    add("several grids", {"--where", "Canarias"}, "--where");
    add("several places", {"--where", "Granada"}, "--where");
    add("a place without a figure", {"--where", "Andorra"}, "--where");
    add("a cloud's processor", {"--cpu", "AMD EPYC 9V74 80-Core Processor"}, "--cpu");
    add("a part of a card", {"--gpu", "NVIDIA A100-SXM4-40GB MIG 1g.5gb"}, "--gpu");
    add("a region of nobody", {"--provider", "oracle", "--region", "us-chicago-1"}, "--region");
    add("accelerator", {"--gpu", "Voodoo 2"}, "--gpu");
    add("place", {"--where", "Atlantis"}, "--where");
    add("provider", {"--provider", "Initech"}, "--provider");
    add("region", {"--provider", "gcp", "--region", "moon-1"}, "--region");
    add("power without cores", {"--cpu-tdp-per-core", "10"}, "--cores");
    add("beyond all measure", {"--cores", "1e300", "--runs", "1e300"}, "--hours");
}

void CliEstimateRefusalsTest::refusesWrongUse()
{
    QFETCH(QStringList, options);
    QFETCH(QString, place);
    for (const char *language : {"en", "es"}) {
        const Called called = call(QStringList{"--lang", language, "estimate", "--hours", "1"} + options);
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        QVERIFY2(called.err.starts_with("huella-cli: " + place.toStdString() + ": "), called.err.c_str());
        QVERIFY2(called.err.find(";") != std::string::npos, "says what would be right");
        QCOMPARE(std::count(called.err.begin(), called.err.end(), '\n'), 1);
    }
}

HUELLA_TEST(CliEstimateRefusalsTest, QCoreApplication)
} // namespace estimate_refusals_test
#include "estimate_refusals_test.moc"
