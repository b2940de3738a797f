// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/report_file.h"

#include "core/study/file/block_file.h"
#include "core/study/file/object_reader.h"
#include "core/study/file/reference_file.h"
#include "core/study/file/run_file.h"

namespace huella {

Result<Report> readReport(Json json, const std::string &place)
{
    ObjectReader in(std::move(json), place);
    Report report;
    report.templateName = in.string("template");
    if (const std::string tense = in.string("tense"); !tense.empty()) {
        const auto known = tenseFromText(tense);
        if (!known)
            in.wrong("tense", Message("error.report.tense", {textArg("value", tense)}));
        report.tense = known.value_or(Tense::planned);
    }
    const Json blocks = in.list("blocks");
    auto references = readReferences(in.list("references"), place + ".references");
    if (!references)
        return tl::unexpected(references.error());
    report.references = std::move(*references);
    report.unknown = in.takeLeft();
    if (in.error)
        return tl::unexpected(*in.error);
    for (size_t i = 0; i < blocks.size(); ++i) {
        auto block = readReportBlock(blocks[i], place + ".blocks[" + std::to_string(i) + "]");
        if (!block)
            return tl::unexpected(block.error());
        report.blocks.push_back(std::make_shared<const ReportBlock>(std::move(*block)));
    }
    return report;
}

Json writeReport(const Report &report)
{
    Json out = Json::object();
    if (!report.templateName.empty())
        out["template"] = report.templateName;
    if (report.tense != Tense::planned)
        out["tense"] = toString(report.tense);
    if (!report.blocks.empty()) {
        out["blocks"] = Json::array();
        for (const ReportBlockPointer &block : report.blocks)
            out["blocks"].push_back(writeReportBlock(*block));
    }
    if (!report.references.empty())
        out["references"] = writeReferences(report.references);
    appendUnknown(out, report.unknown);
    return out;
}

} // namespace huella
