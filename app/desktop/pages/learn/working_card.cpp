// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/working_card.h"

#include "app/desktop/widgets/framed_button.h"

#include "app/desktop/cards/source_popup.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/step_working.h"
#include "app/desktop/widgets/working_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

#include <utility>

namespace huella {
namespace {
constexpr int smallest = 13, largest = 36; // px
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
      forms_(framedButton("workingForms", this))
{
    build();
    connect(smaller_, &QToolButton::clicked, this, [this] { resizeType(-2); });
    connect(larger_, &QToolButton::clicked, this, [this] { resizeType(2); });
    connect(next_, &QToolButton::clicked, view_, &WorkingView::uncoverNext);
    connect(coverAll_, &QToolButton::clicked, view_, &WorkingView::coverAll);
    connect(uncoverAll_, &QToolButton::clicked, view_, &WorkingView::uncoverAll);
    connect(view_, &WorkingView::opened, this, &WorkingCard::openFigure);
    connect(view_, &WorkingView::coveredChanged, this, [this] { session_.setCovered(view_->covered()); });
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
    body()->addWidget(view_);
    body()->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit());
    for (QToolButton *each : {next_, coverAll_, uncoverAll_})
        row->addWidget(each);
    row->addStretch(1);
    body()->addLayout(row);
    QWidget *before = forms_; // Tab goes as one reads, not as they were made
    for (QWidget *next : std::initializer_list<QWidget *>{smaller_, larger_, view_, next_, coverAll_, uncoverAll_})
        setTabOrder(std::exchange(before, next), next);
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
    type_ = std::clamp(type_ + by, smallest, largest);
    view_->setTypeSize(type_);
    smaller_->setEnabled(type_ > smallest);
    larger_->setEnabled(type_ < largest);
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
    view_->setTypeSize(type_);
    view_->setLines(lines);
    view_->setCovered(coveredTerms(session_, lines));
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
