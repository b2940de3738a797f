// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/embedded_study.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

// C++17 alone: clang does not read qpdf's headers as anything newer, and the fuzzers are built by it.

namespace huella {
namespace {

struct TooLarge : std::runtime_error {
    TooLarge() : std::runtime_error("too large") {}
};

/// Keeps what flows through, up to the size that a study may have.
class StudyBytes : public Pipeline {
public:
    explicit StudyBytes(std::size_t most) : Pipeline("study", nullptr), most_(most) {}
    void write(const unsigned char *data, std::size_t size) override
    {
        if (size > most_ - kept_.size()) {
            overflowed_ = true; // qpdf keeps exceptions to itself
            throw TooLarge();
        }
        kept_.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override {}
    bool overflowed() const { return overflowed_; }
    std::string take() { return std::move(kept_); }

private:
    std::size_t most_;
    bool overflowed_ = false;
    std::string kept_;
};

/// Writers pack once, and once more in letters for old mail; ten layers are a trap.
constexpr int mostFilters = 2;

std::string unpacked(QPDFObjectHandle stream, std::size_t most)
{
    auto filters = stream.getDict().getKey("/Filter");
    if (filters.isArray() && filters.getArrayNItems() > mostFilters)
        throw TooLarge();
    StudyBytes bytes(most);
    bool whole = false;
    try {
        whole = stream.pipeStreamData(&bytes, 0, qpdf_dl_all, true);
    } catch (const std::exception &) {
        if (!bytes.overflowed())
            throw;
    }
    if (bytes.overflowed())
        throw TooLarge();
    if (!whole)
        throw std::runtime_error("the attachment cannot be unpacked");
    return bytes.take();
}

bool isStudy(QPDFFileSpecObjectHelper &file)
{
    const std::string name = file.getFilename();
    constexpr std::string_view ending = ".huella";
    if (name.size() >= ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0)
        return true;
    return QPDFEFStreamObjectHelper(file.getEmbeddedFileStream()).getSubtype() == studyMediaType;
}

} // namespace

EmbeddedStudy findEmbeddedStudy(std::string_view pdf, std::size_t most)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("PDF", pdf.data(), pdf.size());
        if (file.isEncrypted())
            return {{}, pdfEncrypted};
        for (auto &[name, attached] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles())
            if (isStudy(*attached))
                return {unpacked(attached->getEmbeddedFileStream(), most), {}};
        return {{}, pdfWithoutStudy};
    } catch (const TooLarge &) {
        return {{}, pdfTooLarge};
    } catch (const QPDFExc &problem) {
        return {{}, problem.getErrorCode() == qpdf_e_password ? pdfEncrypted : pdfBroken};
    } catch (const std::exception &) {
        return {{}, pdfBroken};
    }
}

} // namespace huella
