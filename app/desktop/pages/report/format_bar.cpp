// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/format_bar.h"

#include "app/desktop/pages/report/report_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <cmath>

namespace huella {
namespace {
constexpr std::array styles{TextStyle::title,    TextStyle::kicker,   TextStyle::byline, TextStyle::heading1,
                            TextStyle::heading2, TextStyle::heading3, TextStyle::lead,   TextStyle::body,
                            TextStyle::note,     TextStyle::quote,    TextStyle::bullet, TextStyle::numbered};
} // namespace

FormatBar::FormatBar(Context &context, ReportPage &page, QWidget *parent)
    : QFrame(parent),
      context_(context),
      page_(page),
      style_(new QComboBox(this)),
      bold_(button("bold")),
      italic_(button("italic")),
      sub_(button("subscript")),
      super_(button("superscript")),
      link_(button("linkButton")),
      smaller_(button("smaller")),
      larger_(button("larger")),
      where_(new QLabel(this))
{
    setObjectName(QStringLiteral("formatBar"));
    style_->setObjectName(QStringLiteral("style"));
    where_->setObjectName(QStringLiteral("note"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    row->addWidget(style_);
    for (QToolButton *each : {bold_, italic_, sub_, super_, link_})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(where_);
    row->addWidget(smaller_);
    row->addWidget(larger_);
    connect(style_, &QComboBox::activated, this, [this](int index) { page_.setStyle(styles[size_t(index)]); });
    connect(bold_, &QToolButton::clicked, this, [this] { page_.editor().toggle(QTextFormat::FontWeight); });
    connect(italic_, &QToolButton::clicked, this, [this] { page_.editor().toggle(QTextFormat::FontItalic); });
    connect(sub_, &QToolButton::clicked, this, [this] { page_.editor().setScript(QTextCharFormat::AlignSubScript); });
    connect(super_, &QToolButton::clicked, this,
            [this] { page_.editor().setScript(QTextCharFormat::AlignSuperScript); });
    connect(link_, &QToolButton::clicked, this, &FormatBar::askForLink);
    connect(smaller_, &QToolButton::clicked, this, [this] { page_.editor().zoomBy(1 / 1.1); });
    connect(larger_, &QToolButton::clicked, this, [this] { page_.editor().zoomBy(1.1); });
    connect(&page, &ReportPage::changed, this, &FormatBar::refresh);
    connect(&page, &ReportPage::moved, this, &FormatBar::refresh);
    retranslate();
}

QToolButton *FormatBar::button(const char *name)
{
    auto *made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
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
        {bold_, tr("B", "bold"), tr("Bold")},
        {italic_, tr("I", "italic"), tr("Italic")},
        {sub_, QStringLiteral("x₂"), tr("Subscript")},
        {super_, QStringLiteral("x²"), tr("Superscript")},
        {link_, tr("Link"), tr("Link of the selected words")},
        {smaller_, QStringLiteral("−"), tr("Smaller")},
        {larger_, QStringLiteral("+"), tr("Larger")},
    };
    for (const auto &[each, text, tip] : texts) {
        each->setText(text);
        each->setToolTip(tip);
        each->setAccessibleName(tip);
    }
    QFont strong = bold_->font(), slanted = italic_->font();
    strong.setBold(true);
    slanted.setItalic(true);
    bold_->setFont(strong);
    italic_->setFont(slanted);
    refresh();
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
    link_->setEnabled(written && page_.editor().textCursor().hasSelection());
    where_->setText(tr("Page %1 of %2 · %3%")
                        .arg(page_.editor().currentPage())
                        .arg(page_.text().layout().pageCount())
                        .arg(std::lround(page_.editor().zoom() * 100)));
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
