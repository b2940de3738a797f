// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/template.h"

#include "core/report/templates/template_marks.h"

#include <algorithm>

namespace huella {
namespace {

/// Where a sign stands next. Who asks again from a place farther on, and not beyond the last answer, has it at once: a line of
/// nothing but opening brackets is walked once, not once for each.
class NextMark {
public:
    NextMark(std::string_view text, std::string_view sign) : text_(text), sign_(sign) {}
    size_t from(size_t place)
    {
        if (!asked_ || place < from_ || place > at_) {
            asked_ = true;
            from_ = place;
            at_ = findMark(text_, sign_, place);
        }
        return at_;
    }

private:
    std::string_view text_, sign_;
    bool asked_ = false;
    size_t from_ = 0, at_ = 0;
};

class RunReader {
public:
    explicit RunReader(std::string_view line)
        : line_(line), valueEnd_(line, "}}"), textEnd_(line, "]"), addressEnd_(line, ")")
    {
    }

    TextRuns run()
    {
        while (at_ < line_.size())
            if (!mark())
                look_.text += line_[at_++];
        flush();
        return normalRuns(std::move(runs_));
    }

private:
    bool stands(std::string_view sign, size_t at) const
    {
        return line_.substr(std::min(at, line_.size())).starts_with(sign);
    }

    bool mark()
    {
        if (line_[at_] == '\\' && at_ + 1 < line_.size()) {
            look_.text += line_[at_ + 1];
            at_ += 2;
            return true;
        }
        return toggled("**", look_.strong) || toggled("*", look_.emphasis) || script("~", Script::sub)
               || script("^", Script::super) || value() || link();
    }

    bool take(std::string_view sign)
    {
        if (!stands(sign, at_))
            return false;
        flush();
        at_ += sign.size();
        return true;
    }

    bool toggled(std::string_view sign, bool &look)
    {
        if (!take(sign))
            return false;
        look = !look;
        return true;
    }

    bool script(std::string_view sign, Script script)
    {
        if (!take(sign))
            return false;
        look_.script = look_.script == script ? Script::normal : script;
        return true;
    }

    bool value()
    {
        const auto end = stands("{{", at_) ? valueEnd_.from(at_ + 2) : std::string_view::npos;
        if (end == std::string_view::npos)
            return false;
        flush();
        TextRun live = look_;
        live.value = withoutEscapes(line_.substr(at_ + 2, end - at_ - 2));
        runs_.push_back(std::move(live));
        at_ = end + 2;
        return true;
    }

    /// What stands between the brackets may have marks and values of its own.
    bool link()
    {
        const auto middle = stands("[", at_) ? textEnd_.from(at_ + 1) : std::string_view::npos;
        if (middle == std::string_view::npos || !stands("](", middle))
            return false;
        const auto end = addressEnd_.from(middle + 2);
        if (end == std::string_view::npos)
            return false;
        flush();
        RunReader inside(line_.substr(at_ + 1, middle - at_ - 1));
        inside.look_ = look_;
        inside.look_.link = withoutEscapes(line_.substr(middle + 2, end - middle - 2));
        const TextRuns linked = inside.run();
        runs_.insert(runs_.end(), linked.begin(), linked.end());
        at_ = end + 1;
        return true;
    }

    void flush()
    {
        runs_.push_back(look_);
        look_.text.clear();
    }

    std::string_view line_;
    size_t at_ = 0;
    NextMark valueEnd_, textEnd_, addressEnd_;
    TextRun look_;
    TextRuns runs_;
};

} // namespace

TextRuns readRuns(std::string_view line) { return RunReader(line).run(); }

} // namespace huella
