// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/screen_scale.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

// Qt reads QT_SCALE_FACTOR when it starts; what it does then, it does at any time by this call, which is no part of its public face.
#include <private/qhighdpiscaling_p.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace huella {
namespace {

constexpr double rounding = 0.01;                 ///< Qt keeps factors in steps
constexpr auto systemScale = "huellaSystemScale"; ///< of a screen, before we scaled it

/// Windows that are there, and what they take of the screen in its own pixels.
std::vector<std::pair<QWidget *, QSizeF>> shownWindows()
{
    std::vector<std::pair<QWidget *, QSizeF>> windows;
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->windowType() != Qt::Popup && each->windowType() != Qt::ToolTip)
            windows.emplace_back(each, QSizeF(each->size()) * each->devicePixelRatio());
    return windows;
}

double systemScaleOf(QScreen *screen)
{
    if (!screen->property(systemScale).isValid())
        screen->setProperty(systemScale, QHighDpiScaling::factor(screen));
    return screen->property(systemScale).value<double>();
}

} // namespace

double leastSystemScale()
{
    double least = 0;
    for (QScreen *screen : QGuiApplication::screens())
        least = least == 0 ? systemScaleOf(screen) : std::min(least, systemScaleOf(screen));
    return least;
}

void scaleScreen(QScreen *screen, double factor)
{
    const double wanted = std::max(1.0, systemScaleOf(screen) * factor);
    QHighDpiScaling::setScreenFactor(screen, wanted);
    // a factor for all screens, which the environment may give, comes on top of that of the screen
    if (const double got = QHighDpiScaling::factor(screen); std::abs(got / wanted - 1) > rounding)
        QHighDpiScaling::setScreenFactor(screen, wanted * wanted / got);
}

void scaleScreens(double factor)
{
    const auto windows = shownWindows();
    for (QScreen *screen : QGuiApplication::screens())
        scaleScreen(screen, factor);
    for (const auto &[window, pixels] : windows) {
        const QSize size = (pixels / window->devicePixelRatio()).toSize();
        // what a window is painted on keeps its scale as long as it has the same number of pixels
        window->resize(size + QSize(0, 1));
        window->repaint();
        window->resize(size);
    }
}

} // namespace huella
