// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files are written in one place, which never leaves half of one; and no call of the file system throws. This test reads the sources.

#include "tests/register_test.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <set>

namespace writers_test {
namespace {

namespace fs = std::filesystem;

/// That open a file to write, each for its own reason.
const std::set<std::string> writers{
    "core/base/whole_file.cpp",               // the place
    "core/catalogue/tools/pack_main.cpp",     // a tool of the build
    "app/cli/io/output.cpp",                  // devices and pipes, in place
    "app/desktop/startup/export_command.cpp", // the same
    "app/desktop/document/held_lock.cpp",     // a lock holds nothing
};

/// What is wrong with a line; empty where nothing is.
QString fault(const QString &line)
{
    static const QRegularExpression opens(
        QStringLiteral("\\bQSaveFile\\b|\\bofstream\\b|\\bfopen\\s*\\(|\\bO_(WRONLY|RDWR|CREAT)\\b"
                       "|\\bQTemporaryFile\\b|\\b(file|device)\\w*\\.open\\([^)]*WriteOnly"));
    static const QRegularExpression throws(QStringLiteral(
        "\\b(fs|filesystem)::(is_directory|is_regular_file|exists|create_director\\w*|remove\\w*|status|file_size|"
        "rename|copy\\w*"
        "|\\w*canonical|last_write_time|read_symlink|space)\\s*\\((\\w+(\\(\\))?|\\*\\w+|\\w+\\.\\w+\\(\\))\\)"));
    // asks no system
    static const QRegularExpression ofStatus(
        QStringLiteral("is_(regular_file|directory)\\s*\\(status\\)|exists\\s*\\(status\\)"));
    const QString code = line.section(QStringLiteral("//"), 0, 0);
    if (opens.match(code).hasMatch())
        return QStringLiteral("opens a file to write: core/base/whole_file does");
    if (throws.match(code).hasMatch() && !ofStatus.match(code).hasMatch())
        return QStringLiteral("throws where the system refuses: give it a std::error_code");
    return {};
}

} // namespace

class WritersTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreWrittenInOnePlace()
    {
        int read = 0;
        for (const char *folder : {"core", "app"})
            for (const auto &entry : fs::recursive_directory_iterator(fs::path(HUELLA_SOURCE_DIR) / folder)) {
                if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
                    continue;
                const std::string name = fs::relative(entry.path(), HUELLA_SOURCE_DIR).generic_string();
                std::ifstream source(entry.path());
                std::string line;
                for (int number = 1; std::getline(source, line); ++number)
                    if (const QString wrong = fault(QString::fromStdString(line)); !wrong.isEmpty())
                        QVERIFY2(
                            writers.contains(name) && wrong.startsWith("opens"),
                            qPrintable(
                                QStringLiteral("%1:%2 %3").arg(QString::fromStdString(name)).arg(number).arg(wrong)));
                ++read;
            }
        QVERIFY(read > 300);
    }

    void theCheckSeesWhatItShould()
    {
        for (const char *wrong : {"QSaveFile file(path);", "std::ofstream out(path);", "FILE *f = fopen(name, \"w\");",
                                  "::open(p, O_WRONLY | O_CLOEXEC)", "if (file.open(QIODevice::WriteOnly))",
                                  "if (fs::is_directory(path))", "std::filesystem::exists(path.parent_path())"})
            QVERIFY2(!fault(QString::fromLatin1(wrong)).isEmpty(), wrong);
        for (const char *right : {"buffer.open(QIODevice::WriteOnly);", "fs::is_directory(path, error)",
                                  "fs::is_regular_file(status)", "// an ofstream"})
            QVERIFY2(fault(QString::fromLatin1(right)).isEmpty(), right);
    }
};

HUELLA_TEST(WritersTest, QCoreApplication)
} // namespace writers_test
#include "writers_test.moc"
