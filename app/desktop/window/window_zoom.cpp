// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/window_zoom.h"

#include "app/desktop/theme/screen_scale.h"
#include "app/desktop/window/fit_screen.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array allZooms{80, 90, 100, 110, 125, 150, 175, 200};
constexpr int unscaled = 100;
constexpr QSize zoomFrame(0, 32); // what window managers add on top

} // namespace

std::span<const int> zoomSteps() { return allZooms; }

int zoomBeside(int percent, bool larger)
{
    if (larger) {
        const auto above = std::upper_bound(allZooms.begin(), allZooms.end(), percent);
        return above == allZooms.end() ? allZooms.back() : *above;
    }
    const auto at = std::lower_bound(allZooms.begin(), allZooms.end(), percent);
    return at == allZooms.begin() ? allZooms.front() : *(at - 1);
}

int largestZoom(QSize least, QSize room)
{
    int largest = unscaled;
    for (const int step : allZooms)
        if (const QSize needed = least * (step / double(unscaled));
            needed.width() <= room.width() && needed.height() <= room.height())
            largest = std::max(largest, step);
    return largest;
}

int smallestZoom(double systemScale)
{
    constexpr double onePixel = 0.99; // but for what Qt rounds
    for (const int step : allZooms)
        if (step * systemScale >= onePixel * unscaled)
            return std::min(step, unscaled);
    return unscaled;
}

WindowZoom::WindowZoom(Context &context, QMainWindow *window)
    : QObject(window), context_(context), window_(window), percent_(context.settings.zoom)
{
    connect(qApp, &QGuiApplication::screenAdded, this,
            [this](QScreen *screen) { scaleScreen(screen, percent_ / double(unscaled)); });
}

int WindowZoom::largest() const
{
    const QSize least = window_->minimumSizeHint().expandedTo(window_->minimumSize()) + zoomFrame;
    const QSize room = window_->screen()->availableGeometry().size() * (percent_ / double(unscaled));
    return largestZoom(least, room);
}

void WindowZoom::fit()
{
    // what no zoom is needed for is not measured: it would lay the whole window out before it is shown
    if (const int most = percent_ > unscaled ? largest() : unscaled; percent_ > most)
        apply(most);
    else if (const int least = smallestZoom(leastSystemScale()); percent_ < least)
        apply(least);
}

void WindowZoom::zoom(bool larger) { choose(zoomBeside(percent_, larger)); }

void WindowZoom::choose(int percent)
{
    const auto in = [this](int each) {
        return textArg("percent", context_.words().numbers().percent(each / double(unscaled), 3));
    };
    if (const int least = smallestZoom(leastSystemScale()); percent < least)
        return context_.notices->say(context_.say(Message("zoom.too_small", {in(least)})));
    if (percent > largest())
        return context_.notices->say(context_.say(Message("zoom.too_large", {in(percent)})));
    context_.settings.zoom = percent;
    context_.keepSettings();
    apply(percent);
    context_.notices->say(context_.say(Message("zoom.is", {in(percent)})));
}

void WindowZoom::apply(int percent)
{
    if (percent == percent_)
        return;
    percent_ = percent;
    scaleScreens(percent / double(unscaled));
    if (!window_->isMaximized() && !window_->isFullScreen())
        keepOnScreen(window_);
    emit changed();
}

} // namespace huella
