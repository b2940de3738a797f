// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <cmath>
#include <string>
#include <string_view>

// What QtTest lacks for tests of core: a failed comparison shows standard strings, and figures agree within a relative error.

namespace QTest {
template <> inline char *toString(const std::string &text) { return qstrdup(("\"" + text + "\"").c_str()); }
template <> inline char *toString(const std::string_view &text) { return toString(std::string(text)); }
} // namespace QTest

namespace huella {

inline bool near(double actual, double expected, double relative)
{
    return actual == expected || std::abs(actual - expected) <= relative * std::abs(expected);
}

inline QByteArray bothFigures(double actual, double expected)
{
    return "is " + QByteArray::number(actual, 'g', 17) + ", expected " + QByteArray::number(expected, 'g', 17);
}

} // namespace huella

/// The two figures differ by at most `relative` times the expected one.
#define COMPARE_NEAR(actual, expected, relative)                                                                       \
    do {                                                                                                               \
        const double actualFigure = (actual), expectedFigure = (expected);                                             \
        QVERIFY2(huella::near(actualFigure, expectedFigure, relative),                                                 \
                 huella::bothFigures(actualFigure, expectedFigure));                                                   \
    } while (false)
