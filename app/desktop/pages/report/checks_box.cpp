// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/checks_box.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/pages/report/part_words.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int leastChecksRoom = 64;

bool isGood(const ReportCheck &check) { return check.state == CheckState::good; }

} // namespace

ChecksBox::ChecksBox(Context &context, ReportPage &page, QWidget *parent)
    : QWidget(parent),
      context_(context),
      page_(page),
      head_(new QPushButton(this)),
      area_(new SteadyScrollArea(this)),
      lines_(new QWidget)
{
    setHelp(this, "report#checks");
    head_->setObjectName(QStringLiteral("checksHead"));
    head_->setCheckable(true);
    head_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lines_->setObjectName(QStringLiteral("plain"));
    auto *rows = new QVBoxLayout(lines_);
    rows->setContentsMargins(16, 0, 12, 8);
    rows->setSpacing(8);
    rows->setAlignment(Qt::AlignTop);
    holdScrolling(area_, lines_);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(area_);
    connect(head_, &QPushButton::toggled, this, &ChecksBox::write);
    write();
}

void ChecksBox::refresh()
{
    const std::vector<ReportBlockPointer> blocks = page_.text().blocks();
    const ReportContext about = page_.context();
    std::vector<ReportCheck> now = checkReport(blocks, about);
    QStringList places;
    for (const ReportCheck &check : now)
        places << placeOf(check);
    const auto same = [](const ReportCheck &a, const ReportCheck &b) {
        return a.id == b.id && a.state == b.state && a.message == b.message && a.blocks == b.blocks;
    };
    if (shownIn_ == context_.language.language() && places == places_
        && std::equal(now.begin(), now.end(), shown_.begin(), shown_.end(), same))
        return;
    shown_ = std::move(now);
    places_ = std::move(places);
    write();
}

/// The first part that a check is about, and on which page it stands.
QString ChecksBox::placeOf(const ReportCheck &check) const
{
    // what is shown may be of a longer report: it is looked at anew a moment after a change, and only when seen
    if (check.blocks.empty() || check.blocks.front() >= page_.text().blocks().size())
        return {};
    const size_t first = check.blocks.front();
    const QString where = tr("%1, page %2", "a part of the report").arg(page_.partName(first)).arg(page_.pageOf(first));
    const auto more = int(check.blocks.size() - 1);
    return more == 0 ? where : tr("%1, and %n more", nullptr, more).arg(where);
}

void ChecksBox::write()
{
    shownIn_ = context_.language.language();
    const auto good = std::count_if(shown_.begin(), shown_.end(), isGood);
    const bool all = good == std::ptrdiff_t(shown_.size());
    const QString count = tr("%1 of %2", "checks that are good").arg(good).arg(shown_.size());
    head_->setText(QStringLiteral("%1 %2 %3 %4")
                       .arg(all ? QStringLiteral("✓") : QStringLiteral("!"), tr("Checks"), count,
                            head_->isChecked() ? QStringLiteral("▾") : QStringLiteral("▸")));
    head_->setProperty("fault", !all);
    head_->style()->unpolish(head_); // its colour depends on that
    head_->style()->polish(head_);
    head_->setAccessibleName(tr("Checks: %1 are good").arg(count));
    head_->setToolTip(head_->isChecked() ? tr("Show only what is amiss") : tr("Show all checks"));
    for (QWidget *old : lines_->findChildren<QWidget *>(QStringLiteral("check"), Qt::FindDirectChildrenOnly)) {
        lines_->layout()->removeWidget(old);
        old->setObjectName(QString());
        old->hide();
        old->deleteLater(); // it may be the one that was pressed
    }
    for (const bool passed : {false, true}) // what is to be done stays in sight
        for (const ReportCheck &check : shown_)
            if (isGood(check) == passed && (head_->isChecked() || !passed))
                addLine(lineOf(check));
    fitLines();
}

/// At once: what is not shown yet takes no room.
void ChecksBox::addLine(QWidget *line)
{
    lines_->layout()->addWidget(line);
    line->show();
}

QWidget *ChecksBox::lineOf(const ReportCheck &check)
{
    auto *line = new QWidget(lines_);
    line->setObjectName(QStringLiteral("check"));
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const char *marks[] = {"✓ ", "· ", "! "}; // good, note, fault
    const QString message = context_.say(check.message), place = placeOf(check);
    auto *said = new WrappedLabel(line);
    said->setText(QString::fromUtf8(marks[int(check.state)]) + message);
    said->setObjectName(check.state == CheckState::fault ? QStringLiteral("warning") : QStringLiteral("note"));
    column->addWidget(said);
    if (!place.isEmpty()) {
        auto *where = new WrappedLabel(line);
        where->setText(place);
        where->setObjectName(QStringLiteral("note"));
        column->addWidget(where);
    }
    if (!check.remedy && check.blocks.empty())
        return line;
    auto *mend = new QPushButton(check.remedy ? tr("Add") : tr("Show"), line);
    mend->setProperty("narrow", true);
    mend->setAccessibleName(mend->text() + QStringLiteral(": ") + message
                            + (place.isEmpty() ? QString() : QStringLiteral(" – ") + place));
    mend->setToolTip(check.remedy ? tr("Add it at the end") : tr("Show where"));
    column->addWidget(mend, 0, Qt::AlignLeft);
    connect(mend, &QPushButton::clicked, this, [this, check] { take(check); });
    return line;
}

/// Pressed again, it leads to the next part of those that it is about.
void ChecksBox::take(const ReportCheck &check)
{
    const size_t end = page_.text().blocks().size();
    if (check.remedy) {
        page_.rewrite(end, end, {*check.remedy});
    } else if (!check.blocks.empty()) {
        next_ = led_ == check.id ? (next_ + 1) % check.blocks.size() : 0;
        led_ = check.id;
        page_.goTo(check.blocks[next_]);
        if (check.id == "gaps")
            page_.selectGap(check.blocks[next_]);
    }
    page_.editor().setFocus();
}

void ChecksBox::setRoom(int height)
{
    room_ = height;
    fitLines();
}

void ChecksBox::fitLines()
{
    const int wanted = lines_->layout()->hasHeightForWidth()
                           ? lines_->layout()->totalHeightForWidth(std::max(1, area_->viewport()->width()))
                           : lines_->sizeHint().height();
    area_->setFixedHeight(std::min(wanted, std::max(room_ - head_->sizeHint().height(), leastChecksRoom)));
    area_->setVisible(lines_->findChild<QWidget *>(QStringLiteral("check"), Qt::FindDirectChildrenOnly) != nullptr);
}

void ChecksBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitLines();
}

void ChecksBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace huella
