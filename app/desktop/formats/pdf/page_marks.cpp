// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/page_marks.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/QPDFObjectHandle.hh>

#include <charconv>
#include <optional>

namespace huella {
namespace {

/// A mark as it stands in a page: "-7000 -7003 2 2 re", with the state that Qt sets around it.
struct FoundMark {
    size_t begin = 0, end = 0;
    Tags::Mark mark = Tags::Mark::content;
    int id = 0;
};

std::optional<int> readNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc())
        return {};
    text.remove_prefix(size_t(end - text.data()));
    return number;
}

std::optional<FoundMark> nextMark(std::string_view contents, size_t from)
{
    static constexpr std::string_view before = "q\n/CSp cs 0 0 0 scn\n/GSa gs", dot = " 2 2 re\nf\n", after = "Q\n";
    for (auto at = contents.find("\n-700", from); at != std::string_view::npos; at = contents.find("\n-700", at + 1)) {
        std::string_view rest = contents.substr(at + 1);
        const auto x = readNumber(rest);
        if (!x || *x > Tags::farLeft || *x < Tags::farLeft - 2 || !rest.starts_with(" "))
            continue;
        rest.remove_prefix(1);
        const auto y = readNumber(rest);
        if (!y || !rest.starts_with(dot))
            continue;
        rest.remove_prefix(dot.size());
        FoundMark found{at + 1, contents.size() - rest.size(), Tags::Mark(Tags::farLeft - *x), Tags::farLeft - *y};
        if (rest.starts_with(after) && contents.substr(0, at).ends_with(before)) {
            found.begin = at - before.size();
            found.end += after.size();
        }
        return found;
    }
    return {};
}

/// A span of its own says what its letters are: readers look for them there, and not inside of another.
std::string contentMark(const std::string &type, int id, const std::string &letters)
{
    const std::string number = "<</MCID " + std::to_string(id);
    if (letters.empty())
        return "/" + type + " " + number + ">> BDC\n";
    return "/Span " + number + " /ActualText " + QPDFObjectHandle::newUnicodeString(letters).unparse() + ">> BDC\n";
}

/// Where the pieces of text begin between two marks: Qt saves its state for each, sets the colour and opens a text.
std::vector<size_t> textsIn(std::string_view passage)
{
    std::vector<size_t> starts;
    for (auto text = passage.find("\nBT\n"); text != std::string_view::npos; text = passage.find("\nBT\n", text + 1)) {
        const auto saved = passage.rfind("\nq\n", text);
        if (saved == std::string_view::npos || (!starts.empty() && saved < starts.back()))
            return {};
        starts.push_back(saved + 1);
    }
    return starts;
}

class Marker {
public:
    Marker(std::string_view contents, const Tags &tags, int page)
        : contents_(contents), tags_(tags), passages_(tags.pages()[size_t(page)])
    {
        marked_.ids.resize(passages_.size());
    }

    MarkedPage run()
    {
        while (const auto found = nextMark(contents_, from_)) {
            marked_.contents += contents_.substr(from_, found->begin - from_);
            from_ = found->end;
            ++marked_.marks;
            if (found->mark == Tags::Mark::artifact)
                marked_.contents += "/Artifact BMC\n";
            else if (found->mark == Tags::Mark::end)
                marked_.contents += "EMC\n";
            else if (found->id < 0 || size_t(found->id) >= passages_.size())
                return {}; // not ours
            else if (!takeApart(passages_[size_t(found->id)].parts))
                open(found->id);
        }
        marked_.contents += contents_.substr(from_);
        return std::move(marked_);
    }

private:
    void open(int id)
    {
        const TaggedPassage &passage = passages_[size_t(id)];
        marked_.contents += contentMark(tags_.elements()[size_t(passage.element)].type, id, passage.letters);
        marked_.ids[size_t(id)] = true;
    }

    /// A line with a link in it, as the passages of its pieces. Not where another number of pieces was drawn: letters of another
    /// script or font are pieces of their own.
    bool takeApart(const std::vector<int> &parts)
    {
        const auto end = parts.empty() ? std::nullopt : nextMark(contents_, from_);
        if (!end)
            return false;
        const std::vector<size_t> starts = textsIn(contents_.substr(from_, end->begin - from_));
        if (starts.size() != parts.size())
            return false;
        open(parts[0]);
        size_t done = from_;
        for (size_t i = 1; i < parts.size(); ++i) {
            if (parts[i] == parts[i - 1])
                continue;
            marked_.contents += contents_.substr(done, from_ + starts[i] - done);
            done = from_ + starts[i];
            marked_.contents += "EMC\n";
            open(parts[i]);
        }
        from_ = done;
        return true;
    }

    std::string_view contents_;
    const Tags &tags_;
    const std::vector<TaggedPassage> &passages_;
    MarkedPage marked_;
    size_t from_ = 0;
};

} // namespace

MarkedPage replaceMarks(std::string_view contents, const Tags &tags, int page)
{
    return Marker(contents, tags, page).run();
}

} // namespace huella
