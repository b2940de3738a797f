// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/file_size_limit.h"
#include "tests/register_test.h"

#include "app/desktop/common/settings.h"
#include "core/base/unfinished.h"

#include <QTest>

using namespace huella;

namespace settings_test {

/// Settings are kept at once, whole, and beside those of another window.
class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { turnWriteSignalsIntoErrors(); }

    void settingsAreKeptWhenTheyChange()
    {
        WindowFixture w;
        w.settings.moreOpen = !w.settings.moreOpen;
        w.context.keepSettings();
        QCOMPARE(loadSettings().moreOpen, w.settings.moreOpen);
        w.window.resize(1200, 800);
        QTRY_VERIFY(!loadSettings().geometry.isEmpty());
    }

    void aFullDiskLeavesTheOldSettings()
    {
        Settings settings = loadSettings();
        settings.folder = "/somewhere";
        settings.language = Language::es;
        storeSettings(settings, loadSettings());
        QVERIFY(loadSettings() == settings);
        Settings next = settings;
        next.folder = "/elsewhere";
        {
            const FileSizeLimit limit{10};
            storeSettings(next, settings);
        }
        QVERIFY(loadSettings() == settings);
        next.language.reset();
        storeSettings(next, settings);
        QVERIFY(loadSettings() == next);
    }

    void twoWindowsKeepEachOthersSettings()
    {
        WindowFixture a, b;
        a.settings.language = Language::es;
        a.settings.lessonsDone = {"pue"};
        a.context.keepSettings();
        b.settings.theme = ThemeChoice::dark;
        b.settings.lessonsDone = {"energy-and-power"};
        b.context.keepSettings();
        const Settings kept = loadSettings();
        QVERIFY(kept.language == Language::es && kept.theme == ThemeChoice::dark);
        QVERIFY(kept.lessonsDone.contains("pue") && kept.lessonsDone.contains("energy-and-power"));
        a.settings.language.reset();
        a.context.keepSettings();
        QVERIFY(!loadSettings().language && loadSettings().theme == ThemeChoice::dark);
    }
};

HUELLA_TEST(SettingsTest, QApplication)
} // namespace settings_test
#include "settings_test.moc"
