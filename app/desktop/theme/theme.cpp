// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>

namespace huella {

Theme Theme::light()
{
    Theme t;
    t.window = QColor(0xf5f6f8);
    t.surface = QColor(0xffffff);
    t.line = QColor(0xdfe2e7);
    t.text = QColor(0x1c1f24);
    t.quietText = QColor(0x5b6470);
    t.accent = QColor(0x0b7a5b);
    t.onAccent = QColor(0xffffff);
    t.accentSoft = QColor(0xe6f3ee);
    t.field = QColor(0xffffff);
    t.badge = QColor(0xeceef2);
    t.warning = QColor(0x8a5a00);
    t.warningSoft = QColor(0xfff3d6);
    t.error = QColor(0xb3261e);
    return t;
}

Theme Theme::darkOne()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x1a1d21);
    t.surface = QColor(0x24272c);
    t.line = QColor(0x3a3f46);
    t.text = QColor(0xeceef1);
    t.quietText = QColor(0xa4acb8);
    t.accent = QColor(0x4cc29b);
    t.onAccent = QColor(0x0d1f18);
    t.accentSoft = QColor(0x1f3a31);
    t.field = QColor(0x1e2126);
    t.badge = QColor(0x33383f);
    t.warning = QColor(0xf0b44c);
    t.warningSoft = QColor(0x3b2f17);
    t.error = QColor(0xff8a80);
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
    switch (ink) { // Okabe and Ito's colours: safe for colour-blind readers
    case ColourRole::cpu: return dark ? QColor(0x2389cc) : QColor(0x0072b2);
    case ColourRole::gpu: return QColor(0xe69f00);
    case ColourRole::memory: return QColor(0x009e73);
    case ColourRole::overhead: return dark ? QColor(0x999999) : QColor(0x8c8c8c);
    case ColourRole::embodied: return QColor(0xcc79a7);
    case ColourRole::mark: return accent;
    case ColourRole::quiet:
        if (strong)
            return dark ? QColor(0x9aa3af) : QColor(0x8a93a0);
        return dark ? QColor(0x7a838f) : QColor(0x8a93a0);
    case ColourRole::less: return accent;
    case ColourRole::more: return dark ? QColor(0xf0b44c) : QColor(0xe69f00);
    case ColourRole::grey: return dark ? QColor(0x8a93a0) : QColor(0x7a838f);
    }
    return text;
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
