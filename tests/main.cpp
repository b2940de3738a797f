// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// main() of every program of tests. PROGRAM NAME [OPTION of QtTest…] runs one test; PROGRAM alone lists what it holds.

#include "tests/register_test.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace huella {
namespace {

using Tests = std::map<std::string, TestFunction>;

Tests &registeredTests()
{
    static Tests tests;
    return tests;
}

int fail(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    return EXIT_FAILURE;
}

/// The locale that the environment names is in force from the start, as it is in every application of Qt, so that tests without an
/// application run in it too. One that does not exist ends the test: it would run in C and find nothing.
bool takeLocaleOfEnvironment() { return std::setlocale(LC_ALL, "") != nullptr; }

int listTests()
{
    for (const auto &[name, run] : registeredTests())
        std::printf("%s\n", name.c_str());
    return EXIT_SUCCESS;
}

} // namespace

RegisteredTest::RegisteredTest(const char *file, TestFunction run)
{
    std::string name(file);
    name.erase(0, name.rfind('/') + 1);
    name.resize(name.rfind('.'));
    if (!registeredTests().emplace(name, run).second)
        std::exit(fail("Two tests are called " + name + '.'));
}

} // namespace huella

int main(int argc, char **argv)
{
    using namespace huella;
    if (!takeLocaleOfEnvironment())
        return fail(
            "The locale of the environment does not exist; packaging/cmake/make_locale.sh makes those of the tests.");
    if (argc < 2)
        return listTests();
    const auto found = registeredTests().find(argv[1]);
    if (found == registeredTests().end())
        return fail("No test here is called " + std::string(argv[1])
                    + ": is HUELLA_TEST missing at the end of its file?");
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
