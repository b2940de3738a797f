// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/models/leader_table.h"

#include "app/desktop/common/copies.h"
#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "core/wording/model_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace huella {
namespace {

constexpr int leaderRowHeight = 26, narrowestName = 140, widerName = 230;
constexpr QStringView sortMark = u" ↓";

/// Those that may be left out, the most asked for first.
constexpr std::array spareColumns{
    LeaderColumn::active, LeaderColumn::batch, LeaderColumn::task,      LeaderColumn::gpu,       LeaderColumn::gpus,
    LeaderColumn::year,   LeaderColumn::itl,   LeaderColumn::jPerToken, LeaderColumn::precision, LeaderColumn::power};

/// Whether the filter leaves one value of it.
bool isCommon(LeaderColumn column, const LeaderFilter &filter)
{
    switch (column) {
    case LeaderColumn::task: return filter.task.has_value();
    case LeaderColumn::gpu: return !filter.family.empty();
    case LeaderColumn::year: return filter.year > 0;
    case LeaderColumn::precision: return !filter.precision.empty();
    default: return false;
    }
}

/// What a column holds at its widest, in the languages of the program.
QString widestCell(LeaderColumn column, const Wording &words)
{
    switch (column) {
    case LeaderColumn::active:
        return toQString(words("models.active_of", {textArg("active", "2.78"), textArg("all", "235")}));
    case LeaderColumn::precision: return QStringLiteral("bfloat16");
    case LeaderColumn::gpu: return QStringLiteral("H100");
    case LeaderColumn::gpus:
    case LeaderColumn::year: return QStringLiteral("2026");
    case LeaderColumn::task: return toQString(taskName(ModelTask::imageToVideo, words));
    case LeaderColumn::jPerResponse: return QStringLiteral("10,000");
    default: return QStringLiteral("0,0000");
    }
}

} // namespace

LeaderTable::LeaderTable(Context &context, ModelsState &state, ModelsForm form, QWidget *parent)
    : QTableView(parent),
      context_(context),
      state_(state),
      form_(form),
      model_(new LeaderModel(context, state, form, this)),
      head_(new LeaderHeader(context, this))
{
    setObjectName(QStringLiteral("leaders"));
    setProperty(copiesProperty, true);
    setModel(model_);
    setHorizontalHeader(head_);
    setItemDelegate(new LeaderCell(context, *model_, form, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(leaderRowHeight);
    verticalHeader()->setDefaultSectionSize(leaderRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    head_->setSectionResizeMode(QHeaderView::Fixed);
    connect(head_, &QHeaderView::sectionClicked, this, &LeaderTable::sortBy);
    connect(head_, &LeaderHeader::sortWanted, this, &LeaderTable::sortBy);
    connect(this, &QTableView::doubleClicked, this, &LeaderTable::planWanted);
    connect(&state, &ModelsState::pickedChanged, this, &LeaderTable::showPicked);
    refreshWords();
    refresh();
}

/// Another column begins with its least; the same again, the other way round.
void LeaderTable::sortBy(int section)
{
    const LeaderColumn column = model_->column(section);
    state_.sortBy(column, column == state_.view().sort && !state_.view().descending);
    emit sorted();
}

void LeaderTable::refresh()
{
    showing_ = true;
    model_->refresh();
    const LeaderView &view = state_.view();
    head_->setSortIndicator(model_->sectionOf(view.sort), view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showing_ = false;
    showPicked();
    fitColumns();
}

void LeaderTable::refreshWords()
{
    setAccessibleName(context_.say("models.title"));
    widths_.clear();
    for (int i = 0; i < model_->columnCount(); ++i)
        widths_.push_back(widthOf(model_->column(i)));
    head_->name();
    head_->viewport()->update();
    viewport()->update();
    fitColumns();
}

int LeaderTable::widthOf(LeaderColumn column) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics letters(strong);
    const int bar = column == LeaderColumn::jPerResponse ? LeaderCell::barOf(form_) : 0;
    const int cell = letters.horizontalAdvance(widestCell(column, context_.words())) + bar;
    const bool brief = form_ == ModelsForm::compact; // the mark of the order stands in the gap between columns
    const int heading = letters.horizontalAdvance(model_->heading(column))
                        + (brief ? 0 : letters.horizontalAdvance(sortMark.toString()));
    return std::max(cell, heading) + 2 * LeaderCell::margin;
}

void LeaderTable::setType(int px)
{
    QFont letters = themeFont(TextSize::body);
    const int usual = letters.pixelSize();
    if (px > 0)
        letters.setPixelSize(px);
    setFont(letters);
    head_->setFont(letters);
    verticalHeader()->setDefaultSectionSize(px > 0 ? leaderRowHeight * px / usual : leaderRowHeight);
    refreshWords();
}

/// What all rows have in common needs no column; others that have no room are left out, the least asked for first. The name takes
/// what the figures leave.
void LeaderTable::fitColumns()
{
    const int name = form_ == ModelsForm::whole ? widerName : narrowestName;
    int room = viewport()->width() - name;
    for (size_t i = 1; i < widths_.size(); ++i)
        if (std::find(spareColumns.begin(), spareColumns.end(), model_->column(int(i))) == spareColumns.end())
            room -= widths_[i];
    const LeaderFilter &filter = state_.view().filter;
    for (const LeaderColumn column : spareColumns) {
        const int section = model_->sectionOf(column);
        if (section < 0)
            continue;
        const int width = widths_[size_t(section)];
        const bool shown = !isCommon(column, filter) && width <= room;
        setColumnHidden(section, !shown);
        room -= shown ? width : 0;
    }
    for (size_t i = 1; i < widths_.size(); ++i)
        head_->resizeSection(int(i), widths_[i]);
    head_->resizeSection(0, name + std::max(0, room));
}

void LeaderTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// What stands out in the charts is selected here.
void LeaderTable::showPicked()
{
    const auto selected = selectedLeaders();
    if (state_.picked() && std::find(selected.begin(), selected.end(), state_.picked()) != selected.end())
        return; // several rows may be selected, of which it is the current one
    showing_ = true;
    clearSelection();
    for (const LeaderRow *row : state_.marked())
        if (const int at = model_->rowOf(row); at >= 0) {
            const QModelIndex index = model_->index(at, std::max(0, currentIndex().column()));
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            scrollTo(index);
        }
    showing_ = false;
}

void LeaderTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!showing_ && current.isValid())
        state_.pick(model_->at(current.row()));
}

std::vector<const LeaderRow *> LeaderTable::selectedLeaders() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<const LeaderRow *> selected;
    for (const int row : rows)
        if (const LeaderRow *leader = model_->at(row))
            selected.push_back(leader);
    return selected;
}

/// Those that are selected; all where none is.
void LeaderTable::copyRows()
{
    auto rows = selectedLeaders();
    if (rows.empty())
        rows = state_.rows();
    if (rows.empty())
        return;
    QGuiApplication::clipboard()->setText(toQString(leadersAsText(rows, state_.view().filter.task, context_.words())));
    context_.notices->say(context_.say(Message("models.copied", {numberArg("count", double(rows.size()))})));
}

void LeaderTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
        return emit planWanted();
    QTableView::keyPressEvent(event);
}

void LeaderTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace huella
