// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/compose.h"
#include "core/study/edits/edits.h"
#include "core/study/file/file.h"
#include "tests/core/base/show.h"

#include <QFile>

namespace huella {

// Studies to report on, and golden texts: HUELLA_REFRESH_GOLDEN=1 writes what came out, to be read through before it is committed.

inline constexpr auto fixedDate = "2026-11-23";
inline constexpr auto fixedVersion = "1.2.3";

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Study sampleStudy()
{
    const QByteArray bytes = bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"));
    auto read = readStudy({bytes.constData(), size_t(bytes.size())}, "sample.huella");
    return read ? std::move(read->study) : Study();
}

/// A training with what goes with it, and a year of answers.
inline Study aiStudy()
{
    const QByteArray bytes = bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/studies/ai.huella"));
    auto read = readStudy({bytes.constData(), size_t(bytes.size())}, "ai.huella");
    return read ? std::move(read->study) : Study();
}

/// A study of one run that needs nothing but its hours and cores.
inline Study plainStudy()
{
    Study study = newStudy({"Baseline", "First run"}, "en");
    study = setField(study, "r1", Field::hours, 12.0);
    study = setField(study, "r1", Field::cores, 4.0);
    return setField(study, "r1", Field::zone, std::string("ES"));
}

inline Document summaryOf(const Study &study, Language language = Language::en)
{
    const StudyResult result = Evaluator().evaluate(study, 2000);
    return composeTemplate("summary",
                           {study, result, datasetOf(study), Wording::of(language), fixedDate, fixedVersion});
}

/// The sample with a second scenario.
inline Study twoScenarios()
{
    Study study = sampleStudy();
    Scenario other = copyOfScenario(study, study.scenarios.front().id, "In Sweden");
    const std::string run = other.runs.front()->id;
    study = addScenario(study, std::move(other));
    return setField(study, run, Field::zone, std::string("SE"));
}

inline Document reportOf(const Study &study, const std::string &id, Language language)
{
    const StudyResult result = Evaluator().evaluate(study, 1000);
    return composeTemplate(id, {study, result, datasetOf(study), Wording::of(language), fixedDate, fixedVersion});
}

inline ReportBlockPointer recipeBlock(std::string_view recipe, const std::string &scenario = {})
{
    return std::make_shared<const ReportBlock>(ReportBlock{RecipeBlock{std::string(recipe), scenario, {}}, {}, {}});
}

inline Document reportOfBlocks(const Study &study, const std::vector<ReportBlockPointer> &blocks, Language language)
{
    const StudyResult result = Evaluator().evaluate(study, 1000);
    const Dataset dataset = datasetOf(study);
    return compose(blocks, {study, result, dataset, Wording::of(language), fixedDate, fixedVersion});
}

/// Every figure, table and list that a report can have.
inline Document reportOfEveryRecipe(const Study &study, Language language)
{
    std::vector<ReportBlockPointer> blocks;
    for (const std::string_view name : recipeNames())
        blocks.push_back(recipeBlock(name));
    return reportOfBlocks(study, blocks, language);
}

/// Rows of a test for every template in both languages: columns "id" and "spanish".
inline void addTemplateRows()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<bool>("spanish");
    for (const ReportTemplate &each : reportTemplates())
        QTest::addRow("%s %s", each.id.c_str(), codeOf(each.language).data())
            << each.id << (each.language == Language::es);
}

inline std::string textOf(const Document &document)
{
    return document.author + "\n" + document.date + "\n" + document.subject + "\n" + plainText(document);
}

/// Compares with tests/data/golden/NAME; a difference names the first line that differs.
inline void compareWithGolden(const std::string &text, const QString &name)
{
    const QString path = QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/golden/") + name;
    const QByteArray actual = QByteArray::fromStdString(text);
    if (qEnvironmentVariableIsSet("HUELLA_REFRESH_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    const QList<QByteArray> expected = bytesOf(path).split('\n'), lines = actual.split('\n');
    for (qsizetype i = 0; i < qMin(expected.size(), lines.size()); ++i)
        QVERIFY2(expected[i] == lines[i],
                 qPrintable(QStringLiteral("%1:%2\n is       %3\n expected %4")
                                .arg(name)
                                .arg(i + 1)
                                .arg(QString::fromUtf8(lines[i]), QString::fromUtf8(expected[i]))));
    QCOMPARE(lines.size(), expected.size());
}

} // namespace huella
