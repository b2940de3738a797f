// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/gallery_list.h"

#include "app/desktop/pages/report/gallery_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace huella {
namespace {

constexpr QSize galleryCardSize(186, 184);
constexpr int galleryGap = 8, galleryPadding = 8;
constexpr int cardLines = 4, mostNameLines = 2; ///< below the page

/// Words on so many lines at most; the last one is cut where there are more. Returns how many they took.
int drawCardWords(QPainter &painter, const QRectF &area, const QString &words, int lines)
{
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(words, painter.font());
    layout.beginLayout();
    int taken = 0;
    for (double y = area.top(); taken < lines; ++taken, y += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = words.mid(line.textStart());
        const QString shown = taken + 1 == lines ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                                 : words.mid(line.textStart(), line.textLength());
        painter.drawText(QRectF(area.left(), y, area.width(), metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                         shown);
    }
    layout.endLayout();
    return taken;
}

class CardDelegate : public QStyledItemDelegate {
public:
    CardDelegate(const Context &context, QObject *parent) : QStyledItemDelegate(parent), context_(context) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return galleryCardSize + QSize(galleryGap, galleryGap);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = context_.colours();
        const bool chosen = option.state & QStyle::State_Selected, focused = option.state & QStyle::State_HasFocus;
        const QRectF box = QRectF(option.rect.topLeft(), QSizeF(galleryCardSize)).adjusted(1, 1, -1, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(chosen ? theme.accent : theme.line, chosen && focused ? 2 : 1));
        painter->setBrush(chosen ? theme.accentSoft : theme.surface);
        painter->drawRoundedRect(box, 8, 8);
        const QRectF page(QPointF(box.center().x() - galleryPicture.width() / 2.0, box.top() + galleryPadding),
                          QSizeF(galleryPicture));
        const auto picture = index.data(GalleryModel::pictureRole).value<QPixmap>();
        painter->fillRect(page, Theme::paper().surface);
        if (!picture.isNull())
            painter->drawPixmap(page.topLeft(), picture);
        painter->setPen(theme.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(page);
        words(*painter,
              QRectF(box.left() + galleryPadding, page.bottom() + galleryPadding, box.width() - 2 * galleryPadding, 0),
              index);
        painter->restore();
    }

private:
    void words(QPainter &painter, QRectF area, const QModelIndex &index) const
    {
        QFont name = themeFont(TextSize::body);
        name.setWeight(QFont::DemiBold);
        painter.setFont(name);
        painter.setPen(context_.colours().text);
        const int taken = drawCardWords(painter, area, index.data().toString(), mostNameLines);
        area.translate(0, taken * QFontMetricsF(name).lineSpacing() + 2);
        painter.setFont(themeFont(TextSize::note));
        painter.setPen(context_.colours().quietText);
        drawCardWords(painter, area, index.data(GalleryModel::aboutRole).toString(), cardLines - taken);
    }

    const Context &context_;
};

} // namespace

GalleryList::GalleryList(Context &context, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("gallery"));
    setItemDelegate(new CardDelegate(context, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void GalleryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit taken();
    else if (event->key() == Qt::Key_Space)
        emit closerWanted();
    else
        QListView::keyPressEvent(event);
}

void GalleryList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->pos()).isValid())
        emit taken();
}

void GalleryList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    emit chosen(now);
}

} // namespace huella
