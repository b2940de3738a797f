// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/working_card.h"

#include "app/desktop/cards/source_popup.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/step_working.h"
#include "app/desktop/widgets/framed_button.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace huella {
namespace {
constexpr std::array typeSizes{16, 20, 24, 28}; // px
constexpr int leastHint = 96;                   // px, for two or three short lines
} // namespace

WorkingCard::WorkingCard(Context &context, LessonSession &session, QWidget *parent)
    : Card(parent),
      context_(context),
      session_(session),
      view_(new WorkingView(this)),
      smaller_(framedButton("typeSmaller", this)),
      larger_(framedButton("typeLarger", this)),
      next_(framedButton("uncoverNext", this)),
      coverAll_(framedButton("coverAll", this)),
      uncoverAll_(framedButton("uncoverAll", this)),
      forms_(framedButton("workingForms", this)),
      hint_(new WrappedLabel(this)),
      foot_(new QFrame(this))
{
    build();
    connect(smaller_, &QToolButton::clicked, this, [this] { resizeType(-1); });
    connect(larger_, &QToolButton::clicked, this, [this] { resizeType(1); });
    connect(next_, &QToolButton::clicked, view_, &WorkingView::uncoverNext);
    connect(coverAll_, &QToolButton::clicked, view_, &WorkingView::coverAll);
    connect(uncoverAll_, &QToolButton::clicked, view_, &WorkingView::uncoverAll);
    connect(view_, &WorkingView::opened, this, &WorkingCard::openFigure);
    connect(view_, &WorkingView::coveredChanged, this, [this] {
        if (view_->covered() != coveredTerms(session_, view_->lines())) // "all" by its terms is no change
            session_.setCovered(view_->covered());
    });
}

void WorkingCard::build()
{
    view_->setObjectName(QStringLiteral("lessonWorking"));
    view_->setCoverable(true);
    smaller_->setText(QStringLiteral("A−"));
    larger_->setText(QStringLiteral("A+"));
    buildForms();
    for (QToolButton *each : {forms_, smaller_, larger_})
        tools()->addWidget(each);
    const int side = 2 * gridUnit() - 2;
    layout()->setContentsMargins(0, gridUnit() + 4, 0, 0); // the strip at the foot is as wide as the card
    tools()->setContentsMargins(side, 0, side, 0);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(side, 0, side, gridUnit());
    lines->addWidget(view_);
    lines->addStretch(1);
    body()->addLayout(lines, 1);
    body()->addWidget(buildFoot());
    tabThrough({forms_, smaller_, larger_, view_, next_, coverAll_, uncoverAll_});
}

QWidget *WorkingCard::buildFoot()
{
    foot_->setObjectName(QStringLiteral("cardFoot"));
    hint_->setObjectName(QStringLiteral("note"));
    auto *row = new QHBoxLayout(foot_);
    row->setContentsMargins(2 * gridUnit() - 2, gridUnit(), 2 * gridUnit() - 2, gridUnit());
    row->setSpacing(gridUnit());
    for (QToolButton *each : {next_, coverAll_, uncoverAll_})
        row->addWidget(each);
    row->addWidget(hint_, 1, Qt::AlignVCenter);
    row->addStretch(0);
    return foot_;
}

/// Which key uncovers, as long as there is something to uncover. Where there is no room for it, a button's tooltip has it.
void WorkingCard::placeHint()
{
    int buttons = 0;
    for (const QToolButton *each : {next_, coverAll_, uncoverAll_})
        buttons += each->sizeHint().width() + gridUnit();
    const bool room = width() - 4 * gridUnit() - buttons >= leastHint;
    QSizePolicy policy = hint_->sizePolicy();
    policy.setRetainSizeWhenHidden(room); // nothing moves when the last term is uncovered
    hint_->setSizePolicy(policy);
    hint_->setVisible(room && view_->anyCovered());
}

bool WorkingCard::takeFocus()
{
    const auto &stops = view_->stops();
    const auto covered =
        std::find_if(stops.begin(), stops.end(), [](const WorkingView::Stop &stop) { return stop.span->covered; });
    if (covered == stops.end() || !isVisible())
        return false;
    view_->setCurrentStop(int(covered - stops.begin()));
    view_->setFocus(Qt::OtherFocusReason);
    return true;
}

void WorkingCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeHint();
    view_->updateGeometry(); // on fewer rows it needs less height, which it does not say by itself
}

/// Symbols, words, figures: any of them, but never none.
void WorkingCard::buildForms()
{
    auto *menu = new QMenu(forms_);
    for (QAction **each : {&symbols_, &words_, &figures_}) {
        *each = menu->addAction(QString());
        (*each)->setCheckable(true);
        connect(*each, &QAction::toggled, this, &WorkingCard::takeForms);
    }
    forms_->setMenu(menu);
    forms_->setPopupMode(QToolButton::InstantPopup);
    forms_->setProperty("withMenu", true);
    figures_->setChecked(true);
}

void WorkingCard::takeForms()
{
    const bool any = symbols_->isChecked() || words_->isChecked() || figures_->isChecked();
    view_->setShows({symbols_->isChecked(), words_->isChecked(), figures_->isChecked() || !any});
}

void WorkingCard::resizeType(int by)
{
    type_ = size_t(std::clamp(int(type_) + by, 0, int(typeSizes.size()) - 1));
    view_->setTypeSize(typeSizes[type_]);
    smaller_->setEnabled(type_ > 0);
    larger_->setEnabled(type_ + 1 < typeSizes.size());
}

/// Where a figure comes from, and room to change it: in the lesson's copy.
void WorkingCard::openFigure(const WorkingSpan &figure, const QRect &where)
{
    const RunResult *run = session_.run();
    if (!run)
        return;
    auto *popup = new SourcePopup(figure, context_, this, SourcePopup::Editing::yes);
    connect(popup, &SourcePopup::edited, &session_,
            [this, id = run->run->id](const std::string &column, std::optional<double> value) {
                if (const FieldInfo *field = fieldByColumn(column))
                    session_.setInput(id, field->id, value ? FieldValue(*value) : FieldValue());
            });
    popup->showAt(view_->mapToGlobal(where.bottomLeft()));
}

void WorkingCard::refresh()
{
    const LessonStep *step = session_.current();
    const auto lines = stepWorking(session_, context_.words());
    setVisible(!lines.empty());
    if (lines.empty())
        return;
    setTitle(context_.say(workingTitle(step->view)));
    next_->setText(context_.say("learn.uncover_next"));
    coverAll_->setText(context_.say("learn.cover_all"));
    uncoverAll_->setText(context_.say("learn.uncover_all"));
    hint_->setText(context_.say("learn.space"));
    next_->setToolTip(hint_->text());
    forms_->setText(context_.say("learn.forms"));
    symbols_->setText(context_.say("learn.forms.symbols"));
    words_->setText(context_.say("learn.forms.words"));
    figures_->setText(context_.say("learn.forms.figures"));
    forms_->setVisible(step->view != LessonView::range); // those lines are sentences
    smaller_->setAccessibleName(context_.say("learn.smaller"));
    larger_->setAccessibleName(context_.say("learn.larger"));
    for (QToolButton *each : {smaller_, larger_})
        each->setToolTip(each->accessibleName());
    view_->setAccessibleName(context_.say(workingTitle(step->view)));
    view_->setTheme(context_.colours());
    view_->setTypeSize(typeSizes[type_]);
    view_->setLines(lines);
    view_->setCovered(coveredTerms(session_, lines));
    placeHint();
    const bool covered = view_->anyCovered();
    for (QToolButton *each : {next_, uncoverAll_})
        each->setEnabled(covered);
}

void WorkingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        view_->setTheme(context_.colours());
    Card::changeEvent(event);
}

} // namespace huella
