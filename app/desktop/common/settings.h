// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/recent_files.h"
#include "core/estimate/measure.h"
#include "core/wording/numbers.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace huella {

enum class ThemeChoice { system, light, dark };
/// How a CSV is written that the window saves: as the language has it, or always alike.
enum class CsvChoice { asLanguage, comma, semicolon, semicolonPoint };

/// What the program remembers between two starts. A value; load and store it in one place each.
struct Settings {
    std::optional<Language> language; ///< empty: the system's
    ThemeChoice theme = ThemeChoice::system;
    bool contrast = false; ///< more than a desk needs: black on white, or white on black
    CsvChoice csv = CsvChoice::asLanguage;
    QString author, affiliation;      ///< of every new study
    QString usualPlace, usualDataset; ///< ids; of every new study
    QByteArray geometry, helpGeometry;
    QString folder;             ///< of the last file
    RecentFiles recent;         ///< the newest first
    std::optional<bool> letter; ///< the paper that was chosen; empty: the country's
    bool moreOpen = false;
    QString sumBy;          ///< what a scenario is summed up by: "kind", "year"; empty: not chosen yet
    QStringList runColumns; ///< of the table of runs, by id: always shown, or never ("-pue"); others as they fit
    bool sideShown = true;
    int sideWidth = 0;                    ///< px; 0: as fits the window
    int zoom = 100;                       ///< percent, of all that is drawn
    Measure measure = Measure::emissions; ///< that a new window shows
    bool tourDone = false;                ///< skipped or gone through: it does not begin by itself again
    QStringList lessonsDone;              ///< ids of the lessons that were gone through to their summary
    bool operator==(const Settings &) const = default;
};
Settings loadSettings();
/// Writes what differs from `before`. What another window kept meanwhile stays, and of lessons that were gone through none is lost.
void storeSettings(const Settings &settings, const Settings &before);

} // namespace huella
