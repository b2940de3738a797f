// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_panel.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/widgets/scrolling.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int panelWidth = 300, gap = 12;
constexpr int checkMs = 300; ///< after an edit: all of the report is gone through

} // namespace

QGridLayout *ReportPanel::gridIn(Card *card)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    card->body()->addLayout(grid);
    return grid;
}

ReportPanel::ReportPanel(Context &context, ReportPage &page, FileCommands &files, QWidget *parent)
    : QScrollArea(parent), context_(context), page_(page), files_(files)
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    template_ = new Card(inside);
    insert_ = new Card(inside);
    checks_ = new Card(inside);
    export_ = new Card(inside);
    setHelp(template_, "report#choose-the-kind-of-report");
    setHelp(insert_, "report#figures-and-tables");
    setHelp(checks_, "report#checks");
    setHelp(export_, "report#save-print-copy");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    for (Card *card : {template_, insert_, checks_, export_})
        column->addWidget(card);
    column->addStretch(1);
    buildTemplate(inside);
    buildInsert(inside);
    buildExport(inside);
    setObjectName(QStringLiteral("reportPanel"));
    holdScrolling(this, inside);
    setFixedWidth(panelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&page, &ReportPage::changed, this, &ReportPanel::refresh);
    checking_.setSingleShot(true);
    connect(&checking_, &QTimer::timeout, this, &ReportPanel::refreshChecks);
    retranslate();
}

QPushButton *ReportPanel::button(const char *name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

/// A button with a menu that is filled when it is opened.
void ReportPanel::menuOf(QPushButton &button, const std::function<void(QMenu &)> &fill)
{
    auto *menu = new QMenu(&button);
    // popup(), since the menu of a button would not answer a screen reader before it is closed again
    connect(&button, &QPushButton::clicked, menu,
            [&button, menu] { menu->popup(button.mapToGlobal(QPoint(0, button.height()))); });
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
}

void ReportPanel::buildTemplate(QWidget *inside)
{
    kind_ = new QComboBox(inside);
    kind_->setObjectName(QStringLiteral("template"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    template_->body()->addWidget(kind_);
    languageLabel_ = new QLabel(inside);
    spanish_ = button("reportSpanish");
    english_ = button("reportEnglish");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(languageLabel_);
    for (QPushButton *each : {spanish_, english_}) {
        each->setCheckable(true);
        row->addWidget(each);
    }
    template_->body()->addLayout(row);
    connect(kind_, &QComboBox::activated, this, [this](int index) { takeTemplate(index); });
    own_ = button("ownTemplates");
    template_->body()->addWidget(own_);
    menuOf(*own_, [this](QMenu &menu) { fillOwnTemplates(menu); });
    auto *languages = new QButtonGroup(this);
    languages->addButton(spanish_);
    languages->addButton(english_);
    // toggled, not clicked: a screen reader presses a checkable button by toggling it
    connect(spanish_, &QPushButton::toggled, this, [this](bool on) {
        if (!refreshing_)
            page_.setLanguage(on ? Language::es : Language::en);
    });
}

void ReportPanel::buildInsert(QWidget *)
{
    QGridLayout *grid = gridIn(insert_);
    const char *names[] = {"insertFigure",   "insertTable",   "insertValue",
                           "insertCitation", "insertHeading", "insertBreak"};
    for (int i = 0; i < 6; ++i) {
        QPushButton *each = button(names[i]);
        grid->addWidget(each, i / 2, i % 2);
        inserts_.push_back(each);
        if (i > 3)
            continue;
        menuOf(*each, [this, i](QMenu &menu) {
            if (i < 2)
                fillRecipes(&menu, i == 0);
            else if (i == 2)
                fillValues(&menu);
            else
                fillCitations(&menu);
        });
    }
    connect(inserts_[4], &QPushButton::clicked, this, [this] { page_.insertHere(TextBlock{TextStyle::heading1, {}}); });
    connect(inserts_[5], &QPushButton::clicked, this, [this] { page_.insertHere(PageBreak{}); });
}

void ReportPanel::refresh()
{
    if (!isVisible())
        return;
    const Study &study = context_.document.study();
    const QSignalBlocker quiet(kind_);
    const std::string id = study.report.templateName.empty() ? "summary" : study.report.templateName;
    kind_->setCurrentIndex(kind_->findData(toQString(id)));
    kind_->setPlaceholderText(toQString(id)); // of a template that is not on this machine
    paper_->setCurrentIndex(page_.paper() == Paper::letter ? 1 : 0);
    const Language language = page_.language();
    refreshing_ = true;
    (language == Language::es ? spanish_ : english_)->setChecked(true);
    refreshing_ = false;
    if (!checking_.isActive())
        checking_.start(checkMs);
}

void ReportPanel::refreshChecks()
{
    if (!isVisible())
        return;
    const std::vector<ReportBlockPointer> blocks = page_.text().blocks();
    const ReportContext about = page_.context();
    std::vector<ReportCheck> now = checkReport(blocks, about);
    const auto same = [](const ReportCheck &a, const ReportCheck &b) {
        return a.id == b.id && a.state == b.state && a.message == b.message && a.blocks == b.blocks;
    };
    if (shownIn_ == context_.language.language()
        && std::equal(now.begin(), now.end(), shownChecks_.begin(), shownChecks_.end(), same))
        return;
    shownChecks_ = std::move(now);
    shownIn_ = context_.language.language();
    for (QWidget *old : checks_->findChildren<QWidget *>(QStringLiteral("check"), Qt::FindDirectChildrenOnly)) {
        checks_->body()->removeWidget(old);
        old->setObjectName(QString());
        old->hide();
        old->deleteLater(); // it may be the one that was pressed
    }
    for (const ReportCheck &check : shownChecks_)
        checks_->body()->addWidget(lineOf(check));
}

QWidget *ReportPanel::lineOf(const ReportCheck &check)
{
    auto *line = new QWidget(checks_);
    line->setObjectName(QStringLiteral("check"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const char *marks[] = {"✓ ", "· ", "! "}; // good, note, fault
    auto *said = new QLabel(QString::fromUtf8(marks[int(check.state)]) + context_.say(check.message), line);
    said->setObjectName(check.state == CheckState::fault ? QStringLiteral("warning") : QStringLiteral("note"));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    row->addWidget(said, 1);
    if (!check.remedy && check.blocks.empty())
        return line;
    auto *mend = new QPushButton(check.remedy ? tr("Add") : tr("Show"), line);
    mend->setAccessibleName(mend->text() + QStringLiteral(": ") + context_.say(check.message));
    mend->setToolTip(check.remedy ? tr("Add it at the end") : tr("Show where"));
    row->addWidget(mend);
    connect(mend, &QPushButton::clicked, this, [this, check] { takeRemedy(check); });
    return line;
}

void ReportPanel::takeRemedy(const ReportCheck &check)
{
    if (check.remedy)
        page_.rewrite(page_.text().blocks().size(), page_.text().blocks().size(), {*check.remedy});
    else if (!check.blocks.empty())
        page_.goTo(check.blocks.front());
    page_.editor().setFocus();
}

void ReportPanel::retranslate()
{
    template_->setTitle(tr("Kind of report"));
    insert_->setTitle(tr("Insert"));
    checks_->setTitle(tr("Checks"));
    export_->setTitle(tr("Save as"));
    languageLabel_->setText(tr("Language"));
    spanish_->setText(QStringLiteral("Español"));
    english_->setText(QStringLiteral("English"));
    kind_->setAccessibleName(tr("Kind of report"));
    kind_->setToolTip(tr("Kind of report")); // said behind what is chosen
    fillKinds();
    own_->setText(tr("Own templates") + QStringLiteral(" ▾"));
    own_->setAccessibleName(tr("Own templates"));
    const QStringList put{tr("Figure"), tr("Table"), tr("Live value"), tr("Citation"), tr("Heading"), tr("Page break")};
    for (size_t i = 0; i < inserts_.size(); ++i) {
        inserts_[i]->setText(put[qsizetype(i)] + (i < 4 ? QStringLiteral(" ▾") : QString()));
        inserts_[i]->setAccessibleName(put[qsizetype(i)]);
    }
    nameExports();
    refresh();
}

void ReportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace huella
