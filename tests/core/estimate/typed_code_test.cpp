// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/typed_code.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace typed_code_test {
namespace {

/// The state that a typed text could also mean, or "".
std::string stateIn(std::string_view typed)
{
    const auto found = Dataset::builtIn().place(typed);
    const auto issue = sharedCodeIssue(typed, *found->record, Dataset::builtIn());
    if (!issue)
        return {};
    for (const MessageArg &arg : issue->message.args)
        if (arg.name == "state_code")
            return std::get<std::string>(arg.value);
    return "no code";
}

} // namespace

class TypedCodeTest : public QObject {
    Q_OBJECT

private slots:
    void aCodeThatIsAStatesTooIsSaid_data();
    void aCodeThatIsAStatesTooIsSaid();
};

void TypedCodeTest::aCodeThatIsAStatesTooIsSaid_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("state");
    for (const auto &[typed, state] : {std::pair("CA", "US-CA"), std::pair("ca", "US-CA"), std::pair("GA", "US-GA"), std::pair("IN", "US-IN"),
                                       std::pair("DE", "US-DE"), std::pair("AR", "US-AR"), std::pair("AL", "US-AL"), std::pair("CO", "US-CO"),
                                       std::pair("NL", "CA-NL"), std::pair("ES", ""), std::pair("FR", ""), std::pair("Canada", ""),
                                       std::pair("CAN", ""), std::pair("US-CA", "")})
        QTest::newRow(typed) << std::string(typed) << std::string(state);
}

void TypedCodeTest::aCodeThatIsAStatesTooIsSaid()
{
    QFETCH(std::string, typed);
    QTEST(stateIn(typed), "state");
}

HUELLA_TEST(TypedCodeTest, NoApplication)
} // namespace typed_code_test
#include "typed_code_test.moc"
