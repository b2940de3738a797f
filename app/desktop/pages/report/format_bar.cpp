// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/format_bar.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/insert_tools.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/widgets/menu_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr std::array styles{TextStyle::title,    TextStyle::kicker,   TextStyle::byline, TextStyle::heading1,
                            TextStyle::heading2, TextStyle::heading3, TextStyle::lead,   TextStyle::body,
                            TextStyle::note,     TextStyle::quote,    TextStyle::bullet, TextStyle::numbered};
constexpr std::array zooms{0.5, 0.75, 1.0, 1.25, 1.5, 2.0};
constexpr int formatBarHeight = 48, formatIconSize = 16;

} // namespace

FormatBar::FormatBar(Context &context, ReportPage &page, QWidget *parent)
    : QFrame(parent),
      context_(context),
      page_(page),
      style_(new QComboBox(this)),
      outline_(dressed(new QToolButton(this), "outlineButton")),
      bold_(dressed(new QToolButton(this), "bold")),
      italic_(dressed(new QToolButton(this), "italic")),
      sub_(dressed(new QToolButton(this), "subscript")),
      super_(dressed(new QToolButton(this), "superscript")),
      setup_(dressed(new MenuButton(this), "pageSetup")),
      smaller_(dressed(new QToolButton(this), "smaller")),
      zoom_(dressed(new QToolButton(this), "zoom")),
      larger_(dressed(new QToolButton(this), "larger")),
      insert_(new InsertTools(context, page, this))
{
    setObjectName(QStringLiteral("formatBar"));
    setFixedHeight(formatBarHeight);
    setHelp(insert_, "report#figures-and-tables");
    style_->setObjectName(QStringLiteral("style"));
    outline_->setIcon(toolIcon("outline"));
    outline_->setCheckable(true);
    outline_->hide();
    setup_->setIcon(toolIcon("page"));
    for (QToolButton *each : {outline_, setup_})
        each->setIconSize(QSize(formatIconSize, formatIconSize));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    for (QWidget *each : {static_cast<QWidget *>(outline_), static_cast<QWidget *>(style_)})
        row->addWidget(each);
    for (QToolButton *each : {bold_, italic_, sub_, super_})
        row->addWidget(each);
    row->addWidget(rule());
    row->addWidget(insert_, 1);
    for (QToolButton *each : {setup_, smaller_, zoom_, larger_})
        row->addWidget(each);
    connectTools();
    retranslate();
}

QFrame *FormatBar::rule()
{
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("barRule"));
    line->setFixedSize(1, formatIconSize + 8);
    return line;
}

void FormatBar::connectTools()
{
    connect(style_, &QComboBox::activated, this, [this](int index) { page_.setStyle(styles[size_t(index)]); });
    connect(bold_, &QToolButton::clicked, this, [this] { page_.editor().toggle(QTextFormat::FontWeight); });
    connect(italic_, &QToolButton::clicked, this, [this] { page_.editor().toggle(QTextFormat::FontItalic); });
    connect(sub_, &QToolButton::clicked, this, [this] { page_.editor().setScript(QTextCharFormat::AlignSubScript); });
    connect(super_, &QToolButton::clicked, this,
            [this] { page_.editor().setScript(QTextCharFormat::AlignSuperScript); });
    connect(insert_, &InsertTools::linkWanted, this, &FormatBar::askForLink);
    connect(setup_, &QToolButton::clicked, this, &FormatBar::openSetup);
    connect(zoom_, &QToolButton::clicked, this, [this] { openBelow(*zoom_, [this](QMenu &menu) { fillZoom(menu); }); });
    connect(smaller_, &QToolButton::clicked, this, [this] { page_.editor().zoomBy(1 / 1.1); });
    connect(larger_, &QToolButton::clicked, this, [this] { page_.editor().zoomBy(1.1); });
    connect(&page_, &ReportPage::changed, this, &FormatBar::refresh);
    connect(&page_, &ReportPage::moved, this, &FormatBar::refresh);
}

QToolButton *FormatBar::dressed(QToolButton *made, const char *name)
{
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void FormatBar::openSetup()
{
    openBelow(*setup_, [this](QMenu &menu) { fillSetup(menu); });
}

/// Paper of the pages here, of PDF and ODT, and of what is printed.
void FormatBar::fillSetup(QMenu &menu)
{
    for (const Paper paper : {Paper::a4, Paper::letter}) {
        QAction *action = menu.addAction(paper == Paper::letter ? tr("Letter paper") : tr("A4 paper"));
        action->setCheckable(true);
        action->setChecked(page_.paper() == paper);
        connect(action, &QAction::triggered, this, [this, paper] { page_.setPaper(paper); });
    }
}

void FormatBar::fillZoom(QMenu &menu)
{
    connect(menu.addAction(tr("Fit the width")), &QAction::triggered, this, [this] { page_.editor().fitZoom(); });
    menu.addSeparator();
    for (const double each : zooms)
        connect(menu.addAction(percent(each)), &QAction::triggered, this,
                [this, each] { page_.editor().zoomTo(each); });
}

QString FormatBar::percent(double zoom) const
{
    return toQString(context_.words().numbers().percent(std::round(zoom * 100) / 100, 3));
}

void FormatBar::retranslate()
{
    const QSignalBlocker quiet(style_);
    const QStringList names{tr("Title"),     tr("Kicker"),    tr("Byline"),    tr("Heading 1"),
                            tr("Heading 2"), tr("Heading 3"), tr("Lead text"), tr("Text"),
                            tr("Note"),      tr("Quotation"), tr("List"),      tr("Numbered list")};
    style_->clear();
    style_->addItems(names);
    style_->setAccessibleName(tr("Style of the text"));
    // of a box, screen readers say what is chosen for its name, and this behind it
    style_->setToolTip(tr("Style of the text"));
    const std::tuple<QToolButton *, QString, QString> texts[] = {
        {outline_, tr("Outline"), tr("Outline, template and checks of the report")},
        {bold_, tr("B", "bold"), tr("Bold")},
        {italic_, tr("I", "italic"), tr("Italic")},
        {sub_, QStringLiteral("x₂"), tr("Subscript")},
        {super_, QStringLiteral("x²"), tr("Superscript")},
        {setup_, tr("Page setup"), tr("Paper of the pages")},
        {smaller_, QStringLiteral("−"), tr("Smaller")},
        {larger_, QStringLiteral("+"), tr("Larger")},
    };
    for (const auto &[each, text, tip] : texts) {
        each->setText(text);
        each->setToolTip(tip);
        each->setAccessibleName(tip);
    }
    setup_->setAccessibleName(tr("Page setup"));
    zoom_->setToolTip(tr("Size of the pages on the screen"));
    QFont strong = bold_->font(), slanted = italic_->font();
    strong.setBold(true);
    slanted.setItalic(true);
    bold_->setFont(strong);
    italic_->setFont(slanted);
    insert_->retranslate();
    refresh();
    fitWords();
}

void FormatBar::refresh()
{
    if (!isVisible())
        return;
    const QTextBlock block = page_.editor().textCursor().block();
    const bool written = !page_.editor().inMadePart();
    style_->setEnabled(written && !tableOf(block));
    const auto found = std::find(styles.begin(), styles.end(), styleOf(block));
    style_->setCurrentIndex(int(found - styles.begin()));
    for (QToolButton *each : {bold_, italic_, sub_, super_})
        each->setEnabled(written);
    insert_->setLinkEnabled(written && page_.editor().textCursor().hasSelection());
    const QString now = percent(page_.editor().zoom());
    if (zoom_->text() == now)
        return;
    zoom_->setText(now);
    zoom_->setAccessibleName(tr("Zoom, %1", "of the pages of a report").arg(now));
}

/// The words of Page setup give way before those of what is put in.
void FormatBar::fitWords()
{
    const QMargins margins = layout()->contentsMargins();
    int others = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i)
        if (const QWidget *each = layout()->itemAt(i)->widget(); !each->isHidden() && each != setup_)
            others += each->sizeHint().width() + layout()->spacing();
    setup_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (others + setup_->sizeHint().width() > width())
        setup_->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void FormatBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

void FormatBar::askForLink()
{
    if (!page_.editor().textCursor().hasSelection())
        return;
    if (const auto address = context_.dialogs.askText(this, tr("Link"), tr("Address:"), page_.editor().link()))
        page_.editor().setLink(address->trimmed());
}

void FormatBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace huella
