// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/palette_entries.h"

#include "app/desktop/common/text.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/page_stack.h"
#include "core/base/fold.h"
#include "core/workload/fields.h"

#include <QMenu>
#include <QMenuBar>

namespace huella {
namespace {

constexpr Language paletteLanguages[] = {Language::en, Language::es};

/// The text of a menu as it is read: of "&&", which a name has, one stays.
QString labelOf(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

std::vector<std::string> foldedNames(std::initializer_list<std::string_view> names)
{
    std::vector<std::string> folded;
    for (const std::string_view name : names)
        folded.push_back(foldText(name));
    return folded;
}

std::vector<std::string> namesInBoth(const char *key)
{
    return foldedNames({Wording::of(Language::en)(key), Wording::of(Language::es)(key)});
}

/// What a dialog asks for, in both languages: who looks for it may not know the dialog's name.
void addFurtherNames(PaletteEntry &entry, const QAction &action)
{
    const std::string key = action.property(alsoFoundByProperty).toString().toStdString();
    if (key.empty())
        return;
    for (const Language language : paletteLanguages)
        for (const QString &name : toQString(Wording::of(language)(key)).split(u';', Qt::SkipEmptyParts))
            entry.names.push_back(foldText(toStdString(name.trimmed())));
}

PaletteEntry actionEntry(QAction *action, const QString &path)
{
    PaletteEntry entry{PaletteEntry::Kind::action, labelOf(action->text()), path};
    entry.names.push_back(foldText(toStdString(entry.shown)));
    entry.names.push_back(
        foldText(toStdString(entry.shown + u' ' + path))); // "export pdf": where it is, beside what it is
    for (const Language language : paletteLanguages)
        if (const QString name = labelOf(Actions::textIn(language, *action)); !name.isEmpty())
            entry.names.push_back(foldText(toStdString(name)));
    addFurtherNames(entry, *action);
    entry.keys = action->shortcut().toString(QKeySequence::NativeText);
    entry.enabled = action->isEnabled();
    entry.why = action->property(whyProperty).toString();
    entry.run = [action] { action->trigger(); };
    return entry;
}

void addActionsOf(std::vector<PaletteEntry> &entries, QMenu &menu, const QString &path)
{
    emit menu.aboutToShow(); // some are filled then
    for (QAction *action : menu.actions())
        if (action->menu())
            addActionsOf(entries, *action->menu(), path + QStringLiteral(" › ") + labelOf(action->text()));
        else if (!action->isSeparator() && action->isVisible())
            entries.push_back(actionEntry(action, path));
}

void addPages(std::vector<PaletteEntry> &entries, const Context &context, const PaletteGoals &goals)
{
    for (int page = 0; page < PageStack::pageCount; ++page)
        entries.push_back({PaletteEntry::Kind::action, context.say(PageStack::nameKeys[page]),
                           context.say("window.tabs"), namesInBoth(PageStack::nameKeys[page]),
                           [go = goals.page, page] { go(page); },
                           PageStack::keysOf(page).toString(QKeySequence::NativeText)});
}

void addFields(std::vector<PaletteEntry> &entries, const Context &context, const PaletteGoals &goals)
{
    const QString form = context.say("palette.field");
    const auto add = [&](const std::string &column, const std::string &key) {
        entries.push_back({PaletteEntry::Kind::field, context.say(key), form, namesInBoth(key.c_str()),
                           [go = goals.field, column] { go(column); }});
    };
    add("name", "plan.name");
    for (const FieldInfo &field : allFields())
        add(std::string(field.column), "field." + std::string(field.column));
    add("kind", "project.kind");
    add("training", "project.training");
    add("repeat", "project.repeat");
    add("budget_study", "budget.title");
}

void addPlaces(std::vector<PaletteEntry> &entries, const Context &context, const PaletteGoals &goals)
{
    const bool spanish = context.language.language() == Language::es;
    const QString kind = context.say("palette.place_kind");
    for (const Place &place : context.document.dataset().places()) {
        const Message shown("palette.place", {textArg("name", place.name(spanish))});
        entries.push_back({PaletteEntry::Kind::place, context.say(shown), kind,
                           foldedNames({place.nameEn, place.nameEs, place.code}),
                           [go = goals.place, place] { go(place); }});
    }
    const QString source = context.say("palette.source");
    for (const Source &each : context.document.dataset().catalogue().sources)
        entries.push_back({PaletteEntry::Kind::source, toQString(each.title), source,
                           foldedNames({each.title, each.publisher}),
                           [go = goals.source, id = std::string(each.id)] { go(id); }});
}

/// Pages and headings stand in the same order in both languages, and have the same anchors.
void addHelp(std::vector<PaletteEntry> &entries, const Context &context, const PaletteGoals &goals)
{
    const HelpGuide &guide = HelpGuide::of(context.language.language());
    const HelpGuide &other = HelpGuide::of(guide.language() == Language::en ? Language::es : Language::en);
    const QString help = context.say("palette.help");
    for (const HelpPage &page : guide.pages())
        for (const HelpHeading &heading : page.headings) {
            const HelpPage *elsewhere = other.page(page.id);
            const HelpHeading *same = elsewhere ? elsewhere->heading(heading.anchor) : nullptr;
            entries.push_back({PaletteEntry::Kind::help, toQString(heading.text),
                               heading.anchor.empty() ? help : help + QStringLiteral(" › ") + toQString(page.name),
                               foldedNames({heading.text, same ? same->text : heading.text}),
                               [go = goals.help, place = HelpPlace{page.id, heading.anchor}] { go(place); }});
        }
}

} // namespace

std::vector<PaletteEntry> runEntries(const Context &context, const PaletteGoals &goals)
{
    const auto &scenarios = context.document.study().scenarios;
    std::vector<PaletteEntry> entries;
    for (const Scenario &scenario : scenarios)
        for (const auto &run : scenario.runs)
            entries.push_back({PaletteEntry::Kind::run, toQString(run->name), toQString(scenario.name),
                               foldedNames({run->name}), [go = goals.run, id = run->id] { go(id); }});
    const QString kind = context.say("compare.scenario");
    for (const Scenario &scenario : scenarios)
        entries.push_back({PaletteEntry::Kind::scenario, toQString(scenario.name), kind, foldedNames({scenario.name}),
                           [go = goals.scenario, id = scenario.id] { go(id); }});
    return entries;
}

std::vector<PaletteEntry> paletteEntries(const Context &context, const QMenuBar &menus, const PaletteGoals &goals)
{
    std::vector<PaletteEntry> entries;
    for (const QAction *menu : menus.actions())
        addActionsOf(entries, *menu->menu(), labelOf(menu->text()));
    addPages(entries, context, goals);
    addFields(entries, context, goals);
    for (PaletteEntry &each : runEntries(context, goals))
        entries.push_back(std::move(each));
    addPlaces(entries, context, goals);
    addHelp(entries, context, goals);
    return entries;
}

} // namespace huella
