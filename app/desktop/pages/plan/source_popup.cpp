// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/source_popup.h"

#include "app/desktop/text.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int widest = 420;

/// Plain text that can be marked and copied with the keyboard; an address is never opened by itself.
QLabel *line(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(text);
    return label;
}

} // namespace

SourcePopup::SourcePopup(const WorkingSpan &figure, const Context &context, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("card"));
    setAccessibleName(context.say("plan.source"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(line(qs(figure.explanation), "cardTitle", this));
    if (const Source *source = context.document.dataset().source(figure.source)) {
        column->addWidget(line(qs(source->title), "", this));
        column->addWidget(line(context.say(Message("plan.source.publisher", {text("publisher", source->publisher),
                                                                             text("year", source->year ? std::to_string(*source->year) : "–")})),
                               "quiet", this));
        column->addWidget(line(context.say(Message("plan.source.licence", {text("licence", source->licence)})), "quiet", this));
        if (!source->url.empty())
            column->addWidget(line(qs(source->url), "quiet", this));
    }
    setFixedWidth(widest);
}

void SourcePopup::showAt(const QPoint &global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int x = std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::clamp(global.y() + 4, room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
    show();
    if (auto *first = findChild<QLabel *>())
        first->setFocus();
}

} // namespace huella
