// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/working_layout.h"

#include <QWidget>

#include <set>

class QHelpEvent;

namespace huella {

/// The working, line by line. What can be opened or uncovered looks like it and is reached by mouse or keyboard: arrows go
/// from one to the next and from row to row, Enter or Space opens a figure or uncovers what is covered, C or Delete (or a
/// right click) covers. A screen reader finds a line for each step and in it each of these.
class WorkingView : public QWidget {
    Q_OBJECT

public:
    explicit WorkingView(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setLines(const std::vector<WorkingLine> &lines);
    const std::vector<WorkingLine> &lines() const { return lines_; }

    /// Which forms are shown; figures alone unless it is said.
    void setShows(const WorkingShows &shows);
    const WorkingShows &shows() const { return shows_; }
    void setTypeSize(int pixelSize);

    /// Whether the user may cover terms; what is covered can be uncovered in any case.
    void setCoverable(bool coverable);
    void setCovered(std::set<std::string> symbols);
    const std::set<std::string> &covered() const { return covered_; }
    bool anyCovered() const; ///< of the terms that the lines have
    void coverAll();
    void uncoverNext(); ///< the first that is covered, in reading order
    void uncoverAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// What the keyboard stops at: a figure, something covered, or a term that may be covered. In reading order.
    struct Stop {
        const WorkingSpan *span;
        size_t line;
        std::vector<QRectF> rects; ///< one for each row that it is on
    };
    const std::vector<Stop> &stops() const { return stops_; }
    int currentStop() const { return current_; } ///< where the keyboard is
    void activate(int stop);                     ///< as Enter does
    void setCurrentStop(int stop);
    /// What a screen reader is told of a line, and where the line is.
    QString spokenLine(size_t line) const;
    QString spokenStop(int stop) const;
    QRect lineRect(size_t line) const;
    size_t lineCount() const { return lines_.size(); }

signals:
    void opened(const huella::WorkingSpan &figure, const QRect &where);
    void coveredChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void place();
    void findStops();
    int stopAt(const QPointF &point) const;
    int stopInNextRow(int direction) const;
    void cover(int stop);
    bool goByKey(int key);
    void showCurrent();
    void changeCovered(std::set<std::string> symbols);
    void announce(bool focus);
    void showToolTip(QHelpEvent *event);
    void paintPiece(QPainter &painter, const WorkingLayout::Piece &piece) const;

    Theme theme_ = Theme::light();
    std::vector<WorkingLine> lines_;
    WorkingShows shows_;
    std::set<std::string> covered_;
    int typeSize_ = 14;
    bool coverable_ = false;
    WorkingLayout layout_;
    std::vector<WorkingLayout::Piece> pieces_;
    std::vector<Stop> stops_;
    int current_ = 0; ///< among the stops
};

} // namespace huella
