// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/core/catalogue/chip_tables.h"
#include "tests/register_test.h"

#include "app/desktop/document/blank_study.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/window/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace huella;

namespace preferences_test {

/// What a person sets once, on one page.
class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void newStudiesBeginWithThem()
    {
        Settings settings;
        settings.author = "Ana Ruiz";
        settings.affiliation = "Universidad de Granada";
        settings.usualPlace = "ES";
        settings.usualDataset = "green-algorithms-3.0";
        const Study study = blankStudy(Language::es, settings);
        QCOMPARE(study.author, std::string("Ana Ruiz"));
        QCOMPARE(study.details.affiliation, std::string("Universidad de Granada"));
        QCOMPARE(study.dataset, std::string("green-algorithms-3.0"));
        QVERIFY(study.scenarios.front().runs.front()->workload.zone == std::string("ES"));
        settings.usualPlace = "Narnia";
        settings.usualDataset = "of yesterday";
        const Study without = blankStudy(Language::en, settings);
        QCOMPARE(without.dataset, Study().dataset);
        QVERIFY(!without.scenarios.front().runs.front()->workload.zone);
    }

    void theyAreKeptAndTakenAtOnce()
    {
        WindowFixture w;
        QTimer::singleShot(0, &w.window, [] {
            auto *dialog = qobject_cast<PreferencesDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QComboBox *>("theme")->setCurrentIndex(2);
            dialog->findChild<QCheckBox *>("contrast")->setChecked(true);
            dialog->findChild<QComboBox *>("windowLanguage")->setCurrentIndex(1);
            dialog->findChild<QComboBox *>("csv")->setCurrentIndex(1);
            QTest::keyClicks(dialog->findChild<QLineEdit *>("authorName"), "Ana  Ruiz ");
            QTest::keyClicks(dialog->findChild<QLineEdit *>("usualPlace"), "Sweden");
            dialog->accept();
        });
        QTest::keyClick(&w.window, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(w.theme.theme().dark && w.theme.theme().strong);
        QVERIFY(w.language.language() == Language::es);
        QCOMPARE(w.context.csvStyle(), CsvStyle()); // whatever the language is
        const Settings kept = loadSettings();
        QCOMPARE(kept.author, QStringLiteral("Ana Ruiz"));
        QCOMPARE(kept.usualPlace, QStringLiteral("SE"));
        QVERIFY(kept.contrast && kept.csv == CsvChoice::comma);
        QVERIFY(kept.usualDataset.isEmpty());
        w.window.files().newStudy();
        QCOMPARE(w.document.study().author, std::string("Ana Ruiz"));
        QVERIFY(!w.document.isModified());
    }

    /// Added and taken away in front of a study that uses it; what the study is stays as it was.
    void anOwnCopyOfChipsIsAddedAndTakenAway()
    {
        using namespace chip_tables;
        QTemporaryDir home;
        const auto restore = qScopeGuard([before = qgetenv("XDG_DATA_HOME")] {
            qputenv("XDG_DATA_HOME", before);
            Dataset::lookForOwnChipsIn({});
        });
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath("data")));
        QDir().mkpath(home.filePath("data"));
        write(home.filePath("manual"), cpus() + "Words,Maker,ninety,4,,,,,\n", gpus());
        WindowFixture w;
        w.document.apply(EditKind::setDataset, setDataset(w.document.study(), "green-algorithms-3.1"));
        const Study study = w.document.study();
        PreferencesDialog dialog(w.context, &w.window);
        dialog.show();
        auto *add = dialog.findChild<QPushButton *>("addOwnChips");
        auto *remove = dialog.findChild<QPushButton *>("removeOwnChips");
        QVERIFY(!remove->isEnabled());
        w.dialogs.paths << home.filePath("data"); // where there is none
        add->click();
        QVERIFY(w.dialogs.told.last().contains("CPUs-manual.csv") && !remove->isEnabled());
        w.dialogs.paths << QString(); // given up
        add->click();
        QCOMPARE(w.dialogs.told.size(), 1);
        w.dialogs.paths << home.path();
        add->click();
        QVERIFY2(w.dialogs.told.last().contains("CPUs-manual.csv:7: "), qPrintable(w.dialogs.told.last()));
        QVERIFY(remove->isEnabled() && w.document.dataset().processors().size() == 3);
        QVERIFY(dialog.findChild<QLabel *>("ownChipsSays")->text().contains("processors, 3"));
        remove->click();
        QVERIFY(!remove->isEnabled() && w.document.dataset().processors().size() > 1000);
        QVERIFY(w.document.study() == study);
    }

    void aPlaceThatIsNoneIsSaidAndNothingIsLost()
    {
        WindowFixture w;
        PreferencesDialog dialog(w.context, &w.window);
        dialog.show();
        auto *place = dialog.findChild<QLineEdit *>("usualPlace");
        place->setFocus();
        QTest::keyClicks(place, "Narnia");
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(place->text(), QStringLiteral("Narnia"));
        QVERIFY(dialog.findChild<QLabel *>("wrong")->text().contains("Narnia"));
    }
};

HUELLA_TEST(PreferencesTest, QApplication)
} // namespace preferences_test
#include "preferences_test.moc"
