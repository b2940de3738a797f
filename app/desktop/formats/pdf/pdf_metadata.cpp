// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_metadata.h"

#include <algorithm>

namespace huella {
namespace {

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '&': out += "&amp;"; break;
        case '"': out += "&quot;"; break;
        default: out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c; // XML has no other control characters
        }
    }
    return out;
}

std::string localised(const char *element, const std::string &text, const std::string &language)
{
    if (text.empty())
        return {};
    const std::string tag(element);
    return "<" + tag + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li><rdf:li xml:lang=\""
           + language + "\">" + escaped(text) + "</rdf:li></rdf:Alt></" + tag + ">\n";
}

constexpr auto archive1 = "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n",
               archive3 = "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n";

/// An archive asks for a description of what its own standard does not name: where a PDF says that it can be read aloud.
constexpr auto pdfuaSchema =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

/// What the file says it is. PDF/UA has the newer kinds alone: it is made for PDF 1.7.
std::string kindsOf(const PdfProperties &p, bool tagged)
{
    std::string kinds = p.archive == PdfArchive::a1b ? archive1 : p.archive == PdfArchive::a3b ? archive3 : "";
    if (tagged && p.archive != PdfArchive::a1b)
        kinds += "<pdfuaid:part>1</pdfuaid:part>\n";
    return kinds;
}

} // namespace

std::string pdfDate(const std::string &isoDate)
{
    std::string digits = isoDate;
    std::erase(digits, '-');
    const bool wellFormed =
        digits.size() == 8 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return wellFormed ? "D:" + digits + "000000Z" : std::string();
}

std::string xmpPacket(const PdfProperties &p, bool tagged)
{
    std::string xmp =
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<dc:format>application/pdf</dc:format>\n";
    xmp += kindsOf(p, tagged) + localised("dc:title", p.title, p.language)
           + localised("dc:description", p.subject, p.language);
    if (!p.author.empty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(p.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + p.language + "</rdf:li></rdf:Bag></dc:language>\n";
    xmp += "<xmp:CreatorTool>" + escaped(p.creator) + "</xmp:CreatorTool>\n<pdf:Producer>" + escaped(p.creator)
           + "</pdf:Producer>\n";
    if (!pdfDate(p.isoDate).empty())
        for (const char *element : {"CreateDate", "ModifyDate", "MetadataDate"})
            xmp += std::string("<xmp:") + element + ">" + p.isoDate + "T00:00:00Z</xmp:" + element + ">\n";
    xmp += "</rdf:Description>\n";
    if (p.archive == PdfArchive::a3b && tagged)
        xmp += pdfuaSchema;
    return xmp + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

} // namespace huella
