// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/tool_bar.h"

#include "app/desktop/theme/icons.h"
#include "app/desktop/widgets/menu_button.h"
#include "app/desktop/window/actions.h"

#include <QMenu>
#include <QToolButton>

namespace huella {
namespace {

constexpr int toolIconSize = 16;
// Widths of the window below which words give way: those of what can do without them first.
constexpr int searchHasWords = 1400, editsHaveWords = 1200, anyHasWords = 1040;

} // namespace

ToolBar::ToolBar(Actions &actions, QWidget *parent)
    : QToolBar(parent), actions_(actions), search_(new QToolButton(this)), export_(new MenuButton(this))
{
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(toolIconSize, toolIconSize));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const std::pair<QAction *, const char *> icons[] = {{actions.newStudy, "new"},
                                                        {actions.open, "open"},
                                                        {actions.save, "save"},
                                                        {actions.undo, "undo"},
                                                        {actions.redo, "redo"},
                                                        {actions.addRun, "add"},
                                                        {actions.duplicateRun, "duplicate"},
                                                        {actions.projector, "projector"}};
    for (const auto &[action, icon] : icons) {
        action->setIcon(toolIcon(icon));
        action->setIconVisibleInMenu(false); // most lines of a menu have none, and the words would stand apart
    }
    addActions({actions.newStudy, actions.open, actions.save});
    addSeparator();
    addActions({actions.undo, actions.redo});
    addSeparator();
    addActions({actions.addRun, actions.duplicateRun});
    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    addActionSearch();
    addExport();
    for (auto *button : findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    addMenuTo(actions.addRun, actions.addMenu());
    addMenuTo(actions.newStudy, actions.templateMenu());
    addMenuTo(actions.open, actions.recentMenu());
}

QToolButton *ToolBar::buttonOf(QAction *action) const { return qobject_cast<QToolButton *>(widgetForAction(action)); }

void ToolBar::addActionSearch()
{
    search_->setObjectName(QStringLiteral("findAction"));
    search_->setIcon(toolIcon("search"));
    connect(search_, &QToolButton::clicked, actions_.findAction, &QAction::trigger);
    addWidget(search_);
}

/// The button does its action; the arrow beside it opens what is near to it.
void ToolBar::addMenuTo(QAction *action, QMenu *menu)
{
    QToolButton *button = buttonOf(action);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setProperty("split", true);
}

void ToolBar::addExport()
{
    export_->setObjectName(QStringLiteral("primary"));
    export_->setIcon(toolIcon("export", QPalette::HighlightedText));
    connect(export_, &QToolButton::clicked, this, [this] {
        QMenu *menu = actions_.exportMenu();
        const QPoint below = export_->mapToGlobal(QPoint(0, export_->height()));
        menu->popup(below + QPoint(export_->width() - menu->sizeHint().width(), 0));
        menu->setActiveAction(actions_.report); // Enter is the PDF
    });
    connect(actions_.exportMenu()->menuAction(), &QAction::changed, export_,
            [this] { export_->setEnabled(actions_.exportMenu()->isEnabled()); }); // without a study there is nothing
    addWidget(export_);
}

void ToolBar::setWords(const QList<QAction *> &actions, bool shown)
{
    for (QAction *action : actions)
        buttonOf(action)->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ToolBar::fitWindow(int width)
{
    width_ = width;
    const auto styleFrom = [width](int least) {
        return width < least ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    };
    search_->setToolButtonStyle(styleFrom(searchHasWords));
    export_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setWords({actions_.undo, actions_.redo, actions_.duplicateRun}, width >= editsHaveWords);
    setWords({actions_.newStudy, actions_.open, actions_.save, actions_.addRun}, width >= anyHasWords);
}

void ToolBar::retranslate()
{
    setWindowTitle(tr("Tools"));
    for (QAction *action : actions())
        if (QToolButton *button = buttonOf(action); button && !action->icon().isNull())
            button->setAccessibleName(action == actions_.undo || action == actions_.redo
                                          ? action->iconText() // no edit's
                                          : action->toolTip());
    const QString keys = actions_.findAction->shortcut().toString(QKeySequence::NativeText);
    search_->setText(actions_.findAction->iconText() + QStringLiteral("    ") + keys);
    search_->setAccessibleName(actions_.findAction->iconText());
    search_->setToolTip(tr("Find an action, field, run, place or source (%1)").arg(keys));
    export_->setText(tr("Export"));
    export_->setAccessibleName(tr("Export"));
    export_->setToolTip(tr("Save the report as PDF or in another form"));
    if (auto *more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(tr("More tools"));
        more->setToolTip(tr("More tools"));
    }
}

} // namespace huella
