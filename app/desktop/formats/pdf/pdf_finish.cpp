// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_finish.h"

#include "app/desktop/formats/pdf/pdf_fonts.h"
#include "app/desktop/formats/pdf/pdf_metadata.h"
#include "app/desktop/formats/pdf/pdf_structure.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace huella {
namespace {

using Object = QPDFObjectHandle;

Object textString(const std::string &text) { return Object::newUnicodeString(text); }

class Finisher {
public:
    Finisher(QPDF &pdf, const PdfProperties &properties) : pdf_(pdf), p_(properties) {}

    void run()
    {
        mendFonts(pdf_);
        information();
        catalogue();
        outline();
        leadInside();
        if (!p_.study.empty())
            attachStudy();
        metadata(addStructure(pdf_, p_.tags));
        pdf_.getTrailer().removeKey("/ID"); // Qt's is by chance; the writer makes one from the content
    }

private:
    void information()
    {
        Object info = Object::newDictionary();
        const auto set = [&info](const char *key, const std::string &text) {
            if (!text.empty())
                info.replaceKey(key, textString(text));
        };
        set("/Title", p_.title);
        set("/Author", p_.author);
        set("/Subject", p_.subject);
        set("/Creator", p_.creator);
        set("/Producer", p_.creator);
        if (const std::string date = pdfDate(p_.isoDate); !date.empty())
            for (const char *key : {"/CreationDate", "/ModDate"})
                info.replaceKey(key, Object::newString(date));
        pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(info));
    }

    void metadata(bool tagged)
    {
        Object stream = Object::newStream(&pdf_, xmpPacket(p_, tagged));
        stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        pdf_.getRoot().replaceKey("/Metadata", stream);
    }

    void catalogue()
    {
        Object root = pdf_.getRoot();
        root.replaceKey("/Lang", Object::newString(p_.language));
        Object view = Object::newDictionary();
        view.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
    }

    /// A tree by heading levels; each item names its neighbours, as the format wants it.
    void outline()
    {
        if (p_.outline.empty())
            return;
        Object root = pdf_.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<Object> open{root};
        std::vector<int> levels{0};
        for (const OutlineEntry &entry : p_.outline) {
            while (levels.back() >= entry.level) {
                open.pop_back();
                levels.pop_back();
            }
            Object item = outlineItem(entry);
            append(open.back(), item);
            open.push_back(item);
            levels.push_back(entry.level);
        }
        pdf_.getRoot().replaceKey("/Outlines", root);
    }

    Object destinationAt(int page, double top)
    {
        Object destination = Object::newArray();
        destination.appendItem(pdf_.getAllPages().at(size_t(page)));
        destination.appendItem(Object::newName("/XYZ"));
        destination.appendItem(Object::newNull());
        destination.appendItem(Object::newReal(top, 1));
        destination.appendItem(Object::newNull());
        return destination;
    }

    /// Qt writes every link as an address; "#KEY" is a place in the report.
    void leadInside()
    {
        for (Object page : pdf_.getAllPages()) {
            Object annotations = page.getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
                Object link = annotations.getArrayItem(i);
                Object address = link.getKey("/A").getKeyIfDict("/URI");
                for (const LinkTarget &target : p_.targets)
                    if (address.isString() && address.getStringValue() == "#" + target.key) {
                        Object action = Object::newDictionary();
                        action.replaceKey("/S", Object::newName("/GoTo"));
                        action.replaceKey("/D", destinationAt(target.page, target.top));
                        link.replaceKey("/A", action);
                        link.replaceKey("/Contents", textString(target.text)); // for who cannot see where it leads
                        break;
                    }
            }
        }
    }

    Object outlineItem(const OutlineEntry &entry)
    {
        Object item = pdf_.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", textString(entry.text));
        item.replaceKey("/Dest", destinationAt(entry.page, entry.top));
        return item;
    }

    static void append(Object &parent, Object &item)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        const bool top = parent.hasKey("/Type");
        parent.replaceKey("/Count",
                          Object::newInteger(top ? count + 1 : count - 1)); // negative: its children are folded
    }

    void attachStudy()
    {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf_, p_.study);
        stream.setSubtype(studyMediaType);
        if (const std::string date = pdfDate(p_.isoDate); !date.empty()) {
            stream.setCreationDate(date);
            stream.setModDate(date);
        }
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf_, studyFileName, stream);
        file.setDescription(p_.studyDescription);
        file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Source"));
        QPDFEmbeddedFileDocumentHelper(pdf_).replaceEmbeddedFile(studyFileName, file);
        Object files = Object::newArray();
        files.appendItem(file.getObjectHandle());
        pdf_.getRoot().replaceKey("/AF", files);
    }

    QPDF &pdf_;
    const PdfProperties &p_;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pages, const PdfProperties &properties)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", pages.constData(), size_t(pages.size()));
        Finisher(pdf, properties).run();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        const bool old = properties.archive == PdfArchive::a1b;
        writer.setMinimumPDFVersion(old ? "1.4" : "1.7");
        writer.setObjectStreamMode(old ? qpdf_o_disable : qpdf_o_generate);
        // PDF/A counts a stream's length without it
        writer.setNewlineBeforeEndstream(properties.archive != PdfArchive::none);
        writer.setDeterministicID(true); // from the content, not from the clock
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return fail(ErrorKind::file, "PDF", Message("error.pdf.made", {textArg("reason", problem.what())}));
    }
}

} // namespace huella
