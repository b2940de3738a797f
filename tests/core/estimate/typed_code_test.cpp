// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/typed_code.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <set>

using namespace huella;

namespace typed_code_test {
namespace {

/// The state that a typed text could also mean, or "".
std::string stateIn(std::string_view typed)
{
    const auto found = Dataset::builtIn().place(typed);
    if (!found)
        return {};
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
    void onlyStatesWithThatCodeAreMeant();
};

void TypedCodeTest::aCodeThatIsAStatesTooIsSaid_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("state");
    for (const auto &[typed, state] :
         {std::pair("CA", "US-CA"), std::pair("ca", "US-CA"), std::pair("GA", "US-GA"), std::pair("IN", "US-IN"),
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

/// "DO" is the Dominican Republic and no state, "US DO" a way to write the United States all the same.
void TypedCodeTest::onlyStatesWithThatCodeAreMeant()
{
    std::set<std::string> codes;
    for (const Place &place : Dataset::builtIn().places())
        codes.emplace(place.code);
    int asked = 0;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second) {
            const std::string typed{first, second};
            std::string expected = codes.contains("US-" + typed)   ? "US-" + typed
                                   : codes.contains("CA-" + typed) ? "CA-" + typed
                                                                   : std::string();
            const auto found = Dataset::builtIn().place(typed);
            if (!found || found->record->code == expected)
                expected.clear(); // nothing was taken for it, or the state itself
            QVERIFY2(stateIn(typed) == expected, (typed + ": " + stateIn(typed) + " instead of " + expected).c_str());
            asked += expected.empty() ? 0 : 1;
        }
    QVERIFY(asked > 10);
}

HUELLA_TEST(TypedCodeTest, NoApplication)
} // namespace typed_code_test
#include "typed_code_test.moc"
