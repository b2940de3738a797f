// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fields.h"
#include "core/workload/with_unit.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace typed_units_test {

/// What is said of a number with a unit.
class TypedUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsRightIsNamedAsItIsTyped();
    void memoryCountedByTwosHasTwoReadings();
    void aReaderOfOnesOwnSaysUnitsToo();
};

/// As it is to be typed, whatever language says it.
void TypedUnitsTest::whatIsRightIsNamedAsItIsTyped()
{
    const auto right = [](const char *column, const char *cell) {
        WorkloadView workload;
        return std::get<std::string>(
            setFromText(workload, *fieldByColumn(column), cell).error().message.args.at(1).value);
    };
    QCOMPARE(right("hours", "12,5 h"), std::string("12.5"));
    QCOMPARE(right("hours", "12 000 h"), std::string("12000"));
    QCOMPARE(right("hours", "1:20"), std::string("1.333333333"));
    QCOMPARE(right("hours", "90 min"), std::string("1.5"));
    QCOMPARE(right("cpu_usage", "85%"), std::string("0.85"));
    QCOMPARE(right("gpu_usage", "0,7 por ciento"), std::string("0.007"));
}

/// Slurm's 64G are 64 times 1024^3 bytes; a machine with as much is sold as one with 64 GB.
void TypedUnitsTest::memoryCountedByTwosHasTwoReadings()
{
    const auto readings = [](const char *cell) {
        WorkloadView workload;
        const Message said = setFromText(workload, fieldInfo(Field::memoryGb), cell).error().message;
        std::vector<double> values;
        for (const MessageArg &arg : said.args)
            if (const auto *value = std::get_if<NumberArg>(&arg.value))
                values.push_back(value->value);
        return values;
    };
    QCOMPARE(readings("64G"), (std::vector<double>{68.719476736, 64}));
    QCOMPARE(readings("65536 MiB"), (std::vector<double>{68.719476736, 64}));
    QCOMPARE(readings("2 Ti"), (std::vector<double>{2199.023255552, 2048}));
    QCOMPARE(readings("64000 MB"), std::vector<double>{64});
}

/// What a reader takes stays as it read it; what it refuses is said of the unit, where that is known.
void TypedUnitsTest::aReaderOfOnesOwnSaysUnitsToo()
{
    const NumberReader read =
        sayingUnits([](std::string_view typed) { return readTypedNumber(typed); }, fieldInfo(Field::memoryGb));
    QCOMPARE(read("64,5")->value, 64.5);
    QCOMPARE(read("64G").error().message.key, std::string("error.memory.gibibytes"));
    QCOMPARE(read("64 lb").error().message.key, std::string("error.typed.form"));
    QCOMPARE(read("1 2").error().message.key, std::string("error.typed.several"));
}

HUELLA_TEST(TypedUnitsTest, NoApplication)
} // namespace typed_units_test
#include "typed_units_test.moc"
