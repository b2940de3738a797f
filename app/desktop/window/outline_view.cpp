// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/outline_view.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/row_background.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int rowHeight = 30;
constexpr int narrow = 180, wide = 224;
constexpr int smallWindow = 1360; ///< below it the page needs the room more than long names do

/// A name to the left and its amount to the right; the name gives way when there is no room for both.
class OutlineDelegate : public QStyledItemDelegate {
public:
    OutlineDelegate(const Context &context, QObject *parent) : QStyledItemDelegate(parent), context_(context) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {narrow - 20, rowHeight};
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(8, option.rect.top(), option.rect.width() - 18, option.rect.height());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = context_.colours();
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.widget->rect().left() + 8, option.rect.top() + 1,
                                  option.widget->rect().width() - 16, option.rect.height() - 2);
        painter->save();
        paintRowBackground(*painter, box, option, theme);
        const QString amount = index.data(OutlineModel::amountRole).toString();
        painter->setFont(themeFont(TextSize::note));
        const double amountWidth = QFontMetricsF(painter->font()).horizontalAdvance(amount);
        painter->setPen(theme.quietText);
        painter->drawText(box.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, amount);
        QFont font = themeFont(TextSize::body);
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(selected ? theme.accent : theme.text);
        QRectF name(box);
        name.setLeft(box.left() + (index.parent().isValid() ? 22 : 8));
        name.setRight(box.right() - amountWidth - 16);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }

private:
    const Context &context_;
};

} // namespace

OutlineView::OutlineView(Context &context, QWidget *parent)
    : QFrame(parent),
      context_(context),
      model_(new OutlineModel(context, this)),
      heading_(new QLabel(this)),
      unit_(new QLabel(this)),
      tree_(new QTreeView(this))
{
    setObjectName(QStringLiteral("side"));
    setHelp(this, "plan#the-list-of-runs");
    heading_->setObjectName(QStringLiteral("section"));
    heading_->setContentsMargins(16, 12, 8, 6);
    unit_->setObjectName(QStringLiteral("note"));
    unit_->setContentsMargins(0, 12, 16, 6);
    tree_->setObjectName(QStringLiteral("outline"));
    tree_->setModel(model_);
    tree_->setItemDelegate(new OutlineDelegate(context, tree_));
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setIndentation(0); // the delegate indents, so that the mark of the current row spans the whole width
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(heading_, 1);
    head->addWidget(unit_);
    column->addLayout(head);
    column->addWidget(tree_, 1);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const auto run = model_->runId(now); !run.empty())
            context_.document.setCurrentRun(run);
        else
            context_.document.setCurrentScenario(model_->scenarioId(now));
    });
    connect(model_, &QAbstractItemModel::dataChanged, this, &OutlineView::showUnit);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        showUnit();
        tree_->expandAll(); // of thousands of rows, so only when there are others
        showCurrent();
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &OutlineView::showCurrent);
    QEvent now(QEvent::LanguageChange);
    changeEvent(&now);
    tree_->expandAll();
    showCurrent();
}

void OutlineView::fitWindow(int windowWidth) { setFixedWidth(windowWidth < smallWindow ? narrow : wide); }

void OutlineView::showCurrent()
{
    const StudyDocument &document = context_.document;
    const QModelIndex index = document.showsScenario() ? model_->indexOfScenario(document.currentScenarioId())
                                                       : model_->indexOf(document.currentRunId());
    if (index.isValid() && index != tree_->currentIndex()) {
        const QSignalBlocker quiet(tree_->selectionModel()); // showing is not choosing
        tree_->setCurrentIndex(index);
    }
    tree_->viewport()->update();
}

void OutlineView::showUnit()
{
    const QString unit = model_->unit();
    unit_->setVisible(!unit.isEmpty());
    if (unit_->text() != unit)
        unit_->setText(unit);
}

void OutlineView::renameCurrent()
{
    tree_->setFocus();
    tree_->edit(tree_->currentIndex());
}

void OutlineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        heading_->setText(context_.say("window.study").toUpper());
        tree_->setAccessibleName(context_.say("window.study"));
        model_->languageChanged();
        showUnit();
    }
    QFrame::changeEvent(event);
}

} // namespace huella
