// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/models/models_window.h"

#include "app/desktop/cards/notice_line.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/pages/models/leader_filters.h"
#include "app/desktop/pages/models/leader_table.h"
#include "app/desktop/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr QSize modelsSize(1280, 800);
constexpr QSize modelsFrame(16, 96); // what window managers add, with some air
constexpr int tableParts = 8, chartParts = 5;
constexpr int typeFromAfar = 18;

} // namespace

ModelsWindow::ModelsWindow(Context &context, QWidget *owner)
    : QDialog(owner, Qt::Window),
      context_(context),
      state_(usualLeaders()),
      models_(new MeasuredModelsCard(context, state_, ModelsForm::whole, this)),
      scatter_(new ModelScatterCard(context, state_, ModelsForm::whole, this)),
      batches_(new BatchCard(context, state_, ModelsForm::whole, this))
{
    setObjectName(QStringLiteral("modelsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelp(this, "models");
    const int gap = 2 * gridUnit();
    auto *charts = new QVBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(scatter_, tableParts);
    charts->addWidget(batches_, chartParts);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(models_, tableParts);
    row->addLayout(charts, chartParts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gridUnit());
    column->addLayout(row, 1);
    column->addWidget(new NoticeLine(context, this));
    resize(modelsSize.boundedTo(screen()->availableGeometry().size() - modelsFrame));
    models_->filters()->search()->setFocus();
    if (!state_.rows().empty()) // the curve has something to show
        state_.pick(state_.rows().front());
    retranslate();
}

void ModelsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11)
        return enlarge(!enlarged_);
    if (event->key() == Qt::Key_Escape && enlarged_)
        return enlarge(false);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // no button is meant by it here
    QDialog::keyPressEvent(event);
}

/// The whole screen, in letters that are read from the last row.
void ModelsWindow::enlarge(bool whole)
{
    enlarged_ = whole;
    whole ? showFullScreen() : showNormal();
    models_->table()->setType(whole ? typeFromAfar : 0);
    scatter_->setType(whole ? typeFromAfar : 0);
    batches_->setType(whole ? typeFromAfar : 0);
}

void ModelsWindow::retranslate() { setWindowTitle(context_.say("models.title")); }

void ModelsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace huella
