// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_body.h"

#include "app/desktop/formats/figures/figure_file.h"
#include "app/desktop/formats/odt/odt_styles.h"
#include "app/desktop/formats/odt/xml_out.h"
#include "app/desktop/paper/block_writer.h"
#include "app/desktop/paper/flow_blocks.h"
#include "core/wording/letters.h"

#include <QImage>

#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace huella {
namespace {

/// Widths of a block's columns, units; none where it is no table.
std::vector<double> widthsOf(const Block &block, double room)
{
    if (const auto *table = std::get_if<Table>(&block); table && !table->header.empty())
        return tableWidths(*table, room);
    if (const auto *key = std::get_if<KeyFigures>(&block))
        return std::vector<double>(key->figures.size(), room / double(key->figures.size()));
    return {};
}

/// Columns of one width share a style, whose name says it in hundredths of a millimetre.
QString columnStyle(double width) { return QStringLiteral("column%1").arg(std::lround(width / dotsPerInch * 2540)); }

void writeColumnStyles(XmlOut &xml, const Document &document, double room)
{
    std::map<QString, double> columns;
    for (const Block &block : document.blocks)
        for (const double width : widthsOf(block, room))
            columns.emplace(columnStyle(width), width);
    for (const auto &[name, width] : columns) {
        xml.start("style:style", {{"style:name", name}, {"style:family", "table-column"}});
        xml.empty("style:table-column-properties", {{"style:column-width", millimetres(width)}});
        xml.end();
    }
}

class BodyWriter {
public:
    BodyWriter(const Document &document, const PageGeometry &page) : page_(page), xml_("office:document-content")
    {
        figure_.format = FigureFormat::png;
        figure_.width = page.body.width() / dotsPerInch * 25.4;
        figure_.footnote = false; // below the picture it is text
        figure_.language = document.language;
        writeFonts(xml_);
        xml_.start("office:automatic-styles");
        writeAutomaticStyles(xml_, page);
        writeColumnStyles(xml_, document, page.body.width());
        xml_.end();
        xml_.start("office:body");
        xml_.start("office:text");
    }

    Result<OdtBody> finish()
    {
        inList({});
        if (problem_)
            return tl::unexpected(*problem_);
        body_.content = xml_.finish();
        return std::move(body_);
    }

    void operator()(const Paragraph &paragraph)
    {
        const bool bullet = paragraph.style == TextStyle::bullet, numbered = paragraph.style == TextStyle::numbered;
        inList(bullet ? "bullets" : numbered ? "numbers" : "");
        if (bullet || numbered)
            xml_.start("text:list-item");
        startParagraph(styleName(paragraph.style), headingLevel(paragraph.style));
        writeRuns(paragraph.runs);
        xml_.end();
        if (bullet || numbered)
            xml_.end();
    }

    void operator()(const PageBreak &)
    {
        inList({});
        newPage_ = hasContent_;
    }

    void operator()(const KeyFigures &key)
    {
        if (key.figures.empty())
            return;
        startTable(key);
        xml_.start("table:table-row", {{"table:style-name", "row"}});
        for (const KeyFigure &figure : key.figures) {
            startCell("keyCell");
            writeLine(figure.value, OdtStyle::keyValue);
            for (const std::string &line : {figure.label, figure.range})
                if (!line.empty())
                    writeLine(line, OdtStyle::keyLabel);
            xml_.end();
        }
        xml_.end();
        xml_.end();
    }

    void operator()(const Table &table)
    {
        if (table.header.empty())
            return;
        startTable(table);
        xml_.start("table:table-header-rows");
        writeRow(table, table.header, OdtStyle::tableHead, "headCell");
        xml_.end();
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const bool total = table.total && i + 1 == table.rows.size();
            writeRow(table, table.rows[i], total ? OdtStyle::tableTotal : OdtStyle::tableText,
                     total ? "totalCell" : "cell");
        }
        xml_.end();
        if (!table.caption.empty())
            writeLine(table.caption, OdtStyle::caption);
    }

    void operator()(const FigureBlock &figure)
    {
        inList({});
        FigureOptions options = figure_;
        options.width *= figure.width / double(fullFigureWidth);
        const auto picture = figureAs(figure, options);
        if (!picture) {
            problem_ = picture.error();
            return;
        }
        const auto number = QString::number(body_.pictures.size() + 1);
        // dots: vectors would be drawn with other letters where Inter is missing, and would not fit
        const QString name = QStringLiteral("Pictures/figure-%1.png").arg(number);
        body_.pictures.push_back({toStdString(name), *picture, false});
        startParagraph(styleName(OdtStyle::figure));
        writeFrame(figure.chart, name, *picture);
        xml_.end();
        if (!figure.chart.footnote.empty())
            writeLine(figure.chart.footnote, OdtStyle::caption);
        writeLine(figure.caption, OdtStyle::caption);
    }

    void operator()(const WorkingBlock &working)
    {
        inList({});
        for (const WorkingLine &line : working.lines) {
            TextRuns runs;
            for (const WorkingSpan &span : line.spans)
                runs.push_back({span.text, span.kind == WorkingSpan::Kind::result});
            startParagraph(styleName(OdtStyle::working));
            writeRuns(runs);
            xml_.end();
        }
    }

private:
    /// Opens the list of this style and closes another; an empty name is no list.
    void inList(const QString &style)
    {
        if (style == list_)
            return;
        if (!list_.isEmpty())
            xml_.end();
        if (!style.isEmpty())
            xml_.start("text:list", {{"text:style-name", style}});
        list_ = style;
    }
    void inList(const char *style) { inList(QString::fromLatin1(style)); }

    QString onItsPage(const QString &style)
    {
        hasContent_ = true;
        return std::exchange(newPage_, false) ? newPageName(style) : style;
    }

    void startParagraph(const QString &style, int level = 0)
    {
        XmlAttributes attributes{{"text:style-name", onItsPage(style)}};
        if (level > 0)
            attributes.push_back({"text:outline-level", QString::number(level)});
        xml_.start(level > 0 ? "text:h" : "text:p", attributes);
        afterSpace_ = true; // the format drops spaces at the start that are not counted
    }

    void writeRuns(const TextRuns &runs)
    {
        for (const TextRun &run : runs) {
            const bool link = isWebAddress(run.link);
            if (link)
                xml_.start("text:a", {{"xlink:type", "simple"},
                                      {"xlink:href", toQString(run.link)},
                                      {"text:style-name", "Internet_20_link"}});
            const QString style = letterStyleName(run);
            if (!style.isEmpty())
                xml_.start("text:span", {{"text:style-name", style}});
            xml_.lineText(paperText(run.text), afterSpace_);
            if (!style.isEmpty())
                xml_.end();
            if (link)
                xml_.end();
        }
    }

    void writeLine(const std::string &text, OdtStyle style)
    {
        startParagraph(styleName(style));
        writeRuns({{text}});
        xml_.end();
    }

    /// With its columns; no two tables have the same name.
    void startTable(const Block &block)
    {
        inList({});
        const QString name = QStringLiteral("Table%1").arg(++tables_);
        xml_.start("table:table", {{"table:name", name}, {"table:style-name", onItsPage(QStringLiteral("table"))}});
        for (const double width : widthsOf(block, page_.body.width()))
            xml_.empty("table:table-column", {{"table:style-name", columnStyle(width)}});
    }

    void startCell(const char *style)
    {
        xml_.start("table:table-cell", {{"table:style-name", style}, {"office:value-type", "string"}});
    }

    void writeRow(const Table &table, const std::vector<Cell> &cells, OdtStyle style, const char *cellStyle)
    {
        xml_.start("table:table-row", {{"table:style-name", "row"}});
        for (size_t i = 0; i < table.header.size(); ++i) {
            startCell(cellStyle);
            const bool numeric = i < table.numeric.size() && table.numeric[i];
            startParagraph(numeric ? numberStyleName(style) : styleName(style));
            if (i < cells.size())
                writeRuns(cells[i].runs);
            xml_.end();
            xml_.end();
        }
        xml_.end();
    }

    void writeFrame(const ChartSpec &chart, const QString &name, const QByteArray &png)
    {
        const QImage picture = QImage::fromData(png, "PNG");
        const double unitsPerDot = dotsPerInch / 0.0254 / picture.dotsPerMeterX();
        xml_.start("draw:frame", {{"draw:style-name", "picture"},
                                  {"draw:name", name.section(u'/', 1).section(u'.', 0, 0)},
                                  {"text:anchor-type", "as-char"},
                                  {"svg:width", millimetres(picture.width() * unitsPerDot)},
                                  {"svg:height", millimetres(picture.height() * unitsPerDot)}});
        xml_.empty(
            "draw:image",
            {{"xlink:href", name}, {"xlink:type", "simple"}, {"xlink:show", "embed"}, {"xlink:actuate", "onLoad"}});
        xml_.element("svg:title", toQString(chart.title));
        xml_.element("svg:desc", toQString(chart.description));
        xml_.end();
    }

    const PageGeometry &page_;
    XmlOut xml_;
    OdtBody body_;
    FigureOptions figure_;
    std::optional<Error> problem_;
    QString list_; ///< style of the one that is open
    int tables_ = 0;
    bool newPage_ = false, hasContent_ = false, afterSpace_ = true;
};

} // namespace

Result<OdtBody> odtBody(const Document &document, const PageGeometry &page)
{
    BodyWriter writer(document, page);
    for (const Block &block : document.blocks)
        std::visit(std::ref(writer), block);
    return writer.finish();
}

} // namespace huella
