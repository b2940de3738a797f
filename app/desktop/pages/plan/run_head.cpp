// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/run_head.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/combo_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace huella {
namespace {

constexpr int longestRunName = 200, longestKind = 150;
constexpr int kindAir = 44; ///< beside the words: frame, padding and arrow
constexpr int nameAir = 14; ///< the same of the name

} // namespace

RunHead::RunHead(Context &context, QWidget *parent)
    : QWidget(parent), context_(context), name_(new QLineEdit(this)), kind_(nullptr)
{
    setObjectName(QStringLiteral("runHead"));
    kind_ = formCombo("kind", int(runKinds().size()) + 1, this);
    name_->setObjectName(QStringLiteral("name"));
    name_->setMaxLength(longestRunName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit());
    row->addWidget(name_, 1);
    row->addWidget(kind_);
    connect(name_, &QLineEdit::textEdited, this, &RunHead::rename);
    connect(name_, &QLineEdit::editingFinished, this, &RunHead::endName);
    connect(name_, &QLineEdit::returnPressed, this, &RunHead::named);
    connect(kind_, &QComboBox::activated, this, &RunHead::setKind);
}

/// A run without a name could not be told apart: an empty line leads back to the old one.
void RunHead::rename(const QString &typed)
{
    const auto id = context_.document.currentRunId();
    const std::string name = typed.trimmed().isEmpty() ? nameBefore_ : toStdString(typed);
    context_.document.apply(EditKind::renameRun, renameRun(context_.document.study(), id, name), id + "/name");
}

/// What stands there now is the name that an empty line leads back to.
void RunHead::endName()
{
    context_.document.endMerge();
    const Run *run = context_.document.currentRun();
    nameBefore_ = run ? run->name : std::string();
    if (name_->text() != toQString(nameBefore_))
        name_->setText(toQString(nameBefore_));
    if (!name_->hasFocus())
        name_->setCursorPosition(0); // a long name is read from its beginning
}

void RunHead::setKind(int index)
{
    StudyDocument &document = context_.document;
    const std::string kind = index == 0 ? std::string() : std::string(runKinds()[size_t(index - 1)]);
    document.endMerge();
    document.apply(EditKind::setKind, huella::setKind(document.study(), document.currentRunId(), kind));
}

void RunHead::refresh(const Run &run, bool another)
{
    if (another || !name_->hasFocus())
        nameBefore_ = run.name;
    const bool emptied = name_->hasFocus() && name_->text().trimmed().isEmpty(); // and about to be filled
    if (name_->text() != toQString(run.name) && (another || !emptied)) {
        name_->setText(toQString(run.name));
        if (!name_->hasFocus())
            name_->setCursorPosition(0);
    }
    const auto kinds = runKinds();
    const auto kind = std::find(kinds.begin(), kinds.end(), run.kind);
    kind_->setCurrentIndex(run.kind.empty() ? 0 : kind == kinds.end() ? -1 : int(kind - kinds.begin()) + 1);
    fitKind();
}

/// No wider than its words, so that the name has the rest.
void RunHead::fitKind()
{
    const int words = kind_->fontMetrics().horizontalAdvance(kind_->currentText());
    kind_->setFixedWidth(std::min(words, longestKind) + kindAir);
    showWholeName();
}

/// A name that is longer than its line is read in the tooltip.
void RunHead::showWholeName()
{
    const bool whole = name_->fontMetrics().horizontalAdvance(name_->text()) + nameAir <= name_->width();
    name_->setToolTip(whole ? QString() : plainToolTip(name_->text()));
}

void RunHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWholeName();
}

void RunHead::retranslate()
{
    name_->setAccessibleName(context_.say("plan.name"));
    name_->setWhatsThis(context_.say("explain.name"));
    nameCombo(kind_, context_.say("project.kind"));
    kind_->setWhatsThis(context_.say("explain.kind"));
    kind_->setItemText(0, context_.say("kind.unsaid"));
    for (size_t i = 0; i < runKinds().size(); ++i)
        kind_->setItemText(int(i) + 1, context_.say("kind." + std::string(runKinds()[i])));
    fitKind();
}

} // namespace huella
