// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_scene.h"
#include "app/desktop/theme/theme.h"
#include "core/study/model/picture.h"

#include <QImage>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <map>
#include <set>

namespace huella {

/// Charts in running text: one letter of a text document stands for one of them, and draws it as vectors.
class ChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;

    ChartObject(const ChartMetrics &metrics, const Theme &theme, QObject *parent);
    /// The letter's format for a chart of this width. The chart is placed once, here, under the lowest number that is free.
    QTextCharFormat formatOf(const ChartSpec &chart, double width);
    /// The same for somebody's own picture; one that cannot be shown is its words in a frame.
    QTextCharFormat formatOf(const PicturePointer &picture, const QString &words, double width);
    static int numberOf(const QTextFormat &format);
    /// The others' numbers are free again.
    void keepOnly(const std::set<int> &numbers);
    size_t count() const { return charts_.size(); }
    double heightOf(const QTextFormat &format) const;
    /// Of the bar or point that stands there, units from the chart's corner; empty where none does.
    QString wordsAt(const QTextFormat &format, const QPointF &point);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Placed {
        ChartSpec chart;
        QSizeF size;
        QImage picture{};                    ///< null: a chart, or a picture that cannot be shown
        QString words{};                     ///< in the place of that one
        std::unique_ptr<ChartScene> scene{}; ///< made when it is drawn for the first time, and kept
    };
    QTextCharFormat add(Placed placed);
    Placed &placed(const QTextFormat &format);
    ChartScene &sceneOf(Placed &chart) const;

    ChartMetrics metrics_;
    Theme theme_;
    std::map<int, Placed> charts_;
};

} // namespace huella
