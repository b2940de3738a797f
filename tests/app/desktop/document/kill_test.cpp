// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window is edited at random by keys in a process of its own, which is killed at a random moment. What was done up to 5 s before
// must be there again, whole, in the study's file or offered as unsaved work. HUELLA_KILLS says how often (6), HUELLA_KILL_SEED which
// edits and moments: the seed of a run is printed, and when it comes again only the speed of the machine is another.

#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/document/recovery_file.h"
#include "app/desktop/window/ending.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <limits>
#include <optional>

using namespace huella;

namespace kill_test {
namespace {

constexpr const char *fileVariable = "HUELLA_EDITED_FILE";
constexpr const char *editsVariable = "HUELLA_EDITS_SEED"; // of one process's edits, drawn from the seed of all
constexpr const char *seedVariable = "HUELLA_KILL_SEED";
constexpr const char *killsVariable = "HUELLA_KILLS";
constexpr const char *qtLimitVariable = "QTEST_FUNCTION_TIMEOUT"; // ms
constexpr qint64 mostLostMs = 5000;

QByteArray stateOf(const Study &study) { return digestOf(QByteArray::fromStdString(writeStudy(study))).toHex(); }

void say(const char *what, const QByteArray &state)
{
    std::printf("%s %lld %s\n", what, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()), state.constData());
    std::fflush(stdout);
}

/// One step of somebody who is in a hurry.
void editAtRandom(WindowFixture &w, QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0: QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier); return;
    case 1: QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier); return;
    case 2: QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); return;
    case 3:
        if (random.bounded(4) == 0) {
            QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
            return;
        }
        [[fallthrough]];
    default: break;
    }
    auto *field = w.find<QLineEdit>(random.bounded(2) ? "hours" : "memory_gb");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::number(1 + random.bounded(5000)));
    QTest::keyClick(field, Qt::Key_Return);
}

/// The process that is killed: a window on the file, with whatever was unsaved restored, and its end as main() has it.
int runEditedWindow(const QString &file)
{
    WindowFixture w;
    const Ending ending(w.window.files());
    w.dialogs.choices << QStringLiteral("Restore");
    w.window.files().offerRecovery(false);
    if (!w.dialogs.chosenFrom.isEmpty())
        say("offered", stateOf(w.document.study()));
    else if (QFile::exists(file) && !w.window.files().openPath(file))
        return 1;
    w.dialogs.choices.clear();
    if (w.document.path().isEmpty()) { // its first name
        w.dialogs.paths << file;
        w.window.files().save();
    }
    say("state", stateOf(w.document.study()));
    QRandomGenerator random(qEnvironmentVariable(editsVariable).toUInt());
    QTimer editing;
    QObject::connect(&editing, &QTimer::timeout, &w.window, [&] {
        editAtRandom(w, random);
        say("state", stateOf(w.document.study()));
        editing.setInterval(5 + random.bounded(120));
    });
    editing.start(20);
    return QApplication::exec();
}

std::optional<int> askedKills()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue(killsVariable, &given);
    return given ? std::optional(asked) : std::nullopt;
}

/// QtTest ends a function after five minutes, which many kills take longer than; one that hangs is still ended.
void giveTimeForKills()
{
    constexpr int usualMs = 300'000, mostForOneMs = 130'000; // for one: two waits of a minute in edit(), and the edits
    const qint64 needed = qint64(askedKills().value_or(0)) * mostForOneMs;
    if (needed > usualMs && !qEnvironmentVariableIsSet(qtLimitVariable))
        qputenv(qtLimitVariable, QByteArray::number(std::min<qint64>(needed, std::numeric_limits<int>::max())));
}

struct Said {
    QByteArray what, state;
    qint64 when = 0;
};

QList<Said> read(const QByteArray &output)
{
    QList<Said> list;
    for (const QByteArray &line : output.split('\n'))
        if (const auto words = line.split(' '); words.size() == 3 && words[2].size() == 64)
            list.append({words[0], words[2], words[1].toLongLong()});
    return list;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtAnyMomentLittleIsLost();
    void aSignalLosesNothing_data();
    void aSignalLosesNothing();

private:
    /// Edits for so long, ends the process with the signal, and returns what it said; when that was.
    QList<Said> edit(const QString &file, int forMs, int signal, qint64 &when, int *status = nullptr);
    QRandomGenerator random_;
};

void KillTest::initTestCase()
{
    bool given = false;
    const quint32 asked = qEnvironmentVariable(seedVariable).toUInt(&given);
    const quint32 seed = given ? asked : QRandomGenerator::global()->generate();
    qInfo("%s=%u", seedVariable, seed);
    random_.seed(seed);
}

QList<Said> KillTest::edit(const QString &file, int forMs, int signal, qint64 &when, int *status)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(fileVariable), file);
    environment.insert(QString::fromLatin1(editsVariable), QString::number(random_.generate()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("kill_test")});
    QByteArray output;
    const auto begun = [&output] { return output.contains("state "); };
    while (!begun() && process.state() != QProcess::NotRunning && process.waitForReadyRead(60'000))
        output += process.readAllStandardOutput();
    QElapsedTimer time;
    time.start();
    while (begun() && time.elapsed() < forMs) {
        process.waitForReadyRead(std::max(1, forMs - int(time.elapsed())));
        output += process.readAllStandardOutput();
    }
    when = QDateTime::currentMSecsSinceEpoch();
    ::kill(pid_t(process.processId()), signal);
    process.waitForFinished(60'000);
    output += process.readAllStandardOutput();
    if (status)
        *status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return read(output);
}

void KillTest::killedAtAnyMomentLittleIsLost()
{
    const std::optional<int> asked = askedKills();
    const int kills = asked.value_or(6);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.huella"));
    qint64 worst = 0;
    bool expectOffer = false;
    int offers = 0;
    for (int i = 0; i < kills; ++i) {
        qint64 killed = 0;
        const int forMs = 100 + random_.bounded(asked ? 7000 : 3500);
        const QList<Said> said = edit(file, forMs, SIGKILL, killed);
        QVERIFY2(!said.isEmpty(), "the window did not come up");
        QCOMPARE(said.first().what == "offered", expectOffer);
        offers += expectOffer;

        QSet<QByteArray> survivors;
        const auto saved = loadStudy(file);
        QVERIFY2(saved, "the file is broken");
        survivors << stateOf(saved->study);
        const auto left = leftBehind();
        QVERIFY(left.size() <= 1);
        expectOffer = false;
        for (const LeftBehind &each : left) {
            const auto found = readRecovery(each.file);
            QVERIFY2(found, "the recovery file is broken");
            survivors << stateOf(found->loaded.study);
            expectOffer = found->loaded.digest != saved->digest;
        }
        qsizetype last = said.size() - 1;
        while (last >= 0 && !survivors.contains(said[last].state))
            --last;
        QVERIFY2(last >= 0, "nothing that was done is there");
        const qint64 lost = last + 1 < said.size() ? killed - said[last + 1].when : 0;
        worst = std::max(worst, lost);
        QVERIFY2(lost <= mostLostMs, qPrintable(QStringLiteral("%1 ms are lost").arg(lost)));
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.huella")}, QDir::Files).size() == 1);
    }
    qInfo("%d kills, at most %lld ms lost, offered %d times", kills, static_cast<long long>(worst), offers);
    for (const LeftBehind &each : leftBehind())
        QFile::remove(each.file);
}

void KillTest::aSignalLosesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("hang up") << SIGHUP;
}

void KillTest::aSignalLosesNothing()
{
    QFETCH(int, signal);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.huella"));
    qint64 when = 0;
    int status = -1;
    const QList<Said> said = edit(file, 700, signal, when, &status);
    QCOMPARE(status, 0);
    QVERIFY(!said.isEmpty());
    const auto saved = loadStudy(file);
    QVERIFY(saved);
    const auto left = leftBehind();
    const QByteArray kept =
        left.empty() ? stateOf(saved->study) : stateOf(readRecovery(left.front().file)->loaded.study);
    QCOMPARE(kept, said.last().state);
    for (const LeftBehind &each : left)
        QFile::remove(each.file);
}

namespace {

/// The process that is killed is this program, too.
int editOrTest(int argc, char **argv)
{
    const QString file = qEnvironmentVariable(fileVariable);
    if (file.isEmpty()) {
        giveTimeForKills();
        return runTest<KillTest, QApplication>(argc, argv);
    }
    QApplication application(argc, argv);
    return runEditedWindow(file);
}

const RegisteredTest registered(__FILE__, editOrTest);

} // namespace
} // namespace kill_test
#include "kill_test.moc"
