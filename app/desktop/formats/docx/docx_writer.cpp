// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/docx/docx_writer.h"

#include "app/desktop/formats/docx/docx_body.h"
#include "app/desktop/formats/docx/docx_styles.h"
#include "app/desktop/formats/docx/docx_xml.h"
#include "app/desktop/formats/office/text_file_writer.h"

namespace huella {
namespace {

constexpr auto officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
constexpr auto wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr auto packageType = "application/vnd.openxmlformats-package.";
constexpr XmlNamespace relationsNamespace[] = {{"", "http://schemas.openxmlformats.org/package/2006/relationships"}};
constexpr XmlNamespace typesNamespace[] = {{"", "http://schemas.openxmlformats.org/package/2006/content-types"}};
constexpr XmlNamespace propertiesNamespaces[] = {
    {"cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"xsi", "http://www.w3.org/2001/XMLSchema-instance"}};

void writeRelation(XmlOut &xml, const QString &id, const QString &type, const QString &target, bool outside = false)
{
    XmlAttributes attributes{{"Id", id}, {"Type", type}, {"Target", target}};
    if (outside)
        attributes.push_back({"TargetMode", "External"});
    xml.empty("Relationship", attributes);
}

QByteArray packageRelationsXml()
{
    XmlOut xml("Relationships", relationsNamespace);
    writeRelation(xml, QStringLiteral("rId1"), QLatin1String(officeRelations) + QStringLiteral("officeDocument"),
                  QStringLiteral("word/document.xml"));
    writeRelation(xml, QStringLiteral("rId2"), QLatin1String(packageRelations) + QStringLiteral("core-properties"),
                  QStringLiteral("docProps/core.xml"));
    return xml.finish();
}

QByteArray documentRelationsXml(const DocxBody &body)
{
    XmlOut xml("Relationships", relationsNamespace);
    const auto type = [](const char *kind) { return QLatin1String(officeRelations) + QLatin1String(kind); };
    for (size_t i = 0; i < body.relations.size(); ++i)
        writeRelation(xml, relationId(i), type(body.relations[i].kind), body.relations[i].target,
                      body.relations[i].outside);
    writeRelation(xml, QString::fromLatin1(footRelation), type("footer"), QStringLiteral("footer.xml"));
    for (const char *kind : {"styles", "numbering", "settings", "footnotes"})
        writeRelation(xml, QStringLiteral("rId-") + QLatin1String(kind), type(kind),
                      QLatin1String(kind) + QStringLiteral(".xml"));
    return xml.finish();
}

QByteArray contentTypesXml()
{
    XmlOut xml("Types", typesNamespace);
    for (const auto &[ending, type] : {std::pair("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                                       {"xml", "application/xml"},
                                       {"png", "image/png"},
                                       {"jpg", "image/jpeg"},
                                       {"svg", "image/svg+xml"}})
        xml.empty("Default", {{"Extension", ending}, {"ContentType", type}});
    const auto part = [&xml](const char *name, const QString &type) {
        xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
    };
    part("/word/document.xml", QLatin1String(wordType) + QStringLiteral("document.main+xml"));
    for (const char *kind : {"styles", "numbering", "settings", "footer", "footnotes"})
        part(qPrintable(QStringLiteral("/word/%1.xml").arg(QLatin1String(kind))),
             QLatin1String(wordType) + QLatin1String(kind) + QStringLiteral("+xml"));
    part("/docProps/core.xml", QLatin1String(packageType) + QStringLiteral("core-properties+xml"));
    return xml.finish();
}

QByteArray propertiesXml(const Document &document, const std::string &isoDate)
{
    XmlOut xml("cp:coreProperties", propertiesNamespaces);
    writeProperties(xml, document, isoDate,
                    {{"dc:creator"}, {"dcterms:created", "dcterms:modified"}, {{"xsi:type", "dcterms:W3CDTF"}}, "Z"});
    return xml.finish();
}

QByteArray footXml(const Document &document, const PageGeometry &page)
{
    XmlOut xml = wordXml("w:ftr");
    xml.start("w:p");
    xml.start("w:pPr");
    xml.empty("w:pStyle", {{"w:val", "Footer"}});
    xml.start("w:pBdr");
    xml.empty("w:top",
              {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "5"}, {"w:color", Theme::paper().line.name().mid(1)}});
    xml.end();
    xml.start("w:tabs");
    xml.empty("w:tab", {{"w:val", "right"}, {"w:pos", twips(page.body.width())}});
    xml.end();
    xml.end();
    xml.start("w:r");
    writeWordText(xml, footTitle(document));
    xml.empty("w:tab");
    xml.end();
    for (const FootPiece &piece : pageOfPages(document.language)) {
        if (piece.kind != FootPiece::Kind::words) {
            writeField(xml, piece.kind == FootPiece::Kind::page ? QStringLiteral("PAGE") : QStringLiteral("NUMPAGES"),
                       QStringLiteral("1"));
            continue;
        }
        xml.start("w:r");
        writeWordText(xml, piece.words);
        xml.end();
    }
    return xml.finish();
}

/// The line above the notes, and the notes; addresses in them are words.
QByteArray footnotesXml(const std::vector<TextRuns> &notes)
{
    XmlOut xml = wordXml("w:footnotes");
    const auto startNote = [&xml](int id, const char *type) {
        XmlAttributes attributes{{"w:id", QString::number(id)}};
        if (type)
            attributes.insert(attributes.begin(), {"w:type", type});
        xml.start("w:footnote", attributes);
        xml.start("w:p");
    };
    const auto end = [&xml] {
        xml.end();
        xml.end();
    };
    for (const auto &[id, type, mark] :
         {std::tuple(-1, "separator", "w:separator"), {0, "continuationSeparator", "w:continuationSeparator"}}) {
        startNote(id, type);
        xml.start("w:r");
        xml.empty(mark);
        xml.end();
        end();
    }
    for (size_t i = 0; i < notes.size(); ++i) {
        startNote(int(i) + 1, nullptr);
        xml.start("w:pPr");
        xml.empty("w:pStyle", {{"w:val", lookOf(TextStyle::note).docx.id}});
        xml.end();
        xml.start("w:r");
        writeRunLook(xml, {.script = Script::super}, false);
        xml.empty("w:footnoteRef");
        xml.end();
        xml.start("w:r");
        writeWordText(xml, QStringLiteral(" ") + toQString(textOf(notes[i])));
        xml.end();
        end();
    }
    return xml.finish();
}

QByteArray settingsXml(Language language)
{
    XmlOut xml = wordXml("w:settings");
    xml.empty("w:defaultTabStop", {{"w:val", "567"}});
    xml.start("w:footnotePr");
    for (const char *separator : {"-1", "0"})
        xml.empty("w:footnote", {{"w:id", separator}});
    xml.end();
    xml.start("w:compat"); // as today's Word lays pages out
    xml.empty(
        "w:compatSetting",
        {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "15"}});
    xml.end();
    xml.empty("w:themeFontLang", {{"w:val", language == Language::es ? "es-ES" : "en-GB"}});
    return xml.finish();
}

} // namespace

Result<QByteArray> writeDocx(const Document &document, const TextFileOptions &options)
{
    const auto filesOf = [&](const DocxBody &body, const PageGeometry &page) {
        std::vector<ZipEntry> files{{"[Content_Types].xml", contentTypesXml()},
                                    {"_rels/.rels", packageRelationsXml()},
                                    {"docProps/core.xml", propertiesXml(document, options.isoDate)},
                                    {"word/_rels/document.xml.rels", documentRelationsXml(body)},
                                    {"word/document.xml", body.document},
                                    {"word/styles.xml", docxStyles(document.language)},
                                    {"word/numbering.xml", docxNumbering(body.numberedLists)},
                                    {"word/footnotes.xml", footnotesXml(body.notes)},
                                    {"word/settings.xml", settingsXml(document.language)},
                                    {"word/footer.xml", footXml(document, page)}};
        files.insert(files.end(), body.pictures.begin(), body.pictures.end());
        return files;
    };
    return writeTextFile(
        options, [&](const PageGeometry &page) { return docxBody(document, page); }, filesOf);
}

} // namespace huella
