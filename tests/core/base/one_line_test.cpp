// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"
#include "core/base/one_line.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace one_line_test {

/// What is repeated from others fits on a line, and is no more than a line can hold.
class OneLineTest : public QObject {
    Q_OBJECT

private slots:
    void nothingInALineCommandsATerminal()
    {
        QCOMPARE(QString::fromStdString(
                     oneLine("a\x1b[31mb\x7f\n\xc2\x9b c\xe2\x80\xae d\xe2\x81\xa6 e\xe2\x80\xa8 ñ 漢 👩‍🔬")),
                 QString::fromUtf8("a [31mb    c  d  e  ñ 漢 👩‍🔬"));
    }

    void whatIsRepeatedIsShort()
    {
        QCOMPARE(shortened("niño", 4), std::string("niño"));
        QCOMPARE(shortened("niños", 4), std::string("niñ…"));
        QCOMPARE(shortened("ñ", 0), std::string("…"));
        QCOMPARE(shortened("", 0), std::string());
        QCOMPARE(shortened("\x80\x80\xffñ\xc3", 4), std::string("\x80\x80\xff…")); // what is no letter counts as one
        for (size_t i = 0; i < 20; ++i)
            QVERIFY(shortened(std::string(100'000, '\x80'), i).size() <= i + 3);
        const std::string longOne = "begin" + std::string(100'000, 'n') + "ñ:12";
        const std::string said = briefly(longOne);
        QVERIFY(said.size() < 700 && said.starts_with("begin") && said.ends_with("ñ:12"));
        QVERIFY(QString::fromStdString(briefly("ñ" + longOne)).contains(QStringLiteral(" … ")));
        QCOMPARE(briefly("plan.huella:12"), std::string("plan.huella:12"));
        const Message message =
            briefly(Message("x", {textArg("a", longOne), wordsArg("b", Message("y", {textArg("c", longOne)}))}));
        QVERIFY(std::get<std::string>(message.args[0].value).size() < 700);
        QVERIFY(std::get<std::string>(std::get<std::vector<Message>>(message.args[1].value)[0].args[0].value).size()
                < 700);
    }
};

HUELLA_TEST(OneLineTest, NoApplication)
} // namespace one_line_test
#include "one_line_test.moc"
