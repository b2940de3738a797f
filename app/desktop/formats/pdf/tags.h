// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <string>
#include <vector>

class QPainter;

namespace huella {

/// What the pages say to a screen reader: headings, paragraphs, tables with rows and cells, figures with their words.
struct TagElement {
    std::string type;      ///< "H1", "P", "Table", "TR", "TH", "TD", "Figure"
    int parent = -1;       ///< -1: the document
    std::string alternate; ///< of figures
    QRectF box;            ///< of figures, pt from the lower left corner of the page
    struct Content {
        int page = 0;
        int id = 0; ///< MCID on that page
    };
    std::vector<Content> contents;
    std::vector<std::pair<int, QRectF>> lines; ///< pages and boxes of lines that hold links
};

/// Collects the elements while pages are painted and leaves marks in them. QPdfWriter cannot tag, so each mark is a dot far
/// outside the paper; finishPdf() finds the dots and puts the operators of the format in their place.
class Tags {
public:
    int add(std::string type, int parent = -1);
    TagElement &element(int index) { return elements_[size_t(index)]; }

    void startPage(int page);
    /// `letters`: what is drawn reads as these.
    void begin(QPainter &painter, int element, const std::string &letters = {});
    void beginArtifact(QPainter &painter); ///< decoration, which is not read out
    void end(QPainter &painter);
    /// Notes that a line of the element that was begun last holds a link.
    void addLinkLine(const QRectF &box);
    /// The element with a line of links at this point of a page, pt from the lower left corner; -1 where there is none.
    int elementAt(int page, const QPointF &point) const;

    const std::vector<TagElement> &elements() const { return elements_; }
    /// For each page the elements of its marks, in the order of their ids.
    const std::vector<std::vector<int>> &pages() const { return pages_; }
    int marksOn(int page) const { return marks_[size_t(page)]; }
    /// Empty where what is drawn is read as it is.
    const std::string &letters(int page, int id) const { return letters_[size_t(page)][size_t(id)]; }

    enum class Mark { content = 0, artifact = 1, end = 2 };
    static constexpr int farLeft = -7000; ///< content; the other marks stand one and two dots further

private:
    void dot(QPainter &painter, Mark mark, int id);
    std::vector<TagElement> elements_;
    std::vector<std::vector<int>> pages_;
    std::vector<std::vector<std::string>> letters_; ///< for each of them
    std::vector<int> marks_;
    int page_ = 0;
};

} // namespace huella
