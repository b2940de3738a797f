// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/template_box.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/template_folder.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/template_gallery.h"
#include "app/desktop/paper/page_picture.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace huella {
namespace {

constexpr QSize smallPage(40, 56); // px

/// Buttons of which one is down.
QHBoxLayout *choiceRow(std::initializer_list<std::pair<QPushButton *, const char *>> buttons, QObject *owner)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(4);
    auto *group = new QButtonGroup(owner);
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setProperty("narrow", true);
        button->setCheckable(true);
        group->addButton(button);
        row->addWidget(button);
    }
    return row;
}

} // namespace

TemplateBox::TemplateBox(Context &context, ReportPage &page, FileCommands &files, QWidget *parent)
    : QWidget(parent),
      context_(context),
      page_(page),
      files_(files),
      heading_(new QLabel(this)),
      picture_(new QLabel(this)),
      pages_(new QLabel(this)),
      language_(new QLabel(this)),
      tense_(new QLabel(this)),
      name_(new WrappedLabel(this)),
      change_(new QPushButton(this)),
      spanish_(new QPushButton(QStringLiteral("ES"), this)),
      english_(new QPushButton(QStringLiteral("EN"), this)),
      planned_(new QPushButton(this)),
      done_(new QPushButton(this))
{
    setHelp(this, "report#choose-the-kind-of-report");
    heading_->setObjectName(QStringLiteral("quietTitle"));
    picture_->setObjectName(QStringLiteral("smallPage"));
    picture_->setFixedSize(smallPage + QSize(2, 2));
    pages_->setObjectName(QStringLiteral("note"));
    name_->setObjectName(QStringLiteral("templateName"));
    change_->setObjectName(QStringLiteral("changeTemplate"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(heading_, 0, 0, 1, 2);
    grid->setRowMinimumHeight(0, 24);
    grid->addWidget(picture_, 1, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(name_, 1, 1);
    grid->addWidget(pages_, 2, 1);
    grid->addWidget(change_, 3, 1, Qt::AlignLeft);
    connect(change_, &QPushButton::clicked, this, &TemplateBox::openGallery);
    buildLanguages();
    buildTenses();
    retranslate();
}

void TemplateBox::buildLanguages()
{
    auto *row = choiceRow({{spanish_, "reportSpanish"}, {english_, "reportEnglish"}}, this);
    row->insertWidget(0, language_, 1);
    static_cast<QGridLayout *>(layout())->addLayout(row, 4, 0, 1, 2);
    // toggled, not clicked: a screen reader presses a checkable button by toggling it
    connect(spanish_, &QPushButton::toggled, this, [this](bool on) {
        if (!refreshing_)
            page_.setLanguage(on ? Language::es : Language::en);
    });
}

void TemplateBox::buildTenses()
{
    auto *row = choiceRow({{planned_, "reportPlanned"}, {done_, "reportDone"}}, this);
    row->addStretch(1);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setRowMinimumHeight(5, 24);
    grid->addWidget(tense_, 5, 0, 1, 2,
                    Qt::AlignBottom); // words, unlike codes of languages, need the line for themselves
    grid->addLayout(row, 6, 0, 1, 2);
    connect(done_, &QPushButton::toggled, this, [this](bool on) {
        if (!refreshing_)
            page_.setTense(on ? Tense::done : Tense::planned);
    });
}

void TemplateBox::openGallery()
{
    auto *gallery = new TemplateGallery(context_, page_, files_);
    connect(gallery, &QDialog::finished, this, [this] {
        templates_.reset(); // which may have been written in place
        refresh();
        change_->setFocus();
    });
    gallery->openBeside();
}

/// Of one that is not on this machine its id is all that is known. Asked after every pause in the typing: the files are read again
/// when their folder has changed only.
QString TemplateBox::nameOfTemplate(const std::string &id)
{
    if (const ReportTemplate *builtIn = reportTemplate(id, context_.language.language()))
        return toQString(builtIn->name);
    const QDateTime changed = QFileInfo(templateFolder()).lastModified();
    if (!templates_ || changed != readAt_) {
        readAt_ = changed; // before: what changes meanwhile is read the next time
        templates_ = ownTemplates();
    }
    const std::vector<ReportTemplate> &own = templates_->templates;
    const auto found = std::find_if(own.begin(), own.end(), [&id](const auto &each) { return each.id == id; });
    return toQString(found == own.end() ? id : found->name);
}

void TemplateBox::refresh()
{
    const std::string &id = context_.document.study().report.templateName;
    const QString name = nameOfTemplate(id.empty() ? "summary" : id);
    name_->setText(name);
    change_->setAccessibleName(tr("Change the template: %1").arg(name));
    const QScopedValueRollback quiet(refreshing_, true);
    (page_.language() == Language::es ? spanish_ : english_)->setChecked(true);
    (context_.document.study().report.tense == Tense::done ? done_ : planned_)->setChecked(true);
}

void TemplateBox::refreshPages()
{
    const int pages = page_.text().layout().pageCount();
    pages_->setText(tr("Page %1 of %2").arg(page_.editor().currentPage()).arg(pages));
}

void TemplateBox::refreshPicture()
{
    picture_->setPixmap(pagePicture(page_.text().layout(), 0, smallPage, devicePixelRatioF()));
}

void TemplateBox::retranslate()
{
    heading_->setText(tr("Template"));
    change_->setText(tr("Change…"));
    language_->setText(tr("Report in"));
    language_->setToolTip(tr("Language of the report; the window has its own"));
    spanish_->setAccessibleName(tr("Report in Spanish"));
    english_->setAccessibleName(tr("Report in English"));
    for (QPushButton *each : {spanish_, english_})
        each->setToolTip(each->accessibleName());
    tense_->setText(tr("The work is"));
    planned_->setText(tr("planned"));
    done_->setText(tr("done"));
    planned_->setAccessibleName(tr("The report speaks of work that is planned"));
    done_->setAccessibleName(tr("The report speaks of work that is done"));
    for (QPushButton *each : {planned_, done_})
        each->setToolTip(each->accessibleName());
    refresh();
    refreshPages();
}

void TemplateBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        templates_.reset(); // somebody may have been at the files, in another program
    QWidget::changeEvent(event);
}

} // namespace huella
