// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/cases_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "app/desktop/widgets/wrapped_label.h"
#include "core/beginnings/case_words.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int casesWidth = 880, casesHeight = 680, caseFigureGap = 24;
constexpr int caseFigureWidth = 152; ///< of each, so that they stand below each other from card to card

/// A figure below what it is.
QLayout *caseFigure(const QString &name, const QString &figure, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const std::pair<const char *, QString> lines[] = {{"note", name}, {"templateName", figure}};
    for (const auto &[look, text] : lines) {
        auto *label = new QLabel(text, parent);
        label->setObjectName(QLatin1String(look));
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(caseFigureWidth);
        column->addWidget(label);
    }
    return column;
}

WrappedLabel *caseText(const char *look, const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setObjectName(QLatin1String(look));
    label->setText(text);
    return label;
}

} // namespace

CasesDialog::CasesDialog(const Context &context, QWidget *parent) : QDialog(parent), context_(context)
{
    setWindowTitle(tr("Published cases"));
    setHelp(this, "start#published-cases");
    resize(casesWidth, casesHeight);
    auto *area = new SteadyScrollArea(this);
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its buttons have it, and it follows them
    auto *inside = new QWidget(area->viewport());
    inside->setObjectName(QStringLiteral("plain"));
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, gridUnit(), 0);
    cards->setSpacing(12);
    for (const PublishedCase &each : publishedCases(context.language.language()))
        cards->addWidget(cardOf(each, inside));
    cards->addStretch(1);
    area->setWidget(inside);
    connect(qApp, &QApplication::focusChanged, this, [area, inside](QWidget *, QWidget *now) {
        if (now && inside->isAncestorOf(now)) // all of the case whose button it is
            area->ensureWidgetVisible(now->parentWidget(), 0, 0);
    });
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(caseText("quiet", context.say("cases.about"), this));
    column->addWidget(area, 1);
    column->addWidget(buttons);
}

QWidget *CasesDialog::cardOf(const PublishedCase &each, QWidget *parent)
{
    const Wording &words = context_.words();
    const double ours = oursOf(each);
    const QString name = toQString(each.beginning.name);
    auto *card = new Card(parent);
    card->setTitle(name);
    auto *open = new QPushButton(tr("Open"), card);
    open->setObjectName(toQString("openCase_" + each.beginning.id));
    open->setAccessibleName(tr("Open %1").arg(name));
    card->tools()->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, &each] { // they stay as long as the program
        chosen_ = &each;
        accept();
    });
    auto *figures = new QHBoxLayout;
    figures->setSpacing(caseFigureGap);
    figures->addLayout(caseFigure(context_.say("cases.published"), toQString(each.printed), card));
    figures->addLayout(caseFigure(context_.say("cases.ours"), toQString(oursInWords(each, ours, words)), card));
    figures->addLayout(
        caseFigure(context_.say("cases.difference"), toQString(differenceInWords(each, ours, words)), card));
    figures->addStretch(1);
    card->body()->addWidget(caseText("quiet", toQString(each.beginning.about), card));
    card->body()->addLayout(figures);
    card->body()->addWidget(caseText("caseWhy", toQString(each.why), card));
    WrappedLabel *source = caseText("note", toQString(each.source + " · " + each.url), card);
    source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(source);
    return card;
}

} // namespace huella
