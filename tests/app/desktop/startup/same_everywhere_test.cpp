// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the programs write is the same in every locale, to the byte: figures, studies, reports, pictures and sheets.

#include "tests/register_test.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <langinfo.h>

namespace same_everywhere_test {
namespace {

const QString sample = QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella");
const char *const locales[] = {"C", "C.UTF-8", "es_ES.UTF-8", "de_DE.UTF-8"};

/// Everything that a call leaves: its status, what it printed, and the files in its folder.
using Left = QMap<QString, QByteArray>;

Left filesIn(const QString &folder)
{
    Left files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

Left call(const QString &program, const QStringList &arguments, const char *locale)
{
    QTemporaryDir home, folder;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
    environment.insert(QStringLiteral("LOCPATH"), QStringLiteral(HUELLA_LOCALES));
    // what a sanitizer shall pass over
    environment.insert(QStringLiteral("LSAN_OPTIONS"), qEnvironmentVariable("LSAN_OPTIONS"));
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795392000"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    process.waitForFinished(120'000);
    Left left = filesIn(folder.path());
    left.insert(QStringLiteral("status"), process.exitStatus() == QProcess::NormalExit
                                              ? QByteArray::number(process.exitCode())
                                              : QByteArray("died"));
    left.insert(QStringLiteral("stdout"), process.readAllStandardOutput());
    left.insert(QStringLiteral("stderr"), process.readAllStandardError());
    return left;
}

} // namespace

class SameEverywhereTest : public QObject {
    Q_OBJECT

private slots:
    void theLocalesAreThere();
    void theSameIsWritten_data();
    void theSameIsWritten();
    void messagesFollowTheLocaleAndFiguresDoNot();
};

void SameEverywhereTest::theLocalesAreThere()
{
    qputenv("LOCPATH", HUELLA_LOCALES);
    for (const char *name : {"es_ES.UTF-8", "de_DE.UTF-8"}) {
        const locale_t locale = newlocale(LC_ALL_MASK, name, locale_t{});
        QVERIFY2(locale, name);
        QCOMPARE(nl_langinfo_l(RADIXCHAR, locale), ",");
        freelocale(locale);
    }
}

void SameEverywhereTest::theSameIsWritten_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("wanted"); // something that must have been left
    const auto cli = [](const char *name, const QStringList &arguments, const char *wanted = "stdout") {
        QTest::newRow(name) << QStringLiteral(HUELLA_CLI) << QStringList{"--lang", "en"} + arguments
                            << QString::fromUtf8(wanted);
    };
    const QStringList run{"estimate", "--cpu", "Xeon E5-2683 v4", "--cores", "12",    "--memory", "64.5",
                          "--hours",  "1.5",   "--where",         "ES",      "--pue", "1.35",     "--cpu-usage",
                          "0.85"};
    cli("estimate", run);
    cli("estimate as JSON", run + QStringList{"--json"});
    cli("batch", {"batch", HUELLA_SOURCE_DIR "/tests/data/locale/runs.csv"});
    cli("check", {"check", sample});
    cli("export as CSV", {"export", sample, "--to", "csv"});
    cli("export as JSON", {"export", sample, "--to", "json"});
    for (const char *format : {"md", "html", "tex", "txt"})
        cli(qPrintable(QStringLiteral("report as %1").arg(QLatin1String(format))),
            {"report", sample, "--template", "full", "--lang", "es", "--to", format});
    cli("worksheet", {"worksheet", "pue", "--students", "2", "--seed", "7", "-o", "sheets"}, "sheets/key.csv");
    cli("catalogue", {"catalogue", "cpus", "--search", "7313"});
    cli("help", {"help", "--html", "guide"}, "guide/index.html");
    const auto window = [](const char *name, const QStringList &arguments, const char *wanted) {
        QTest::newRow(name) << QStringLiteral(HUELLA_PROGRAM) << arguments << QString::fromUtf8(wanted);
    };
    for (const char *file : {"report.pdf", "report.odt"})
        window(file, {"--export", sample, "--template", "full", "--lang", "es", "-o", file}, file);
    window("PDF to be kept", {"--export", sample, "--lang", "en", "--pdfa", "-o", "kept.pdf"}, "kept.pdf");
    window("figures as SVG",
           {"--export", sample, "--lang", "es", "--figures", "svg", "--width", "80.5", "-o", "figures"}, "stdout");
    window("sheets as PDF", {"--export-worksheet", "pue", "--students", "2", "--lang", "es", "-o", "sheets"},
           "sheets/key.csv");
}

void SameEverywhereTest::theSameIsWritten()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, wanted);
    const Left plain = call(program, arguments, locales[0]);
    QCOMPARE(plain[QStringLiteral("status")], QByteArray("0"));
    QVERIFY2(plain.contains(wanted), qPrintable(QStringList(plain.keys()).join(' ')));
    QVERIFY(plain.size() > 3 || !plain[QStringLiteral("stdout")].isEmpty());
    for (const char *locale : locales) {
        const Left here = call(program, arguments, locale);
        QCOMPARE(here.keys(), plain.keys());
        for (const QString &name : plain.keys())
            QVERIFY2(here[name] == plain[name],
                     qPrintable(name + QStringLiteral(" is another in ") + QLatin1String(locale)));
    }
}

void SameEverywhereTest::messagesFollowTheLocaleAndFiguresDoNot()
{
    const QStringList arguments{"estimate", "--cores", "8", "--hours", "1,5"};
    const QByteArray spanish = call(QStringLiteral(HUELLA_CLI), arguments, "es_ES.UTF-8")[QStringLiteral("stderr")];
    const QByteArray german = call(QStringLiteral(HUELLA_CLI), arguments, "de_DE.UTF-8")[QStringLiteral("stderr")];
    const QByteArray plain = call(QStringLiteral(HUELLA_CLI), arguments, "C")[QStringLiteral("stderr")];
    QVERIFY(!plain.isEmpty());
    QCOMPARE(german, plain);
    QVERIFY(spanish != plain);
    const QStringList wrong{"--export", sample, "-o", "report.doc"};
    QVERIFY(call(QStringLiteral(HUELLA_PROGRAM), wrong, "es_ES.UTF-8")
            != call(QStringLiteral(HUELLA_PROGRAM), wrong, "C"));
    QCOMPARE(call(QStringLiteral(HUELLA_PROGRAM), wrong, "de_DE.UTF-8"),
             call(QStringLiteral(HUELLA_PROGRAM), wrong, "C"));
}

HUELLA_TEST(SameEverywhereTest, QCoreApplication)
} // namespace same_everywhere_test
#include "same_everywhere_test.moc"
