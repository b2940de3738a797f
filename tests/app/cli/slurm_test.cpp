// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `huella-cli slurm` and `merge`, as an administrator's script calls them. What rows come to is tested in tests/core/cluster.

#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>

using namespace huella;

namespace slurm_test {

class CliSlurmTest : public QObject {
    Q_OBJECT

private slots:
    void theAnswerAsJson();
    void theAnswerForPeople();
    void severalFilesAndStdin();
    void rowsThatAreLeftOut();
    void compatibleSums();
    void partialSumsAreMerged();
    void wrongUse_data();
    void wrongUse();
    void whatIsNoPartialSumsIsRefused();
    void nothingIsLeftBehind();
};

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/slurm/") + QString::fromLatin1(name);
}

QStringList slurm(const QStringList &more)
{
    return QStringList{QStringLiteral("slurm"), QStringLiteral("--cluster"), fixture("cluster.yaml")} + more;
}

bool close(const Json &value, double expected)
{
    return value.is_number() && std::abs(value.get<double>() - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

void CliSlurmTest::theAnswerAsJson()
{
    const Called called = call(slurm({fixture("same_parsable2.txt"), "--json", "--by", "user"}));
    QCOMPARE(called.status, 0);
    QVERIFY(called.err.empty());
    const Json json = called.json();
    QCOMPARE(json["schema"], Json("huella-slurm-1"));
    QCOMPARE(json["jobs"], Json(1));
    QCOMPARE(json["skipped"], Json::array());
    QVERIFY(close(json["total"]["energy_cpu_kwh"], 0.02));
    QVERIFY(close(json["total"]["energy_kwh"], 2 * (0.02 + 8 * 0.3725e-3)));
    QVERIFY(close(json["total"]["emissions_g"], 200 * (0.02 + 8 * 0.3725e-3)));
    QVERIFY(close(json["total"]["memory_needed_emissions_g"], 200 * (0.02 + 4 * 0.3725e-3)));
    QCOMPARE(json["total"]["failed_emissions_g"], Json(0.0));
    QCOMPARE(json["total"]["core_hours"], Json(4.0));
    QCOMPARE(json["groups"].size(), size_t{1});
    QCOMPARE(json["groups"][0]["key"], Json("ana"));
    QCOMPARE(json["groups"][0]["emissions_g"], json["total"]["emissions_g"]);
}

void CliSlurmTest::theAnswerForPeople()
{
    const auto shown = [](const char *language) {
        const Called called = call(QStringList{"--lang", language} + slurm({fixture("failed.txt"), "--by", "state"}));
        return QString::fromStdString(called.out + called.err).replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
    };
    const QString english = shown("en"), spanish = shown("es");
    for (const char *word : {"Carbon footprint", "27.6 g CO₂e", "failed or cancelled jobs", "(83%)", "MOONSTRUCK",
                             "one job ended in a state that is not known"})
        QVERIFY2(english.contains(QString::fromUtf8(word)), qPrintable(english));
    for (const char *word : {"Huella de carbono", "27,6 g CO₂e", "trabajos fallidos o cancelados", "(83 %)"})
        QVERIFY2(spanish.contains(QString::fromUtf8(word)), qPrintable(spanish));
}

void CliSlurmTest::severalFilesAndStdin()
{
    const Called files = call(slurm({fixture("same_parsable2.txt"), fixture("same_parsable.txt"), "--json"}));
    QCOMPARE(files.json()["jobs"], Json(2));
    const Called piped =
        call(slurm({"-", fixture("same_tabs.txt"), "--json"}), readFile(fixture("same_no_header.txt")));
    QCOMPARE(piped.status, 0);
    QCOMPARE(piped.json()["total"], files.json()["total"]);
    QCOMPARE(call(slurm({"-", "--json"})).json()["jobs"], Json(0)); // sacct found nothing
}

void CliSlurmTest::rowsThatAreLeftOut()
{
    const Called called = call(slurm({fixture("malformed.txt"), "--json"}));
    QCOMPARE(called.status, 1);
    const Json json = called.json();
    QCOMPARE(json["skipped"].size(), size_t{6});
    QCOMPARE(json["skipped"][1]["line"], Json(6));
    QCOMPARE(json["skipped"][1]["file"], Json(fixture("malformed.txt").toStdString()));
    QVERIFY(json["skipped"][1]["reason"].get<std::string>().find("an hour") != std::string::npos);
    QVERIFY(called.err.find("malformed.txt:6: Elapsed: “an hour” is not a time") != std::string::npos);
}

/// Slurm counts memory by 1024, GA4HPC by thousands.
void CliSlurmTest::compatibleSums()
{
    const auto memory = [](const QStringList &more) {
        return call(slurm(QStringList{fixture("same_mem_per_core.txt"), "--json"} + more))
            .json()["total"]["energy_memory_kwh"];
    };
    QVERIFY(close(memory({}), 8 * 0.3725e-3));
    QVERIFY(close(memory({"--compat", "ga4hpc"}), 8.192 * 0.3725e-3));
}

void CliSlurmTest::partialSumsAreMerged()
{
    const QTemporaryDir folder;
    QStringList parts;
    for (const char *name : {"failed.txt", "malformed.txt"}) {
        parts << folder.filePath(QString::fromLatin1(name));
        const Called called = call(slurm({fixture(name), "--by", "state", "--partial", parts.last(), "--json"}));
        QVERIFY(called.status <= 1 && QFile::exists(parts.last()));
    }
    const Called merged = call(QStringList{"merge"} + parts + QStringList{"--json"});
    QCOMPARE(merged.status, 1);
    const Called whole = call(slurm({fixture("failed.txt"), fixture("malformed.txt"), "--by", "state", "--json"}));
    const Json one = merged.json(), other = whole.json();
    QCOMPARE(one["jobs"], other["jobs"]);
    QCOMPARE(one["skipped"], other["skipped"]);
    QCOMPARE(one["groups"].size(), other["groups"].size());
    for (const auto &[name, value] : other["total"].items())
        QVERIFY(close(one["total"][name], value.get<double>()));
    QCOMPARE(call({"merge", parts[0], parts[0]}).status, 2); // would count twice
    const QString byUser = folder.filePath("user.json");
    call(slurm({fixture("failed.txt"), "--by", "user", "--partial", byUser}));
    QCOMPARE(call({"merge", parts[0], byUser}).status, 2);
    QCOMPARE(call({"merge", fixture("cluster.yaml")}).status, 2);
    QCOMPARE(call({"merge", folder.filePath("none.json")}).status, 3);
}

void CliSlurmTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QStringList &words, int status, const QString &place) {
        QTest::newRow(name) << words << status << place;
    };
    const QString file = fixture("same_parsable2.txt");
    row("no cluster", {"slurm", file}, 2, "--cluster");
    row("no file", slurm({}), 2, "slurm");
    row("by", slurm({file, "--by", "moon"}), 2, "--by");
    row("compat", slurm({file, "--compat", "moon"}), 2, "--compat");
    row("threads", slurm({file, "--threads", "0"}), 2, "--threads");
    row("half a thread", slurm({file, "--threads", "1.5"}), 2, "--threads");
    row("not sacct", slurm({fixture("cluster.yaml")}), 2, fixture("cluster.yaml") + ":1");
    row("not a cluster", {"slurm", file, "--cluster", file}, 2, file);
    row("not there", slurm({fixture("none.txt")}), 3, fixture("none.txt"));
    row("twice", slurm({file, file}), 2, file);
    row("no partial sums", {"merge"}, 2, "merge");
}

void CliSlurmTest::wrongUse()
{
    QFETCH(QStringList, words);
    QFETCH(QString, place);
    const Called called = call(words);
    QTEST(called.status, "status");
    QVERIFY(called.out.empty());
    QVERIFY2(called.err.starts_with("huella-cli: " + place.toStdString()), called.err.c_str());
}

/// A part that was cut short would make the sum too small.
void CliSlurmTest::whatIsNoPartialSumsIsRefused()
{
    const QTemporaryDir folder;
    const QString part = folder.filePath("part.json"), other = folder.filePath("other.json");
    QCOMPARE(call(slurm({fixture("same_parsable2.txt"), "--partial", part})).status, 0);
    const QByteArray whole = readFile(part);
    const QByteArray others[] = {whole.left(whole.size() / 2), QByteArray(whole).replace("\"total\"", "\"totals\""),
                                 "{}", readFile(fixture("cluster.yaml"))};
    for (const QByteArray &bytes : others) {
        QVERIFY(writeFile(other, bytes));
        const Called called = call({"merge", part, other});
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        QVERIFY2(called.err.find("other.json") != std::string::npos
                     && called.err.find("partial sums") != std::string::npos,
                 called.err.c_str());
    }
}

void CliSlurmTest::nothingIsLeftBehind()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out.json"), part = folder.filePath("part.json");
    const Called called =
        call(slurm({fixture("same_parsable2.txt"), fixture("none.txt"), "-o", out, "--partial", part, "--json"}));
    QCOMPARE(called.status, 3);
    QVERIFY(QDir(folder.path()).isEmpty());
    const Called full = call(slurm({fixture("same_parsable2.txt"), "--partial", "/dev/full"}));
    QCOMPARE(full.status, 3);
    QVERIFY2(full.out.empty(), full.out.c_str()); // an answer without its part would be taken for the whole
    const QString in = folder.filePath("in.txt");
    QVERIFY(QFile::copy(fixture("same_parsable2.txt"), in));
    QCOMPARE(call(slurm({in, "-o", in})).status, 2);
    QCOMPARE(call(slurm({in, "--partial", in})).status, 2);
    QCOMPARE(readFile(in), readFile(fixture("same_parsable2.txt")));
}

HUELLA_TEST(CliSlurmTest, QCoreApplication)
} // namespace slurm_test
#include "slurm_test.moc"
