// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_side.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/pages/report/checks_box.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/section_list.h"
#include "app/desktop/pages/report/template_box.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/widgets/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int sideWidth = 208;
// after the last key: the caret is looked up, the headings are read, the whole report is gone through
constexpr int markMs = 80, outlineMs = 200, checksMs = 400;

QFrame *ruleIn(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("barRule"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

ReportSide::ReportSide(Context &context, ReportPage &page, FileCommands &files, QWidget *parent)
    : QFrame(parent),
      page_(page),
      heading_(new QLabel(this)),
      add_(new QToolButton(this)),
      sections_(new SectionList(context, this)),
      template_(new TemplateBox(context, page, files, this)),
      checks_(new ChecksBox(context, page, this)),
      announcer_(new Announcer(this))
{
    setObjectName(QStringLiteral("reportSide"));
    setHelp(sections_, "report#the-outline");
    setFixedWidth(sideWidth);
    heading_->setObjectName(QStringLiteral("quietTitle"));
    heading_->setBuddy(sections_);
    add_->setObjectName(QStringLiteral("addSection"));
    add_->setIcon(toolIcon("add"));
    add_->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 4);
    head->addWidget(heading_, 1);
    head->addWidget(add_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(sections_, 1);
    column->addWidget(ruleIn(this));
    column->addWidget(template_);
    column->addWidget(ruleIn(this));
    column->addWidget(checks_);
    for (QTimer *each : {&marking_, &outlining_, &checking_})
        each->setSingleShot(true);
    connect(&marking_, &QTimer::timeout, this, &ReportSide::markSection);
    connect(&outlining_, &QTimer::timeout, this, &ReportSide::refreshSections);
    connect(&checking_, &QTimer::timeout, this, &ReportSide::refreshChecks);
    connect(&page, &ReportPage::changed, this, &ReportSide::refreshSoon);
    connect(&page, &ReportPage::moved, this, [this] { marking_.start(markMs); });
    connectSections();
    retranslate();
}

void ReportSide::connectSections()
{
    connect(add_, &QToolButton::clicked, this, [this] {
        page_.addSection();
        emit left();
    });
    connect(sections_, &SectionList::wanted, this, [this](const SectionRow &row) {
        if (const auto section = asItIs(row))
            page_.goTo(*section);
    });
    connect(sections_, &SectionList::entered, this, [this] {
        page_.editor().setFocus();
        emit left();
    });
    connect(sections_, &SectionList::stepWanted, this, &ReportSide::stepSection);
    connect(&sections_->sections(), &SectionModel::dropped, this, [this](int row, int before) {
        const auto &rows = sections_->sections().rows();
        const bool toEnd = before >= int(rows.size());
        const auto section = asItIs(rows[size_t(row)]), behind = toEnd ? section : asItIs(rows[size_t(before)]);
        if (section && behind)
            page_.moveSection(section->block, toEnd ? page_.text().blocks().size() : behind->block);
        outlining_.start(0); // the view is not done with its drag
    });
}

/// The outline follows the report a moment later, and what it shows by then may stand elsewhere: after Undo, for one.
std::optional<SectionRow> ReportSide::asItIs(const SectionRow &row) const
{
    return outlining_.isActive() ? rowOfNow(row, page_.sections()) : row;
}

void ReportSide::stepSection(const SectionRow &row, int by)
{
    const QString title = row.title; // the row is another one then
    const auto section = asItIs(row);
    if (section)
        page_.stepSection(section->block, by);
    refreshSections();
    if (!section)
        return;
    const int now = sections_->currentIndex().row();
    if (now >= 0)
        announcer_->say(tr("%1, moved to page %2").arg(title).arg(sections_->sections().rows()[size_t(now)].page));
}

void ReportSide::refreshSoon()
{
    if (!isVisible())
        return;
    outlining_.start(outlineMs);
    checking_.start(checksMs);
}

void ReportSide::refreshSections()
{
    if (!isVisible())
        return;
    sections_->sections().setRows(page_.sections());
    template_->refresh();
    template_->refreshPicture();
    markSection();
}

void ReportSide::markSection()
{
    if (!isVisible())
        return;
    sections_->mark(sections_->sections().rowAt(page_.editor().textCursor().position()));
    template_->refreshPages();
}

void ReportSide::refreshChecks()
{
    if (isVisible())
        checks_->refresh();
}

void ReportSide::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    outlining_.start(0);
    checking_.start(checksMs);
}

/// The outline keeps at least half of what it shares with the checks.
void ReportSide::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    checks_->setRoom((height() - template_->sizeHint().height()) / 2);
}

void ReportSide::retranslate()
{
    heading_->setText(tr("Outline"));
    sections_->setAccessibleName(tr("Outline of the report"));
    sections_->setAccessibleDescription(tr("Alt+Up and Alt+Down move a section with all that it holds."));
    add_->setAccessibleName(tr("Add a section"));
    add_->setToolTip(tr("Add a section behind this one"));
    refreshSoon();
}

void ReportSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace huella
