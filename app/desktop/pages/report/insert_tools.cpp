// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/insert_tools.h"

#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/widgets/menu_button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace huella {
namespace {

constexpr int insertIconSize = 16, insertGap = 2;
constexpr size_t linkTool = 7; ///< place of the link among them

/// What asks something waits until the button has answered: a screen reader that pressed it would hear nothing before the answer.
void later(ReportPage &page, void (ReportPage::*what)())
{
    QMetaObject::invokeMethod(
        &page, [&page, what] { (page.*what)(); }, Qt::QueuedConnection);
}

} // namespace

void openBelow(QWidget &button, const std::function<void(QMenu &)> &fill)
{
    auto *menu = button.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (!menu)
        menu = new QMenu(&button);
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    fill(*menu);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

InsertTools::InsertTools(Context &context, ReportPage &page, QWidget *parent)
    : QWidget(parent), menus_(context, page, this), more_(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(insertGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    addMenu("insertValue", "value", &InsertMenus::fillValues);
    addMenu("insertFigure", "figure", &InsertMenus::fillFigures);
    addTool("insertPicture", "picture", [&page] { later(page, &ReportPage::insertPicture); });
    addMenu("insertTable", "table", &InsertMenus::fillTables);
    addMenu("insertCitation", "citation", &InsertMenus::fillCitations);
    addTool("insertNote", "footnote", [&page] { later(page, &ReportPage::editNote); });
    addMenu("insertReference", "reference", &InsertMenus::fillReferences);
    addTool("linkButton", "link", [this] { emit linkWanted(); });
    addTool("insertBreak", "break", [&page] { page.insertHere(PageBreak{}); });
    more_->setObjectName(QStringLiteral("moreInserts"));
    more_->setText(QStringLiteral("»"));
    more_->setFocusPolicy(Qt::TabFocus);
    connect(more_, &QToolButton::clicked, this, [this] { openBelow(*more_, [this](QMenu &menu) { fillMore(menu); }); });
    row->addWidget(more_);
    row->addStretch(1);
    retranslate();
}

QToolButton *InsertTools::addButton(QToolButton *button, const char *name, const char *icon)
{
    button->setObjectName(QLatin1String(name));
    button->setIcon(toolIcon(icon));
    button->setIconSize(QSize(insertIconSize, insertIconSize));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void InsertTools::addMenu(const char *name, const char *icon, void (InsertMenus::*fill)(QMenu &))
{
    QToolButton *button = addButton(new MenuButton(this), name, icon);
    const std::function<void(QMenu &)> filled = [this, fill](QMenu &menu) { (menus_.*fill)(menu); };
    connect(button, &QToolButton::clicked, this, [button, filled] { openBelow(*button, filled); });
    tools_.push_back({button, filled, {}});
}

void InsertTools::addTool(const char *name, const char *icon, std::function<void()> act)
{
    QToolButton *button = addButton(new QToolButton(this), name, icon);
    connect(button, &QToolButton::clicked, this, act);
    tools_.push_back({button, {}, std::move(act)});
}

/// What has no room: with its own menu, or as a line.
void InsertTools::fillMore(QMenu &menu)
{
    for (const Tool &each : tools_) {
        if (!each.button->isHidden())
            continue;
        const QString name = each.button->accessibleName();
        if (each.fill) {
            each.fill(*menu.addMenu(each.button->icon(), name));
        } else {
            QAction *action = menu.addAction(each.button->icon(), name);
            action->setEnabled(each.button->isEnabled());
            connect(action, &QAction::triggered, this, each.act);
        }
    }
}

void InsertTools::retranslate()
{
    const std::tuple<QString, QString, QString> texts[] = {
        {tr("Live value"), {}, tr("A number or sentence that follows the study")},
        {tr("Figure"), {}, tr("A chart that is made from the study")},
        {tr("Picture"), {}, tr("A picture of your own: PNG or JPEG")},
        {tr("Table"), {}, tr("An empty table, or one that is made from the study")},
        {tr("Citation"), {}, tr("A citation, the references of the study, or the list of them")},
        {tr("Footnote"), {}, tr("A footnote here, or the words of the one that the cursor is at")},
        {tr("Reference"), {}, tr("The name of a figure, such as “Figure 3”, which follows its number")},
        {tr("Link"), tr("Link of the selected words"), tr("Link of the selected words")},
        {tr("Page break"), {}, tr("A new page begins here")}};
    for (size_t i = 0; i < tools_.size(); ++i) {
        const auto &[text, name, tip] = texts[i];
        tools_[i].button->setText(text);
        tools_[i].button->setAccessibleName(name.isEmpty() ? text : name);
        tools_[i].button->setToolTip(tip);
    }
    more_->setAccessibleName(tr("More to insert"));
    more_->setToolTip(tr("More to insert"));
    measure();
}

void InsertTools::measure()
{
    for (Tool &each : tools_) {
        each.button->ensurePolished();
        const Qt::ToolButtonStyle before = each.button->toolButtonStyle();
        each.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        each.wide = each.button->sizeHint().width() + insertGap;
        each.button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        each.narrow = each.button->sizeHint().width() + insertGap;
        each.button->setToolButtonStyle(before);
    }
    updateGeometry();
    fit();
}

void InsertTools::fit()
{
    int needed = 0, more = 0;
    for (const Tool &each : tools_)
        needed += each.wide;
    std::vector<Qt::ToolButtonStyle> styles(tools_.size(), Qt::ToolButtonTextBesideIcon);
    std::vector<bool> shown(tools_.size(), true);
    for (size_t i = tools_.size(); i-- > 0 && needed > width();) {
        styles[i] = Qt::ToolButtonIconOnly;
        needed -= tools_[i].wide - tools_[i].narrow;
    }
    for (size_t i = tools_.size(); i-- > 0 && needed + more > width();) {
        shown[i] = false;
        needed -= tools_[i].narrow;
        more = more_->sizeHint().width() + insertGap;
    }
    for (size_t i = 0; i < tools_.size(); ++i) {
        tools_[i].button->setToolButtonStyle(styles[i]);
        tools_[i].button->setVisible(shown[i]);
    }
    more_->setVisible(more > 0);
}

QSize InsertTools::sizeHint() const
{
    int width = 0;
    for (const Tool &each : tools_)
        width += each.wide;
    return {width, more_->sizeHint().height()};
}

QSize InsertTools::minimumSizeHint() const { return more_->sizeHint(); }

void InsertTools::setLinkEnabled(bool on) { tools_[linkTool].button->setEnabled(on); }

void InsertTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void InsertTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

} // namespace huella
