// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/help_html.h"
#include "core/guide/help_search.h"
#include "core/guide/help_text.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace huella;

namespace help_test {

/// The user guide: complete in both languages, nothing left open, nothing that leads nowhere.
class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileCanBeRead();
    void aBrokenPageNamesItsLine();
    void bothLanguagesSayTheSame();
    void nothingIsLeftOpen();
    void everyLinkLeadsSomewhere();
    void figuresAreThoseOfTheProgram();
    void allSourcesAreListed();
    void searchRanksNamesBeforeHeadingsBeforeTexts();
    void searchKnowsNoCaseAndNoAccents();
    void webPagesAreValidAndLoadNothing();
    void webPagesLinkToEachOther();
};

namespace {

const HelpGuide &guide(Language language) { return HelpGuide::of(language); }
constexpr Language both[] = {Language::en, Language::es};

/// What a block is, without its words.
std::string shapeOf(const BlockContent &content)
{
    if (const auto *text = std::get_if<TextBlock>(&content))
        return std::string(toString(text->style));
    if (const auto *table = std::get_if<TableBlock>(&content))
        return "table " + std::to_string(table->rows.size()) + "x" + std::to_string(table->rows.front().size());
    const auto *recipe = std::get_if<RecipeBlock>(&content);
    return recipe ? recipe->recipe : "break";
}

std::vector<std::string> linksOf(const Document &document)
{
    std::vector<std::string> links;
    for (const Block &block : document.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            for (const TextRun &run : paragraph->runs)
                if (!run.link.empty())
                    links.push_back(run.link);
    return links;
}

} // namespace

void HelpTest::everyFileCanBeRead()
{
    const QDir folder(QStringLiteral(HUELLA_SOURCE_DIR "/resources/help"));
    const QStringList files = folder.entryList({QStringLiteral("*.md")});
    QVERIFY(files.size() >= 22);
    QCOMPARE(size_t(files.size()), helpTexts().size());
    for (const QString &file : files) {
        const QByteArray bytes = bytesOf(folder.filePath(file));
        const auto read = readHelpText({bytes.constData(), size_t(bytes.size())}, "it", Language::en);
        QVERIFY2(read, read
                           ? ""
                           : qPrintable(file + ' '
                                        + QString::fromStdString(read.error().place + " " + read.error().message.key)));
    }
}

void HelpTest::aBrokenPageNamesItsLine()
{
    const std::string head = "order: 1\nname: N\nabout: A\nwords: w\n---\n";
    QVERIFY(readHelpText(head + "Text", "page", Language::en));
    const auto place = [](std::string_view text) {
        const auto read = readHelpText(text, "page", Language::es);
        return QString::fromStdString(read ? std::string("read") : read.error().place);
    };
    QCOMPARE(place(head + "[[no.such]]"), QStringLiteral("page.es.md:6"));
    QCOMPARE(place(head + "Text {if=scenarios}"), QStringLiteral("page.es.md:6"));
    QCOMPARE(place("order: 1\nnot a head\n---\n"), QStringLiteral("page.es.md:2"));
    QVERIFY(place("order: one\nname: N\nabout: A\nwords: w\n---\n") != QStringLiteral("read"));
    QVERIFY(place("order: 1\nname: N\nabout: A\n---\n") != QStringLiteral("read"));
}

void HelpTest::bothLanguagesSayTheSame()
{
    const auto &en = guide(Language::en).pages();
    const auto &es = guide(Language::es).pages();
    QCOMPARE(en.size(), es.size());
    std::map<std::string, std::vector<std::string>> shapes[2];
    for (const HelpText &text : helpTexts())
        for (const TemplateBlock &block : text.blocks)
            shapes[text.language == Language::es][text.id].push_back(shapeOf(block.content));
    for (size_t i = 0; i < en.size(); ++i) {
        const char *id = en[i].id.c_str();
        QCOMPARE(es[i].id, en[i].id);
        QVERIFY2(shapes[0][en[i].id] == shapes[1][en[i].id], id);
        QCOMPARE(es[i].headings.size(), en[i].headings.size());
        QVERIFY2(linksOf(es[i].document).size() == linksOf(en[i].document).size(), id);
        QVERIFY2(es[i].about != en[i].about, id);
    }
}

void HelpTest::nothingIsLeftOpen()
{
    for (const Language language : both)
        for (const HelpPage &page : guide(language).pages()) {
            const QString text = QString::fromStdString(plainText(page.document));
            for (const char *open : {"[no value]", "[sin valor]", "{{", "[[", "{if=", "**", "]("})
                QVERIFY2(!text.contains(QString::fromUtf8(open)),
                         qPrintable(QString::fromStdString(page.id) + ' ' + QString::fromUtf8(open)));
            // a wording that does not exist
            static const QRegularExpression key(QStringLiteral("\\[[a-z]+\\.[a-z_.]+\\]"));
            QVERIFY2(!text.contains(key), page.id.c_str());
            QVERIFY2(page.headings.size() > 2, page.id.c_str());
        }
}

void HelpTest::everyLinkLeadsSomewhere()
{
    for (const Language language : both)
        for (const HelpPage &page : guide(language).pages()) {
            std::set<std::string> anchors;
            for (size_t i = 1; i < page.headings.size(); ++i) {
                QVERIFY2(!page.headings[i].anchor.empty(), page.headings[i].text.c_str());
                QVERIFY2(anchors.insert(page.headings[i].anchor).second, page.headings[i].anchor.c_str());
            }
            for (const std::string &link : linksOf(page.document)) {
                const auto place = helpPlace(link);
                if (!place) {
                    QVERIFY2(link.starts_with("https://") || link.starts_with("http://"), link.c_str());
                    continue;
                }
                const HelpPage *target = guide(language).page(place->page);
                QVERIFY2(target, link.c_str());
                QVERIFY2(place->anchor.empty() || target->heading(place->anchor), link.c_str());
                QCOMPARE(helpLink(*place), link);
            }
        }
}

void HelpTest::figuresAreThoseOfTheProgram()
{
    const auto text = [](Language language, const char *id) {
        return QString::fromStdString(plainText(guide(language).page(id)->document));
    };
    const QString method = text(Language::en, "method");
    QVERIFY(method.contains(QStringLiteral("0.3725\u00a0W/GB")));
    QVERIFY(method.contains(QStringLiteral("2.131\u00a0kWh, 63.93\u00a0g"))); // METHODS: the calculator's own example
    QVERIFY(text(Language::es, "method").contains(QStringLiteral("2,131\u202fkWh, 63,93\u202fg")));
    QVERIFY(text(Language::en, "start").contains(QStringLiteral("0.33\u00a0kg\u00a0CO₂e")));
    QVERIFY(text(Language::es, "uncertainty").contains(QStringLiteral("10\u202f000 veces")));
}

void HelpTest::allSourcesAreListed()
{
    const QString list = QString::fromStdString(plainText(guide(Language::es).page("sources")->document));
    for (const Source &source : Catalogue::builtIn().sources)
        if (!source.url.empty())
            QVERIFY2(list.contains(QString::fromUtf8(source.title.data(), qsizetype(source.title.size()))),
                     std::string(source.id).c_str());
    QVERIFY(list.contains(QStringLiteral("ODbL")));
}

void HelpTest::searchRanksNamesBeforeHeadingsBeforeTexts()
{
    const auto hits = searchHelp(guide(Language::en), "uncertainty");
    QVERIFY(hits.size() > 3);
    QCOMPARE(hits.front().place.page, std::string("uncertainty"));
    QVERIFY(hits.front().place.anchor.empty());
    const auto datasets = searchHelp(guide(Language::en), "figures that change");
    QVERIFY(!datasets.empty());
    QCOMPARE(helpLink(datasets.front().place), std::string("help:plan#figures-that-change-later"));
    const auto deep = searchHelp(guide(Language::en), "Sobol indices");
    QCOMPARE(helpLink(deep.front().place), std::string("help:uncertainty#what-drives-the-range"));
    QVERIFY(deep.front().excerpt.find("Sobol") != std::string::npos);
    const auto question = searchHelp(guide(Language::en), "what does a careful reader ask please");
    QCOMPARE(helpLink(question.front().place), std::string("help:plan#issues")); // no part says "please"
    QVERIFY(searchHelp(guide(Language::en), "xylophone").empty());
    QVERIFY(searchHelp(guide(Language::en), "  ").empty());
}

void HelpTest::searchKnowsNoCaseAndNoAccents()
{
    const auto plain = searchHelp(guide(Language::es), "metodo FORMULA");
    QVERIFY(!plain.empty());
    QVERIFY(plain == searchHelp(guide(Language::es), "Método fórmula"));
    QCOMPARE(plain.front().place.page, std::string("method"));
    // a word that the page does not say
    QCOMPARE(searchHelp(guide(Language::es), "mix eléctrico").front().place.page, std::string("method"));
    QVERIFY(!searchHelp(guide(Language::en), "co2e").empty());
}

void HelpTest::webPagesAreValidAndLoadNothing()
{
    const QTemporaryDir folder;
    const bool tidy = !QStandardPaths::findExecutable(QStringLiteral("tidy")).isEmpty();
    std::vector<HelpFile> files{languagesFile()};
    for (const Language language : both)
        for (HelpFile &file :
             helpFiles(guide(language), &guide(language == Language::en ? Language::es : Language::en)))
            files.push_back(std::move(file));
    for (const HelpFile &file : files) {
        QVERIFY(file.html.find("default-src 'none'") != std::string::npos);
        for (const char *loads : {"src=", "url(", "<link", "<script", "@import"})
            QVERIFY2(file.html.find(loads) == std::string::npos, file.name.c_str());
        if (!tidy)
            continue;
        QFile out(folder.filePath(QStringLiteral("page.html")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(file.html));
        out.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), out.fileName()});
        process.waitForFinished(-1);
        QCOMPARE(QString::fromUtf8(process.readAll()), QString());
    }
    if (!tidy)
        QSKIP("tidy is not installed");
}

void HelpTest::webPagesLinkToEachOther()
{
    const auto files = helpFiles(guide(Language::es), &guide(Language::en));
    QCOMPARE(files.size(), guide(Language::es).pages().size() + 1);
    QCOMPARE(files.front().name, std::string("index.html"));
    std::set<std::string> known;
    for (const HelpFile &file : files) {
        known.insert(file.name);
        for (const auto &match :
             QRegularExpression(QStringLiteral(" id=\"([^\"]+)\"")).globalMatch(QString::fromStdString(file.html)))
            known.insert(file.name + "#" + match.captured(1).toStdString());
    }
    int inner = 0, other = 0;
    for (const HelpFile &file : files)
        for (const auto &match :
             QRegularExpression(QStringLiteral("href=\"([^\"]+)\"")).globalMatch(QString::fromStdString(file.html))) {
            const std::string address = match.captured(1).toStdString();
            if (address.starts_with("../en/"))
                ++other;
            else if (!address.starts_with("http")) {
                QVERIFY2(known.contains(address), address.c_str());
                inner += address.find('#') != std::string::npos;
            }
        }
    QCOMPARE(size_t(other), files.size());
    QVERIFY(inner >= 5);
    QVERIFY(helpFiles(guide(Language::es))[1].html.find("../en/") == std::string::npos);
}

HUELLA_TEST(HelpTest, QCoreApplication)
} // namespace help_test
#include "help_test.moc"
