// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/field_labels.h"
#include "core/wording/wording.h"
#include "core/workload/fields.h"
#include "core/workload/fill.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace field_labels_test {

class FieldLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void anOptionBecomesTheFieldOfThatName()
    {
        const Message sent("error.name.counted.gpu_near", {textArg("option", "--gpus")});
        const Message named = namingFields(sent);
        QVERIFY(Wording::of(Language::en)(sent).find("--gpus") != std::string::npos);
        QVERIFY(Wording::of(Language::en)(named).find("“Number”") != std::string::npos);
        QVERIFY(Wording::of(Language::es)(named).find("«Cantidad»") != std::string::npos);
    }

    void howToDoWithoutANameIsSaidInFields_data()
    {
        QTest::addColumn<int>("field");
        for (const Field field : {Field::cpu, Field::gpu, Field::zone, Field::provider, Field::region})
            QTest::newRow(std::string(fieldInfo(field).column).c_str()) << int(field);
    }

    /// Whatever is said of a name that nothing goes by: a person at a form has no command line.
    void howToDoWithoutANameIsSaidInFields()
    {
        QFETCH(int, field);
        Resolver resolver(Dataset::builtIn());
        WorkloadView said;
        said.provider = "aws";
        *textOf(said, Field(field)) = "Nonsuch 9999";
        const auto errors = unknownNames(said, resolver);
        QVERIFY(!errors.empty());
        for (const Language language : {Language::en, Language::es}) {
            const Wording &words = Wording::of(language);
            QVERIFY(words(errors.front().message).find("--") != std::string::npos);
            const std::string named = words(namingFields(errors.front().message));
            QVERIFY2(named.find("--") == std::string::npos && named.find('[') == std::string::npos, named.c_str());
        }
    }

    /// Each field of the form, and what a run has beside its workload.
    void everyFieldIsExplained()
    {
        std::vector<std::string> columns{"name",     "kind",        "year",         "note",
                                         "repeat",   "repeat_for",  "repeat_count", "calendar",
                                         "training", "development", "retrainings"};
        for (const FieldInfo &field : allFields())
            columns.emplace_back(field.column);
        for (const Language language : {Language::en, Language::es})
            for (const std::string &column : columns) {
                const std::string said = fieldExplanation(column, Dataset::builtIn(), Wording::of(language));
                QVERIFY2(said.ends_with('.') && said.find('{') == std::string::npos, column.c_str());
            }
        QVERIFY(fieldExplanation("nonsuch", Dataset::builtIn(), Wording::of(Language::en)).empty());
        QVERIFY(fieldExplanation("pue", Dataset::builtIn(), Wording::of(Language::es)).find("1,5")
                != std::string::npos);
    }
};

HUELLA_TEST(FieldLabelsTest, NoApplication)
} // namespace field_labels_test
#include "field_labels_test.moc"
