// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No number is read or written through C's locale, where "1.5" is 1 in Spanish. This test reads the sources, and for what they
// do not show (std::to_string of a double, a double put into a stream) the names that the compiled files ask for.

#include "tests/register_test.h"

#include <QtTest>

#include <filesystem>
#include <fstream>

namespace number_functions_test {
namespace {

namespace fs = std::filesystem;

struct Ban {
    QRegularExpression what;
    const char *instead;
};

const std::vector<Ban> &bans()
{
    static const std::vector<Ban> list = [] {
        std::vector<Ban> made;
        const auto ban = [&made](const char *what, const char *instead) {
            made.push_back({QRegularExpression(QLatin1String(what)), instead});
        };
        ban("\\b(strto(d|f|ld)(_l)?|ato[f]|sto(d|f|ld)|v?[fs]?scanf)\\s*\\(", "std::from_chars");
        ban("printf\\s*\\(.*%[-+ #0-9.*]*[lL]?[aAeEfFgG]", "fmt::format");
        ban("\\bto_string\\s*\\(\\s*-?([0-9]*\\.[0-9]|[0-9]+\\.|double\\b|float\\b|static_cast<(double|float)>)",
            "fmt::format or std::to_chars");
        ban("\\bto_string\\s*\\(.*(\\.value\\(\\)|\\.[0-9]+\\b|\\b[0-9]+\\.)", "fmt::format or std::to_chars");
        ban("^(?!.*QLocale).*\\bto(Double|Float)\\s*\\(", "QLocale::c().toDouble, or what core reads");
        ban("\\bas<\\s*(double|float|long double)\\s*>", "parsePlainNumber");
        ban("^(?!.*(Date|Time)).*\\bQLocale(::system)?\\(\\)\\.(to|format|currency)", "core's Numbers");
        ban("%L[0-9]", "core's Numbers");
        ban("\\{:[^}]*L[a-zA-Z]?\\}", "core's Numbers"); // fmt's own way to ask for the locale
        ban("\\bstd::locale\\b|\\bimbue\\s*\\(", "std::from_chars and fmt::format");
        return made;
    }();
    return list;
}

// What is wrong with a line of code; empty when nothing is.
std::string fault(const std::string &line)
{
    const QString code = QString::fromStdString(line).section(QLatin1String("//"), 0, 0);
    for (const Ban &ban : bans())
        if (const auto match = ban.what.match(code); match.hasMatch())
            return match.captured().trimmed().toStdString() + "…: " + ban.instead + " does not look at the locale";
    return {};
}

bool makesApplication(const std::string &line)
{
    static const QRegularExpression made(
        QStringLiteral("\\bQ(Core|Gui)?Application\\s+\\w+\\s*[({]|\\bnew Q(Core|Gui)?Application\\b"));
    return made.match(QString::fromStdString(line)).hasMatch();
}

// Both rules for the lines of a file of `name`, each fault as "name:line: what".
QStringList faultsOf(const std::string &name, std::istream &source)
{
    QStringList faults;
    const auto add = [&](int line, const std::string &what) {
        faults << QString::fromStdString(name + ':' + std::to_string(line) + ": " + what);
    };
    bool justMade = false;
    std::string text;
    for (int line = 1; std::getline(source, text); ++line) {
        if (const std::string wrong = fault(text); !wrong.empty())
            add(line, wrong);
        if (justMade && text.find("keepNumbersPlain();") == std::string::npos)
            add(line, "an application has taken over the locale; keepNumbersPlain() comes next");
        if (text.find("setlocale(") != std::string::npos && name != "app/desktop/common/number_locale.cpp")
            add(line, "keepNumbersPlain() is where the locale is set");
        justMade = makesApplication(text);
    }
    return faults;
}

// The names that a compiled file may not ask for, as the compiler writes them, with double, float and long double at the end.
const std::vector<QByteArray> &bannedNames()
{
    static const std::vector<QByteArray> names = [] {
        // std::to_string of them, where it was not left as it is
        std::vector<QByteArray> made{"_ZN9__gnu_cxx12__to_xstring"};
        for (const char *name :
             {"_ZNSt7__cxx119to_stringE", "_ZNSo9_M_insertI", "_ZNSolsE", "_ZNSi10_M_extractI", "_ZNSirsER"})
            for (const char *of : {"d", "f", "e"})
                made.push_back(QByteArray(name) + of);
        return made;
    }();
    return names;
}

QByteArray bannedNameIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "nothing: it cannot be read";
    const QByteArray bytes = file.readAll();
    for (const QByteArray &name : bannedNames())
        if (bytes.contains(name))
            return name;
    return {};
}

// CLI11 can show the default of an option, of any type; none of ours is a double. Sources that are compiled together are one file.
bool isOfTheOptionParser(const QString &path)
{
    return path.endsWith(QStringLiteral("/command_options.cpp.o"))
           || (path.contains(QStringLiteral("huella_cli.dir/")) && path.endsWith(QStringLiteral("/options.cpp.o")));
}

bool isSource(const fs::path &path)
{
    return path.extension() == ".h" || path.extension() == ".cpp" || path.extension() == ".in";
}

} // namespace

class NumberFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    void judgesALine_data();
    void judgesALine();
    void wantsNumbersPlainAfterAnApplication();
    void sourcesKeepToTheRule();
    void seesADoubleThatIsPutIntoAStream();
    void compiledFilesKeepToTheRule();
};

void NumberFunctionsTest::judgesALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *line, bool allowed) { QTest::newRow(line) << QString::fromUtf8(line) << allowed; };
    for (const char *line : {"double x = std::stod(text);",
                             "return stof( text );",
                             "const double x = std::strtod(text.c_str(), nullptr);",
                             "x = atof(text);",
                             "std::sscanf(text, \"%d\", &x);",
                             "std::snprintf(buffer, sizeof buffer, \"%.3f\", x);",
                             "printf(\"%s %g\", name, x);",
                             "std::fprintf(stderr, \"%-8.2lf\", x);",
                             "out += std::to_string(1.5);",
                             "std::to_string(double(count))",
                             "std::to_string(energy.value())",
                             "std::to_string(hours * 0.5)",
                             "text.toDouble(&read)",
                             "bytes.toFloat()",
                             "node.as<double>()",
                             "QLocale().toString(x)",
                             "QLocale::system().toString(x)",
                             "tr(\"%L1 kWh\").arg(x)",
                             "fmt::format(\"{:.3Lf}\", x)",
                             "fmt::format(\"{:L}\", x)",
                             "std::locale::global(std::locale(\"\"));",
                             "stream.imbue(locale);"})
        row(line, false);
    for (const char *line : {"std::from_chars(begin, end, x);", "fmt::format(\"{:.3f}\", x)",
                             "std::fprintf(where, \"%s\\n\", line.c_str());", "std::snprintf(b, 9, \"%d\", n);",
                             "std::to_string(i)", "std::to_string(source->year)", "std::to_string(size_t(n))",
                             "QLocale::c().toDouble(text)", "QString::number(x, 'f', 2)", "// strtod( would read 1",
                             "restore(text)", "const QLocale locale(QLocale::Spanish);", "QLocale::setDefault(locale);",
                             "QLocale().toString(saved.toLocalTime(), QLocale::ShortFormat)", "std::stoi(text)"})
        row(line, true);
}

void NumberFunctionsTest::judgesALine()
{
    QFETCH(QString, line);
    QTEST(fault(line.toStdString()).empty(), "allowed");
}

void NumberFunctionsTest::wantsNumbersPlainAfterAnApplication()
{
    std::istringstream good("    QApplication app(argc, argv);\n    keepNumbersPlain();\n");
    QCOMPARE(faultsOf("app/desktop/startup/main.cpp", good), QStringList());
    for (const char *application : {"QApplication app(argc, argv);", "QGuiApplication app{n, argv};",
                                    "QCoreApplication a(n, v);", "auto *app = new QApplication(n, v);"}) {
        std::istringstream bad(std::string(application) + "\nreturn app.exec();\n");
        QCOMPARE(faultsOf("app/desktop/startup/main.cpp", bad).size(), 1);
    }
    std::istringstream elsewhere("std::setlocale(LC_ALL, \"\");\n");
    QCOMPARE(faultsOf("app/cli/main.cpp", elsewhere).size(), 1);
}

void NumberFunctionsTest::sourcesKeepToTheRule()
{
    const fs::path root(HUELLA_SOURCE_DIR);
    int sources = 0;
    QStringList faults;
    for (const char *top : {"core", "app"})
        for (const auto &entry : fs::recursive_directory_iterator(root / top))
            if (isSource(entry.path())) {
                ++sources;
                std::ifstream source(entry.path());
                faults << faultsOf(entry.path().lexically_relative(root).generic_string(), source);
            }
    QVERIFY2(sources > 100, "hardly any source found: is the test looking in the right place?");
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_qs + faults.join('\n')));
}

/// This very program does what it forbids, so the names are those of this compiler and this library.
void NumberFunctionsTest::seesADoubleThatIsPutIntoAStream()
{
    volatile double value = 1.5;
    std::ostringstream stream;
    stream << value;
    QCOMPARE(stream.str() + ' ' + std::to_string(value), std::string("1.5 1.500000"));
    QFile program(QCoreApplication::applicationFilePath());
    QVERIFY(program.open(QIODevice::ReadOnly));
    const QByteArray bytes = program.readAll();
    const auto any = [&bytes](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&bytes](const char *name) { return bytes.contains(name); });
    };
    QVERIFY(any({"_ZNSo9_M_insertId", "_ZNSolsEd"}));
    QVERIFY(any({"_ZN9__gnu_cxx12__to_xstringI", "_ZNSt7__cxx119to_stringEd"}));
}

void NumberFunctionsTest::compiledFilesKeepToTheRule()
{
    QFile list(QStringLiteral(HUELLA_OBJECT_LIST));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QStringList faults;
    int looked = 0;
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QString path = QString::fromUtf8(line);
        if (path.endsWith(QStringLiteral(".S.o")) || path.isEmpty() || isOfTheOptionParser(path))
            continue;
        ++looked;
        if (const QByteArray name = bannedNameIn(path); !name.isEmpty())
            faults << path + QStringLiteral(" asks for ") + QString::fromUtf8(name);
    }
    QVERIFY2(looked > 10, "hardly any compiled file found");
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_qs + faults.join('\n')));
}

HUELLA_TEST(NumberFunctionsTest, QCoreApplication)
} // namespace number_functions_test
#include "number_functions_test.moc"
