// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_body.h"

#include "app/desktop/formats/odt/odt_styles.h"
#include "app/desktop/formats/odt/odt_xml.h"
#include "app/desktop/formats/office/text_file_writer.h"
#include "app/desktop/paper/flow_blocks.h"
#include "core/wording/letters.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace huella {
namespace {

/// Columns of one width share a style, whose name says it in hundredths of a millimetre.
QString columnStyle(double width) { return QStringLiteral("column%1").arg(std::lround(width / dotsPerInch * 2540)); }

void writeColumnStyles(XmlOut &xml, const Document &document, double room)
{
    std::map<QString, double> columns;
    for (const Block &block : document.blocks)
        for (const double width : columnWidths(block, room))
            columns.emplace(columnStyle(width), width);
    for (const auto &[name, width] : columns) {
        xml.start("style:style", {{"style:name", name}, {"style:family", "table-column"}});
        xml.empty("style:table-column-properties", {{"style:column-width", millimetres(width)}});
        xml.end();
    }
}

class OdtBodyWriter : public TextFileWriter {
public:
    OdtBodyWriter(const Document &document, const PageGeometry &page)
        : TextFileWriter(document, page), xml_(odtXml("office:document-content"))
    {
        writeFonts(xml_);
        xml_.start("office:automatic-styles");
        writeAutomaticStyles(xml_, page);
        writeColumnStyles(xml_, document, page.body.width());
        xml_.end();
        xml_.start("office:body");
        xml_.start("office:text");
        xml_.start("text:sequence-decls");
        for (const Counted what : {Counted::figure, Counted::table})
            xml_.empty("text:sequence-decl", {{"text:display-outline-level", "0"}, {"text:name", counterOf(what)}});
        xml_.end();
    }

    Result<OdtBody> written()
    {
        return writeBlocks().map([this] {
            body_.content = xml_.finish();
            return std::move(body_);
        });
    }

private:
    void startList(ListKind kind) override
    {
        xml_.start("text:list", {{"text:style-name", listStyleName(kind == ListKind::bullets)}});
    }
    void endList() override { xml_.end(); }

    void startParagraph(const ParagraphLook &look, bool newPage, ListKind item) override
    {
        isItem_ = item != ListKind::none;
        if (isItem_)
            xml_.start("text:list-item");
        const QString style = QString::fromLatin1(look.odt.id);
        XmlAttributes attributes{{"text:style-name", newPage ? newPageName(style) : style}};
        if (look.outline > 0)
            attributes.push_back({"text:outline-level", QString::number(look.outline)});
        xml_.start(look.outline > 0 ? "text:h" : "text:p", attributes);
        if (const Section *begun = look.outline > 0 ? section() : nullptr)
            xml_.empty("text:bookmark", {{"text:name", toQString(sectionKey(begun->block))}});
        afterSpace_ = true; // the format drops spaces at the start that are not counted
    }
    void endParagraph() override
    {
        xml_.end();
        if (isItem_)
            xml_.end();
    }

    void writeRun(const TextRun &run) override
    {
        const bool link = isWebAddress(run.link);
        if (link)
            xml_.start("text:a", {{"xlink:type", "simple"},
                                  {"xlink:href", toQString(run.link)},
                                  {"text:style-name", "Internet_20_link"}});
        const QString style = letterStyleName(run);
        if (!style.isEmpty())
            xml_.start("text:span", {{"text:style-name", style}});
        if (!run.language.empty())
            xml_.start("text:span", {{"text:style-name", languageStyleName(run.language)}});
        writeOdtLine(xml_, paperText(run.text), afterSpace_);
        if (!run.language.empty())
            xml_.end();
        if (!style.isEmpty())
            xml_.end();
        if (link)
            xml_.end();
    }
    void writeNote(const QString &mark, const TextRuns &note) override
    {
        xml_.start("text:note", {{"text:id", QStringLiteral("ftn") + mark}, {"text:note-class", "footnote"}});
        xml_.element("text:note-citation", mark);
        xml_.start("text:note-body");
        xml_.start("text:p", {{"text:style-name", lookOf(TextStyle::note).odt.id}});
        xml_.empty("text:s"); // between the number and the words
        afterSpace_ = true;
        for (const TextRun &run : note)
            writeRun(run);
        xml_.end();
        xml_.end();
        xml_.end();
        afterSpace_ = false;
    }
    /// Its word is text: a word processor would look for the name of the counter, which is English.
    void writeReference(const TextRun &run, const ReferredPart &part) override
    {
        const QString number = QString::number(part.number);
        writeOdtLine(xml_, paperText(run.text).chopped(number.size()), afterSpace_);
        xml_.element("text:sequence-ref", number,
                     {{"text:reference-format", "value"}, {"text:ref-name", placeOf(part.what, part.number)}});
        afterSpace_ = false;
    }
    void startName(const ReferredPart &) override {}
    void endName() override {}
    void writeNumber(const NumberedCaption &caption) override
    {
        xml_.element("text:sequence", QString::number(caption.number),
                     {{"text:ref-name", placeOf(caption.what, caption.number)},
                      {"text:name", counterOf(caption.what)},
                      {"text:formula", QStringLiteral("ooow:%1+1").arg(counterOf(caption.what))},
                      {"style:num-format", "1"}});
        afterSpace_ = false;
    }

    void writeContents(const std::vector<Section> &sections) override
    {
        const QString name = toQString(Wording::of(document().language)("report.contents"));
        const bool inner =
            std::any_of(sections.begin(), sections.end(), [](const Section &each) { return each.level > 1; });
        xml_.start("text:table-of-content", {{"text:name", name}, {"text:protected", "false"}});
        xml_.start("text:table-of-content-source", {{"text:outline-level", inner ? "2" : "1"}});
        xml_.element("text:index-title-template", name, {{"text:style-name", contentsHeading}});
        xml_.end();
        xml_.start("text:index-body");
        xml_.start("text:index-title", {{"text:name", name + QStringLiteral(" 1")}});
        xml_.element("text:p", name, {{"text:style-name", contentsHeading}});
        xml_.end();
        for (const Section &section : sections) {
            xml_.start("text:p", {{"text:style-name", section.level > 1 ? "Contents_20_2" : "Contents_20_1"}});
            xml_.start("text:a",
                       {{"xlink:type", "simple"}, {"xlink:href", u'#' + toQString(sectionKey(section.block))}});
            afterSpace_ = true;
            writeOdtLine(xml_, paperText(section.text), afterSpace_);
            xml_.end();
            xml_.end();
        }
        xml_.end();
        xml_.end();
    }

    /// No two tables have the same name.
    void startTable(const std::vector<double> &widths, bool newPage) override
    {
        const QString style = QStringLiteral("table");
        xml_.start("table:table", {{"table:name", QStringLiteral("Table%1").arg(++tables_)},
                                   {"table:style-name", newPage ? newPageName(style) : style}});
        for (const double width : widths)
            xml_.empty("table:table-column", {{"table:style-name", columnStyle(width)}});
    }
    void endTable() override { xml_.end(); }
    void startRow(RowKind kind) override
    {
        if (kind == RowKind::head)
            xml_.start("table:table-header-rows");
        xml_.start("table:table-row", {{"table:style-name", "row"}});
    }
    void endRow(RowKind kind) override
    {
        xml_.end();
        if (kind == RowKind::head)
            xml_.end();
    }
    void startCell(RowKind kind, double) override
    {
        const char *style = kind == RowKind::head    ? "headCell"
                            : kind == RowKind::total ? "totalCell"
                            : kind == RowKind::body  ? "cell"
                                                     : "keyCell";
        xml_.start("table:table-cell", {{"table:style-name", style}, {"office:value-type", "string"}});
    }
    void endCell() override { xml_.end(); }

    /// A word processor shows the first picture that it can.
    void writePicture(const ChartSpec &chart, const FigurePictures &pictures) override
    {
        const QString name = QStringLiteral("figure-%1").arg(++figures_);
        xml_.start("draw:frame", {{"draw:style-name", "picture"},
                                  {"draw:name", name},
                                  {"text:anchor-type", "as-char"},
                                  {"svg:width", millimetres(pictures.size.width())},
                                  {"svg:height", millimetres(pictures.size.height())}});
        for (const auto &[ending, bytes] : {std::pair("svg", &pictures.svg), {pictures.ending, &pictures.dots}}) {
            if (bytes->isEmpty())
                continue;
            const QString path = QStringLiteral("Pictures/%1.%2").arg(name, QLatin1String(ending));
            body_.pictures.push_back({toStdString(path), *bytes, bytes == &pictures.svg});
            xml_.empty(
                "draw:image",
                {{"xlink:href", path}, {"xlink:type", "simple"}, {"xlink:show", "embed"}, {"xlink:actuate", "onLoad"}});
        }
        xml_.element("svg:title", toQString(chart.title));
        xml_.element("svg:desc", toQString(chart.description));
        xml_.end();
    }

    static constexpr auto contentsHeading = "Contents_20_Heading";
    /// The name that word processors know.
    static QString counterOf(Counted what)
    {
        return what == Counted::table ? QStringLiteral("Table") : QStringLiteral("Figure");
    }
    static QString placeOf(Counted what, int number)
    {
        return QStringLiteral("ref%1%2").arg(counterOf(what)).arg(number - 1);
    }
    XmlOut xml_;
    OdtBody body_;
    int tables_ = 0, figures_ = 0;
    bool isItem_ = false, afterSpace_ = true;
};

} // namespace

Result<OdtBody> odtBody(const Document &document, const PageGeometry &page)
{
    return OdtBodyWriter(document, page).written();
}

} // namespace huella
