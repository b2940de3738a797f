// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/theme.h"

#include "core/charts/chart_colours.h"

#include <QApplication>
#include <QFontDatabase>

namespace huella {
namespace {

template <class Role> QColor colourFor(Role role, bool dark)
{
    return QColor::fromRgb(QRgb(colourOf(role, dark ? Ground::dark : Ground::light)));
}

/// What charts are drawn in too, and so what HTML and LaTeX show.
Theme onGround(bool dark)
{
    Theme t;
    t.dark = dark;
    t.surface = colourFor(WordRole::ground, dark);
    t.line = colourFor(WordRole::hairline, dark);
    t.text = colourFor(WordRole::text, dark);
    t.quietText = colourFor(WordRole::quietText, dark);
    t.accent = colourFor(ColourRole::mark, dark);
    t.error = colourFor(WordRole::limit, dark);
    return t;
}

} // namespace

Theme Theme::light()
{
    Theme t = onGround(false);
    t.window = QColor(0xf5f6f8);
    t.onAccent = QColor(0xffffff);
    t.accentSoft = QColor(0xe6f3ee);
    t.field = QColor(0xffffff);
    t.badge = QColor(0xeceef2);
    t.warning = QColor(0x8a5a00);
    t.warningSoft = QColor(0xfff3d6);
    return t;
}

Theme Theme::darkOne()
{
    Theme t = onGround(true);
    t.window = QColor(0x1a1d21);
    t.onAccent = QColor(0x0d1f18);
    t.accentSoft = QColor(0x1f3a31);
    t.field = QColor(0x1e2126);
    t.badge = QColor(0x33383f);
    t.warning = QColor(0xf0b44c);
    t.warningSoft = QColor(0x3b2f17);
    return t;
}

Theme Theme::paper()
{
    Theme t = light();
    t.window = t.surface;
    return t;
}

Theme Theme::projector(bool dark)
{
    Theme t = dark ? darkOne() : light();
    t.strong = true;
    t.window = t.surface = t.field = dark ? QColor(Qt::black) : QColor(Qt::white);
    t.text = dark ? QColor(Qt::white) : QColor(Qt::black);
    t.quietText = dark ? QColor(0xd5d9de) : QColor(0x343a42);
    t.accent = dark ? QColor(0x6fe0b9) : QColor(0x00614a);
    t.accentSoft = dark ? QColor(0x123d31) : QColor(0xd9f0e7);
    t.badge = dark ? QColor(0x33383f) : QColor(0xe2e5ea);
    t.line = dark ? QColor(0x8a93a0) : QColor(0x6d7681);
    return t;
}

QColor Theme::ink(ColourRole ink) const
{
    if (ink == ColourRole::mark || ink == ColourRole::less)
        return accent;
    if (ink == ColourRole::quiet && strong && dark)
        return {0x9a, 0xa3, 0xaf};
    return colourFor(ink, dark);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, field);
    set(QPalette::AlternateBase, window);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, quietText);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, error);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, surface);
    set(QPalette::ToolTipText, text);
    set(QPalette::Mid, line);
    set(QPalette::Midlight, badge);
    set(QPalette::Light, surface);
    set(QPalette::Dark, line);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : line);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, dark ? QColor(0x6b7280) : QColor(0x9aa1ab));
    return p;
}

QColor frameColour(const Theme &theme) { return theme.dark ? QColor(0x828b98) : QColor(0x7f8895); }

QFont themeFont(TextSize size)
{
    QFont font = QApplication::font();
    switch (size) {
    case TextSize::note: font.setPixelSize(12); break;
    case TextSize::body: font.setPixelSize(13); break;
    case TextSize::title:
        font.setPixelSize(14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::headline:
        font.setPixelSize(28);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

int gridUnit() { return 8; }

void useOwnFonts(QApplication &app)
{
    for (const char *file : {"Inter-Regular.otf", "Inter-SemiBold.otf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    app.setFont(font);
}

} // namespace huella
