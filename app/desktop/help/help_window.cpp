// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_window.h"

#include "app/desktop/common/text.h"
#include "app/desktop/help/help_browser.h"
#include "app/desktop/widgets/tab_order.h"
#include "core/guide/help_search.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace huella {
namespace {

constexpr int sideWidth = 264;
constexpr QSize firstSize(960, 700);
constexpr QSize windowFrame(16, 96); ///< what window managers add, with some air
constexpr int keepDelayMs = 500;     ///< after the last step of a move
constexpr int placeRole = Qt::UserRole + 1;

} // namespace

HelpWindow::HelpWindow(Context &context, QWidget *owner)
    : QDialog(owner, Qt::Window),
      context_(context),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      text_(new HelpBrowser(context, this)),
      back_(new QToolButton(this)),
      forward_(new QToolButton(this))
{
    build();
    connectParts();
    retranslate();
    if (context.settings.helpGeometry.isEmpty() || !restoreGeometry(context.settings.helpGeometry))
        resize(firstSize.boundedTo(screen()->availableGeometry().size() - windowFrame));
    search_->setFocus();
}

void HelpWindow::build()
{
    setObjectName(QStringLiteral("help"));
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setClearButtonEnabled(false);
    search_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("helpPages"));
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    back_->setText(QStringLiteral("←"));
    forward_->setText(QStringLiteral("→"));
    auto *side = new QFrame(this);
    side->setObjectName(QStringLiteral("side"));
    side->setFixedWidth(sideWidth);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(search_, 1);
    tools->addWidget(back_);
    tools->addWidget(forward_);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(12, 12, 8, 8);
    left->addLayout(tools);
    left->addWidget(list_, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(text_, 1);
    tabThrough({search_, list_, text_, back_, forward_});
}

void HelpWindow::connectParts()
{
    kept_.setSingleShot(true);
    kept_.setInterval(keepDelayMs);
    connect(&kept_, &QTimer::timeout, this, [this] { context_.keepSettings(); });
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(list_, &QListWidget::currentRowChanged, this, &HelpWindow::openRow);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { openRow(list_->row(item)); });
    connect(list_, &QListWidget::itemActivated, this, [this] { text_->setFocus(); });
    connect(text_, &QTextBrowser::historyChanged, this, &HelpWindow::markPage);
    connect(text_, &QTextBrowser::backwardAvailable, back_, &QWidget::setEnabled);
    connect(text_, &QTextBrowser::forwardAvailable, forward_, &QWidget::setEnabled);
    connect(back_, &QToolButton::clicked, text_, &QTextBrowser::backward);
    connect(forward_, &QToolButton::clicked, text_, &QTextBrowser::forward);
    for (QToolButton *button : {back_, forward_})
        button->setEnabled(false);
    const auto find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        search_->setFocus();
        search_->selectAll();
    });
}

void HelpWindow::addRow(const QString &text, const HelpPlace &place)
{
    auto *item = new QListWidgetItem(text, list_);
    item->setData(placeRole, toQString(helpLink(place)));
}

/// All pages, or what the search finds.
void HelpWindow::fillList()
{
    const QSignalBlocker quiet(list_);
    const HelpGuide &guide = HelpGuide::of(context_.language.language());
    list_->clear();
    if (search_->text().trimmed().isEmpty()) {
        for (const HelpPage &page : guide.pages())
            addRow(toQString(page.name), {page.id, {}});
        markPage();
        return;
    }
    for (const HelpHit &hit : searchHelp(guide, toStdString(search_->text()))) {
        const QString head = hit.heading == hit.page
                                 ? toQString(hit.page)
                                 : toQString(hit.page) + QStringLiteral(" › ") + toQString(hit.heading);
        addRow(head + QLatin1Char('\n') + toQString(hit.excerpt), hit.place);
    }
    if (list_->count() == 0) {
        addRow(tr("Nothing found"), {});
        list_->item(0)->setFlags(Qt::ItemIsEnabled); // it can be read, but leads nowhere
    }
}

void HelpWindow::openRow(int row)
{
    const QListWidgetItem *item = list_->item(row);
    const auto place = item ? helpPlace(toStdString(item->data(placeRole).toString())) : std::nullopt;
    if (place && !place->page.empty())
        text_->showPlace(*place);
}

/// In the list of pages the one that is shown is current, whichever way led to it.
void HelpWindow::markPage()
{
    if (!search_->text().trimmed().isEmpty())
        return;
    const QSignalBlocker quiet(list_);
    const QString shown = toQString(helpLink({text_->place().page, {}}));
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(placeRole).toString() == shown)
            list_->setCurrentRow(row);
}

void HelpWindow::showPlace(const HelpPlace &place)
{
    search_->clear();
    text_->showPlace(place);
}

HelpPlace HelpWindow::place() const { return text_->place(); }

void HelpWindow::retranslate()
{
    setWindowTitle(context_.say("help.title"));
    search_->setPlaceholderText(tr("Search the guide"));
    search_->setAccessibleName(tr("Search the guide"));
    list_->setAccessibleName(context_.say("help.pages"));
    text_->setAccessibleName(context_.say("help.title"));
    back_->setAccessibleName(tr("Back"));
    back_->setToolTip(tr("Back"));
    forward_->setAccessibleName(tr("Forward"));
    forward_->setToolTip(tr("Forward"));
    fillList();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        text_->refresh();
    QDialog::changeEvent(event);
}

/// From the search straight into what it found.
bool HelpWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object != search_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Down)
        return QDialog::eventFilter(object, event);
    if (list_->currentRow() < 0)
        list_->setCurrentRow(0);
    (enter ? static_cast<QWidget *>(text_) : list_)->setFocus();
    return true;
}

void HelpWindow::remember()
{
    if (!isVisible())
        return;
    context_.settings.helpGeometry = saveGeometry();
    kept_.start();
}

void HelpWindow::moveEvent(QMoveEvent *event)
{
    QDialog::moveEvent(event);
    remember();
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    remember();
}

} // namespace huella
