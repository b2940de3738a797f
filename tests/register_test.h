// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// HUELLA_TEST(Class, Application) at the end of a test's file takes the place of QTEST_MAIN: a program holds the tests of a folder,
// and main.cpp runs the one that is named, in a process of its own. Application is NoApplication, QCoreApplication or QApplication.

#include <QTest>

#include <type_traits>

namespace huella {

/// For a test that needs none.
struct NoApplication {
    NoApplication(int &, char **) {}
};

using TestFunction = int (*)(int argc, char **argv);

struct RegisteredTest {
    /// The test is named as its file is, without folder and ending.
    RegisteredTest(const char *file, TestFunction run);
};

template <class Test, class Application> int runTest(int argc, char **argv)
{
    [[maybe_unused]] const Application application(argc, argv);
    if constexpr (std::is_base_of_v<QCoreApplication, Application>)
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace huella

#define HUELLA_TEST(Class, Application)                                                                                \
    static const huella::RegisteredTest registered(__FILE__, huella::runTest<Class, Application>);
