// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/pdf_reader.h"

#include "app/desktop/pdf/pdf_finish.h"
#include "core/study/file.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace huella {
namespace {

struct TooLarge : std::runtime_error {
    TooLarge() : std::runtime_error("too large") {}
};

/// Keeps what flows through, or only counts it, and stops a flood before it fills the memory.
class Basin : public Pipeline {
public:
    Basin(std::size_t &left, std::string *kept) : Pipeline("basin", nullptr), left_(left), kept_(kept) {}
    void write(const unsigned char *data, std::size_t size) override
    {
        if (size > left_) {
            overflowed_ = true; // qpdf keeps exceptions to itself
            throw TooLarge();
        }
        left_ -= size;
        if (kept_)
            kept_->append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override {}
    bool overflowed() const { return overflowed_; }

private:
    bool overflowed_ = false;
    std::size_t &left_;
    std::string *kept_;
};

/// A few kilobytes can unpack to gigabytes, in the table of objects even before anything is asked for. So every packed
/// stream is unpacked once into nothing, counted, before the file is read. Layers of packing are followed.
void refuseFloods(std::string_view bytes, std::size_t &left, int depth)
{
    constexpr int deepest = 3;
    constexpr std::string_view marker = "stream";
    for (auto at = bytes.find(marker); at != std::string_view::npos; at = bytes.find(marker, at + 1)) {
        std::string_view packed = bytes.substr(at + marker.size());
        packed.remove_prefix(std::min(packed.find_first_not_of("\r\n"), packed.size()));
        if (packed.size() < 2 || (static_cast<unsigned char>(packed[0]) & 0x0f) != 8)
            continue; // not deflated
        std::string inside;
        try {
            Basin basin(left, depth < deepest ? &inside : nullptr);
            Pl_Flate inflate("inflate", &basin, Pl_Flate::a_inflate);
            inflate.write(reinterpret_cast<const unsigned char *>(packed.data()), packed.size());
            inflate.finish();
        } catch (const TooLarge &) {
            throw;
        } catch (const std::exception &) {
            // what follows the packed bytes is not packed; that is the end of them
        }
        if (depth < deepest && inside.size() > 2 && (static_cast<unsigned char>(inside[0]) & 0x0f) == 8)
            refuseFloods("stream\n" + inside, left, depth + 1);
    }
}

std::string unpacked(QPDFObjectHandle stream)
{
    std::string bytes;
    std::size_t left = largestStudy;
    Basin basin(left, &bytes);
    bool whole = false;
    try {
        whole = stream.pipeStreamData(&basin, 0, qpdf_dl_all, true);
    } catch (const std::exception &) {
        if (!basin.overflowed())
            throw;
    }
    if (basin.overflowed())
        throw TooLarge();
    if (!whole)
        throw std::runtime_error("the attachment cannot be unpacked");
    return bytes;
}

bool isStudy(QPDFFileSpecObjectHelper &file)
{
    if (file.getFilename().ends_with(".huella"))
        return true;
    return QPDFEFStreamObjectHelper(file.getEmbeddedFileStream()).getSubtype() == studyMediaType;
}

} // namespace

Result<std::string> readStudyFromPdf(const QByteArray &pdf, const std::string &place)
{
    const auto refused = [&place](const char *key) { return badInput(place, Message(key)); };
    const auto tooLarge = [&place] {
        return badInput(place, Message("error.pdf.too_large", {number("limit", double(largestStudy >> 20), "MiB")}));
    };
    try {
        std::size_t left = 2 * largestStudy; // of everything in the file: fonts, pages and the study
        refuseFloods({pdf.constData(), size_t(pdf.size())}, left, 1);
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("PDF", pdf.constData(), size_t(pdf.size()));
        if (file.isEncrypted())
            return refused("error.pdf.encrypted");
        for (auto &[name, attached] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles())
            if (isStudy(*attached))
                return unpacked(attached->getEmbeddedFileStream());
        return refused("error.pdf.no_study");
    } catch (const TooLarge &) {
        return tooLarge();
    } catch (const QPDFExc &problem) {
        return refused(problem.getErrorCode() == qpdf_e_password ? "error.pdf.encrypted" : "error.pdf.broken");
    } catch (const std::exception &) {
        return refused("error.pdf.broken");
    }
}

} // namespace huella
