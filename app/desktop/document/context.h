// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/notices.h"
#include "app/desktop/common/screen_measure.h"
#include "app/desktop/common/settings.h"
#include "app/desktop/document/dialogs.h"
#include "app/desktop/document/study_document.h"
#include "app/desktop/theme/theme.h"
#include "core/base/csv_text.h"
#include "core/wording/wording.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace huella {

/// The language of the screen. A switch reaches every widget as QEvent::LanguageChange; reports have their own.
class ScreenLanguage {
public:
    explicit ScreenLanguage(Language language);
    ~ScreenLanguage();
    Language language() const { return language_; }
    void set(Language language);
    const Wording &words() const { return Wording::of(language_); }
    /// A label of the window in a language that need not be the screen's.
    static QString translated(Language language, const char *context, const QByteArray &source);

private:
    void install(const QString &name, const QString &folder);
    Language language_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

/// The look of the screen: the system's, or what was chosen. A change reaches every widget as QEvent::PaletteChange.
class ScreenTheme : public QObject {
    Q_OBJECT

public:
    explicit ScreenTheme(ThemeChoice choice, bool contrast = false);
    ThemeChoice choice() const { return choice_; }
    void choose(ThemeChoice choice);
    bool contrast() const { return contrast_; }
    void setContrast(bool contrast);
    const Theme &theme() const { return theme_; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void apply(bool dark);
    ThemeChoice choice_;
    bool contrast_;
    Theme theme_;
    bool systemDark_ = false;
    bool applying_ = false;
};

/// What main() makes once and hands to whoever needs it; there are no singletons.
struct Context {
    StudyDocument &document;
    ScreenLanguage &language;
    ScreenTheme &theme;
    Dialogs &dialogs;
    Settings &settings;
    std::shared_ptr<Notices> notices = std::make_shared<Notices>();
    std::shared_ptr<ScreenMeasure> measure = std::make_shared<ScreenMeasure>(settings.measure);
    std::shared_ptr<Settings> kept = std::make_shared<Settings>(settings); ///< as this window last read or wrote them

    /// After a change of the settings: they are kept at once, however the program ends.
    void keepSettings() const
    {
        storeSettings(settings, *kept);
        *kept = settings;
    }
    /// What the window shows amounts in, and the next one at first.
    void chooseMeasure(Measure chosen) const
    {
        settings.measure = chosen;
        keepSettings();
        measure->choose(chosen);
    }
    const Wording &words() const { return language.words(); }
    /// Of the CSV files that the window saves.
    CsvStyle csvStyle() const;
    const Theme &colours() const { return theme.theme(); }
    QString say(std::string_view key) const;
    QString say(const Message &message) const;
    /// The same as a sentence of its own: errors begin in lower case, since a place stands before them on the command line.
    QString sentence(const Message &message) const;
};

} // namespace huella
