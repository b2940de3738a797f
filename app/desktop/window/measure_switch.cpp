// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/measure_switch.h"

#include "app/desktop/common/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace huella {
namespace {

constexpr int edge = 12;

/// With Alt they would be typed into a field where the switch is hidden.
QKeySequence keysOf(Measure measure) { return QKeySequence(Qt::CTRL | keyOf(measure)); }

} // namespace

MeasureSwitch::MeasureSwitch(Context &context, QWidget *parent)
    : QWidget(parent), context_(context), buttons_(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("measures"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 0, edge, 0);
    row->setSpacing(2);
    for (const Measure measure : allMeasures) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("measure_") + toQString(toString(measure)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus); // arrows walk in it, as in every group that has one choice
        button->setChecked(measure == context.measure->measure());
        buttons_->addButton(button, int(measure));
        row->addWidget(button);
        auto *shortcut = new QShortcut(keysOf(measure), this); // where the switch is hidden, it does nothing
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
    connect(buttons_, &QButtonGroup::idToggled, this, [this](int measure, bool on) {
        if (on)
            context_.chooseMeasure(Measure(measure));
    });
    connect(context.measure.get(), &ScreenMeasure::changed, this,
            [this] { buttons_->button(int(context_.measure->measure()))->setChecked(true); });
}

void MeasureSwitch::retranslate()
{
    setAccessibleName(context_.say("measure.switch"));
    for (const Measure measure : allMeasures) {
        const std::string key = "measure." + std::string(toString(measure));
        auto *button = buttons_->button(int(measure));
        button->setText(context_.say(key));
        button->setAccessibleName(
            context_.say(Message("measure.show", {textArg("measure", context_.words()(key + ".name"))})));
        button->setToolTip(button->accessibleName() + QStringLiteral(" (")
                           + keysOf(measure).toString(QKeySequence::NativeText) + QLatin1Char(')'));
    }
}

} // namespace huella
