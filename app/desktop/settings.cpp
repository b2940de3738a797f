// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

#include "app/desktop/text.h"

#include <QSettings>

namespace huella {
namespace {

constexpr const char *themeNames[] = {"system", "light", "dark"};

} // namespace

Settings loadSettings()
{
    const QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("huella"), QStringLiteral("huella"));
    Settings settings;
    settings.language = languageFromCode(ss(file.value(QStringLiteral("language")).toString()));
    const QString theme = file.value(QStringLiteral("theme")).toString();
    for (int i = 0; i < 3; ++i)
        if (theme == QLatin1String(themeNames[i]))
            settings.theme = ThemeChoice(i);
    settings.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    settings.helpGeometry = file.value(QStringLiteral("helpGeometry")).toByteArray();
    settings.tourDone = file.value(QStringLiteral("tourDone")).toBool();
    settings.lessonsDone = file.value(QStringLiteral("lessonsDone")).toStringList();
    settings.folder = file.value(QStringLiteral("folder")).toString();
    if (const QString paper = file.value(QStringLiteral("paper")).toString(); !paper.isEmpty())
        settings.letter = paper == QLatin1String("letter");
    settings.moreOpen = file.value(QStringLiteral("moreOpen")).toBool();
    return settings;
}

void storeSettings(const Settings &settings)
{
    if (settings == loadSettings())
        return;
    QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("huella"), QStringLiteral("huella"));
    if (settings.language)
        file.setValue(QStringLiteral("language"), qs(codeOf(*settings.language)));
    file.setValue(QStringLiteral("theme"), QLatin1String(themeNames[int(settings.theme)]));
    file.setValue(QStringLiteral("geometry"), settings.geometry);
    file.setValue(QStringLiteral("helpGeometry"), settings.helpGeometry);
    file.setValue(QStringLiteral("tourDone"), settings.tourDone);
    file.setValue(QStringLiteral("lessonsDone"), settings.lessonsDone);
    file.setValue(QStringLiteral("folder"), settings.folder);
    if (settings.letter)
        file.setValue(QStringLiteral("paper"), *settings.letter ? QStringLiteral("letter") : QStringLiteral("a4"));
    file.setValue(QStringLiteral("moreOpen"), settings.moreOpen);
}

} // namespace huella
