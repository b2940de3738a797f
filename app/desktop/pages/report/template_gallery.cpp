// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/template_gallery.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/template_folder.h"
#include "app/desktop/pages/report/gallery_list.h"
#include "app/desktop/pages/report/insert_tools.h"
#include "app/desktop/pages/report/own_template_menu.h"
#include "app/desktop/pages/report/template_effect.h"
#include "app/desktop/pages/report/template_pictures.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/widgets/tab_order.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace huella {
namespace {

constexpr int galleryWidth = 840, galleryTakesAll = 1000; ///< px; of a window below which it is as wide as that
constexpr int galleryMargin = 24, effectHeight = 76;
constexpr size_t pagesLookedAt = 3;
constexpr QSize closePage(620, 877);
constexpr int allUses = 9; ///< id of the filter that leaves all

} // namespace

TemplateGallery::TemplateGallery(Context &context, ReportPage &page, FileCommands &files)
    : QDialog(page.window(), Qt::Dialog | Qt::FramelessWindowHint),
      context_(context),
      page_(page),
      ownMenu_(new OwnTemplateMenu(context, page, files, this)),
      model_(new GalleryModel(this)),
      list_(new GalleryList(context, this)),
      views_(new QStackedWidget(this)),
      closer_(new QScrollArea(this)),
      search_(new QLineEdit(this)),
      filters_(new QButtonGroup(this)),
      effect_(new QLabel(this)),
      announcer_(new Announcer(this)),
      own_(new QPushButton(tr("Own templates") + QStringLiteral(" ▾"), this)),
      preview_(new QPushButton(tr("Preview"), this)),
      use_(new QPushButton(tr("Use template"), this)),
      close_(new QPushButton(QStringLiteral("✕"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("drawer"));
    setWindowTitle(tr("Templates"));
    setHelp(this, "report#choose-the-kind-of-report");
    list_->setModel(model_);
    list_->setAccessibleName(tr("Templates"));
    closer_->setAccessibleName(tr("The first pages in this template"));
    closer_->setFrameShape(QFrame::NoFrame);
    closer_->setAlignment(Qt::AlignHCenter);
    views_->addWidget(list_);
    views_->addWidget(closer_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(galleryMargin, 16, galleryMargin, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addLayout(makeFilters());
    column->addWidget(views_, 1);
    column->addLayout(makeFoot());
    const QList<QAbstractButton *> uses = filters_->buttons();
    tabThrough({own_, close_, search_, uses[0], uses[1], uses[2], uses[3], uses[4], list_, closer_, preview_, use_});
    connectParts();
    fill();
}

QHBoxLayout *TemplateGallery::makeHead()
{
    auto *title = new QLabel(tr("Templates"), this);
    title->setObjectName(QStringLiteral("stepTitle"));
    close_->setAccessibleName(tr("Close"));
    close_->setToolTip(tr("Close"));
    close_->setProperty("narrow", true);
    own_->setObjectName(QStringLiteral("ownTemplates"));
    own_->setAccessibleName(tr("Own templates"));
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(own_);
    row->addWidget(close_);
    return row;
}

QHBoxLayout *TemplateGallery::makeFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    search_->setObjectName(QStringLiteral("findTemplate"));
    search_->setPlaceholderText(tr("Search templates"));
    search_->setAccessibleName(tr("Search templates"));
    search_->setClearButtonEnabled(true);
    row->addWidget(search_, 1);
    row->addSpacing(4);
    const std::pair<int, QString> names[] = {{allUses, tr("All")},
                                             {int(TemplateUse::report), tr("Report", "use of a template")},
                                             {int(TemplateUse::grant), tr("Grant", "use of a template")},
                                             {int(TemplateUse::paper), tr("Paper", "use of a template")},
                                             {int(TemplateUse::own), tr("Own", "use of a template")}};
    for (const auto &[id, name] : names) {
        auto *button = new QPushButton(name, this);
        button->setCheckable(true);
        button->setChecked(id == allUses);
        filters_->addButton(button, id);
        row->addWidget(button);
    }
    return row;
}

QHBoxLayout *TemplateGallery::makeFoot()
{
    effect_->setObjectName(QStringLiteral("templateEffect"));
    effect_->setTextFormat(Qt::PlainText);
    effect_->setWordWrap(true);
    effect_->setMinimumHeight(effectHeight); // nothing moves while one looks through them
    preview_->setObjectName(QStringLiteral("previewTemplate"));
    preview_->setCheckable(true);
    preview_->setToolTip(tr("The first pages in this template (Space)"));
    use_->setObjectName(QStringLiteral("useTemplate"));
    use_->setDefault(true);
    for (QPushButton *each : {own_, close_, preview_})
        each->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(effect_, 1);
    row->addWidget(preview_, 0, Qt::AlignBottom);
    row->addWidget(use_, 0, Qt::AlignBottom);
    return row;
}

void TemplateGallery::connectParts()
{
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(own_, &QPushButton::clicked, this,
            [this] { openBelow(*own_, [this](QMenu &menu) { ownMenu_->fill(menu); }); });
    connect(ownMenu_, &OwnTemplateMenu::changed, this, &TemplateGallery::fill);
    connect(search_, &QLineEdit::textChanged, this, &TemplateGallery::filter);
    connect(filters_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            filter();
    });
    connect(list_, &GalleryList::chosen, this, &TemplateGallery::choose);
    connect(list_, &GalleryList::taken, this, &TemplateGallery::take);
    connect(list_, &GalleryList::closerWanted, preview_, &QPushButton::click);
    connect(preview_, &QPushButton::toggled, this, &TemplateGallery::look);
    connect(use_, &QPushButton::clicked, this, &TemplateGallery::take);
    drawing_.setInterval(0);
    connect(&drawing_, &QTimer::timeout, this, &TemplateGallery::drawNext);
}

void TemplateGallery::fill()
{
    model_->setCards(galleryCards(context_.language.language(), ownTemplates().templates));
    filters_->button(int(TemplateUse::own))
        ->setText(tr("Own (%1)", "use of a template").arg(model_->countOf(TemplateUse::own)));
    filter();
    drawing_.start();
}

void TemplateGallery::filter()
{
    const QSignalBlocker quiet(preview_); // the keys stay where one types
    preview_->setChecked(false);          // or another card would be used than the one whose pages are shown
    views_->setCurrentWidget(list_);
    const int use = filters_->checkedId();
    model_->filter(use == allUses ? std::nullopt : std::optional(TemplateUse(use)), search_->text());
    const std::string &named = context_.document.study().report.templateName;
    const QModelIndex now = model_->indexOf(named.empty() ? "summary" : named);
    const QModelIndex first = now.isValid() ? now : model_->index(0);
    list_->setCurrentIndex(first); // chooses it
    if (!first.isValid())
        choose(first);
}

/// One card at a time, so that keys and clicks are heard in between.
void TemplateGallery::drawNext()
{
    const auto next = model_->nextWithoutPicture();
    if (!next) {
        drawing_.stop();
        return;
    }
    const auto pictures =
        templatePictures(page_, page_.laidOutBy(model_->cardAt(*next).made), 1, galleryPicture, devicePixelRatioF());
    QPixmap blank(galleryPicture);
    blank.fill(Qt::white);
    model_->setPicture(*next, pictures.empty() ? blank : pictures.front());
}

bool TemplateGallery::isInUse(const GalleryCard &card) const
{
    const std::string &named = context_.document.study().report.templateName;
    return card.made.id == (named.empty() ? "summary" : named);
}

void TemplateGallery::choose(const QModelIndex &index)
{
    const GalleryCard *card = model_->card(index);
    preview_->setEnabled(card);
    use_->setEnabled(card && !isInUse(*card));
    if (!card) {
        effect_->setText(tr("No template is called so."));
        return;
    }
    const ReportPage::LaidOut laid = page_.laidOutBy(card->made);
    effect_->setText(isInUse(*card) ? tr("“%1” is in use.").arg(toQString(card->made.name))
                                    : templateEffect(laid.study.report.blocks, laid.moved, context_));
    list_->setAccessibleDescription(effect_->text());
    if (isVisible())
        announcer_->say(effect_->text());
}

/// Closer: the first pages, one below the other.
void TemplateGallery::look(bool closer)
{
    const GalleryCard *card = model_->card(list_->currentIndex());
    views_->setCurrentWidget(closer && card ? static_cast<QWidget *>(closer_) : list_);
    if (!closer || !card) {
        list_->setFocus();
        return;
    }
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    for (const QPixmap &picture :
         templatePictures(page_, page_.laidOutBy(card->made), pagesLookedAt, closePage, devicePixelRatioF())) {
        auto *page = new QLabel(pages);
        page->setObjectName(QStringLiteral("smallPage"));
        page->setPixmap(picture);
        column->addWidget(page);
    }
    closer_->setWidget(pages);
    closer_->setFocus();
}

void TemplateGallery::take()
{
    const GalleryCard *card = model_->card(list_->currentIndex());
    if (!card || isInUse(*card))
        return;
    page_.setTemplate(card->made);
    accept();
}

/// Escape leaves the closer look first; Enter uses, wherever one is.
void TemplateGallery::keyPressEvent(QKeyEvent *event)
{
    const bool closer = preview_->isChecked();
    if (closer && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space))
        preview_->setChecked(false);
    else
        QDialog::keyPressEvent(event);
}

void TemplateGallery::openBeside()
{
    const QWidget *window = page_.window();
    const int width = window->width() < galleryTakesAll ? window->width() : galleryWidth;
    const QPoint corner = page_.mapToGlobal(QPoint(page_.width() - width, 0));
    setGeometry(QRect(corner, QSize(width, page_.height())));
    open();
    list_->setFocus();
}

} // namespace huella
