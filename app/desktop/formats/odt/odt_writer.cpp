// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_writer.h"

#include "app/desktop/formats/odt/odt_body.h"
#include "app/desktop/formats/odt/odt_styles.h"
#include "app/desktop/formats/odt/odt_xml.h"

namespace huella {
namespace {

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";

QByteArray metaXml(const Document &document, const std::string &isoDate)
{
    XmlOut xml = odtXml("office:document-meta");
    xml.start("office:meta");
    xml.element("meta:generator", QStringLiteral("Huella/" HUELLA_VERSION));
    writeProperties(xml, document, isoDate,
                    {{"meta:initial-creator", "dc:creator"}, {"meta:creation-date", "dc:date"}});
    return xml.finish();
}

/// Every file inside, as the format wants it.
QByteArray manifestXml(const std::vector<ZipEntry> &files)
{
    XmlOut xml = odtXml("manifest:manifest");
    xml.empty("manifest:file-entry",
              {{"manifest:full-path", "/"}, {"manifest:version", "1.2"}, {"manifest:media-type", mediaType}});
    for (const ZipEntry &file : files)
        xml.empty("manifest:file-entry", {{"manifest:full-path", toQString(file.name)},
                                          {"manifest:media-type", file.name.ends_with(".png")   ? "image/png"
                                                                  : file.name.ends_with(".jpg") ? "image/jpeg"
                                                                  : file.name.ends_with(".svg") ? "image/svg+xml"
                                                                                                : "text/xml"}});
    return xml.finish();
}

} // namespace

Result<QByteArray> writeOdt(const Document &document, const TextFileOptions &options)
{
    const auto filesOf = [&](const OdtBody &body, const PageGeometry &page) {
        std::vector<ZipEntry> files{{"content.xml", body.content},
                                    {"styles.xml", odtStyles(document, page)},
                                    {"meta.xml", metaXml(document, options.isoDate)}};
        files.insert(files.end(), body.pictures.begin(), body.pictures.end());
        const QByteArray manifest = manifestXml(files);
        files.insert(files.begin(),
                     {"mimetype", mediaType, false}); // first and as it is: its place in the file tells the format
        files.push_back({"META-INF/manifest.xml", manifest});
        return files;
    };
    return writeTextFile(
        options, [&](const PageGeometry &page) { return odtBody(document, page); }, filesOf);
}

} // namespace huella
