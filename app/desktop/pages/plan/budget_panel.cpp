// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/budget_panel.h"

#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/budget_gauge_view.h"
#include "app/desktop/widgets/number_field.h"
#include "core/charts/figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace huella {
namespace {

constexpr int budgetField = 88;

} // namespace

BudgetPanel::BudgetPanel(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      gauge_(new BudgetGaugeView(context, this)),
      studyLabel_(new QLabel(this)),
      yearLabel_(new QLabel(this)),
      years_(new QLabel(this)),
      remark_(new QLabel(this)),
      studyKg_(new NumberField(this)),
      yearKg_(new NumberField(this))
{
    setObjectName(QStringLiteral("plain"));
    studyKg_->setObjectName(QStringLiteral("budget_study"));
    yearKg_->setObjectName(QStringLiteral("budget_year"));
    auto *row = new QHBoxLayout;
    for (auto [label, field] : {std::pair(studyLabel_, studyKg_), std::pair(yearLabel_, yearKg_)}) {
        field->setFixedWidth(budgetField);
        label->setBuddy(field);
        label->setObjectName(QStringLiteral("quiet"));
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &NumberField::edited, this, &BudgetPanel::setBudget);
        connect(field, &NumberField::left, &context_.document, &StudyDocument::endMerge);
        connect(field, &NumberField::remarkChanged, this, &BudgetPanel::refreshRemark);
        field->setUnit("kg CO₂e");
    }
    auto *unit = new QLabel(QStringLiteral("kg CO₂e"), this);
    unit->setObjectName(QStringLiteral("quiet"));
    row->addWidget(unit);
    years_->setObjectName(QStringLiteral("note"));
    years_->setTextFormat(Qt::PlainText);
    years_->setWordWrap(true);
    row->addStretch(1);
    remark_->setTextFormat(Qt::PlainText);
    remark_->setWordWrap(true);
    remark_->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(gauge_);
    column->addLayout(row);
    column->addWidget(years_);
    column->addWidget(remark_);
}

void BudgetPanel::setBudget()
{
    StudyDocument &document = context_.document;
    Budget budget = document.study().budget;
    budget.studyKg = studyKg_->value();
    budget.yearKg = yearKg_->value();
    document.apply(EditKind::setBudget, huella::setBudget(document.study(), budget), "budget");
}

/// Below the fields: what is wrong with one of them, or how it was read.
void BudgetPanel::refreshRemark()
{
    const NumberField *said = studyKg_;
    if (said->remark().isEmpty() || (!said->isWrong() && yearKg_->isWrong()))
        said = yearKg_;
    remark_->setObjectName(said->isWrong() ? QStringLiteral("wrong") : QStringLiteral("note"));
    remark_->style()->unpolish(remark_); // its look goes by the name
    remark_->style()->polish(remark_);
    remark_->setText(said->remark());
    remark_->setVisible(!said->remark().isEmpty());
    waitForBudget();
}

/// A budget that was refused is an issue of the study.
void BudgetPanel::waitForBudget()
{
    std::vector<Waiting> waiting;
    for (const NumberField *field : {studyKg_, yearKg_})
        if (field->isWrong())
            waiting.push_back({{},
                               toStdString(field->objectName()),
                               refusedText(toStdString(field->accessibleName()), toStdString(field->remark()))});
    if (context_.document.showsScenario())
        context_.document.setWaiting(std::move(waiting));
}

/// What was refused there belongs to what was shown before.
void BudgetPanel::forgetTyping()
{
    for (NumberField *field : {studyKg_, yearKg_}) {
        const QSignalBlocker together(field);
        field->forget();
    }
    refreshRemark();
}

/// The year that comes closest to its budget, or goes furthest beyond it; the others in the tooltip.
void BudgetPanel::refreshYears(const ScenarioResult &scenario)
{
    const Study &study = context_.document.study();
    auto lines = budgetLines(study, scenario);
    std::erase_if(lines, [](const BudgetLine &line) { return line.year == 0; });
    QStringList all;
    for (const BudgetLine &line : lines)
        all << toQString(budgetText(line, context_.words()));
    const auto tightest = std::min_element(
        lines.begin(), lines.end(), [](const BudgetLine &a, const BudgetLine &b) { return a.left() < b.left(); });
    const bool noYears = study.budget.yearKg && lines.empty();
    const QString text = study.budget == Budget()  ? context_.say("budget.none")
                         : noYears                 ? context_.say("budget.no_years")
                         : tightest != lines.end() ? all[tightest - lines.begin()]
                                                   : QString();
    years_->setText(text);
    years_->setVisible(!text.isEmpty());
    years_->setToolTip(plainToolTip(all.size() > 1 ? all.join(u'\n') : text));
    years_->setAccessibleDescription(all.join(QStringLiteral("; ")));
}

void BudgetPanel::refresh(const ScenarioResult &scenario)
{
    const Study &study = context_.document.study();
    if (const int place = context_.document.place(); std::exchange(placeShown_, place) != place)
        forgetTyping();
    studyLabel_->setText(context_.say("budget.short"));
    yearLabel_->setText(context_.say("budget.year"));
    studyKg_->setAccessibleName(context_.say("budget.title") + QStringLiteral(": ") + context_.say("budget.study"));
    yearKg_->setAccessibleName(context_.say("budget.title") + QStringLiteral(": ") + yearLabel_->text());
    for (NumberField *field : {studyKg_, yearKg_})
        field->setWords(context_.words());
    studyKg_->setValue(study.budget.studyKg);
    yearKg_->setValue(study.budget.yearKg);
    const auto gauge = budgetGauge(study, scenario, context_.measure->measure(), context_.words());
    gauge_->setVisible(gauge.has_value());
    if (gauge)
        gauge_->setGauge(*gauge);
    refreshYears(scenario);
}

void BudgetPanel::focusField(bool ofYear)
{
    NumberField *field = ofYear ? yearKg_ : studyKg_;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

} // namespace huella
