// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/docx/docx_body.h"

#include "app/desktop/formats/docx/docx_picture.h"
#include "app/desktop/formats/docx/docx_styles.h"
#include "app/desktop/formats/docx/docx_xml.h"
#include "app/desktop/formats/office/text_file_writer.h"
#include "app/desktop/paper/flow_blocks.h"
#include "core/wording/letters.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {

void writeBorder(XmlOut &xml, const char *side, const QColor &colour)
{
    if (colour.isValid())
        xml.empty(side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", colour.name().mid(1)}});
}

/// Word keeps names that begin so to itself.
QString bookmarkName(const ReferredPart &part)
{
    return (part.what == Counted::table ? QStringLiteral("_RefTable%1") : QStringLiteral("_RefFigure%1"))
        .arg(part.number);
}

class DocxBodyWriter : public TextFileWriter {
public:
    DocxBodyWriter(const Document &document, const PageGeometry &page)
        : TextFileWriter(document, page), xml_(wordXml("w:document"))
    {
        xml_.start("w:body");
    }

    Result<DocxBody> written()
    {
        return writeBlocks().map([this] {
            writeSection();
            body_.document = xml_.finish();
            return std::move(body_);
        });
    }

private:
    void startList(ListKind kind) override { body_.numberedLists += kind == ListKind::numbers ? 1 : 0; }
    void endList() override {}

    /// A page that begins with a table begins with the first paragraph in it.
    void startParagraph(const ParagraphLook &look, bool newPage, ListKind item) override
    {
        const bool breaks = std::exchange(tableBreaks_, false) || newPage;
        xml_.start("w:p");
        xml_.start("w:pPr");
        xml_.empty("w:pStyle", {{"w:val", look.docx.id}});
        if (breaks)
            xml_.empty("w:pageBreakBefore");
        if (item != ListKind::none) {
            xml_.start("w:numPr");
            xml_.empty("w:ilvl", {{"w:val", "0"}});
            xml_.empty("w:numId",
                       {{"w:val", numberingId(item == ListKind::bullets ? bulletList : body_.numberedLists)}});
            xml_.end();
        }
        xml_.end();
        if (const Section *begun = look.outline > 0 ? section() : nullptr) {
            const QString id = QString::number(begun->block + 1);
            xml_.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmarkOf(*begun)}});
            xml_.empty("w:bookmarkEnd", {{"w:id", id}});
        }
    }
    void endParagraph() override { xml_.end(); }

    void writeRun(const TextRun &run) override
    {
        const bool link = isWebAddress(run.link);
        if (link)
            xml_.start("w:hyperlink", {{"r:id", relation({"hyperlink", toQString(run.link), true})}});
        xml_.start("w:r");
        writeRunLook(xml_, run, link);
        writeWordText(xml_, paperText(run.text));
        xml_.end();
        if (link)
            xml_.end();
    }
    void writeNote(const QString &, const TextRuns &note) override
    {
        body_.notes.push_back(note);
        xml_.start("w:r");
        writeRunLook(xml_, {.script = Script::super}, false);
        xml_.empty("w:footnoteReference", {{"w:id", QString::number(body_.notes.size())}});
        xml_.end();
    }
    void writeReference(const TextRun &run, const ReferredPart &part) override
    {
        writeField(xml_, QStringLiteral("REF %1 \\h").arg(bookmarkName(part)), toQString(run.text));
    }
    /// Bookmarks of sections have the numbers of blocks.
    void startName(const ReferredPart &part) override
    {
        named_ = int(document().blocks.size()) + 2 * part.number + (part.what == Counted::table ? 1 : 0);
        xml_.empty("w:bookmarkStart", {{"w:id", QString::number(named_)}, {"w:name", bookmarkName(part)}});
    }
    void endName() override { xml_.empty("w:bookmarkEnd", {{"w:id", QString::number(named_)}}); }
    /// Counted under the word of the language, as Word does itself.
    void writeNumber(const NumberedCaption &caption) override
    {
        writeField(xml_, QStringLiteral("SEQ %1 \\* ARABIC").arg(toQString(caption.word).trimmed()),
                   QString::number(caption.number));
    }

    /// A field: who opens the file may have it made anew, with the page numbers of Word's own pages.
    void writeContents(const std::vector<Section> &sections) override
    {
        startLine("TOCHeading");
        writeRun({Wording::of(document().language)("report.contents")});
        endParagraph();
        const bool inner =
            std::any_of(sections.begin(), sections.end(), [](const Section &each) { return each.level > 1; });
        for (const Section &section : sections) {
            startLine(section.level > 1 ? "TOC2" : "TOC1");
            if (&section == &sections.front()) {
                fieldMark("begin", true);
                xml_.start("w:r");
                xml_.element("w:instrText", QStringLiteral(" TOC \\o \"1-%1\" \\h ").arg(inner ? 2 : 1),
                             {{"xml:space", "preserve"}});
                xml_.end();
                fieldMark("separate");
            }
            xml_.start("w:hyperlink", {{"w:anchor", bookmarkOf(section)}});
            xml_.start("w:r");
            writeWordText(xml_, paperText(section.text));
            xml_.end();
            xml_.end();
            if (&section == &sections.back())
                fieldMark("end");
            xml_.end();
        }
    }
    void startLine(const char *style)
    {
        xml_.start("w:p");
        xml_.start("w:pPr");
        xml_.empty("w:pStyle", {{"w:val", style}});
        xml_.end();
    }
    void fieldMark(const char *type, bool dirty = false)
    {
        xml_.start("w:r");
        XmlAttributes attributes{{"w:fldCharType", type}};
        if (dirty)
            attributes.push_back({"w:dirty", "true"});
        xml_.empty("w:fldChar", attributes);
        xml_.end();
    }
    /// Word knows names such as "_Toc1" as those of a list of contents.
    static QString bookmarkOf(const Section &section) { return QStringLiteral("_Toc%1").arg(section.block + 1); }

    void startTable(const std::vector<double> &widths, bool newPage) override
    {
        tableBreaks_ = newPage;
        xml_.start("w:tbl");
        xml_.start("w:tblPr");
        xml_.empty("w:tblW", {{"w:w", twips(page().body.width())}, {"w:type", "dxa"}});
        xml_.empty("w:tblLayout", {{"w:type", "fixed"}});
        xml_.start("w:tblCellMar");
        for (const auto &[side, room] :
             {std::pair("w:top", pt(3)), {"w:left", 0.0}, {"w:bottom", pt(3)}, {"w:right", pt(7)}})
            xml_.empty(side, {{"w:w", twips(room)}, {"w:type", "dxa"}});
        xml_.end();
        xml_.end();
        xml_.start("w:tblGrid");
        for (const double width : widths)
            xml_.empty("w:gridCol", {{"w:w", twips(width)}});
        xml_.end();
    }
    /// Two tables without anything between them would be one.
    void endTable() override
    {
        xml_.end();
        xml_.start("w:p");
        xml_.start("w:pPr");
        xml_.empty("w:spacing",
                   {{"w:before", "0"}, {"w:after", "0"}, {"w:line", twips(pt(6))}, {"w:lineRule", "exact"}});
        xml_.end();
        xml_.end();
    }
    void startRow(RowKind kind) override
    {
        xml_.start("w:tr");
        xml_.start("w:trPr");
        xml_.empty("w:cantSplit");
        if (kind == RowKind::head)
            xml_.empty("w:tblHeader");
        xml_.end();
    }
    void endRow(RowKind) override { xml_.end(); }
    void startCell(RowKind kind, double width) override
    {
        const Theme theme = Theme::paper();
        xml_.start("w:tc");
        xml_.start("w:tcPr");
        xml_.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", "dxa"}});
        xml_.start("w:tcBorders");
        if (kind == RowKind::total || kind == RowKind::keyFigures)
            writeBorder(xml_, "w:top", kind == RowKind::total ? theme.quietText : theme.line);
        writeBorder(xml_, "w:bottom", kind == RowKind::head ? theme.quietText : theme.line);
        xml_.end();
        xml_.end();
    }
    void endCell() override { xml_.end(); }

    void writePicture(const ChartSpec &chart, const FigurePictures &pictures) override
    {
        const int number = ++figures_;
        const auto file = [&](const char *ending, const QByteArray &bytes, bool packed) {
            const QString path = QStringLiteral("media/figure-%1.%2").arg(number).arg(QLatin1String(ending));
            body_.pictures.push_back({toStdString(QStringLiteral("word/") + path), bytes, packed});
            return relation({"image", path});
        };
        const QString png = file(pictures.ending, pictures.dots, false),
                      svg = pictures.svg.isEmpty() ? QString() : file("svg", pictures.svg, true);
        writeDocxPicture(xml_, {number, png, svg, toQString(chart.title), toQString(chart.description), pictures.size});
    }

    QString relation(DocxRelation relation)
    {
        body_.relations.push_back(std::move(relation));
        return relationId(body_.relations.size() - 1);
    }

    /// The paper, its margins and its foot.
    void writeSection()
    {
        const PageGeometry &sheet = page();
        xml_.start("w:sectPr");
        xml_.empty("w:footerReference", {{"w:type", "default"}, {"r:id", footRelation}});
        xml_.empty("w:pgSz", {{"w:w", twips(sheet.paper.width())}, {"w:h", twips(sheet.paper.height())}});
        xml_.empty("w:pgMar", {{"w:top", twips(sheet.body.top())},
                               {"w:right", twips(sheet.paper.width() - sheet.body.right())},
                               {"w:bottom", twips(sheet.paper.height() - sheet.body.bottom())},
                               {"w:left", twips(sheet.body.left())},
                               {"w:header", twips(sheet.body.top() / 2)},
                               {"w:footer", twips(sheet.paper.height() - sheet.foot.bottom())},
                               {"w:gutter", "0"}});
        xml_.end();
    }

    XmlOut xml_;
    DocxBody body_;
    bool tableBreaks_ = false;
    int figures_ = 0, named_ = 0;
};

} // namespace

QString relationId(size_t place) { return QStringLiteral("rId%1").arg(place + 1); }

Result<DocxBody> docxBody(const Document &document, const PageGeometry &page)
{
    return DocxBodyWriter(document, page).written();
}

} // namespace huella
