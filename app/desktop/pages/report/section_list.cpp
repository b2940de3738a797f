// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/section_list.h"

#include "app/desktop/widgets/follow_selection.h"
#include "app/desktop/widgets/row_background.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace huella {
namespace {

constexpr int sectionRowHeight = 28, sectionIndent = 16, sectionPadding = 8;

/// A heading to the left, its page to the right.
class SectionDelegate : public QStyledItemDelegate {
public:
    SectionDelegate(const Context &context, QObject *parent) : QStyledItemDelegate(parent), context_(context) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {1, sectionRowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = context_.colours();
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(sectionPadding, 1, -sectionPadding, -1);
        painter->save();
        paintRowBackground(*painter, box, option, theme);
        painter->setFont(themeFont(TextSize::note));
        painter->setPen(theme.quietText);
        const QString page = QString::number(index.data(SectionModel::pageRole).toInt());
        painter->drawText(box.adjusted(0, 0, -sectionPadding, 0), Qt::AlignRight | Qt::AlignVCenter, page);
        const double right = box.right() - 2 * sectionPadding - painter->fontMetrics().horizontalAdvance(page);
        const int level = index.data(SectionModel::levelRole).toInt();
        QFont font = themeFont(TextSize::body);
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(selected ? theme.accent : level > 1 ? theme.quietText : theme.text);
        QRectF title(box);
        title.setLeft(box.left() + sectionPadding + sectionIndent * std::max(level - 1, 0));
        title.setRight(right);
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        painter->restore();
    }

private:
    const Context &context_;
};

bool movesSection(const QKeyEvent &key)
{
    return key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

} // namespace

SectionList::SectionList(Context &context, QWidget *parent) : QListView(parent), model_(new SectionModel(this))
{
    setObjectName(QStringLiteral("sections"));
    setModel(model_);
    followSelection(*this);
    setItemDelegate(new SectionDelegate(context, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setDragDropOverwriteMode(false);
}

void SectionList::mark(int row)
{
    const QScopedValueRollback quiet(marking_, true);
    const QModelIndex index = model_->index(row);
    if (index == currentIndex())
        return;
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

void SectionList::show(const QModelIndex &index)
{
    if (index.isValid())
        emit wanted(model_->rows()[size_t(index.row())]);
}

void SectionList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (!marking_)
        show(now);
}

/// Where it is marked already, too: the page may have been scrolled away.
void SectionList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex(), pressed = indexAt(event->pos());
    QListView::mousePressEvent(event);
    if (pressed.isValid() && pressed == before)
        show(pressed);
}

bool SectionList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && movesSection(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    if (movesSection(*event)) {
        if (now.isValid() && model_->rows()[size_t(now.row())].moves())
            emit stepWanted(model_->rows()[size_t(now.row())], event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        show(now);
        emit entered();
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace huella
