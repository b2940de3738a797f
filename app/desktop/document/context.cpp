// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/context.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/own_style.h"
#include "core/wording/field_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>

#include <utility>

namespace huella {

ScreenLanguage::ScreenLanguage(Language language) : language_(language) { set(language); }
ScreenLanguage::~ScreenLanguage() = default;

void ScreenLanguage::set(Language language)
{
    language_ = language;
    const QString code = toQString(codeOf(language));
    translators_.clear(); // the old ones go first, so that nothing is looked up in them
    // what is installed last is looked up first: Qt's words for its dialogs, ours for some of them, our labels
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("qt_") + code, QStringLiteral(":/i18n"));
    install(QStringLiteral("huella_") + code, QStringLiteral(":/i18n"));
    const QLocale locale(language == Language::es ? QLocale::Spanish : QLocale::English);
    QLocale::setDefault(locale);
}

QString ScreenLanguage::translated(Language language, const char *context, const QByteArray &source)
{
    static const auto load = [](const QString &code) {
        auto translator = std::make_unique<QTranslator>();
        static_cast<void>(translator->load(QStringLiteral("huella_") + code, QStringLiteral(":/i18n")));
        return translator;
    };
    static const auto english = load(QStringLiteral("en")), spanish = load(QStringLiteral("es"));
    return (language == Language::es ? spanish : english)->translate(context, source.constData());
}

void ScreenLanguage::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
        translators_.push_back(std::move(translator));
}

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

ScreenTheme::ScreenTheme(ThemeChoice choice, bool contrast)
    : choice_(choice), contrast_(contrast), systemDark_(isDark(QApplication::palette()))
{
    qApp->installEventFilter(this);
    choose(choice);
}

void ScreenTheme::choose(ThemeChoice choice)
{
    choice_ = choice;
    apply(choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemDark_));
}

void ScreenTheme::setContrast(bool contrast)
{
    contrast_ = contrast;
    choose(choice_);
}

void ScreenTheme::apply(bool dark)
{
    applying_ = true;
    theme_ = contrast_ ? Theme::projector(dark) : dark ? Theme::darkOne() : Theme::light();
    QApplication::setPalette(theme_.palette());
    OwnStyle::ofApplication().wear(theme_);
    applying_ = false;
}

bool ScreenTheme::eventFilter(QObject *object, QEvent *event)
{
    // a palette that is not ours comes from the system, which may have gone dark or light
    if (object == qApp && event->type() == QEvent::ApplicationPaletteChange && !applying_) {
        const QPalette palette = QApplication::palette();
        if (palette.color(QPalette::Window) != theme_.window) {
            systemDark_ = isDark(palette);
            choose(choice_);
        }
    }
    return QObject::eventFilter(object, event);
}

CsvStyle Context::csvStyle() const
{
    switch (settings.csv) {
    case CsvChoice::comma: return {};
    case CsvChoice::semicolon: return spanishSpreadsheet;
    case CsvChoice::semicolonPoint: return {';', '.', true};
    case CsvChoice::asLanguage: break;
    }
    return language.language() == Language::es ? spanishSpreadsheet : CsvStyle();
}

QString Context::say(std::string_view key) const { return toQString(words()(key)); }
QString Context::say(const Message &message) const { return toQString(words()(message)); }

QString Context::sentence(const Message &message) const
{
    QString said = say(namingFields(message));
    const auto phrase = words().phrases().find(message.key);
    const bool namesFirst = phrase != words().phrases().end() && phrase->second.other.starts_with('{');
    if (!said.isEmpty() && !namesFirst) // a name keeps its letters: "average.energy is not known"
        said[0] = said[0].toUpper();
    if (!said.endsWith(QLatin1Char('.')) && !said.endsWith(QLatin1Char('?')))
        said += QLatin1Char('.');
    return said;
}

} // namespace huella
