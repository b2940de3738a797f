// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/settings.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace recent_files_test {
namespace {

RecentFile fileAt(int second)
{
    return {QStringLiteral("/studies/%1.huella").arg(second), QStringLiteral("Study %1").arg(second),
            QDateTime::fromSecsSinceEpoch(1'790'000'000 + second, Qt::UTC)};
}

QStringList pathsOf(const RecentFiles &files)
{
    QStringList paths;
    for (const RecentFile &each : files)
        paths << each.path;
    return paths;
}

} // namespace

/// The files that were opened last: each once, the newest first, and what two windows keep is kept of both.
class RecentFilesTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestIsFirstAndNoneIsTwice()
    {
        RecentFiles files;
        for (int i = 0; i < 10; ++i)
            files = withRecent(files, fileAt(i));
        QCOMPARE(files.size(), mostRecentFiles);
        QCOMPARE(files.front(), fileAt(9));
        RecentFile again = fileAt(5);
        again.title = QStringLiteral("Renamed");
        files = withRecent(files, again);
        QCOMPARE(files.size(), mostRecentFiles);
        QCOMPARE(files.front().title, QStringLiteral("Renamed"));
        QCOMPARE(pathsOf(files).count(again.path), 1);
        QCOMPARE(withoutRecent(files, again.path).size(), mostRecentFiles - 1);
    }

    void theyAreKeptInTheSettings()
    {
        Settings settings = loadSettings();
        const Settings before = settings;
        settings.recent = {fileAt(2), fileAt(1)};
        settings.recent.front().title = QStringLiteral("Año, «ñandú»; 100 %");
        storeSettings(settings, before);
        QCOMPARE(loadSettings().recent, settings.recent);
        Settings fewer = settings;
        fewer.recent = withoutRecent(fewer.recent, fileAt(2).path);
        storeSettings(fewer, settings);
        QCOMPARE(loadSettings().recent, RecentFiles{fileAt(1)});
        storeSettings(before, fewer);
        QVERIFY(loadSettings().recent.isEmpty());
    }

    void twoWindowsKeepEachOthersFiles()
    {
        const Settings start = loadSettings();
        Settings a = start, b = start;
        a.recent = withRecent(a.recent, fileAt(1));
        storeSettings(a, start);
        b.recent = withRecent(b.recent, fileAt(2));
        storeSettings(b, start);
        QCOMPARE(pathsOf(loadSettings().recent), pathsOf({fileAt(2), fileAt(1)}));
        Settings without = a; // one takes its own off
        without.recent.clear();
        storeSettings(without, a);
        QCOMPARE(pathsOf(loadSettings().recent), pathsOf({fileAt(2)}));
        Settings none = b;
        none.recent.clear();
        storeSettings(none, b);
        QVERIFY(loadSettings().recent.isEmpty());
    }
};

HUELLA_TEST(RecentFilesTest, QCoreApplication)
} // namespace recent_files_test
#include "recent_files_test.moc"
