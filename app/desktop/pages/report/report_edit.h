// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_menu.h"
#include "app/desktop/document/context.h"
#include "app/desktop/pages/report/block_edits.h"
#include "app/desktop/pages/report/report_text.h"

#include <QTextEdit>
#include <QTimer>

#include <functional>
#include <optional>

namespace huella {

class FigureBar;

/// The pages, written in directly. It keeps live values, figures and made tables whole; what is more than letters it asks for with
/// a signal, and whoever holds the study does it.
class ReportEdit : public QTextEdit {
    Q_OBJECT

public:
    ReportEdit(Context &context, ReportText &text, QWidget *parent = nullptr);

    /// The report's block that the cursor is in; the one after the last at the end of the text.
    size_t currentIndex() const;
    /// The first and the last block that are selected.
    std::pair<size_t, size_t> selectedIndices() const;
    /// Goes to the section that the line of the list of contents leads to; false where the cursor is in none.
    bool goToNamed();
    bool inMadePart() const { return text_.isMade(textCursor().block()); }
    /// Puts a live value, a citation or other runs at the cursor.
    void insertRuns(const TextRuns &runs);
    /// The letters of written runs, part by part as shownRuns() has them; none where a live value leads nowhere.
    using Letters = std::function<std::vector<TextRuns>(const TextRuns &)>;
    void setLetters(Letters letters) { letters_ = std::move(letters); }
    void toggle(QTextFormat::Property look);
    void setScript(QTextCharFormat::VerticalAlignment script);
    void setLink(const QString &address);
    QString link() const { return textCursor().charFormat().anchorHref(); }
    /// 1: paper as large as in the hand.
    double zoom() const { return zoom_; }
    /// As somebody asks for it; it stays then.
    void zoomBy(double factor);
    void zoomTo(double factor) { zoomBy(factor / zoom_); }
    /// As much of the width as there is.
    void fitZoom();
    int currentPage() const { return pageOf(textCursor().block()); }
    int pageOf(const QTextBlock &block) const; ///< from 1 on
    /// Scrolls until a block stands near the top of the view.
    void showOnTop(const QTextBlock &block);
    /// Scrolls no further than it takes to see a block with some room around it.
    void showAmidst(const QTextBlock &block);
    /// A letter is being written: the cursor moves, and nobody has moved it.
    bool isTyping() const { return typing_; }
    void refreshLook();
    QMenu *makeMenu();

    // Of the figure that the cursor is in.
    void fillMeasures(QMenu &menu);
    void fillWidths(QMenu &menu);
    void askForCaption();
    void askForAlternative();
    void removeFigure();

    // Of the table that the cursor is in.
    bool ownTableHere() const; ///< one that somebody wrote
    void changeTable(TableChange change);
    void addTableMenu(QMenu &menu);
    bool captionedTableHere() const; ///< one that has or can have a caption
    void askForTableCaption();

    /// Whether something stands right before the cursor that words are kept apart from.
    bool isBehindWord() const;

    /// The words of the footnote whose mark the cursor is at, or within the selection; null: it is at none.
    QString noteHere() const;
    /// Selects that mark.
    void selectNote();

signals:
    /// These in the place of the blocks from `first` to before `end`.
    void rewriteWanted(size_t first, size_t end, const std::vector<huella::BlockContent> &contents);
    void moveWanted(size_t index, int by);
    void figureWanted(size_t index, const huella::RecipeBlock &figure);
    void styleWanted(huella::TextStyle style);
    void noteWanted();
    void pictureWanted(const QImage &picture);
    void pictureFileWanted(const QString &path);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    size_t indexAt(int position) const;
    bool prepareTyping();
    void leaveValue(QTextCursor &cursor) const;
    int valueAt(int letter) const;
    void wholeValues(QTextCursor &cursor) const;
    bool removeSelection();
    void handleReturn();
    bool handleDelete(bool back, bool word);
    bool removeBeside(const QTextBlock &beside);
    bool handleTable(QKeyEvent &event);
    bool handleTableChange(const QKeyEvent &event);
    int noteBeside(int position) const;
    void centre();
    void setZoom(double factor);
    void mergeLook(const QTextCharFormat &look);
    QTextCharFormat lookFor(const QTextBlock &block, QTextCharFormat look) const;
    void joinAround(const QTextCursor &selection);
    bool isText(const QTextBlock &block) const;
    void removeWord(bool back);
    std::vector<BlockContent> selectedContents() const;
    std::vector<BlockContent> contentsOf(const QMimeData &source) const;
    void insertWritten(const TextRuns &runs);
    void addRecipeMenu(QMenu &menu);
    std::optional<RecipeBlock> figureHere() const;
    void addFigureLine(QMenu &menu, const QString &text, const RecipeBlock &other);
    void changeFigure(const RecipeBlock &figure);
    void showFigureBar();
    QString chartWordsAt(const QPoint &point);
    QRectF areaOf(size_t index) const;
    QRectF chosenArea() const;
    QRectF handleOf(size_t index) const;
    std::optional<size_t> partAt(const QPointF &point) const;
    void paintHandle(QPainter &painter);
    void dragTo(const QPointF &point);
    void scrollWhileDragging();
    void endDrag();

    Context &context_;
    ReportText &text_;
    ChartMenu chartMenu_;
    FigureBar *figureBar_;
    Letters letters_ = [](const TextRuns &) { return std::vector<TextRuns>(); };
    double zoom_ = 1;
    bool ownZoom_ = false;                    ///< somebody asked for it
    std::optional<size_t> pointed_, dragged_; ///< parts that the mouse is beside, and that it holds
    size_t target_ = 0;                       ///< before which part the one that is dragged would come
    QTimer scrolling_;
    bool typing_ = false;
};

/// What somebody copied elsewhere, as clean blocks: its words, headings, lists, tables, bold and italic; nothing is loaded.
std::vector<BlockContent> cleanBlocks(const QMimeData &source);

} // namespace huella
