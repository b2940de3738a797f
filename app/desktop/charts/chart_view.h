// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_scene.h"

#include <QWidget>

namespace huella {

/// A chart in a card, of any kind, which it fills. It repaints when its data changes and asks for another height only when it
/// has other bars. Qt Charts is asked for the chart when it is to be painted, and not before.
/// Up and Down move from bar to bar, in a tornado Left and Right from end to end, along a line Left and Right from point
/// to point. A click selects; Enter is `activated`, and what else can be done stands in a menu (`menuWanted`).
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return spec_; }
    void setTheme(const Theme &theme);
    /// All of it larger, with letters of so many px and the footnote below; 0: as in a card.
    void setType(double px);
    /// Leaves px free at the right of a tornado's rows, for a button.
    void setAside(int px);

    /// Id of the bar that the keyboard is on; empty when there is none.
    QString currentId() const;
    int currentRow() const { return current_.row; }
    void setCurrentRow(int row);
    /// The same as `activated` says it: in a tornado with its end. Empty until somebody has been on a bar.
    QString selectedId() const;
    ChartElement selectedElement() const { return selected_ ? current_ : ChartElement(); }
    void deselect(); ///< as before somebody was there
    /// Where the mouse is, else what is selected.
    ChartElement pointed() const;
    void selectPointed();
    QPoint menuPoint();                  ///< on the screen, below what is selected
    QRectF areaOf(ChartElement element); ///< where the mouse means it
    /// In a tornado, the part of its row that the keyboard is on.
    RowPart currentPart() const { return current_.part; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A bar's id; of an end of a tornado's row, with "/low" or "/high" behind it.
    void activated(const QString &id);
    void doubleClicked(const QString &id);
    void currentChanged(const QString &id);
    void selected();                         ///< by a click, a key or the focus
    void pointedMoved();                     ///< the mouse came to something else, or left it
    void menuWanted(const QPoint &onScreen); ///< by the mouse or a key, for what is selected and for the chart itself

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    /// What a chart of another shape has otherwise; who overrides it calls takeMetrics() when it is made.
    virtual ChartMetrics ownMetrics() const;
    virtual int neededHeight() const; ///< px
    void takeMetrics();
    const Theme &theme() const { return theme_; }

private:
    ChartScene &scene();
    void redraw();
    void takeHeight();
    void describe();
    void moveTo(ChartElement element);
    void setHover(ChartElement element);
    QString toolTipOf(const QString &words) const;
    void select();
    void showCurrent();

    ChartSpec spec_;
    Theme theme_ = Theme::light();
    ChartMetrics metrics_;
    double type_ = 0;
    int aside_ = 0;
    ChartScene scene_;
    bool stale_ = true;  ///< the scene shows something else yet
    bool begun_ = false; ///< it was to be painted once
    ChartElement current_, hover_;
    bool selected_ = false; ///< somebody was here: what is selected stays marked when the focus goes to a button
};

} // namespace huella
