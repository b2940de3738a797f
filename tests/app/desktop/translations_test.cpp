// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/register_test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace translations_test {

/// The labels of the desktop: translations/*.ts hold every one of them, in both languages, and none that is gone.
class TranslationsTest : public QObject {
    Q_OBJECT

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void theFilesAreUpToDate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("en") << "huella_en.ts";
        QTest::newRow("es") << "huella_es.ts";
    }
    void theFilesAreUpToDate()
    {
        QFETCH(QString, name);
        const QString source = QStringLiteral(HUELLA_SOURCE_DIR);
        const QString committed = source + "/translations/" + name;
        QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(committed, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source);
        lupdate.start(QStringLiteral(HUELLA_LUPDATE),
                      {"-silent", "-I", ".", "-locations", "none", "-no-obsolete", "app/desktop", "-ts", copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(read(copy) == read(committed), "run lupdate as CONTRIBUTING.md says, and translate what is new");
        QVERIFY2(!read(committed).contains("type=\"unfinished\""), "a label has no translation");
    }
};

HUELLA_TEST(TranslationsTest, QCoreApplication)
} // namespace translations_test
#include "translations_test.moc"
