// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace json_test {
namespace {

std::string nested(int depth) { return std::string(size_t(depth), '[') + std::string(size_t(depth), ']'); }

std::string nestedObjects(int depth)
{
    std::string open, closed;
    for (int i = 0; i < depth; ++i) {
        open += "{\"a\":";
        closed += '}';
    }
    return open + "1" + closed;
}

/// "place key name=value …", so that a test compares one text.
std::string told(const Error &error)
{
    std::string text = error.place + " " + error.message.key;
    for (const MessageArg &arg : error.message.args) {
        text += " " + arg.name + "=";
        if (const auto *number = std::get_if<NumberArg>(&arg.value))
            text += std::to_string(int(number->value));
        else if (const auto *words = std::get_if<std::string>(&arg.value))
            text += *words;
    }
    return text;
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void fieldsKeepTheirOrder();
    void sixtyFourLevelsAreRead();
    void whatIsDeeperIsRefused_data();
    void whatIsDeeperIsRefused();
    void mistakesAreRefusedWithTheirPlace_data();
    void mistakesAreRefusedWithTheirPlace();
    void everyCutOfATextIsRefusedOrRead();
    void doubledFieldIsFoundAmongMany();
    void manyFieldsCostNoMoreThanTheirNumber();
    void sameFieldInTwoObjectsIsNotDoubled();
    void byteOrderMarkIsSkipped();
    void bytesThatAreNotUtf8AreReplacedAndCounted();
    void errorsAreOfInput();
};

void JsonTest::fieldsKeepTheirOrder()
{
    const std::string text = R"({"zone":"ES","cpu":"x","aliases":[1,2.5,-3e2,true,null],"a":{"z":1,"b":2}})";
    const auto json = parseJson(text, "plan.huella");
    QVERIFY(json);
    QCOMPARE(json->dump(),
             std::string(R"({"zone":"ES","cpu":"x","aliases":[1,2.5,-300.0,true,null],"a":{"z":1,"b":2}})"));
}

void JsonTest::sixtyFourLevelsAreRead()
{
    QCOMPARE(maxJsonDepth, 64);
    const auto arrays = parseJson(nested(64), "f");
    QVERIFY(arrays);
    QCOMPARE(arrays->dump(), nested(64));
    const auto objects = parseJson(nestedObjects(64), "f");
    QVERIFY(objects);
    QCOMPARE(objects->dump(), nestedObjects(64));
    QVERIFY(parseJson("[" + nested(63) + "," + nested(63) + "]", "f")); // depth, not number
}

void JsonTest::whatIsDeeperIsRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("error");
    const auto row = [](const char *name, std::string text, std::string error) {
        QTest::newRow(name) << text << error;
    };
    const char *tooDeep = "f:1 error.json.too_deep limit=64";
    row("65 arrays", nested(65), tooDeep);
    row("65 objects", nestedObjects(65), "f: a.a.a.a.a.a… error.json.too_deep limit=64");
    row("200,000 arrays, closed again", nested(200'000), tooDeep);
    row("200,000 objects, closed again", nestedObjects(200'000), "f: a.a.a.a.a.a… error.json.too_deep limit=64");
    row("a field of a run", "{\"scenarios\":[{\"runs\":[{\"hours\":1},{\"hours\":2,\"cpu\":" + nested(65) + "}]}]}",
        "f: scenarios[0].runs[1].cpu[0]… error.json.too_deep limit=64");
    row("a field of the study, after others", "{\"title\":\"[[\",\"report\":{\"blocks\":[1," + nested(64) + "]}}",
        "f: report.blocks[1][0][0][0]… error.json.too_deep limit=64");
    row("200,000 arrays, never closed", std::string(200'000, '['), tooDeep);
    row("on the third line", "\n\n" + nested(65), "f:3 error.json.too_deep limit=64");
    row("brackets in a text are no depth", "[\"" + std::string(100, '[') + "\",?]", "f:1 error.json.syntax column=105");
}

void JsonTest::whatIsDeeperIsRefused()
{
    QFETCH(std::string, text);
    QFETCH(std::string, error);
    const auto json = parseJson(text, "f");
    QVERIFY(!json);
    QCOMPARE(told(json.error()), error);
}

void JsonTest::mistakesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("error");
    const auto row = [](const char *name, std::string text, std::string error) {
        QTest::newRow(name) << text << "plan.huella" + error;
    };
    row("empty file", "", " error.json.empty");
    row("only white space", " \r\n\t\n", " error.json.empty");
    row("only a byte-order mark", "\xef\xbb\xbf", " error.json.empty");
    row("a word", "hello", ":1 error.json.syntax column=1");
    row("comma before the bracket", "[1,]", ":1 error.json.syntax column=4");
    row("on the third line", "{\n \"a\": 1,\n \"b\": ?\n}", ":3 error.json.syntax column=7");
    row("lines of another system", "{\r\n \"b\": ?\r\n}", ":2 error.json.syntax column=7");
    row("column counts characters, not bytes", "{\"año\": ?}", ":1 error.json.syntax column=9");
    row("column after a byte-order mark", "\xef\xbb\xbf[?]", ":1 error.json.syntax column=2");
    row("single quotes", "{'a':1}", ":1 error.json.syntax column=2");
    row("cut inside an object", "{\n\"a\": 1", ":2 error.json.syntax column=6");
    row("something after the end", "{}\n{}", ":2 error.json.syntax column=1");
    row("NaN", R"({"a":[{"b":1},{"hours": NaN}]})", ": a[1].hours error.json.no_number");
    row("NaN, as others write it", R"({"a":[1,nan]})", ": a[1] error.json.no_number");
    row("Infinity", R"({"a":{"b":Infinity}})", ": a.b error.json.no_number");
    row("minus Infinity", R"({"a":{"b":-Infinity}})", ": a.b error.json.no_number");
    row("a word that begins otherwise", R"({"a":nobody})", ":1 error.json.syntax column=7");
    row("number beyond doubles", R"({"a":[{"b":0},{"c":[1,1e999]}]})", ": a[1].c[1] error.json.number_too_large");
    row("number beyond doubles, alone", "-1e999", ":1 error.json.number_too_large");
    row("comment", "[1] // why", ":1 error.json.syntax column=5");
    row("line break in a text", "[\"a\nb\"]", ":1 error.json.syntax column=4");
    row("zero bytes", std::string(16, '\0'), ":1 error.json.syntax column=1");
    row("a picture", "\x89PNG\r\n\x1a\n", ":1 error.json.syntax column=1");
    row("UTF-16", std::string("\xff\xfe{\0}\0", 6), ":1 error.json.syntax column=1");
    row("doubled field", R"({"a":1,"b":2,"a":3})", ":1 error.json.doubled field=a");
    row("doubled field further down", "{\"a\":1,\n\"b\":[{\"c\":1,\n\"c\":2}]}", ":3 error.json.doubled field=c");
    row("doubled field, written as an escape", "{\"a\":1,\"\\u0061\":3}", ":1 error.json.doubled field=a");
}

void JsonTest::mistakesAreRefusedWithTheirPlace()
{
    QFETCH(std::string, text);
    QFETCH(std::string, error);
    const auto json = parseJson(text, "plan.huella");
    QVERIFY(!json);
    QCOMPARE(told(json.error()), error);
}

void JsonTest::everyCutOfATextIsRefusedOrRead()
{
    const std::string text = R"({"title":"Año \u00f1","n":[1.5e3,true,null],"o":{"a":"b"}})";
    for (size_t length = 0; length < text.size(); ++length)
        QVERIFY2(!parseJson(text.substr(0, length), "f"), text.substr(0, length).c_str());
    QVERIFY(parseJson(text, "f"));
}

void JsonTest::doubledFieldIsFoundAmongMany()
{
    std::string text = "{";
    for (int i = 0; i < 1000; ++i)
        text += "\"k" + std::to_string(i) + "\":1,";
    const auto json = parseJson(text + "\"k900\":2}", "f");
    QVERIFY(!json);
    QCOMPARE(told(json.error()), std::string("f:1 error.json.doubled field=k900"));
    QVERIFY(parseJson(text + "\"k1000\":2}", "f"));
}

void JsonTest::manyFieldsCostNoMoreThanTheirNumber()
{
    // A builder that looks through the object for every field would be at it for minutes.
    std::string text = "{";
    for (int i = 0; i < 300'000; ++i)
        text += "\"" + std::to_string(i) + "\":0,";
    text += "\"last\":1}";
    const auto json = parseJson(text, "f");
    QVERIFY(json);
    QCOMPARE(json->size(), size_t{300'001});
}

void JsonTest::sameFieldInTwoObjectsIsNotDoubled()
{
    const auto json = parseJson(R"([{"a":{"a":1},"b":3},{"a":2}])", "f");
    QVERIFY(json);
    QCOMPARE((*json)[0]["b"].get<int>(), 3);
}

void JsonTest::byteOrderMarkIsSkipped()
{
    int replaced = 0;
    const auto json = parseJson("\xef\xbb\xbf{\"a\":1}", "f", &replaced);
    QVERIFY(json);
    QCOMPARE(json->dump(), std::string("{\"a\":1}"));
    QCOMPARE(replaced, 0);
}

void JsonTest::bytesThatAreNotUtf8AreReplacedAndCounted()
{
    int replaced = 0;
    const auto json = parseJson("{\"a\xf1o\":\"\xff\xfe\"}", "f", &replaced);
    QVERIFY(json);
    QCOMPARE(replaced, 3);
    QCOMPARE((*json)["a\ufffdo"].get<std::string>(), std::string("\ufffd\ufffd"));
}

void JsonTest::errorsAreOfInput()
{
    const auto json = parseJson("[", "f");
    QVERIFY(!json);
    QVERIFY(json.error().kind == ErrorKind::input);
}

HUELLA_TEST(JsonTest, NoApplication)
} // namespace json_test
#include "json_test.moc"
