// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/foot_bar.h"

#include "app/desktop/cards/notice_line.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/window/issue_badges.h"
#include "app/desktop/window/issue_list.h"
#include "core/charts/figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace huella {
namespace {
constexpr int sideMargin = 13, spacing = 16, footHeight = 32, listGap = 6;
} // namespace

FootBar::FootBar(Context &context, QMenu *languages, QWidget *parent)
    : QFrame(parent),
      context_(context),
      badges_(new IssueBadges(context, this)),
      notice_(new NoticeLine(context, this)),
      data_(new QLabel(this)),
      saved_(new QLabel(this)),
      language_(new QToolButton(this)),
      issues_(new IssueList(context, parent))
{
    build(languages);
    connect(badges_, &QToolButton::toggled, this, &FootBar::openIssues);
    connect(issues_, &IssueList::changed, this, &FootBar::refreshIssues);
    connect(issues_, &IssueList::opened, badges_, &QToolButton::setChecked);
    connect(notice_, &NoticeLine::shown, this, &FootBar::fitTexts);
    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.touchesStudy() && change.part != StudyChange::Part::intervals)
            refresh();
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &FootBar::refresh);
    connect(&context.document, &StudyDocument::fileChanged, this, &FootBar::refresh);
    refreshIssues();
    refresh();
}

void FootBar::build(QMenu *languages)
{
    setObjectName(QStringLiteral("foot"));
    setHelp(this, "plan#issues");
    setFixedHeight(footHeight);
    data_->setMinimumWidth(1); // no text of the foot is a reason to widen the window
    for (QLabel *label : {data_, saved_}) {
        label->setObjectName(QStringLiteral("note"));
        label->setTextFormat(Qt::PlainText);
    }
    language_->setObjectName(QStringLiteral("languageMenu"));
    language_->setProperty("withMenu", true);
    language_->setMenu(languages);
    language_->setPopupMode(QToolButton::InstantPopup);
    language_->setFocusPolicy(Qt::TabFocus);
    notice_->setInFoot();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 0, sideMargin, 0);
    row->setSpacing(spacing);
    row->addWidget(badges_);
    row->addWidget(notice_, 1);
    row->addStretch(0);
    row->addWidget(data_);
    row->addWidget(saved_);
    row->addWidget(language_);
}

void FootBar::openIssues(bool open)
{
    if (!open) {
        issues_->close();
        return;
    }
    if (issues_->counts().none()) {
        badges_->setChecked(false);
        context_.notices->say(context_.say("window.no_issues"));
        return;
    }
    placeList();
    issues_->open();
}

void FootBar::setStudyShown(bool shown)
{
    studyShown_ = shown;
    saved_->setVisible(shown);
    refreshIssues();
}

void FootBar::refreshIssues()
{
    badges_->setCounts(issues_->counts());
    badges_->setVisible(studyShown_ && !issues_->counts().none());
    if (issues_->counts().none())
        issues_->close();
    fitTexts();
}

void FootBar::refresh()
{
    const Dataset &dataset = context_.document.dataset();
    QString figures = context_.say(Message(
        "window.data", {textArg("dataset", dataset.info().id),
                        textArg("basis", context_.words()("basis." + std::string(toString(dataset.info().basis))))}));
    if (const RunResult *result = context_.document.currentResult(); result && result->estimate())
        if (const Inputs &in = result->estimate()->inputs;
            in.place && in.intensity.origin.kind != OriginKind::given && in.place->year > 0)
            figures += QStringLiteral(" · ") + toQString(placeName(*in.place, context_.words()))
                       + QStringLiteral(" %1").arg(in.place->year);
    dataText_ = figures;
    const bool everSaved = !context_.document.path().isEmpty();
    const QString saved = context_.say(context_.document.isModified() ? everSaved ? "window.changed" : "window.unsaved"
                                       : everSaved                    ? "window.saved"
                                                                      : "window.new");
    if (saved_->text() != saved)
        saved_->setText(saved);
    fitTexts();
}

/// As much of the data as there is room for; the rest is in its tooltip. What was just done comes first.
void FootBar::fitTexts()
{
    int room = width() - 2 * sideMargin - language_->sizeHint().width() - 3 * spacing;
    if (!badges_->isHidden())
        room -= badges_->sizeHint().width() + spacing;
    if (!saved_->isHidden())
        room -= saved_->sizeHint().width() + spacing;
    data_->setVisible(notice_->isHidden());
    const QString figures = data_->fontMetrics().elidedText(dataText_, Qt::ElideRight, std::max(0, room));
    if (data_->text() != figures)
        data_->setText(figures);
    data_->setAccessibleName(dataText_);
    data_->setToolTip(plainToolTip(dataText_));
}

void FootBar::placeList()
{
    issues_->placeAbove(issues_->parentWidget()->mapFromGlobal(mapToGlobal(QPoint(sideMargin, -listGap))));
}

void FootBar::retranslate()
{
    language_->setText(QStringLiteral("%1").arg(
        context_.language.language() == Language::es ? QStringLiteral("Español") : QStringLiteral("English")));
    language_->setAccessibleName(tr("Language: %1").arg(language_->text()));
    language_->setToolTip(tr("Language of the window"));
    refreshIssues();
    refresh();
}

void FootBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTexts();
    placeList();
}

void FootBar::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    placeList();
}

} // namespace huella
