// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/figure_bar.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/insert_tools.h"
#include "app/desktop/pages/report/report_edit.h"
#include "app/desktop/widgets/menu_button.h"
#include "core/base/letters.h"
#include "core/report/recipes/recipe_names.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace huella {
namespace {

constexpr int figureBarInset = 8; // px from the corner of the figure, and from the edges of the view

} // namespace

FigureBar::FigureBar(Context &context, ReportEdit &edit)
    : QFrame(&edit),
      context_(context),
      edit_(edit),
      measure_(dressed(new MenuButton(this), "figureMeasure")),
      width_(dressed(new MenuButton(this), "figureWidth")),
      caption_(dressed(new QToolButton(this), "figureCaption")),
      alternative_(dressed(new QToolButton(this), "figureAlternative")),
      remove_(dressed(new QToolButton(this), "figureRemove"))
{
    setObjectName(QStringLiteral("figureBar"));
    setHelp(this, "report#figures-and-tables");
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (QToolButton *each : {measure_, width_, caption_, alternative_, remove_})
        row->addWidget(each);
    connect(measure_, &QToolButton::clicked, this,
            [this] { openBelow(*measure_, [this](QMenu &menu) { edit_.fillMeasures(menu); }); });
    connect(width_, &QToolButton::clicked, this,
            [this] { openBelow(*width_, [this](QMenu &menu) { edit_.fillWidths(menu); }); });
    connect(caption_, &QToolButton::clicked, &edit_, &ReportEdit::askForCaption);
    connect(alternative_, &QToolButton::clicked, &edit_, &ReportEdit::askForAlternative);
    connect(remove_, &QToolButton::clicked, &edit_, &ReportEdit::removeFigure);
    hide();
    retranslate();
}

QToolButton *FigureBar::dressed(QToolButton *made, const char *name)
{
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void FigureBar::show(const RecipeBlock *figure, const QRectF &area)
{
    if (!figure) {
        if (isAncestorOf(window()->focusWidget()))
            edit_.setFocus();
        hide();
        return;
    }
    if (shown_ != *figure) {
        shown_ = *figure;
        nameState();
    }
    place(area);
}

/// Above the upper right corner, inside of what is seen; gone where the figure is out of sight.
void FigureBar::place(const QRectF &area)
{
    const QRect view = edit_.viewport()->geometry();
    adjustSize();
    const int left = std::min(int(area.right()), view.right()) - width() - figureBarInset;
    const int top = std::max(int(area.top()) - height(), view.top() + figureBarInset); // not over its first bar
    move(std::max(left, figureBarInset), top);
    setVisible(area.bottom() > view.top() && area.top() < view.bottom());
    raise();
}

void FigureBar::nameState()
{
    const QString measure = context_.say("measure." + std::string(toString(shown_.measure)));
    const QString width = toQString(context_.words().numbers().percent(shown_.width / 100.0, 3));
    measure_->setText(measure);
    measure_->setAccessibleName(tr("Amounts in %1").arg(measure));
    measure_->setVisible(canBeIn(shown_.recipe, Measure::treeMonths));
    width_->setText(tr("Width %1").arg(width));
    width_->setAccessibleName(tr("Width %1").arg(width));
    const bool made = isBlank(shown_.alternative);
    alternative_->setProperty("own", !made);
    alternative_->setToolTip(shown_.isPicture() ? tr("What the picture shows, for those who cannot see it")
                             : made             ? tr("What is read to those who cannot see the figure; made from it")
                                                : tr("What is read to those who cannot see the figure; yours"));
}

void FigureBar::retranslate()
{
    setAccessibleName(tr("Tools of the figure"));
    caption_->setText(tr("Caption…"));
    alternative_->setText(tr("Text alternative…"));
    remove_->setText(tr("Remove"));
    measure_->setToolTip(tr("What the bars of the figure are in"));
    width_->setToolTip(tr("How much of the column the figure takes"));
    caption_->setToolTip(tr("What stands below the figure"));
    remove_->setToolTip(tr("Take the figure out of the report"));
    nameState();
}

/// Arrows go from tool to tool, Escape goes back to the text.
void FigureBar::keyPressEvent(QKeyEvent *event)
{
    const auto leads = [event](Qt::Key key) { return event->key() == key; };
    if (leads(Qt::Key_Escape))
        edit_.setFocus();
    else if (leads(Qt::Key_Left))
        focusPreviousChild();
    else if (leads(Qt::Key_Right))
        focusNextChild();
    else
        QFrame::keyPressEvent(event);
}

void FigureBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace huella
