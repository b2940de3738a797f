// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/recent_row.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/start/start_icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace huella {
namespace {

constexpr int recentHeight = 52, recentSide = 8, fileIconSide = 16, recentTextLeft = recentSide + 32;
constexpr int recentTotal = 84, recentWhen = 124, recentGap = 12;
constexpr int recentTitleTop = 7, recentPathTop = 27, recentLine = 20;

QToolButton *recentButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("link"));
    button->setProperty("action", QLatin1String(name));
    button->hide();
    return button;
}

} // namespace

RecentRow::RecentRow(QString path, QWidget *parent)
    : QAbstractButton(parent),
      path_(std::move(path)),
      locate_(recentButton("locate", this)),
      remove_(recentButton("remove", this))
{
    setObjectName(QStringLiteral("recentRow"));
    setFocusPolicy(Qt::ClickFocus); // the list gives one of its rows to Tab
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(locate_, &QToolButton::clicked, this, &RecentRow::locateWanted);
    connect(remove_, &QToolButton::clicked, this, &RecentRow::removeWanted);
}

QSize RecentRow::sizeHint() const { return {640, recentHeight}; }
QSize RecentRow::minimumSizeHint() const { return {400, recentHeight}; }

void RecentRow::setWords(const RecentWords &words, bool missing)
{
    words_ = words;
    missing_ = missing;
    QStringList said{words.title, words.contents, words.total, words.when, words.path};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(words.title + QLatin1Char('\n') + words.path));
    locate_->setVisible(missing);
    remove_->setVisible(missing);
    placeButtons();
    update();
}

void RecentRow::setActionNames(const QString &locate, const QString &remove)
{
    for (const auto &[button, name] : {std::pair(locate_, locate), std::pair(remove_, remove)}) {
        button->setText(name);
        button->setAccessibleName(name + QStringLiteral(" ") + words_.title);
    }
    placeButtons();
}

void RecentRow::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

/// Behind what is said of the file.
void RecentRow::placeButtons()
{
    int left = recentTextLeft + QFontMetrics(themeFont(TextSize::note)).horizontalAdvance(words_.contents) + recentGap;
    for (QToolButton *button : {locate_, remove_}) {
        const QSize size = button->sizeHint();
        button->setGeometry(left, recentPathTop + (recentLine - size.height()) / 2, size.width(), size.height());
        left += size.width() + 4;
    }
}

void RecentRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeButtons();
}

/// "~/study.huella · 3 scenarios, 8 runs": of the two it is the path that gives way.
QString RecentRow::secondLine(const QFontMetrics &letters, int width) const
{
    if (missing_ || words_.contents.isEmpty())
        return missing_ ? words_.contents : words_.path;
    const QString contents = QStringLiteral(" · ") + words_.contents;
    return letters.elidedText(words_.path, Qt::ElideMiddle, width - letters.horizontalAdvance(contents)) + contents;
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(recentSide, recentHeight - 1, width() - 2 * recentSide, 1, theme_.line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme_.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? QBrush(theme_.badge) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintStartIcon(painter, StartIcon::file, QRectF(recentSide + 2, recentTitleTop + 2, fileIconSide, fileIconSide),
                   theme_.quietText);
    int right = width() - recentSide;
    const auto write = [&painter](const QRect &area, const QString &text, const QFont &font, const QColor &colour,
                                  Qt::Alignment to = Qt::AlignLeft) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(area, int(to | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    };
    const QFont body = themeFont(TextSize::body), note = themeFont(TextSize::note);
    QFont strong = body;
    strong.setWeight(QFont::DemiBold);
    const auto column = [&right](int wide) {
        return QRect(std::exchange(right, right - wide - recentGap) - wide, 0, wide, recentHeight);
    };
    write(column(recentWhen), words_.when, body, theme_.quietText, Qt::AlignRight);
    if (!missing_)
        write(column(recentTotal), words_.total, body, theme_.text, Qt::AlignRight);
    const int wide = std::max(0, right - recentTextLeft);
    write({recentTextLeft, recentTitleTop, wide, recentLine}, words_.title, strong,
          missing_ ? theme_.quietText : theme_.text);
    write({recentTextLeft, recentPathTop, wide, recentLine}, secondLine(QFontMetrics(note), wide), note,
          theme_.quietText);
}

/// Enter does what Space does, also on the small buttons; arrows and Delete are the list's.
void RecentRow::keyPressEvent(QKeyEvent *event)
{
    QAbstractButton *pressed = this;
    for (QToolButton *each : {locate_, remove_})
        if (each->hasFocus())
            pressed = each;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: pressed->click(); return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Delete: event->ignore(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace huella
