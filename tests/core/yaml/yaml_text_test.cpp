// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/yaml_text.h"
#include "tests/register_test.h"

#include "core/base/fold.h"

#include <QTest>

#include <cstring>

using namespace huella;

namespace yaml_text_test {

/// YAML from anywhere becomes values, or a sentence about its line.
class YamlTextTest : public QObject {
    Q_OBJECT

private slots:
    void valuesHaveTheirKinds();
    void linesAreKnown();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void aliasesDoNotGrowWithoutEnd();
    void escapesAreLettersOrReplaced();
    void anyBytesAreAnswered();
};

void YamlTextTest::valuesHaveTheirKinds()
{
    const auto yaml =
        readYaml("a: 12\nb: 1.5\nc: \"12\"\nd: true\ne: NO\nf: [1, two]\ng: |\n  one\n  two\nh: 2 %\ni:\n", "x.yaml");
    QVERIFY(yaml);
    const auto lists = readYaml("a: [1,2,3]\nb: [1, 2, 3]\nc: \"1,5\"\nd: {a: 1, 5: x}\ne: {a: b,5}\n", "x.yaml");
    QVERIFY2(lists, "a comma parts whole numbers as well");
    const Json expected = Json::parse(
        R"({"a": 12, "b": 1.5, "c": "12", "d": true, "e": "NO", "f": [1, "two"], "g": "one\ntwo\n", "h": "2 %", "i": null})");
    QCOMPARE(QString::fromStdString(yaml->value.dump()), QString::fromStdString(expected.dump()));
}

void YamlTextTest::linesAreKnown()
{
    const auto yaml = readYaml("title: x\nsteps:\n  - text: one\n  - text: two\n    unit: kWh\n", "x.yaml");
    QVERIFY(yaml);
    QCOMPARE(QString::fromStdString(yaml->place("x.yaml", "steps[1].unit")), QStringLiteral("x.yaml:5"));
    QCOMPARE(QString::fromStdString(yaml->place("x.yaml", "steps[1].hint")), QStringLiteral("x.yaml:4"));
}

void YamlTextTest::badTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("key");
    QTest::addRow("a bracket that stays open") << QByteArray("a: 1\nb: [1, 2\n") << "x.yaml:3"
                                               << "error.yaml.syntax";
    QTest::addRow("indented wrongly") << QByteArray("a:\n  b: 1\n c: 2\n") << "x.yaml:3"
                                      << "error.yaml.syntax";
    QTest::addRow("a field twice") << QByteArray("a: 1\nb: 2\na: 3\n") << "x.yaml:3"
                                   << "error.yaml.doubled";
    QTest::addRow("a list as a name") << QByteArray("? [1, 2]\n: 3\n") << "x.yaml:1"
                                      << "error.yaml.name";
    QTest::addRow("an alias of nothing") << QByteArray("a: *b\n") << "x.yaml:1"
                                         << "error.yaml.syntax";
    QTest::addRow("nested too deep") << QByteArray("a: ") + QByteArray(100, '[') + QByteArray(100, ']') << "x.yaml:1"
                                     << "error.json.too_deep";
    QTest::addRow("nested far too deep") << QByteArray(200'000, '[') << "x.yaml:1"
                                         << "error.yaml.syntax";
    for (const char *comma :
         {"a: {hours: 1,5}", "a: {hours: 1,5, cores: 2}", "a: {x: y, hours: -0,25}", "a:\n  hours: 1,5",
          "a: [0,5, 1,5]", "a: {tolerance: 2,5 %}", "a: [1, 2,5]", "a:\n  - 1,5"})
        QTest::addRow("a decimal comma: %s", comma)
            << QByteArray(comma) << (strchr(comma, '\n') ? "x.yaml:2" : "x.yaml:1") << "error.yaml.comma";
    QTest::addRow("more values than a lesson has") << "a: [" + QByteArray("1,").repeated(60'000) + "1]"
                                                   << "x.yaml:1"
                                                   << "error.yaml.many";
    QTest::addRow("a name without an end") << "a: 1\n" + QByteArray(200, 'b') + ": 2\n"
                                           << "x.yaml:2"
                                           << "error.yaml.name";
    QTest::addRow("too large") << QByteArray(2 << 20, 'a') << "x.yaml"
                               << "error.yaml.large";
}

void YamlTextTest::badTextIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, key);
    const auto yaml = readYaml({text.constData(), size_t(text.size())}, "x.yaml");
    QVERIFY(!yaml);
    QCOMPARE(QString::fromStdString(yaml.error().message.key), key);
    QCOMPARE(QString::fromStdString(yaml.error().place), place);
}

/// Ten aliases of ten aliases of ten…: a file of some lines that would fill any memory.
void YamlTextTest::aliasesDoNotGrowWithoutEnd()
{
    QByteArray text("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; ++i) {
        text += QStringLiteral("a%1: &a%1 [").arg(i).toUtf8();
        for (int j = 0; j < 10; ++j)
            text += (j ? ", *a" : "*a") + QByteArray::number(i - 1);
        text += "]\n";
    }
    const auto yaml = readYaml({text.constData(), size_t(text.size())}, "x.yaml");
    QVERIFY(!yaml);
    QCOMPARE(QString::fromStdString(yaml.error().message.key), QStringLiteral("error.yaml.many"));
}

/// "\\xff" is YAML for a byte that no UTF-8 text has; it must not get any further, in a value or in a name.
void YamlTextTest::escapesAreLettersOrReplaced()
{
    for (const char *escape : {"\\xff", "\\x80", "\\xc3", "\\xe9", "\\ud800", "\\udfff", "\\U00110000", "\\N", "\\_"}) {
        const std::string text = std::string("a: \"") + escape + "\"\n\"" + escape + "\": 1\n";
        const auto yaml = readYaml(text, "x.yaml");
        QVERIFY2(yaml || !yaml.error().message.key.empty(), escape);
        if (yaml) // dump() throws at what is not UTF-8
            QCOMPARE(cleanUtf8(yaml->value.dump()), yaml->value.dump());
    }
}

void YamlTextTest::anyBytesAreAnswered()
{
    std::uint32_t state = 7;
    const QByteArray letters("ab:-[]{}\"'|>&*#%!\n\t ,?0.\xff\xc3");
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525u + 1013904223u;
            text += letters[int(state >> 16) % int(letters.size())];
        }
        const auto yaml = readYaml(text, "x.yaml");
        QVERIFY(yaml || !yaml.error().message.key.empty());
        if (yaml)
            yaml->value.dump();
    }
}

HUELLA_TEST(YamlTextTest, QCoreApplication)
} // namespace yaml_text_test
#include "yaml_text_test.moc"
