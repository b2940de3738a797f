// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/outline_view.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/widgets/elided_name.h"
#include "app/desktop/widgets/follow_selection.h"
#include "app/desktop/widgets/row_background.h"
#include "app/desktop/window/side_budget.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int rowHeight = 30, iconSize = 16;
constexpr int side = 8;                        ///< on both sides of a row
constexpr int leastSeen = 4 * rowHeight;       ///< of the list, before it moves to show a row
constexpr int indent = 22;                     ///< of names: a scenario has its arrow before it
constexpr int amountRoom = 64, barHeight = 18; ///< of the amount and the bar behind it
constexpr double barRadius = 2;

QColor withAlpha(QColor colour)
{
    colour.setAlpha(70);
    return colour;
}

/// A name to the left and its amount to the right, before a bar that says how large it is; the name gives way when there is no
/// room for both.
class OutlineDelegate : public QStyledItemDelegate {
public:
    OutlineDelegate(const Context &context, QTreeView *tree) : QStyledItemDelegate(tree), context_(context), tree_(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {1, rowHeight}; }

    /// The amounts beside the names change while a name is typed: what is typed stays.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (const auto *line = qobject_cast<QLineEdit *>(editor); !line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(side, option.rect.top(), option.rect.width() - 2 * side, option.rect.height());
    }

    /// A press on the arrow of a scenario folds its runs away, or shows them again.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonPress && !index.parent().isValid()
            && static_cast<QMouseEvent *>(event)->position().x() < side + indent) {
            tree_->setExpanded(index, !tree_->isExpanded(index));
            return true;
        }
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = context_.colours();
        const bool selected = option.state & QStyle::State_Selected, isRun = index.parent().isValid();
        const QRectF box = QRectF(option.widget->rect().left() + side, option.rect.top() + 1,
                                  option.widget->rect().width() - 2 * side, option.rect.height() - 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRowBackground(*painter, box, option, theme);
        const double amountLeft = paintAmount(*painter, box, index, theme);
        if (!isRun && index.model()->hasChildren(index))
            paintArrow(*painter, box, tree_->isExpanded(index), theme);
        QFont font = themeFont(TextSize::body);
        font.setWeight(selected || !isRun ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(selected ? theme.accent : theme.text);
        QRectF name(box);
        name.setLeft(box.left() + indent);
        name.setRight(amountLeft - 8);
        QStringList beside;
        for (const int row : {index.row() - 1, index.row() + 1})
            beside << index.siblingAtRow(row).data().toString();
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          elidedName(QFontMetricsF(font), index.data().toString(), name.width(), beside));
        painter->restore();
    }

private:
    /// Its left end.
    double paintAmount(QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) const
    {
        const QString amount = index.data(OutlineModel::amountRole).toString();
        painter.setFont(themeFont(TextSize::note));
        const double room = std::max(double(amountRoom), painter.fontMetrics().horizontalAdvance(amount) + 12.0);
        const QRectF whole(box.right() - room - 4, box.center().y() - barHeight / 2.0, room, barHeight);
        const double share = index.data(OutlineModel::shareRole).value<double>();
        if (share > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(index == tree_->currentIndex() ? withAlpha(theme.accent) : theme.badge);
            painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(std::max(1.5, share * room), barHeight)), barRadius,
                                    barRadius);
        }
        painter.setPen(theme.quietText);
        if (!index.parent().isValid()) {
            painter.setPen(theme.text);
            QFont font = painter.font();
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
        }
        painter.drawText(whole.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, amount);
        return whole.left();
    }

    static void paintArrow(QPainter &painter, const QRectF &box, bool open, const Theme &theme)
    {
        const QPointF centre(box.left() + indent / 2.0, box.center().y());
        painter.setPen(QPen(theme.quietText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF shut[] = {{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}},
                      down[] = {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
        QPolygonF line;
        for (const QPointF &point : open ? down : shut)
            line << centre + point;
        painter.drawPolyline(line);
    }

    const Context &context_;
    QTreeView *tree_;
};

QToolButton *smallButton(QWidget *parent, QAction *action, const char *icon)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("sideButton"));
    button->setIcon(toolIcon(icon));
    button->setIconSize(QSize(iconSize, iconSize));
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->toolTip());
        button->setToolTip(
            plainToolTip(action->shortcut().isEmpty()
                             ? action->toolTip()
                             : QStringLiteral("%1 (%2)").arg(action->toolTip(),
                                                             action->shortcut().toString(QKeySequence::NativeText))));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

OutlineView::OutlineView(Context &context, QWidget *parent)
    : QFrame(parent),
      context_(context),
      model_(new OutlineModel(context, this)),
      heading_(new QLabel(this)),
      unit_(new QLabel(this)),
      head_(new QHBoxLayout),
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
    tree_->setIndentation(0); // the delegate indents, so that the mark of the current row spans the whole width
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head_->setSpacing(0);
    head_->setContentsMargins(0, 0, side, 0);
    head_->addWidget(heading_, 1);
    head_->addWidget(unit_);
    column->addLayout(head_);
    column->addWidget(tree_, 1);
    column->addWidget(new SideBudget(context, this));
    followSelection(*tree_);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const auto run = model_->runId(now); !run.empty())
            context_.document.setCurrentRun(run);
        else
            context_.document.setCurrentScenario(model_->scenarioId(now));
    });
    connect(model_, &QAbstractItemModel::dataChanged, this, &OutlineView::showUnit);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        showUnit();
        expandRows(); // of thousands of rows, so only when there are others
        showCurrent();
    });
    connect(tree_, &QTreeView::collapsed, this,
            [this](const QModelIndex &row) { folded_.insert(model_->scenarioId(row)); });
    connect(tree_, &QTreeView::expanded, this,
            [this](const QModelIndex &row) { folded_.erase(model_->scenarioId(row)); });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &OutlineView::showCurrent);
    QEvent now(QEvent::LanguageChange);
    changeEvent(&now);
    expandRows();
    showCurrent();
}

void OutlineView::addButtons(QAction *find, QAction *addRun)
{
    head_->addWidget(smallButton(this, find, "search"));
    head_->addWidget(smallButton(this, addRun, "add"));
}

/// All but those that were folded away.
void OutlineView::expandRows()
{
    const QSignalBlocker quiet(tree_);
    tree_->expandAll();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (const QModelIndex index = model_->index(row, 0); folded_.contains(model_->scenarioId(index)))
            tree_->collapse(index);
}

int OutlineView::widthOfNames() const
{
    QFont font = themeFont(TextSize::body);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics letters(font);
    int widest = 0;
    for (const Scenario &scenario : context_.document.study().scenarios) {
        widest = std::max(widest, letters.horizontalAdvance(toQString(scenario.name)));
        for (const RunPointer &run : scenario.runs)
            widest = std::max(widest, letters.horizontalAdvance(toQString(run->name)));
    }
    return widest + indent + amountRoom + 3 * side + 2 * tree_->frameWidth() + 24;
}

void OutlineView::showCurrent()
{
    const StudyDocument &document = context_.document;
    const QModelIndex index = document.showsScenario() ? model_->indexOfScenario(document.currentScenarioId())
                                                       : model_->indexOf(document.currentRunId());
    if (index.isValid() && index != tree_->currentIndex()) {
        const QSignalBlocker quiet(tree_->selectionModel()); // showing is not choosing
        tree_->setCurrentIndex(index);
        const bool folded = index.parent().isValid() && !tree_->isExpanded(index.parent()); // it stays so
        if (!folded && tree_->isVisible() && tree_->viewport()->height() > leastSeen)
            tree_->scrollTo(index); // which the tree does by itself only where it hears of it
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
