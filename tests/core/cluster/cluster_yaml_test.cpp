// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cluster/accounting.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;
using namespace accounting_of_tests;

namespace cluster_yaml_test {

/// A cluster's description in each of its forms, and what is refused.
class ClusterYamlTest : public QObject {
    Q_OBJECT

private slots:
    void partitionsWithPowers();
    void profilesAndRanges();
    void nodesOfRanges_data();
    void nodesOfRanges();
    void mistakesAreRefused_data();
    void mistakesAreRefused();
};

void ClusterYamlTest::partitionsWithPowers()
{
    const auto cluster = readCluster(fixture(QStringLiteral("cluster.yaml")), "cluster.yaml");
    QVERIFY(cluster);
    QCOMPARE(cluster->pue, 2.0);
    QCOMPARE(cluster->intensity.value(), 100.0);
    QCOMPARE(cluster->granularity.value(), 4.0);
    QVERIFY(cluster->hardware
            == (std::vector<Hardware>{{"cpu", false, Power(10), Power()},
                                      {"gpu", true, Power(5), Power(300)},
                                      {"old-gpu", true, {}, Power(250)}}));
    QVERIFY(!cluster->partition("moon"));
}

void ClusterYamlTest::profilesAndRanges()
{
    const auto cluster = readCluster(fixture(QStringLiteral("cluster_profiles.yaml")), "cluster.yaml");
    QVERIFY(cluster);
    QVERIFY(cluster->partitions
            == (std::vector<Partition>{
                {"cpu", 0, {}}, {"single", 1, {}}, {"mixed", {}, {{"cpu-p-", 100, 200, 0}, {"gpu-p-", 1, 20, 1}}}}));
}

void ClusterYamlTest::nodesOfRanges_data()
{
    QTest::addColumn<QString>("hardware");
    const auto row = [](const char *node, const char *hardware) {
        QTest::newRow(node) << QString::fromLatin1(hardware);
    };
    row("cpu-p-100", "thin");
    row("cpu-p-0150", "thin");
    row("cpu-p-200", "thin");
    row("cpu-p-99", "");
    row("cpu-p-201", "");
    row("gpu-p-020", "cards");
    row("gpu-p-21", "");
    row("gpu-160", "");
    row("cpu-p-", "");
    row("cpu-p-99999999999999999999999", "");
    row("cpu-p-[100,150]", "thin");
    row("x1,cpu-p-[3,7-99],gpu-p-[019-025]", "cards");
    row("gpu-p-[021-025]", "");
    row("cpu-p-[1-9999999999]", "thin");
    row("cpu-p-[", "");
    row("[[,]],", "");
    row("None assigned", "");
}

void ClusterYamlTest::nodesOfRanges()
{
    const auto cluster = readCluster(fixture(QStringLiteral("cluster_profiles.yaml")), "cluster.yaml");
    QVERIFY(cluster);
    const Hardware *found = hardwareOfJob(*cluster, *cluster->partition("mixed"), QTest::currentDataTag());
    QTEST(found ? QString::fromStdString(found->name) : QString(), "hardware");
}

void ClusterYamlTest::mistakesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *key,
                        const char *place) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(key) << QString::fromLatin1(place);
    };
    const char *plain = "cluster.yaml", *profiles = "cluster_profiles.yaml";
    row("placeholder", plain, "PUE: 2", "PUE: <1.67>", "cluster.placeholder", "c.yaml:20");
    row("placeholder in a partition", plain, "TDP: 10", "TDP: <10>", "cluster.placeholder", "c.yaml:9");
    row("placeholder of a type", plain, "type: CPU", "type: <CPU>", "cluster.placeholder", "c.yaml:7");
    row("below 1", plain, "PUE: 2", "PUE: 0.9", "cluster.pue", "c.yaml:20");
    row("negative", plain, "CI: 100", "CI: -1", "cluster.not_negative", "c.yaml:21");
    row("no power", plain, "TDP: 10", "TDP: 0", "cluster.above_zero", "c.yaml:9");
    row("text", plain, "TDP: 10", "TDP: ten", "cluster.above_zero", "c.yaml:9");
    row("missing", plain, "PUE: 2", "XUE: 2", "cluster.missing", "c.yaml:2");
    row("another type", plain, "type: CPU", "type: TPU", "cluster.type", "c.yaml:6");
    row("no partitions", plain, "partitions:", "divisions:", "cluster.not_one", "c.yaml");
    row("no cores beside cards", profiles, "    TDP_CPU: 5\n", "", "cluster.missing", "c.yaml:10");
    row("unknown profile", profiles, "hardware_profile: \"thin\"\n  single", "hardware_profile: \"fat\"\n  single",
        "cluster.profile_unknown", "c.yaml:17");
    row("list of three", profiles, "[100, 200]", "[100, 150, 200]", "cluster.range", "c.yaml:28");
    row("one number", profiles, "[100, 200]", "[100]", "cluster.range", "c.yaml:28");
    row("backwards", profiles, "[100, 200]", "[200, 100]", "cluster.range_order", "c.yaml:28");
    row("no hardware", profiles, "    hardware_profile: \"thin\"\n  single", "  single", "cluster.no_hardware",
        "c.yaml:17");
}

void ClusterYamlTest::mistakesAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QString text = QString::fromStdString(fixture(file));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const auto cluster = readCluster(text.toStdString(), "c.yaml");
    QVERIFY(!cluster);
    QTEST(QString::fromStdString(cluster.error().message.key), "key");
    QTEST(QString::fromStdString(cluster.error().place), "place");
}

HUELLA_TEST(ClusterYamlTest, huella::NoApplication)
} // namespace cluster_yaml_test
#include "cluster_yaml_test.moc"
