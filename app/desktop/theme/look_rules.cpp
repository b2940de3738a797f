// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/look_rules.h"

#include "app/desktop/theme/look_kinds.h"

namespace huella {
namespace {

using namespace look_kinds;
using Apply = void (*)(Look &);

constexpr LookRule all(const char *kind, Apply apply) { return {.kind = kind, .apply = apply}; }

constexpr LookRule named(const char *kind, const char *name, Apply apply)
{
    return {.kind = kind, .name = name, .apply = apply};
}

constexpr LookRule in(const char *place, const char *kind, Apply apply)
{
    return {.kind = kind, .inside = place, .apply = apply};
}

/// That a property says "true" of.
constexpr LookRule being(const char *property, const char *kind, Apply apply, const char *place = "")
{
    return {.kind = kind, .inside = place, .property = property, .value = "true", .apply = apply};
}

constexpr LookRule told(const char *kind, const char *name, const char *property, const char *value, Apply apply)
{
    return {.kind = kind, .name = name, .property = property, .value = value, .apply = apply};
}

constexpr LookRule rules[] = {
    // grounds and frames
    named("QWidget", "pagesHead", bar<Qt::BottomEdge>),
    named("QFrame", "formatBar", bar<Qt::BottomEdge>),
    named("QFrame", "noticeBar", bar<Qt::BottomEdge>),
    named("QFrame", "findBar", bar<Qt::TopEdge>),
    named("QFrame", "foot", bar<Qt::TopEdge>),
    named("QFrame", "side", bar<Qt::RightEdge>),
    named("QFrame", "reportSide", bar<Qt::RightEdge>),
    named("QFrame", "helpStrip", footOfCard),
    named("QFrame", "cardFoot", footOfCard),
    named("QFrame", "card", card<Tone::line, 8>),
    named("QFrame", "palette", card<Tone::line, 8>),
    named("QFrame", "figureBar", card<Tone::line, 6>),
    named("QFrame", "issuePopup", card<Tone::frame, 8>),
    named("QFrame", "tour", card<Tone::accent, 8>),
    named("QFrame", "barRule", ground<Tone::line>),
    named("QFrame", "hairline", ground<Tone::line>),
    named("QFrame", "selectionStrip", strip),
    named("QWidget", "selectionBar", headOfCard),
    named("QLabel", "smallPage", framed<Tone::line, 0>),
    all("QDialog", ground<Tone::surface>),
    named("QDialog", "drawer", framed<Tone::line, 0>),
    named("QFrame", "feedback", remark<Tone::window, Tone::line>),
    told("QFrame", "feedback", "tone", "note", remark<Tone::window, Tone::frame>),
    told("QFrame", "feedback", "tone", "error", remark<Tone::window, Tone::error>),
    told("QFrame", "feedback", "tone", "wrong", remark<Tone::warningSoft, Tone::warning>),
    told("QFrame", "feedback", "tone", "right", remark<Tone::accentSoft, Tone::accent>),

    // words
    named("QLabel", "quiet", words<Tone::quietText>),
    named("QLabel", "note", words<Tone::quietText, smallWords>),
    named("QLabel", "wrong", words<Tone::error, smallWords>),
    named("QLabel", "warning", words<Tone::warning, smallWords>),
    named("QLabel", "quietTitle", title<Tone::quietText, smallWords>),
    named("QLabel", "groupTitle", title<Tone::quietText, smallWords>),
    named("QLabel", "stripTitle", title<Tone::none, smallWords>),
    named("QLabel", "stripIssue", words<Tone::none, smallWords>),
    named("QLabel", "section", sectionTitle),
    named("QLabel", "templateName", title<Tone::none, 0>),
    named("QLabel", "cardTitle", title<Tone::none, 14>),
    named("QLabel", "stepTitle", title<Tone::none, 20>),
    named("QLabel", "startTitle", title<Tone::none, 28>),
    named("QLabel", "badge", badge),
    named("QLabel", "derivedValue", title<Tone::none, 18>),
    named("QLabel", "breakEven", title<Tone::none, 13>),
    named("QWidget", "issueMark", words<Tone::quietText>),
    told("QWidget", "issueMark", "mark", "warning", words<Tone::warning>),
    told("QWidget", "issueMark", "mark", "error", words<Tone::error>),
    told("QLabel", "stripIssue", "mark", "note", words<Tone::quietText>),
    told("QLabel", "stripIssue", "mark", "warning", words<Tone::warning>),
    told("QLabel", "stripIssue", "mark", "error", words<Tone::error>),

    // what is typed into
    all("QLineEdit", field),
    all("QComboBox", field),
    all("QAbstractSpinBox", field),
    being("wrong", "QLineEdit", frame<Tone::error>),
    in("runHead", "QLineEdit", nameField),
    named("QLineEdit", "cellEditor", cellEditor),
    told("QLineEdit", "cellEditor", "wrong", "true", frame<Tone::error>),
    named("QLineEdit", "lessonAnswer", least<28>),
    told("QLineEdit", "lessonAnswer", "answer", "wrong", wrongAnswer),

    // what is pressed
    all("QPushButton", pushButton),
    being("narrow", "QPushButton", room<9, 2>),
    being("small", "QPushButton", smallPush),
    named("QPushButton", "changeTemplate", pushLink),
    named("QPushButton", "checksHead", foldHead),
    told("QPushButton", "checksHead", "fault", "true", faultHead),
    named("QPushButton", "lessonCheck", asFirstOfPage),
    named("QPushButton", "lessonCheck", least<24>),
    named("QPushButton", "lessonHint", least<24>),
    all("QToolButton", toolButton),
    in("figureBar", "QToolButton", figureTool),
    in("formatBar", "QToolButton", room<3, 4>),
    in("selectionBar", "QToolButton", room<6, 4>),
    being("inSwitch", "QToolButton", room<6, 4>),
    being("framed", "QToolButton", framedTool),
    being("withMenu", "QToolButton", menu<24, 9>),
    being("withMenu", "QToolButton", menu<22, 9>, "selectionBar"),
    being("withMenu", "QToolButton", menu<15, 3>, "formatBar"),
    being("withMenu", "QToolButton", menu<18, 5>, "figureBar"),
    being("split", "QToolButton", menu<22, 9>),
    being("footLink", "QToolButton", footLink),
    named("QToolButton", "languageMenu", footMenu),
    told("QToolButton", "rowAction", "withMenu", "false", withoutMenu<8, 2>),
    named("QToolButton", "fold", foldTool),
    named("QToolButton", "findAction", findTool),
    named("QToolButton", "link", toolLink),
    told("QToolButton", "link", "withMenu", "true", menu<16, 2>),
    named("QToolButton", "chartMore", dotsLink),
    named("QToolButton", "lessonMore", dotsTool),
    named("QToolButton", "primary", asFirst),
    named("QToolButton", "addScenario", asFirst),
    being("main", "QToolButton", asFirstOfPage),
    all("QCheckBox", marksWords),
    all("QProgressBar", most<8>),

    // lists, tables and texts
    all("QScrollArea", bare),
    named("QTextEdit", "report", bareOn<Tone::window>),
    named("QTextBrowser", "helpText", bareOn<Tone::surface>),
    all("QTableView", bareOn<Tone::surface>),
    all("QTableView", chosenRow),
    named("QTableView", "runs", words<Tone::none, 13>),
    named("QTableView", "placeTable", framedView),
    in("runs", "QHeaderView", words<Tone::none, smallWords>),
    named("QListView", "paletteList", bareOn<Tone::surface>),
    named("QListView", "issues", bareOn<Tone::surface>),
    named("QListWidget", "lessons", bareOn<Tone::surface>),
    named("QListWidget", "refused", bareOn<Tone::surface>),
    named("QListView", "helpPages", bareOn<Tone::surface>),
    named("QListView", "helpPages", chosenRow),
    named("QListView", "gallery", paintedRows),
    named("QListView", "sections", paintedRows),
    named("QTreeView", "outline", paintedRows),
    named("QListWidget", "runTicks", listField),
    named("QListWidget", "new_dataset", listField),
    named("QListView", "completions", popupList),
    all("QComboBoxListView", bareOn<Tone::surface>),
    all("QComboBoxListView", chosenRow),
};

} // namespace

std::span<const LookRule> lookRules() { return rules; }

} // namespace huella
