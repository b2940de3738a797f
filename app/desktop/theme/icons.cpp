// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace huella {
namespace {

class DrawnIcon : public QIconEngine {
public:
    DrawnIcon(QByteArray drawing, QPalette::ColorRole ink) : drawing_(std::move(drawing)), ink_(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, ink_)
                              : state == QIcon::On    ? palette.color(QPalette::Link)
                                                      : palette.color(QPalette::Active, ink_);
        QByteArray inked = drawing_;
        inked.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(inked).render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // in a bar that has no room
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    QByteArray drawing_;
    QPalette::ColorRole ink_;
};

} // namespace

QIcon toolIcon(const char *name, QPalette::ColorRole ink)
{
    QFile file(QStringLiteral(":/icons/tool-%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIcon(file.readAll(), ink)); // the icon owns it
}

} // namespace huella
