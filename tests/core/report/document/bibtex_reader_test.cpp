// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/bibtex_reader.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace bibtex_reader_test {

/// Works read from BibTeX, whoever wrote it.
class BibtexReaderTest : public QObject {
    Q_OBJECT

private:
    static OwnReference one(std::string_view text)
    {
        const auto read = readBibtex(text, "refs.bib");
        return read && read->size() == 1 ? read->front() : OwnReference{};
    }

private slots:
    void anArticle()
    {
        const OwnReference work = one(R"(@article{garcia2021,
  author = {Garc{\'\i}a, Ana and L{\'o}pez, Luis and {The \"Ozone Group}},
  title = {The {CO2} of {\~n}and{\'u}s: a \& b},
  journal = "Nature",
  volume = 5, number = {2}, pages = {10--20},
  year = 2021,
  doi = {https://doi.org/10.1000/182},
})");
        QCOMPARE(QString::fromStdString(work.authors), QStringLiteral("García, Ana; López, Luis; The Özone Group"));
        QCOMPARE(QString::fromStdString(work.title), QStringLiteral("The CO2 of ñandús: a & b"));
        QCOMPARE(QString::fromStdString(work.where), QStringLiteral("Nature 5(2), 10–20"));
        QCOMPARE(work.year, std::string("2021"));
        QCOMPARE(work.doi, std::string("10.1000/182"));
        QCOMPARE(work.key, std::string("garcia2021"));
    }

    void stringsCommentsAndPreambles()
    {
        const auto read =
            readBibtex("free words @comment{not this}\n@preamble{\"\\newcommand\"}\n@string{nat = \"Nature\"}\n"
                       "@Article(a, title = {One}, journal = nat # { Physics})\n@misc{b, title={Two}}",
                       "refs.bib");
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->front().where, std::string("Nature Physics"));
    }

    void twoOfOneKeyAreToldApart()
    {
        const auto read =
            readBibtex("@misc{a, title={One}}\n@misc{A, title={Two}}\n@misc{huella, title={Three}}", "refs.bib");
        QVERIFY(read);
        QCOMPARE((*read)[1].key, std::string("A-2"));
        QCOMPARE((*read)[2].key, std::string("huella-2")); // the program's own
    }

    void anErrorHasItsLine_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("place");
        QTest::newRow("nothing") << std::string("just words") << std::string("refs.bib:1");
        QTest::newRow("unclosed") << std::string("@misc{a,\n title = {One") << std::string("refs.bib:2");
        QTest::newRow("comma") << std::string("@misc{a,\n title = {One}\n year = 3}") << std::string("refs.bib:3");
        QTest::newRow("equals") << std::string("@misc{a,\n title {One}}") << std::string("refs.bib:2");
        QTest::newRow("no words") << std::string("\n@misc{a, year = 2020}") << std::string("refs.bib:2");
        QTest::newRow("cut") << std::string("@misc{a, title =") << std::string("refs.bib:1");
    }
    void anErrorHasItsLine()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, place);
        const auto read = readBibtex(text, "refs.bib");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().place), QString::fromStdString(place));
    }

    void whateverIsCutOffEnds()
    {
        const std::string whole =
            "@article{k, author = {A \\'{e} and B}, title = \"x {y} z\" # s, year = 2020}\n@string{s={t}}";
        for (size_t i = 0; i <= whole.size(); ++i) {
            (void)readBibtex(whole.substr(0, i), "refs.bib");
            (void)readBibtex(whole.substr(i), "refs.bib");
        }
        QVERIFY(!readBibtex(std::string(1 << 16, '{'), "refs.bib"));
        QVERIFY(!readBibtex("@a{" + std::string(1 << 16, '{'), "refs.bib"));
        QVERIFY(!readBibtex(std::string(largestBibtex + 1, '@'), "refs.bib"));
        QCOMPARE(withoutTex("\\"), std::string());
        QCOMPARE(withoutTex("\\'"), std::string());
        QCOMPARE(withoutTex("a\\v{s}b--c"), std::string("ašb–c"));
    }
};

HUELLA_TEST(BibtexReaderTest, NoApplication)
} // namespace bibtex_reader_test
#include "bibtex_reader_test.moc"
