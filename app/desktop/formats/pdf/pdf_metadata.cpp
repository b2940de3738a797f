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

} // namespace

std::string pdfDate(const std::string &isoDate)
{
    std::string digits = isoDate;
    std::erase(digits, '-');
    const bool wellFormed =
        digits.size() == 8 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return wellFormed ? "D:" + digits + "000000Z" : std::string();
}

std::string xmpPacket(const PdfProperties &p)
{
    std::string xmp = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                      "<dc:format>application/pdf</dc:format>\n";
    if (p.archive)
        xmp += "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n";
    xmp += localised("dc:title", p.title, p.language) + localised("dc:description", p.subject, p.language);
    if (!p.author.empty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(p.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + p.language + "</rdf:li></rdf:Bag></dc:language>\n";
    xmp += "<xmp:CreatorTool>" + escaped(p.creator) + "</xmp:CreatorTool>\n<pdf:Producer>" + escaped(p.creator)
           + "</pdf:Producer>\n";
    if (!pdfDate(p.isoDate).empty())
        for (const char *element : {"CreateDate", "ModifyDate", "MetadataDate"})
            xmp += std::string("<xmp:") + element + ">" + p.isoDate + "T00:00:00Z</xmp:" + element + ">\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

} // namespace huella
