// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/help_guide.h"

#include "core/base/fold.h"
#include "core/guide/help_parts.h"
#include "core/guide/help_text.h"
#include "core/report/templates/compose.h"

#include <algorithm>

namespace huella {
namespace {

constexpr std::string_view scheme = "help:";

Study exampleStudy(const Wording &words)
{
    Study study = newStudy({words("study.baseline"), words("study.first_run")}, codeOf(words.language()));
    Workload &run = std::const_pointer_cast<Run>(study.scenarios.front().runs.front())->workload;
    run.hours = 12;
    run.cpu = "Intel Xeon E5-2683 v4";
    run.cores = 12;
    run.memoryGb = 64;
    run.zone = "ES";
    return study;
}

/// Puts words into texts: values and lists of the guide itself, and those of a report about the example.
class Maker {
public:
    explicit Maker(const Wording &words)
        : words_(words),
          study_(exampleStudy(words)),
          result_(Evaluator().evaluate(study_)),
          context_{
              study_,        result_, Dataset::builtIn(), words_, std::string(Catalogue::builtIn().edition) + "-01",
              HUELLA_VERSION}
    {
    }

    HelpPage make(const HelpText &text) const
    {
        HelpPage page{text.id, text.name, text.about, text.words, {}, {}};
        page.document.language = text.language;
        page.document.title = text.name;
        page.document.subject = words_("help.title");
        page.document.blocks = {Paragraph{{{text.name}}, TextStyle::title}, Paragraph{{{text.about}}, TextStyle::lead}};
        const auto made = composeEach(blocksOf(text), context_);
        for (size_t i = 0; i < made.size(); ++i) {
            const auto *recipe = std::get_if<RecipeBlock>(&text.blocks[i].content);
            const auto part = recipe && isHelpPart(recipe->recipe) ? helpPart(recipe->recipe, words_) : made[i];
            page.document.blocks.insert(page.document.blocks.end(), part.begin(), part.end());
        }
        return page;
    }

private:
    std::vector<ReportBlockPointer> blocksOf(const HelpText &text) const
    {
        std::vector<ReportBlockPointer> blocks;
        for (const TemplateBlock &each : text.blocks) {
            BlockContent content = each.content;
            if (auto *paragraph = std::get_if<TextBlock>(&content))
                fill(paragraph->runs);
            if (auto *table = std::get_if<TableBlock>(&content))
                for (auto &row : table->rows)
                    std::for_each(row.begin(), row.end(), [this](TextRuns &cell) { fill(cell); });
            blocks.push_back(std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, {}}));
        }
        return blocks;
    }

    void fill(TextRuns &runs) const
    {
        for (TextRun &run : runs)
            if (auto value = helpValue(run.value, words_)) {
                run.text = std::move(*value);
                run.value.clear();
            }
    }

    const Wording &words_;
    Study study_;
    StudyResult result_;
    ReportContext context_;
};

std::vector<HelpHeading> headingsOf(const Document &document)
{
    std::vector<HelpHeading> found;
    for (size_t i = 0; i < document.blocks.size(); ++i)
        if (const auto *paragraph = std::get_if<Paragraph>(&document.blocks[i]); paragraph)
            if (paragraph->style == TextStyle::title || headingLevel(paragraph->style) > 0)
                found.push_back({paragraph->text(), {}, i});
    return found;
}

/// Both languages have the same headings in the same order (tested), so that the English words name the others too.
void setAnchors(HelpPage &page, const HelpPage *english)
{
    for (size_t i = 1; i < page.headings.size(); ++i)
        page.headings[i].anchor = !english                       ? hyphenated(page.headings[i].text)
                                  : i < english->headings.size() ? english->headings[i].anchor
                                                                 : std::string();
}

} // namespace

const HelpHeading *HelpPage::heading(std::string_view anchor) const
{
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [anchor](const HelpHeading &each) { return each.anchor == anchor; });
    return found == headings.end() ? nullptr : &*found;
}

std::optional<HelpPlace> helpPlace(std::string_view link)
{
    if (!link.starts_with(scheme))
        return {};
    link.remove_prefix(scheme.size());
    const auto hash = link.find('#');
    return HelpPlace{std::string(link.substr(0, hash)),
                     std::string(hash == std::string_view::npos ? "" : link.substr(hash + 1))};
}

std::string helpLink(const HelpPlace &place)
{
    return std::string(scheme) + place.page + (place.anchor.empty() ? "" : "#" + place.anchor);
}

HelpGuide::HelpGuide(Language language) : language_(language)
{
    const Maker maker(Wording::of(language));
    for (const HelpText &text : helpTexts())
        if (text.language == language) {
            pages_.push_back(maker.make(text));
            pages_.back().headings = headingsOf(pages_.back().document);
            setAnchors(pages_.back(), language == Language::en ? nullptr : of(Language::en).page(text.id));
        }
}

const HelpGuide &HelpGuide::of(Language language)
{
    if (language == Language::en) {
        static const HelpGuide english(Language::en);
        return english;
    }
    static const HelpGuide spanish(Language::es);
    return spanish;
}

const HelpPage *HelpGuide::page(std::string_view id) const
{
    const auto found = std::find_if(pages_.begin(), pages_.end(), [id](const HelpPage &each) { return each.id == id; });
    return found == pages_.end() ? nullptr : &*found;
}

} // namespace huella
