// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/palette/command_palette.h"

#include "app/desktop/common/text.h"
#include "app/desktop/palette/palette_list.h"
#include "app/desktop/widgets/announcer.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int paletteWidth = 640, paletteListHeight = 10 * 32, paletteMargin = 8;
constexpr int paletteTop = 64; ///< below the menus of the window
constexpr int pageOfRows = 9;  ///< that Page up and Page down move by

} // namespace

CommandPalette::CommandPalette(const Context &context, std::vector<PaletteEntry> entries, const QString &asks,
                               QWidget *window)
    : QFrame(window, Qt::Popup),
      context_(context),
      entries_(std::move(entries)),
      typed_(new QLineEdit(this)),
      model_(new PaletteModel(this)),
      list_(new QListView(this)),
      count_(new QLabel(this)),
      announcer_(new Announcer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("palette"));
    build(asks);
    connect(typed_, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(list_, &QListView::clicked, this, &CommandPalette::choose);
    search();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::build(const QString &asks)
{
    setAccessibleName(asks);
    typed_->setObjectName(QStringLiteral("paletteTyped"));
    typed_->setPlaceholderText(asks);
    typed_->setAccessibleName(asks);
    typed_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("paletteList"));
    list_->setAccessibleName(context_.say("palette.list"));
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteRow(*model_, context_.colours(), list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFixedHeight(paletteListHeight);
    count_->setObjectName(QStringLiteral("note"));
    count_->setContentsMargins(paletteMargin, 0, paletteMargin, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(paletteMargin, paletteMargin, paletteMargin, paletteMargin);
    column->setSpacing(paletteMargin);
    column->addWidget(typed_);
    column->addWidget(list_);
    column->addWidget(count_);
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    setFixedWidth(std::min(paletteWidth, window->width() - 2 * paletteMargin));
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, paletteTop)));
    show();
    typed_->setFocus();
    say();
}

void CommandPalette::search()
{
    auto hits = paletteHits(entries_, typed_->text());
    const size_t found = hits.size();
    model_->show(std::move(hits));
    const Message count("palette.count", {numberArg("count", double(found))});
    const Message none("palette.none", {textArg("name", toStdString(typed_->text().trimmed()))});
    count_->setText(context_.say(found == 0 ? none : count));
    mark(0);
}

void CommandPalette::mark(int row)
{
    list_->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(0, model_->rowCount() - 1))));
    if (isVisible())
        say();
}

/// The mark, how manyth it is of how many; without moving the focus, which stays where one types.
void CommandPalette::say()
{
    const PaletteEntry *entry = model_->at(list_->currentIndex());
    if (!entry)
        return announcer_->say(count_->text());
    const Message place("palette.which", {numberArg("which", list_->currentIndex().row() + 1.0),
                                          numberArg("count", double(model_->rowCount()))});
    announcer_->say(PaletteModel::spoken(*entry) + QStringLiteral(", ") + context_.say(place));
}

bool CommandPalette::moveBy(int key)
{
    const int row = list_->currentIndex().row(), last = model_->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down: mark(row == last ? 0 : row + 1); return true;
    case Qt::Key_Up: mark(row <= 0 ? last : row - 1); return true;
    case Qt::Key_PageDown: mark(row + pageOfRows); return true;
    case Qt::Key_PageUp: mark(row - pageOfRows); return true;
    default: return false;
    }
}

void CommandPalette::choose()
{
    const PaletteEntry *entry = model_->at(list_->currentIndex());
    if (!entry || !entry->enabled)
        return say(); // and why not
    const auto run = entry->run;
    close(); // first, so that the focus is where it was before what is done moves it
    run();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == typed_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (moveBy(key))
            return true;
    }
    return QFrame::eventFilter(object, event);
}

} // namespace huella
