// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <string>
#include <vector>

class QPainter;

namespace huella {

/// What the pages say to a screen reader: headings, paragraphs, lists, tables with rows and cells, figures with their words.
struct TagElement {
    std::string type;         ///< "H1", "P", "L", "Table", "TR", "TH", "TD", "Figure", "Caption", "Link"
    int parent = -1;          ///< -1: the document
    std::string alternate{};  ///< of figures
    QRectF box{};             ///< of figures, pt from the lower left corner of the page
    std::string attributes{}; ///< as the format writes them: "<< /O /Table /Scope /Row >>"
    std::string language{};   ///< where it is another than that of the document
    /// What it holds, in reading order: an element, or a passage of a page.
    struct Kid {
        int element = -1;
        int page = 0;
        int id = 0; ///< MCID on that page
    };
    std::vector<Kid> kids{};
    std::vector<std::pair<int, QRectF>> lines{}; ///< pages and boxes of lines that hold links
};

/// A passage between two marks.
struct TaggedPassage {
    int element = -1;
    std::string letters{}; ///< what is drawn reads as these; empty where it is read as it is
    std::vector<int>
        parts{}; ///< ids on the page of what each of its pieces of text is; empty: all of it is the element's
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
    /// The next piece of text of what was begun last is this element's: a link's in a line of a paragraph.
    void addPart(int element);
    void beginArtifact(QPainter &painter); ///< decoration, which is not read out
    void end(QPainter &painter);
    /// Notes that a line of an element holds a link.
    void addLinkLine(int element, const QRectF &box);
    /// The element with a line of links at this point of a page, pt from the lower left corner; -1 where there is none.
    int elementAt(int page, const QPointF &point) const;

    const std::vector<TagElement> &elements() const { return elements_; }
    /// For each page its passages, in the order of their ids.
    const std::vector<std::vector<TaggedPassage>> &pages() const { return pages_; }
    int marksOn(int page) const { return marks_[size_t(page)]; }

    enum class Mark { content = 0, artifact = 1, end = 2 };
    static constexpr int farLeft = -7000; ///< content; the other marks stand one and two dots further

private:
    int addPassage(int element, const std::string &letters);
    void dot(QPainter &painter, Mark mark, int id);
    std::vector<TagElement> elements_;
    std::vector<std::vector<TaggedPassage>> pages_;
    std::vector<int> marks_;
    int page_ = 0;
    int begun_ = 0; ///< passage
};

} // namespace huella
