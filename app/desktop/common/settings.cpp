// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/settings.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace huella {
namespace {

constexpr int smallestZoom = 80, greatestZoom = 200; // percent
constexpr int widestSide = 400;                      // px
constexpr const char *themeNames[] = {"system", "light", "dark"};
constexpr const char *csvNames[] = {"language", "comma", "semicolon", "semicolon-point"};
// Texts that are kept as they are.
constexpr std::pair<const char *, QString Settings::*> texts[] = {{"folder", &Settings::folder},
                                                                  {"author", &Settings::author},
                                                                  {"affiliation", &Settings::affiliation},
                                                                  {"place", &Settings::usualPlace},
                                                                  {"dataset", &Settings::usualDataset}};

QString settingsFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("huella"), QStringLiteral("huella"))
        .fileName();
}

/// What a hand wrote into the file is not trusted: more than are shown, none without a path.
RecentFiles readRecent(QSettings &file)
{
    RecentFiles recent;
    const int count = file.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count && recent.size() < mostRecentFiles; ++i) {
        file.setArrayIndex(i);
        const RecentFile each{file.value(QStringLiteral("path")).toString(),
                              file.value(QStringLiteral("title")).toString(),
                              QDateTime::fromString(file.value(QStringLiteral("opened")).toString(), Qt::ISODate)};
        if (!each.path.isEmpty())
            recent << each;
    }
    file.endArray();
    return recent;
}

void writeRecent(QSettings &file, const RecentFiles &recent)
{
    file.remove(QStringLiteral("recent")); // or what is gone would stay behind the others
    file.beginWriteArray(QStringLiteral("recent"), int(recent.size()));
    for (int i = 0; i < recent.size(); ++i) {
        file.setArrayIndex(i);
        file.setValue(QStringLiteral("path"), recent[i].path);
        file.setValue(QStringLiteral("title"), recent[i].title);
        file.setValue(QStringLiteral("opened"), recent[i].opened.toString(Qt::ISODate));
    }
    file.endArray();
}

Settings readFrom(QSettings &&file)
{
    Settings settings;
    settings.language = languageFromCode(toStdString(file.value(QStringLiteral("language")).toString()));
    const QString theme = file.value(QStringLiteral("theme")).toString();
    for (int i = 0; i < 3; ++i)
        if (theme == QLatin1String(themeNames[i]))
            settings.theme = ThemeChoice(i);
    settings.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    settings.helpGeometry = file.value(QStringLiteral("helpGeometry")).toByteArray();
    settings.tourDone = file.value(QStringLiteral("tourDone")).toBool();
    settings.lessonsDone = file.value(QStringLiteral("lessonsDone")).toStringList();
    const QString csv = file.value(QStringLiteral("csv")).toString();
    for (int i = 0; i < int(std::size(csvNames)); ++i)
        if (csv == QLatin1String(csvNames[i]))
            settings.csv = CsvChoice(i);
    settings.contrast = file.value(QStringLiteral("contrast")).toBool();
    for (const auto &[name, text] : texts)
        settings.*text = file.value(QLatin1String(name)).toString();
    settings.recent = readRecent(file);
    if (const QString paper = file.value(QStringLiteral("paper")).toString(); !paper.isEmpty())
        settings.letter = paper == QLatin1String("letter");
    settings.measure =
        measureFromName(toStdString(file.value(QStringLiteral("measure")).toString())).value_or(Measure::emissions);
    settings.moreOpen = file.value(QStringLiteral("moreOpen")).toBool();
    settings.sumBy = file.value(QStringLiteral("sumBy")).toString();
    settings.runColumns = file.value(QStringLiteral("runColumns")).toStringList();
    settings.sideShown = file.value(QStringLiteral("sideShown"), true).toBool();
    settings.sideWidth = std::clamp(file.value(QStringLiteral("sideWidth"), 0).toInt(), 0, widestSide);
    settings.zoom = std::clamp(file.value(QStringLiteral("zoom"), 100).toInt(), smallestZoom, greatestZoom);
    return settings;
}

void setOrRemove(QSettings &file, const QString &name, const QString &value)
{
    if (value.isEmpty())
        file.remove(name);
    else
        file.setValue(name, value);
}

void writeTo(QSettings &file, const Settings &settings)
{
    setOrRemove(file, QStringLiteral("language"),
                settings.language ? toQString(codeOf(*settings.language)) : QString());
    file.setValue(QStringLiteral("theme"), QLatin1String(themeNames[int(settings.theme)]));
    file.setValue(QStringLiteral("geometry"), settings.geometry);
    file.setValue(QStringLiteral("helpGeometry"), settings.helpGeometry);
    file.setValue(QStringLiteral("tourDone"), settings.tourDone);
    file.setValue(QStringLiteral("lessonsDone"), settings.lessonsDone);
    file.setValue(QStringLiteral("csv"), QLatin1String(csvNames[int(settings.csv)]));
    file.setValue(QStringLiteral("contrast"), settings.contrast);
    for (const auto &[name, text] : texts)
        setOrRemove(file, QLatin1String(name), settings.*text);
    writeRecent(file, settings.recent);
    setOrRemove(file, QStringLiteral("paper"),
                settings.letter ? *settings.letter ? QStringLiteral("letter") : QStringLiteral("a4") : QString());
    file.setValue(QStringLiteral("measure"), toQString(toString(settings.measure)));
    file.setValue(QStringLiteral("moreOpen"), settings.moreOpen);
    setOrRemove(file, QStringLiteral("sumBy"), settings.sumBy);
    file.setValue(QStringLiteral("runColumns"), settings.runColumns);
    file.setValue(QStringLiteral("sideShown"), settings.sideShown);
    file.setValue(QStringLiteral("sideWidth"), settings.sideWidth);
    file.setValue(QStringLiteral("zoom"), settings.zoom);
}

/// The settings' text, with whatever else the file holds; nothing where it could not be made. QSettings does not notice a full disk
/// and would leave an empty file, so it writes aside and is read back.
QByteArray textOf(const Settings &settings, const QString &path)
{
    const QTemporaryDir aside;
    const QString draft = aside.filePath(QStringLiteral("huella.ini"));
    if (QFile::exists(path) && !QFile::copy(path, draft))
        return {};
    {
        QSettings file(draft, QSettings::IniFormat);
        writeTo(file, settings);
    }
    const QString made = aside.filePath(QStringLiteral("read.ini")); // under its first name it would not be read again
    if (!QFile::rename(draft, made) || !(readFrom(QSettings(made, QSettings::IniFormat)) == settings))
        return {};
    return readFile(made).value_or(QByteArray());
}

template <class T> void takeOver(T &now, const T &before, const T &changed)
{
    if (!(changed == before))
        now = changed;
}

/// `now` with what differs between the other two.
Settings withChanges(Settings now, const Settings &before, const Settings &changed)
{
    takeOver(now.language, before.language, changed.language);
    takeOver(now.theme, before.theme, changed.theme);
    takeOver(now.geometry, before.geometry, changed.geometry);
    takeOver(now.helpGeometry, before.helpGeometry, changed.helpGeometry);
    takeOver(now.csv, before.csv, changed.csv);
    takeOver(now.contrast, before.contrast, changed.contrast);
    for (const auto &[name, text] : texts)
        takeOver(now.*text, before.*text, changed.*text);
    now.recent = withRecentChanges(now.recent, before.recent, changed.recent);
    takeOver(now.letter, before.letter, changed.letter);
    takeOver(now.measure, before.measure, changed.measure);
    takeOver(now.moreOpen, before.moreOpen, changed.moreOpen);
    takeOver(now.sumBy, before.sumBy, changed.sumBy);
    takeOver(now.runColumns, before.runColumns, changed.runColumns);
    takeOver(now.sideShown, before.sideShown, changed.sideShown);
    takeOver(now.sideWidth, before.sideWidth, changed.sideWidth);
    takeOver(now.zoom, before.zoom, changed.zoom);
    takeOver(now.tourDone, before.tourDone, changed.tourDone);
    for (const QString &lesson : changed.lessonsDone)
        if (!now.lessonsDone.contains(lesson))
            now.lessonsDone << lesson;
    return now;
}

} // namespace

Settings loadSettings() { return readFrom(QSettings(settingsFile(), QSettings::IniFormat)); }

void storeSettings(const Settings &changed, const Settings &before)
{
    const Settings now = loadSettings();
    const Settings settings = withChanges(now, before, changed);
    if (settings == now)
        return;
    const QString path = settingsFile();
    const QByteArray text = textOf(settings, path);
    if (!text.isEmpty() && QDir().mkpath(QFileInfo(path).absolutePath()))
        // what fails leaves the settings as they were, and nobody waits for them
        static_cast<void>(writeFile(path, text));
}

} // namespace huella
