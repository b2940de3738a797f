// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/style_sheet.h"

namespace huella {
namespace {

// @name stands for a colour of the theme. Paddings and heights keep to the 8-pixel grid.
constexpr const char *rules = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 6px; }
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @line; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @quietText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @surface; border: none; border-bottom: 1px solid @line; padding: 2px 10px; spacing: 2px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 8px; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px 9px; }
QToolButton:hover { background: @badge; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QToolButton:disabled { color: @quietText; }
QWidget#pagesHead { background: @surface; border-bottom: 1px solid @line; }
QTabBar#pages { background: @surface; border-bottom: 1px solid @line; }
QTabBar#pages::tab { background: transparent; color: @quietText; padding: 11px 15px 9px 15px; margin-left: 4px; border: none; border-bottom: 2px solid transparent; }
QTabBar#pages::tab:hover { color: @text; }
QTabBar#pages::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar#pages:focus { border-bottom-color: @accent; }
QToolButton#primary, QToolButton#addScenario, QPushButton:default { background: @accent; color: @onAccent; font-weight: 600; }
QToolButton#primary:hover, QToolButton#addScenario:hover { background: @accent; }
QToolButton#primary:disabled, QPushButton:default:disabled { background: @badge; color: @quietText; }
QToolButton#primary:focus, QToolButton#addScenario:focus, QPushButton:default:focus { border-color: @text; }
QToolButton#link, QToolButton#chartMore { color: @accent; padding: 2px 2px; text-align: left; }
QToolButton#chartMore { padding: 2px 6px; font-weight: 600; }
QToolButton#chartMore::menu-indicator { image: none; width: 0; }
QToolButton#findAction { border-color: @frame; background: @field; color: @quietText; }
QToolButton#findAction:hover { background: @badge; }
QToolButton#findAction:focus { border-color: @accent; }
QFrame#palette { background: @surface; border: 1px solid @line; border-radius: 8px; }
QListView#paletteList { background: @surface; border: none; outline: none; }
QPushButton { background: @surface; color: @text; border: 1px solid @frame; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @badge; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @quietText; border-color: @line; }
QPushButton[narrow="true"] { padding: 2px 9px; }
QPushButton:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QTextEdit#report { background: @window; border: none; }
QFrame#formatBar, QFrame#noticeBar { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame#figureBar { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame#figureBar QToolButton { padding: 4px 6px; border-radius: 4px; }
QDialog#drawer { border: 1px solid @line; }
QListView#gallery { background: @surface; border: none; outline: none; }
QListView#gallery::item:selected { background: transparent; }
QFrame#barRule { background: @line; border: none; }
QFrame#reportSide { background: @surface; border: none; border-right: 1px solid @line; }
QListView#sections { background: @surface; border: none; outline: none; }
QListView#sections::item:selected { background: transparent; }
QLabel#quietTitle { color: @quietText; font-weight: 600; font-size: 12px; }
QLabel#smallPage { border: 1px solid @line; }
QLabel#templateName { font-weight: 600; }
QPushButton#changeTemplate { text-align: left; color: @accent; background: transparent; border: 1px solid transparent; padding: 1px 0; }
QPushButton#changeTemplate:focus { border-color: @accent; }
QPushButton#checksHead { text-align: left; padding: 5px 8px 5px 15px; border: 1px solid transparent; border-radius: 0; }
QPushButton#checksHead:checked { background: transparent; color: @text; }
QPushButton#checksHead:hover { background: @badge; }
QPushButton#checksHead:focus { border-color: @accent; }
QPushButton#checksHead[fault="true"] { color: @warning; }
QFrame#formatBar QToolButton { padding: 4px 3px; }
QFrame#formatBar QToolButton[withMenu="true"] { padding-right: 15px; }
QFrame#findBar { background: @surface; border: none; border-top: 1px solid @line; }
QLabel#warning { color: @warning; font-size: 12px; }
QLineEdit, QComboBox { background: @field; color: @text; border: 1px solid @frame; border-radius: 6px; padding: 3px 8px; min-height: 20px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QComboBox:on { border-color: @accent; }
QLineEdit[wrong="true"] { border-color: @error; }
QWidget#runHead QLineEdit { background: transparent; border-color: transparent; padding: 3px 4px; font-size: 14px; font-weight: 600; }
QWidget#runHead QLineEdit:hover { border-color: @line; }
QWidget#runHead QLineEdit:focus { background: @field; border-color: @accent; }
QFrame#helpStrip { background: @window; border: none; border-top: 1px solid @line; border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
QFrame#selectionStrip { background: @window; border: none; border-radius: 6px; }
QLabel#stripTitle, QLabel#groupTitle { font-size: 12px; font-weight: 600; }
QLabel#stripIssue { font-size: 12px; }
QLabel#groupTitle { color: @quietText; }
QFrame#hairline { background: @line; border: none; }
QToolButton#fold { color: @quietText; font-size: 12px; font-weight: 600; background: transparent; padding: 4px 6px 4px 0; }
QToolButton#fold:hover { color: @text; }
QWidget#issueMark, QLabel#stripIssue[mark="note"] { color: @quietText; }
QWidget#issueMark[mark="warning"], QLabel#stripIssue[mark="warning"] { color: @warning; }
QWidget#issueMark[mark="error"], QLabel#stripIssue[mark="error"] { color: @error; }
QLineEdit:disabled, QComboBox:disabled { color: @quietText; background: @window; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/@arrow); width: 10px; height: 10px; }
QListView#completions::item { min-height: 24px; padding: 0 6px; }
QListView#completions::item:hover { background: @badge; }
QComboBox QAbstractItemView, QListView#completions { background: @surface; color: @text; border: 1px solid @line; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; }
QTreeView#outline { background: @surface; border: none; outline: none; selection-background-color: transparent; }
QTreeView#outline::branch { background: transparent; }
QTreeView#outline::item:selected { background: transparent; }
QTableView { background: @surface; color: @text; border: none; gridline-color: @line; outline: none; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QHeaderView::section { background: @surface; color: @quietText; border: none; border-bottom: 1px solid @line; padding: 4px; }
QTableView#runs { font-size: 13px; }
QTableView#runs QHeaderView { font-size: 12px; }
QTableView#runs QHeaderView::section { padding: 4px 8px; font-size: 12px; }
QTableView#runs QHeaderView::section:first { padding-left: 40px; }
QLineEdit#cellEditor { padding: 1px 7px; border-color: @accent; border-width: 2px; }
QLineEdit#cellEditor[wrong="true"] { border-color: @error; }
QToolButton[inSwitch="true"], QWidget#selectionBar QToolButton { padding: 4px 6px; }
QWidget#selectionBar QToolButton[withMenu="true"] { padding-right: 22px; }
QWidget#selectionBar { background: @accentSoft; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QFrame#issuePopup { background: @surface; border: 1px solid @frame; border-radius: 8px; }
QListView#issues { background: @surface; border: none; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget#inputs, QWidget#plain { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 24px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 24px; margin: 1px; }
QLabel#quiet { color: @quietText; }
QLabel#note { color: @quietText; font-size: 12px; }
QLabel#wrong { color: @error; font-size: 12px; }
QLabel#section { color: @quietText; font-size: 12px; font-weight: 600; letter-spacing: 1px; }
QLabel#cardTitle { font-size: 14px; font-weight: 600; }
QLabel#badge { background: @badge; color: @quietText; border-radius: 4px; padding: 1px 4px; font-size: 11px; }
QFrame#card { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame#side { background: @surface; border: none; border-right: 1px solid @line; }
QFrame#foot { background: @surface; border: none; border-top: 1px solid @line; }
QFrame#footNotice { background: transparent; border: none; }
QToolButton[footLink="true"], QToolButton#languageMenu { font-size: 12px; padding: 2px 6px; }
QToolButton[footLink="true"] { color: @accent; }
QToolButton#languageMenu { padding-right: 22px; }
QToolButton[split="true"] { padding-right: 22px; }
QToolButton[split="true"]::menu-button { border: none; width: 18px; }
QToolButton[split="true"]::menu-arrow { image: url(:/icons/@arrow); width: 10px; height: 10px; }
QDialog { background: @surface; }
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }
QListWidget#runTicks, QListWidget#new_dataset { background: @field; border: 1px solid @line; border-radius: 6px; outline: none; padding: 2px;
    selection-background-color: @accentSoft; selection-color: @text; }
QListWidget#new_dataset::item { min-height: 26px; padding: 0 4px; color: @text; }
QListWidget#new_dataset::item:selected { background: @accentSoft; color: @text; }
QListWidget#runTicks::item { padding: 0 4px; border-radius: 4px; color: @text; }
QListWidget#runTicks::item:selected { background: @accentSoft; color: @text; }
QListWidget#runTicks::indicator, QCheckBox::indicator { width: 14px; height: 14px; background: @field; border: 1px solid @frame; border-radius: 3px; }
QListWidget#runTicks::indicator:checked, QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@check); }
QListWidget#runTicks::indicator:disabled, QCheckBox::indicator:disabled { background: @window; border-color: @line; }
QCheckBox:focus { color: @accent; }
QListWidget#runTicks:focus, QListWidget#new_dataset:focus, QTableView#placeTable:focus { border: 1px solid @accent; }
QTableView#placeTable { border: 1px solid @line; border-radius: 6px; }
QListWidget#lessons, QListWidget#refused { background: @surface; border: none; outline: none; }
QLabel#startTitle { font-size: 28px; font-weight: 600; }
QLabel#stepTitle { font-size: 20px; font-weight: 600; }
QFrame#feedback { background: @window; border: none; border-left: 3px solid @line; }
QFrame#feedback[tone="note"] { border-left-color: @frame; }
QFrame#feedback[tone="wrong"] { background: @warningSoft; border-left-color: @warning; }
QFrame#feedback[tone="error"] { border-left-color: @error; }
QFrame#feedback[tone="right"] { background: @accentSoft; border-left-color: @accent; }
QFrame#cardFoot { background: @window; border: none; border-top: 1px solid @line; border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
QPushButton[small="true"] { font-size: 12px; padding: 2px 7px; min-height: 22px; }
QToolButton[framed="true"] { border-color: @frame; padding: 4px 12px; }
QToolButton[framed="true"]:focus { border-color: @accent; }
QToolButton[withMenu="true"] { padding-right: 24px; }
QToolButton[withMenu="true"]::menu-indicator { image: url(:/icons/@arrow); width: 10px; height: 10px; subcontrol-origin: padding; subcontrol-position: right center; right: 9px; }
QToolButton#rowAction[withMenu="false"] { padding: 2px 8px; }
QToolButton#rowAction[withMenu="false"]::menu-indicator { image: none; }
QToolButton#link[withMenu="true"] { padding-right: 16px; }
QToolButton#link[withMenu="true"]::menu-indicator { right: 2px; }
QFrame#formatBar QToolButton[withMenu="true"]::menu-indicator { right: 3px; }
QFrame#figureBar QToolButton[withMenu="true"] { padding-right: 18px; }
QFrame#figureBar QToolButton[withMenu="true"]::menu-indicator { right: 5px; }
QToolButton#primary::menu-indicator { image: url(:/icons/@markedArrow); }
QToolButton[main="true"], QPushButton#lessonCheck { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QToolButton[main="true"]:focus, QPushButton#lessonCheck:focus { border-color: @text; }
QToolButton[main="true"]:disabled, QPushButton#lessonCheck:disabled { background: @badge; color: @quietText; border-color: @line; }
QToolButton#lessonMore { padding: 4px 10px; font-weight: 600; }
QToolButton#lessonMore::menu-indicator { image: none; width: 0; }
QPushButton#lessonCheck, QPushButton#lessonHint { min-height: 24px; }
QLineEdit#lessonAnswer { min-height: 28px; }
QLineEdit#lessonAnswer[answer="wrong"] { border: 2px solid @warning; padding: 2px 7px; }
QSpinBox { background: @field; color: @text; border: 1px solid @frame; border-radius: 6px; padding: 3px 8px; min-height: 20px; }
QSpinBox:focus { border-color: @accent; }
QSpinBox:disabled { color: @quietText; background: @window; }
QProgressBar { background: @badge; border: none; border-radius: 4px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QFrame#tour { background: @surface; border: 1px solid @accent; border-radius: 8px; }
QTextBrowser#helpText { background: @surface; border: none; }
QListView#helpPages { background: @surface; border: none; outline: none; }
QListView#helpPages::item { padding: 6px 8px; border-radius: 6px; color: @text; }
QListView#helpPages::item:selected { background: @accentSoft; color: @text; }
QListView#helpPages::item:focus { border: 1px solid @accent; }
)";

} // namespace

QColor frameColour(const Theme &theme) { return theme.dark ? QColor(0x828b98) : QColor(0x7f8895); }

QString styleSheet(const Theme &theme)
{
    QString sheet = QString::fromLatin1(rules);
    // longer names first: @accentSoft holds @accent
    const std::pair<const char *, QColor> colours[] = {
        {"@accentSoft", theme.accentSoft}, {"@accent", theme.accent},       {"@onAccent", theme.onAccent},
        {"@surface", theme.surface},       {"@quietText", theme.quietText}, {"@text", theme.text},
        {"@window", theme.window},         {"@line", theme.line},           {"@frame", frameColour(theme)},
        {"@field", theme.field},           {"@badge", theme.badge},         {"@warningSoft", theme.warningSoft},
        {"@warning", theme.warning},       {"@error", theme.error}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("@check"), QLatin1String(theme.dark ? "check-dark.svg" : "check-light.svg"));
    sheet.replace(QLatin1String("@arrow"), QLatin1String(theme.dark ? "arrow-dark.svg" : "arrow-light.svg"));
    return sheet.replace(QLatin1String("@markedArrow"),
                         QLatin1String(theme.dark ? "arrow-on-dark.svg" : "arrow-on-light.svg"));
}

} // namespace huella
