// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_pipeline.h"
#include "app/cli/commands/commands.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/csv_style.h"

#include <algorithm>
#include <memory>

namespace huella::cli {
namespace {

constexpr unsigned mostThreads = 2;

std::vector<BatchPipeline::Work> workers(const BatchColumns &columns, CsvStyle style, const Context &context)
{
    std::vector<BatchPipeline::Work> list;
    for (unsigned i = 0; i < std::clamp(std::thread::hardware_concurrency(), 1u, mostThreads); ++i)
        list.emplace_back([rows = std::make_shared<BatchRows>(columns, context.data(), context.words, style)](
                              CsvBlock &block, std::string &out) { return rows->process(block, out); });
    return list;
}

/// Hands out the block that held the header before those that follow it.
BatchPipeline::ReadBlock startingWith(CsvBlock &first, CsvBlocks &blocks)
{
    return [&first, &blocks, begun = false](CsvBlock &block) mutable -> Result<bool> {
        if (std::exchange(begun, true))
            return blocks.next(block);
        block = std::move(first);
        return true;
    };
}

void sayWhatHappened(const BatchCounts &counts, const std::string &place, const Wording &words)
{
    if (counts.readAsWestern)
        say(place, Message("csv_table.windows_1252"), words);
    if (counts.replacedBytes > 0)
        say(place + ":" + std::to_string(counts.firstReplacedLine),
            Message("issue.file.bytes_replaced", {numberArg("count", double(counts.replacedBytes))}), words);
    for (const BatchWarning &warning : counts.warnings.kinds())
        say(place + ":" + std::to_string(warning.firstLine),
            Message("cli.batch.warned", {numberArg("rows", double(warning.rows)), textArg("issue", warning.sentence)}),
            words);
    if (counts.rejected > 0)
        say(place,
            Message("cli.batch.rejected",
                    {numberArg("count", double(counts.rejected)), numberArg("rows", double(counts.rows))}),
            words);
}

/// The columns of the file. A dataset that the call names stands for all rows, whatever they say.
Result<BatchColumns> readColumns(CsvBlocks &blocks, CsvBlock &first, const std::string &place, const Context &context)
{
    const auto head = blocks.begin();
    if (!head)
        return tl::unexpected(head.error());
    if (const auto some = blocks.next(first); !some)
        return tl::unexpected(some.error());
    auto columns = takeHeader(first, *head, place);
    if (columns && context.dataset && columns->dataset) {
        columns->passedOver.emplace_back("dataset");
        columns->dataset.reset();
    }
    return columns;
}

void sayWhatIsPassedOver(const BatchColumns &columns, const std::string &place, const Wording &words)
{
    std::string list;
    for (const std::string &name : columns.passedOver)
        list += (list.empty() ? "" : ", ") + name;
    if (!list.empty())
        say(place, Message("cli.batch.passed_over", {textArg("columns", list)}), words);
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto style = csvStyle(arguments);
    if (!style)
        return tl::unexpected(style.error());
    if (auto spared = spareInput(arguments.value("-o"), *arguments.operand()); !spared)
        return tl::unexpected(spared.error());
    auto input = Input::open(*arguments.operand());
    if (!input)
        return tl::unexpected(input.error());
    CsvBlocks blocks([&input](char *into, size_t size) { return input->read(into, size); });
    CsvBlock first;
    const auto columns = readColumns(blocks, first, input->place(), context);
    if (!columns)
        return tl::unexpected(columns.error());
    auto output = Output::open(arguments.value("-o"));
    if (!output)
        return tl::unexpected(output.error());

    std::string header;
    BatchRows::writeHeader(header, *style);
    const auto write = [&output](std::string_view rows) { return output->write(rows); };
    if (auto written = write(header); !written)
        return tl::unexpected(written.error());
    const auto counts = BatchPipeline(workers(*columns, *style, context)).run(startingWith(first, blocks), write);
    if (!counts)
        return tl::unexpected(counts.error());
    if (auto finished = output->finish(); !finished)
        return tl::unexpected(finished.error());
    sayWhatIsPassedOver(*columns, input->place(), context.words);
    sayWhatHappened(*counts, input->place(), context.words);
    return counts->rejected > 0 ? Status::rejected : Status::done;
}

} // namespace

const Command &batchCommand()
{
    static const Command command{"batch",
                                 "cli.batch.summary",
                                 "cli.value.csv",
                                 "cli.batch.file",
                                 {forOption, outputOption, helpOption, versionOption},
                                 {"cli.batch.columns", "cli.batch.output", "cli.batch.rules"},
                                 run};
    return command;
}

} // namespace huella::cli
