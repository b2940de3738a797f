// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/programs.h"
#include "tests/register_test.h"

#include "core/report/write/latex_text.h"
#include "core/report/write/writers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace huella;

namespace latex_letters_test {

/// Whatever the letters of a report are, its LaTeX compiles, and they are the letters of the PDF.
class LatexLettersTest : public QObject {
    Q_OBJECT

private slots:
    void anyLetterIsSet();
    void lettersAreReadAsThemselves();
    void hostileNamesAreRead();
};

void LatexLettersTest::anyLetterIsSet()
{
    std::string all;
    for (char32_t code = 0x20; code < 0x600; ++code)
        all += QString::fromUcs4(&code, 1).toStdString() + (code % 16 == 0 ? " " : "");
    Document document;
    document.title = all;
    document.blocks = {Paragraph{{{all}}}, Paragraph{{{"link", true, "https://example.org/a_b%c?d=é{}\\x"}}}};
    verifyLatex(writeLatex(document));
    QCOMPARE(latexText("\u05d0\U0001F600"),
             std::string("\\unicodeletter{05D0}{05D0}{\u05d0}\\unicodeletter{1F600}{D83DDE00}{\U0001F600}"));
}

/// Who reads or copies the compiled PDF gets the letters, also those that its fonts lack.
void LatexLettersTest::lettersAreReadAsThemselves()
{
    Document document;
    const auto line = [&document](char32_t code) {
        const QString shown = QStringLiteral("%1=a%2z").arg(QString::number(code, 16), QString::fromUcs4(&code, 1));
        document.blocks.push_back(Paragraph{{{shown.toStdString()}}});
    };
    for (char32_t code = 0x21; code < 0x600; ++code)
        if (code < 0x7f || code >= 0xa0)
            line(code);
    for (const char32_t code : U"₂−×·≥≤≈–—…“”‘’«»→•中\U0001F600\U0001F9EE")
        if (code != 0)
            line(code);
    QString said;
    verifyLatex(writeLatex(document), &said);
    static const QRegularExpression marksOfDirection(QStringLiteral("[\u202a-\u202c\u200e\u200f]")),
        letter(QStringLiteral("([0-9a-f]+)=(\\S.*?z)(?=\\s)"));
    const QString words = said.remove(marksOfDirection);
    const auto plain = [](const QString &text) { return text.normalized(QString::NormalizationForm_KC).remove(u' '); };
    size_t read = 0;
    for (auto found = letter.globalMatch(words); found.hasNext(); ++read) {
        const auto match = found.next();
        const char32_t code = match.captured(1).toUInt(nullptr, 16);
        // where a word may break nothing is said
        const QString seen = code == 0xad ? QString() : QString::fromUcs4(&code, 1);
        QVERIFY2(plain(match.captured(2)) == plain(u'a' + seen + u'z'), qPrintable(match.captured()));
    }
    QCOMPARE(read, document.blocks.size());
}

/// Poppler takes right-to-left letters that stand one after another from the left for mirrored ones, and turns them.
static bool isSaid(const QString &text, const QString &words)
{
    QString turned = words;
    std::reverse(turned.begin(), turned.end());
    return text.contains(words) || text.contains(turned);
}

void LatexLettersTest::hostileNamesAreRead()
{
    Document document;
    document.title = hostileNames()[1];
    for (const std::string &name : hostileNames())
        document.blocks.push_back(Paragraph{{{name.substr(0, 200)}}});
    QString said;
    verifyLatex(writeLatex(document), &said);
    static const QRegularExpression others(QStringLiteral("[\u202a-\u202c\u200e\u200f\\s]"));
    const QString text = said.remove(others);
    for (const std::string &name : hostileNames())
        QVERIFY2(isSaid(text, QString::fromStdString(name.substr(0, 200)).remove(others)), qPrintable(said));
}

HUELLA_TEST(LatexLettersTest, NoApplication)
} // namespace latex_letters_test
#include "latex_letters_test.moc"
