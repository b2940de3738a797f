// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/equations.h"

#include "core/base/letters.h"
#include "core/wording/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace huella {
namespace {

constexpr int mostDigits = 8;
constexpr int mostBrackets = 32; // a line that a person wrote

/// A percentage has fewer digits than other numbers while nothing asks for more: none behind the mark from 10 % on.
int shownDigits(const ComputedNumber &number, int digits)
{
    const double percent = std::abs(number.value.value / number.size);
    if (!number.percent || digits > 3 || percent == 0)
        return digits;
    return percent < 1 ? 1 : percent < 10 ? digits - 1 : int(std::floor(std::log10(percent))) + 1;
}

/// A sign, a number that is typed, or one that is computed.
struct Token {
    enum class Kind { sign, number, computed, word, end };
    Kind kind = Kind::end;
    std::string sign{};
    double number = 0;
    size_t run = 0;
};

/// Signs and numbers of what stands between two computed numbers.
class TextTokens {
public:
    TextTokens(std::string_view text, Language language, std::vector<Token> &out)
        : text_(text), mark_(language == Language::es ? ',' : '.'), out_(out)
    {
        while (!text_.empty())
            if (!sign() && !number())
                other();
    }

private:
    bool sign()
    {
        for (const std::string_view sign : {"×", "÷", "+", "−", "=", "(", ")"})
            if (text_.starts_with(sign)) {
                out_.push_back({Token::Kind::sign, std::string(sign)});
                text_.remove_prefix(sign.size());
                return true;
            }
        return false;
    }
    bool number()
    {
        if (!isDigit(text_.front()))
            return false;
        std::string plain;
        while (!text_.empty()
               && (isDigit(text_.front()) || (text_.front() == mark_ && text_.size() > 1 && isDigit(text_[1])))) {
            plain += isDigit(text_.front()) ? text_.front() : '.';
            text_.remove_prefix(1);
        }
        double value = 0;
        std::from_chars(plain.data(), plain.data() + plain.size(), value);
        out_.push_back({Token::Kind::number, {}, value});
        return true;
    }
    void other()
    {
        const char c = text_.front();
        text_.remove_prefix(1);
        const bool stop = c == '.' || c == ';' || c == ':';
        if (stop)
            out_.push_back({Token::Kind::end});
        else if (c != ' ' && (out_.empty() || out_.back().kind != Token::Kind::word))
            out_.push_back({Token::Kind::word});
    }
    std::string_view text_;
    char mark_;
    std::vector<Token> &out_;
};

std::vector<Token> tokensOf(const TextRuns &runs, const std::map<size_t, ComputedNumber> &computed, Language language)
{
    std::vector<Token> all;
    for (size_t i = 0; i < runs.size(); ++i) {
        if (computed.contains(i))
            all.push_back({Token::Kind::computed, {}, 0, i});
        else if (runs[i].value.empty())
            TextTokens(runs[i].text, language, all);
        else
            all.push_back({Token::Kind::end});
    }
    return all;
}

/// "A × B = C", from where it begins to where it ends; words before a sign ("30 times = ") say nothing.
using Equation = std::vector<Token>;

std::vector<Equation> equationsOf(const std::vector<Token> &tokens)
{
    std::vector<Equation> all;
    Equation now;
    const auto finish = [&] {
        if (std::any_of(now.begin(), now.end(), [](const Token &t) { return t.sign == "="; }))
            all.push_back(now);
        now.clear();
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.kind == Token::Kind::word) {
            const bool beforeSign =
                i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::sign && tokens[i + 1].sign != "(";
            if (!beforeSign)
                finish();
            continue;
        }
        if (token.kind == Token::Kind::end) {
            finish();
            continue;
        }
        const bool operand = token.kind != Token::Kind::sign;
        if (operand && !now.empty() && now.back().kind != Token::Kind::sign)
            finish(); // two numbers beside each other
        now.push_back(token);
    }
    finish();
    return all;
}

/// Arithmetic of the tokens between two "=".
class Side {
public:
    Side(Equation::const_iterator begin, Equation::const_iterator end, const std::map<size_t, double> &values)
        : at_(begin), end_(end), values_(values)
    {
    }
    std::optional<double> value()
    {
        const double sum = this->sum();
        return ok_ && at_ == end_ ? std::optional(sum) : std::nullopt;
    }

private:
    bool take(std::string_view sign)
    {
        if (at_ == end_ || at_->kind != Token::Kind::sign || at_->sign != sign)
            return false;
        ++at_;
        return true;
    }
    double sum()
    {
        double total = product();
        for (bool more = true; more;) {
            if (take("+"))
                total += product();
            else if (take("−"))
                total -= product();
            else
                more = false;
        }
        return total;
    }
    double product()
    {
        double total = operand();
        for (bool more = true; more;) {
            if (take("×"))
                total *= operand();
            else if (take("÷"))
                total /= operand();
            else
                more = false;
        }
        return total;
    }
    double operand()
    {
        if (take("(")) {
            if (++brackets_ > mostBrackets) {
                at_ = end_;
                ok_ = false;
                return 0;
            }
            const double inside = sum();
            ok_ = take(")") && ok_;
            return inside;
        }
        if (at_ == end_ || at_->kind == Token::Kind::sign) {
            ok_ = false;
            return 0;
        }
        const Token &token = *at_++;
        return token.kind == Token::Kind::number ? token.number : values_.at(token.run);
    }

    Equation::const_iterator at_, end_;
    const std::map<size_t, double> &values_;
    bool ok_ = true;
    int brackets_ = 0;
};

/// Whether the first side comes to what each other one shows.
bool holds(const Equation &equation, const std::map<size_t, ComputedNumber> &computed,
           const std::map<size_t, int> &digits)
{
    std::map<size_t, double> shown;
    for (const auto &[run, number] : computed)
        shown[run] = number.exact ? number.value.value
                                  : roundedTo(number.value.value / number.size, shownDigits(number, digits.at(run)))
                                        * number.size;
    std::optional<double> first;
    for (auto begin = equation.begin(); begin != equation.end();) {
        const auto end = std::find_if(begin, equation.end(), [](const Token &t) { return t.sign == "="; });
        const auto value = Side(begin, end, shown).value();
        if (!value)
            return true; // no arithmetic of numbers
        if (first && end - begin == 1 && begin->kind == Token::Kind::computed) {
            const ComputedNumber &result = computed.at(begin->run);
            const double size = *value / result.size; // half of the last digit that is shown
            if (size != 0
                && std::abs(*first / result.size - size) > 0.5 * lastDigit(size, digits.at(begin->run)) * (1 + 1e-9))
                return false;
        }
        first = first.value_or(*value);
        begin = end == equation.end() ? end : end + 1;
    }
    return true;
}

} // namespace

std::string ComputedNumber::text(int digits, const Numbers &numbers) const
{
    if (percent && digits <= 3)
        return numbers.percent(value.value);
    const double amount = value.value / size;
    return exact ? numbers.exact(withoutTail(amount), unit) : numbers.significant(amount, unit, digits);
}

std::map<size_t, int> digitsThatMultiplyOut(const TextRuns &runs, const std::map<size_t, ComputedNumber> &computed,
                                            int least, const Numbers &numbers)
{
    std::map<size_t, int> digits;
    for (const auto &[run, number] : computed)
        digits[run] = least;
    for (const Equation &equation : equationsOf(tokensOf(runs, computed, numbers.language()))) {
        const auto equals =
            std::find_if(equation.begin(), equation.end(), [](const Token &t) { return t.sign == "="; });
        for (int more = least + 1; more <= mostDigits && !holds(equation, computed, digits); ++more)
            for (auto token = equation.begin(); token != equals; ++token)
                if (token->kind == Token::Kind::computed)
                    digits[token->run] = more;
    }
    return digits;
}

} // namespace huella
