// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A study of an older edition: what the window says of it, and the one step that updates it.

#include "app/desktop/window/figures_dialog.h"
#include "core/base/json.h"
#include "core/study/file/file.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace huella;

namespace figures_dialog_test {
namespace {

/// The study of the window as a version before saved it: 300 g where the catalogue has another figure.
QString olderFile(const Study &study, const QTemporaryDir &folder)
{
    Json file = Json::parse(writeStudy(study));
    file["edition"] = "2026-11";
    for (Json &place : file["catalogue"]["places"])
        if (place["zone"] == "ES")
            place["g_per_kwh"] = 300;
    const QString path = folder.filePath("older.huella");
    QFile out(path);
    if (out.open(QIODevice::WriteOnly))
        out.write(QByteArray::fromStdString(file.dump()));
    return path;
}

double intensity(const WindowFixture &w) { return w.estimate()->inputs.intensity.value.value(); }

QPushButton *button(FiguresDialog &dialog, QDialogButtonBox::ButtonRole role)
{
    auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *each : box->buttons())
        if (box->buttonRole(each) == role)
            return qobject_cast<QPushButton *>(each);
    return nullptr;
}

} // namespace

class FiguresDialogTest : public QObject {
    Q_OBJECT

private slots:
    void anOlderStudyOpensWithItsFiguresAndSaysSo_data() { languages(); }
    void anOlderStudyOpensWithItsFiguresAndSaysSo();
    void theDialogListsWhatEachWouldBecome_data() { languages(); }
    void theDialogListsWhatEachWouldBecome();
    void updatingIsOneStepOfUndo();
    void keepingChangesNothing();
    void aStudyOfThisEditionHasNothingToUpdate();

private:
    static void languages()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::en);
        QTest::newRow("es") << int(Language::es);
    }
    /// Opens it through the window; the keys of the action open the dialog, and `then` runs while it is in front.
    static void inDialog(WindowFixture &w, const std::function<void(FiguresDialog &)> &then)
    {
        QTimer::singleShot(0, &w.window, [&w, then] {
            auto *dialog = w.window.findChild<FiguresDialog *>();
            QVERIFY(dialog);
            then(*dialog);
            dialog->reject();
        });
        QTest::keyClick(&w.window, Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    }
};

void FiguresDialogTest::anOlderStudyOpensWithItsFiguresAndSaysSo()
{
    QFETCH(int, language);
    const QTemporaryDir folder;
    WindowFixture w(Language{language});
    w.planInSpain();
    const QString path = olderFile(w.document.study(), folder);
    const QSignalSpy said(w.context.notices.get(), &Notices::said);
    QVERIFY(w.window.files().openPath(path));
    QCOMPARE(intensity(w), 300.0);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.front().front().toString().contains("2026-11"), qPrintable(said.front().front().toString()));
    QVERIFY(!w.document.isModified());
}

void FiguresDialogTest::theDialogListsWhatEachWouldBecome()
{
    QFETCH(int, language);
    const QTemporaryDir folder;
    WindowFixture w(Language{language});
    w.planInSpain();
    const double now = intensity(w);
    QVERIFY(w.window.files().openPath(olderFile(w.document.study(), folder)));
    inDialog(w, [&](FiguresDialog &dialog) {
        const auto tables = dialog.findChildren<QTableWidget *>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0]->rowCount(), 1);
        const bool spanish = Language{language} == Language::es;
        QCOMPARE(tables[0]->item(0, 0)->text(), spanish ? QStringLiteral("España") : QStringLiteral("Spain"));
        QVERIFY(tables[0]->item(0, 1)->text().startsWith("300"));
        const Numbers &numbers = w.context.words().numbers();
        QCOMPARE(tables[0]->item(0, 2)->text(), toQString(numbers.exact(now, "g CO₂e/kWh")));
        QCOMPARE(tables[1]->rowCount(), int(w.document.study().scenarios.size()));
        QVERIFY(tables[1]->item(0, 1)->text() != tables[1]->item(0, 2)->text());
        QVERIFY(button(dialog, QDialogButtonBox::RejectRole)->isDefault()); // Enter changes nothing
    });
}

void FiguresDialogTest::updatingIsOneStepOfUndo()
{
    const QTemporaryDir folder;
    WindowFixture w;
    w.planInSpain();
    const double now = intensity(w);
    QVERIFY(w.window.files().openPath(olderFile(w.document.study(), folder)));
    const Study older = w.document.study();
    const int steps = w.document.undoStack().count();
    inDialog(w, [](FiguresDialog &dialog) { button(dialog, QDialogButtonBox::AcceptRole)->click(); });
    QCOMPARE(intensity(w), now);
    QCOMPARE(w.document.study().edition, std::string(Catalogue::builtIn().edition));
    QCOMPARE(w.document.undoStack().count(), steps + 1);
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(intensity(w), 300.0);
    QCOMPARE(w.document.study().edition, older.edition);
    QVERIFY(w.document.study().pins == older.pins);
}

void FiguresDialogTest::keepingChangesNothing()
{
    const QTemporaryDir folder;
    WindowFixture w;
    w.planInSpain();
    QVERIFY(w.window.files().openPath(olderFile(w.document.study(), folder)));
    inDialog(w, [](FiguresDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QCOMPARE(intensity(w), 300.0);
    QVERIFY(!w.document.isModified());
}

void FiguresDialogTest::aStudyOfThisEditionHasNothingToUpdate()
{
    WindowFixture w;
    w.planInSpain();
    const FiguresDialog dialog(w.context);
    for (const QTableWidget *table : dialog.findChildren<QTableWidget *>())
        QCOMPARE(table->rowCount(), 0);
}

HUELLA_TEST(FiguresDialogTest, QApplication)
} // namespace figures_dialog_test
#include "figures_dialog_test.moc"
