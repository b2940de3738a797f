// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/report/explain.h"

#include <QWidget>

namespace huella {

/// The working, line by line. Figures look like what they are, something to open: by mouse, or with the arrow keys and Enter.
class WorkingView : public QWidget {
    Q_OBJECT

public:
    explicit WorkingView(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setLines(const std::vector<WorkingLine> &lines);
    const std::vector<WorkingLine> &lines() const { return lines_; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void opened(const huella::WorkingSpan &figure, const QRect &where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Piece {
        QRectF rect;
        const WorkingSpan *span;
        size_t line;
    };
    std::vector<Piece> layout(double width) const;
    std::vector<Piece> figures() const;
    const Piece *pieceAt(const std::vector<Piece> &pieces, QPointF at) const;
    void measure();
    void announce();

    Theme theme_ = Theme::light();
    std::vector<WorkingLine> lines_;
    std::vector<std::vector<double>> widths_; ///< of the spans: measured once, since a layout asks for its height many times
    int current_ = 0; ///< among the figures, for the keyboard
};

} // namespace huella
