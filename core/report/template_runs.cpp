// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template.h"

#include "core/report/template_marks.h"

namespace huella {
namespace {

class RunReader {
public:
    explicit RunReader(std::string_view line) : rest_(line) {}

    TextRuns run()
    {
        while (!rest_.empty())
            if (!mark()) {
                look_.text += rest_.front();
                rest_.remove_prefix(1);
            }
        flush();
        return normalRuns(std::move(runs_));
    }

private:
    bool mark()
    {
        if (rest_.front() == '\\' && rest_.size() > 1) {
            look_.text += rest_[1];
            rest_.remove_prefix(2);
            return true;
        }
        return toggled("**", look_.strong) || toggled("*", look_.emphasis) || script("~", Script::sub) || script("^", Script::super) || value()
               || link();
    }

    bool take(std::string_view sign)
    {
        if (!rest_.starts_with(sign))
            return false;
        flush();
        rest_.remove_prefix(sign.size());
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
        const auto end = rest_.starts_with("{{") ? findMark(rest_, "}}", 2) : std::string_view::npos;
        if (end == std::string_view::npos)
            return false;
        flush();
        TextRun live = look_;
        live.value = withoutEscapes(rest_.substr(2, end - 2));
        runs_.push_back(std::move(live));
        rest_.remove_prefix(end + 2);
        return true;
    }

    /// What stands between the brackets may have marks and values of its own.
    bool link()
    {
        const auto middle = rest_.front() == '[' ? findMark(rest_, "]", 1) : std::string_view::npos;
        if (middle == std::string_view::npos || !rest_.substr(middle).starts_with("]("))
            return false;
        const auto end = findMark(rest_, ")", middle + 2);
        if (end == std::string_view::npos)
            return false;
        flush();
        RunReader inside(rest_.substr(1, middle - 1));
        inside.look_ = look_;
        inside.look_.link = withoutEscapes(rest_.substr(middle + 2, end - middle - 2));
        const TextRuns linked = inside.run();
        runs_.insert(runs_.end(), linked.begin(), linked.end());
        rest_.remove_prefix(end + 1);
        return true;
    }

    void flush()
    {
        runs_.push_back(look_);
        look_.text.clear();
    }

    std::string_view rest_;
    TextRun look_;
    TextRuns runs_;
};

} // namespace

TextRuns readRuns(std::string_view line) { return RunReader(line).run(); }

} // namespace huella
