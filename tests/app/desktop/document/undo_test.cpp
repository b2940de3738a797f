// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo and redo after random edits: every version of the study comes back, to the byte of its file and the bit of its
// figures.

#include "app/desktop/document/study_document.h"
#include "core/base/json.h"
#include "core/study/file/file.h"
#include "tests/core/study/random_edits.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace undo_test {
namespace {

constexpr int edits = 200; // as many as the undo stack holds

/// A study as it comes from a file: with fields of a later version, an older edition and a figure that has moved since.
Study fromFile(Random &random)
{
    const std::string text = writeStudy(randomStudy(random));
    Json file = Json::parse(text);
    file["edition"] = "2020-01";
    file["later"] = {{"a", {1, 2.5, nullptr}}};
    file["catalogue"]["coefficients"][0]["value"] = 0.4;
    file["scenarios"][0]["colour"] = "red";
    file["scenarios"][0]["runs"][0]["water_l"] = 3.5;
    file["scenarios"][0]["runs"][0]["year"] = 2024;
    file["report"] = {{"paper", "letter"}};
    return readStudy(file.dump(), "a.huella").value().study;
}

/// One version of the document: what would be saved, and the figures that are there at once (intervals may follow).
struct Version {
    std::string bytes;
    std::vector<Split<Mass>> emissions;
    std::vector<size_t> missing;
    bool operator==(const Version &) const = default;
};

Version versionOf(const StudyDocument &document)
{
    Version version{writeStudy(document.study()), {}, {}};
    for (const ScenarioResult &scenario : document.result().scenarios) {
        version.emissions.push_back(scenario.emissions);
        version.missing.push_back(scenario.missing);
    }
    return version;
}

/// Edits a document and knows what it was after each step that can be undone.
class Editor {
public:
    explicit Editor(unsigned seed) : random_(seed), document_(fromFile(random_)), versions_{versionOf(document_)} {}

    StudyDocument &document() { return document_; }
    const Version &expected() { return versions_[size_t(document_.undoStack().index())]; }
    const Version &first() const { return versions_.front(); }
    const Version &last() const { return versions_.back(); }

    void edit()
    {
        if (random_.oneIn(6))
            document_.setCurrentRun(someRun(random_, document_.study()));
        if (random_.oneIn(4)) {
            type();
            return;
        }
        const EditKind kind = random_.pick(kinds_);
        apply(kind, *randomEdit(kind, random_, document_.study()));
    }

    void undoOrRedo()
    {
        QUndoStack &stack = document_.undoStack();
        const bool back = random_.oneIn(2);
        for (size_t i = random_.below(8); i > 0; --i)
            back ? stack.undo() : stack.redo();
    }

private:
    /// Typing in one field is one step, and none where it ends as it began.
    void type()
    {
        const FieldInfo &field = random_.pick(allFields());
        const std::string run = document_.currentRunId(), key = run + "/" + std::string(field.column);
        for (size_t i = 1 + random_.below(4); i > 0; --i) {
            const FieldValue value = randomValue(random_, field);
            apply(EditKind::setField, setField(document_.study(), run, field.id, value), key);
        }
        if (random_.oneIn(2))
            document_.endMerge();
    }

    void apply(EditKind kind, Study next, const std::string &mergeKey = {})
    {
        const QUndoStack &stack = document_.undoStack();
        const int before = stack.index();
        document_.apply(kind, std::move(next), mergeKey);
        versions_.resize(size_t(stack.count()) + 1); // a step forgets what was undone; an edit without a step does not
        const bool typedBack = stack.index() < before;
        if (!typedBack) // else that version is known
            versions_[size_t(stack.index())] = versionOf(document_);
    }

    Random random_;
    StudyDocument document_;
    std::vector<EditKind> kinds_ = allEditKinds();
    std::vector<Version> versions_; ///< by index of the undo stack
};

/// A run is shown, or a scenario as a whole; never one that is gone.
bool showsWhatIsThere(const StudyDocument &document)
{
    const bool scenario = document.study().scenarios.empty() || document.currentScenario();
    return scenario && (document.currentRunId().empty() || document.currentRun());
}

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfEditIsUndone_data();
    void everyKindOfEditIsUndone();
    void manyEditsAreUndoneAndRedone_data() { seeds(); }
    void manyEditsAreUndoneAndRedone();
    void editsBetweenUndoAndRedo_data() { seeds(); }
    void editsBetweenUndoAndRedo();

private:
    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

void UndoTest::everyKindOfEditIsUndone_data()
{
    QTest::addColumn<int>("kind");
    QVERIFY(allEditKinds().size() >= 14);
    for (EditKind kind : allEditKinds())
        QTest::addRow("kind %d", int(kind)) << int(kind);
}

void UndoTest::everyKindOfEditIsUndone()
{
    QFETCH(int, kind);
    Random random(unsigned(kind) + 1);
    StudyDocument document(fromFile(random));
    const Version first = versionOf(document);
    int steps = 0;
    for (int i = 0; i < 20; ++i) {
        document.apply(EditKind(kind), *randomEdit(EditKind(kind), random, document.study()));
        if (!document.undoStack().canUndo())
            continue; // this one changed nothing
        QVERIFY(versionOf(document).bytes != first.bytes);
        document.undoStack().undo();
        QVERIFY(versionOf(document) == first);
        QVERIFY(!document.isModified());
        ++steps;
    }
    QVERIFY2(steps > 0, "no edit of this kind changes anything");
}

void UndoTest::manyEditsAreUndoneAndRedone()
{
    QFETCH(unsigned, seed);
    Editor editor(seed);
    StudyDocument &document = editor.document();
    for (int i = 0; i < edits; ++i) {
        editor.edit();
        QVERIFY2(versionOf(document) == editor.expected(), qPrintable(QString::number(i)));
        QVERIFY2(showsWhatIsThere(document), qPrintable(QString::number(i)));
    }
    QUndoStack &stack = document.undoStack();
    QVERIFY2(stack.count() > edits / 2, qPrintable(QString::number(stack.count())));
    while (stack.canUndo()) {
        stack.undo();
        QVERIFY2(versionOf(document) == editor.expected(), qPrintable(QString::number(stack.index())));
        QVERIFY2(showsWhatIsThere(document), qPrintable(QString::number(stack.index())));
    }
    QVERIFY(versionOf(document) == editor.first());
    QVERIFY(!document.isModified());
    while (stack.canRedo()) {
        stack.redo();
        QVERIFY2(versionOf(document) == editor.expected(), qPrintable(QString::number(stack.index())));
    }
    QVERIFY(versionOf(document) == editor.last());
}

void UndoTest::editsBetweenUndoAndRedo()
{
    QFETCH(unsigned, seed);
    Editor editor(seed + 100);
    StudyDocument &document = editor.document();
    for (int i = 0; i < edits; ++i) {
        editor.edit();
        editor.undoOrRedo();
        QVERIFY2(versionOf(document) == editor.expected(), qPrintable(QString::number(i)));
        QVERIFY2(showsWhatIsThere(document), qPrintable(QString::number(i)));
    }
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY(versionOf(document) == editor.first());
}

HUELLA_TEST(UndoTest, QCoreApplication)
} // namespace undo_test
#include "undo_test.moc"
