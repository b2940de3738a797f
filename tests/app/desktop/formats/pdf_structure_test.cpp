// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/core/study/small_picture.h"
#include "tests/register_test.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

using namespace huella;

namespace pdf_structure_test {

/// What a screen reader is told (ISO 14289-1, as far as it can be read out of a file): the tree of every template.
class PdfStructureTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsTaggedWhole_data();
    void everyTemplateIsTaggedWhole();
    void tablesHaveHeadsOfColumnsAndRows();
    void listsFiguresAndCaptions();
    void worksAndTheLogo();
    void linksHoldTheirLetters();
    void titlesSayTheirLanguage();
    void theFileSaysWhatItIs();
};

namespace {

using Object = QPDFObjectHandle;

/// What may stand in what; a type that is not named holds letters and what stands in a line.
const std::map<std::string, std::set<std::string>> allowedIn{
    {"Document", {"H1", "H2", "H3", "H4", "P", "L", "Table", "Figure", "TOC", "Note"}},
    {"TOC", {"TOCI"}},
    {"TOCI", {"Reference", "P"}},
    {"L", {"LI"}},
    {"LI", {"Lbl", "LBody"}},
    {"Table", {"THead", "TBody", "Caption"}},
    {"THead", {"TR"}},
    {"TBody", {"TR"}},
    {"TR", {"TH", "TD"}},
    {"Figure", {"Caption"}}};
const std::set<std::string> inALine{"Link", "Span"};

/// Walks the tree and says what is wrong with it.
class Walk {
public:
    explicit Walk(const QByteArray &bytes)
    {
        pdf_.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
        const std::vector<Object> pages = pdf_.getAllPages();
        for (size_t i = 0; i < pages.size(); ++i)
            pageNumbers_[pages[i].getObjGen()] = int(i);
        readPages();
        Object root = pdf_.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary())
            wrong("no structure");
        else
            for (Object top : root.getKey("/K").aitems())
                element(top, root, {});
        for (const auto &passage : passages_)
            if (!read_.contains(passage))
                wrong("a passage that no element holds: " + std::to_string(passage.second));
    }
    const std::vector<std::string> &problems() const { return problems_; }
    std::map<std::string, int> types;
    std::map<std::string, int> scopes;
    std::map<std::string, std::vector<Object>> elements;
    QPDF &pdf() { return pdf_; }
    static bool holdsPassage(Object object)
    {
        const auto kids = kidsOf(object);
        return std::any_of(kids.begin(), kids.end(), [](Object kid) {
            return kid.isInteger() || kid.getKeyIfDict("/Type").isNameAndEquals("/MCR");
        });
    }
    static std::vector<Object> kidsOf(Object object)
    {
        Object kids = object.getKey("/K");
        return kids.isArray() ? kids.getArrayAsVector() : kids.isNull() ? std::vector<Object>() : std::vector{kids};
    }

private:
    void wrong(const std::string &what) { problems_.push_back(what); }

    void element(Object object, Object parent, const std::string &in)
    {
        const std::string type = object.getKey("/S").getName().substr(1);
        ++types[type];
        elements[type].push_back(object);
        if (object.getKey("/P").getObjGen() != parent.getObjGen())
            wrong(type + " has another parent");
        const auto rule = allowedIn.find(in);
        if (rule != allowedIn.end() ? !rule->second.contains(type) && type != "Link"
                                    : !in.empty() && !inALine.contains(type))
            wrong(in + " > " + type);
        if (type == "Figure" && (!object.getKey("/Alt").isString() || !object.getKey("/A").hasKey("/BBox")))
            wrong("a figure without words or box");
        if (type == "TH")
            ++scopes[object.getKey("/A").getKey("/Scope").isName() ? object.getKey("/A").getKey("/Scope").getName()
                                                                   : "none"];
        for (Object kid : kidsOf(object))
            child(object, kid, type);
    }

    void child(Object object, Object kid, const std::string &type)
    {
        if (kid.isInteger())
            read(object.getKey("/Pg"), kid.getIntValueAsInt(), type);
        else if (kid.getKeyIfDict("/Type").isNameAndEquals("/MCR"))
            read(kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt(), type);
        else if (kid.getKeyIfDict("/Type").isNameAndEquals("/OBJR"))
            ++types["OBJR"];
        else
            element(kid, object, type);
    }

    void read(Object page, int id, const std::string &type)
    {
        const std::pair passage{pageNumbers_.contains(page.getObjGen()) ? pageNumbers_[page.getObjGen()] : -1, id};
        if (!passages_.contains(passage))
            wrong(type + " holds a passage that is not there: " + std::to_string(id));
        if (!read_.insert(passage).second)
            wrong(type + " holds a passage twice: " + std::to_string(id));
    }

    /// The passages of the pages; letters outside of any are no decoration and are not read out either.
    void readPages()
    {
        struct Reader : Object::ParserCallbacks {
            std::vector<std::string> open;
            std::vector<Object> operands;
            std::set<int> ids;
            int loose = 0;
            void handleObject(Object object, size_t, size_t) override
            {
                if (!object.isOperator())
                    return operands.push_back(object);
                const std::string name = object.getOperatorValue();
                if (name == "BDC" || name == "BMC")
                    open.push_back(name);
                if (name == "BDC" && operands.back().hasKey("/MCID"))
                    ids.insert(operands.back().getKey("/MCID").getIntValueAsInt());
                if (name == "EMC" && !open.empty())
                    open.pop_back();
                if ((name == "Tj" || name == "TJ") && open.size() != 1)
                    ++loose;
                operands.clear();
            }
            void handleEOF() override {}
        };
        const std::vector<Object> pages = pdf_.getAllPages();
        for (size_t i = 0; i < pages.size(); ++i) {
            Reader reader;
            QPDFPageObjectHelper(pages[i]).parseContents(&reader);
            if (reader.loose > 0 || !reader.open.empty())
                wrong("page " + std::to_string(i) + " has letters outside of passages, or in two");
            for (const int id : reader.ids)
                passages_.insert({int(i), id});
        }
    }

    QPDF pdf_;
    std::map<QPDFObjGen, int> pageNumbers_;
    std::set<std::pair<int, int>> passages_, read_;
    std::vector<std::string> problems_;
};

std::string joined(const std::vector<std::string> &lines)
{
    std::string all;
    for (const std::string &line : lines)
        all += line + "\n";
    return all;
}

QByteArray pdfFrom(const Document &report, PdfArchive archive = PdfArchive::none)
{
    return writePdf(report, sampleStudy(), {Paper::a4, fixedDate, archive}).value_or(QByteArray());
}

const Table &widestTable(const Document &report)
{
    const Table *widest = nullptr;
    for (const Block &block : report.blocks)
        if (const auto *table = std::get_if<Table>(&block);
            table && (!widest || table->header.size() > widest->header.size()))
            widest = table;
    return *widest;
}

} // namespace

void PdfStructureTest::everyTemplateIsTaggedWhole_data() { addTemplateRows(); }

void PdfStructureTest::everyTemplateIsTaggedWhole()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const QByteArray bytes = pdfFrom(reportOf(twoScenarios(), id, spanish ? Language::es : Language::en));
    Walk walk(bytes);
    QVERIFY2(walk.problems().empty(), joined(walk.problems()).c_str());
    QVERIFY(walk.types["H1"] <= 1);
    QCOMPARE(walk.scopes["none"], 0);
    for (Object object : walk.pdf().getAllObjects()) // every stream opens
        if (object.isStream())
            object.getStreamData(qpdf_dl_all);
    QVERIFY(walk.pdf().getWarnings().empty());
}

void PdfStructureTest::tablesHaveHeadsOfColumnsAndRows()
{
    Document report = reportOf(twoScenarios(), "full", Language::es);
    const Table table = widestTable(report);
    report.blocks = {table};
    const QByteArray bytes = pdfFrom(report);
    Walk walk(bytes);
    QCOMPARE(walk.types["Table"], 1);
    QCOMPARE(walk.types["THead"], 1);
    QCOMPARE(walk.types["TBody"], 1);
    QCOMPARE(walk.types["TR"], int(table.rows.size()) + 1);
    QCOMPARE(walk.types["TD"] + walk.types["TH"], int(table.header.size() * (table.rows.size() + 1)));
    QCOMPARE(walk.scopes["/Column"], int(table.header.size()));
    const auto named = std::count_if(table.rows.begin(), table.rows.end(),
                                     [](const std::vector<Cell> &row) { return !row.front().text().empty(); });
    QCOMPARE(walk.scopes["/Row"], int(named));
}

void PdfStructureTest::listsFiguresAndCaptions()
{
    Document report = summaryOf(sampleStudy());
    report.blocks = {Paragraph{{{"one"}}, TextStyle::bullet}, Paragraph{{{"two"}}, TextStyle::bullet},
                     Paragraph{{{"first"}}, TextStyle::numbered}, Paragraph{{{"between"}}},
                     Paragraph{{{"again"}}, TextStyle::numbered}};
    Table table{{{"a"}, {"b"}}, {{{"1"}, {"2"}}}, {}, "What it holds"};
    report.blocks.push_back(table);
    for (const Block &block : summaryOf(sampleStudy()).blocks)
        if (std::holds_alternative<FigureBlock>(block))
            report.blocks.push_back(block);
    const QByteArray bytes = pdfFrom(report);
    Walk walk(bytes);
    QVERIFY2(walk.problems().empty(), joined(walk.problems()).c_str());
    QCOMPARE(walk.types["L"], 3);
    for (const char *part : {"LI", "Lbl", "LBody"})
        QCOMPARE(walk.types[part], 4);
    QCOMPARE(walk.elements["Table"][0].getKey("/K").getArrayItem(0).getKey("/S").getName(), std::string("/Caption"));
    QCOMPARE(walk.elements["L"][0].getKey("/A").getKey("/ListNumbering").getName(), std::string("/Disc"));
    QCOMPARE(walk.elements["L"][1].getKey("/A").getKey("/ListNumbering").getName(), std::string("/Decimal"));
    QVERIFY(walk.types["Figure"] > 0);
    QCOMPARE(walk.types["Caption"], walk.types["Figure"] + 1);
}

/// Works are a list without labels, and the logo is a picture in words.
void PdfStructureTest::worksAndTheLogo()
{
    Study study = sampleStudy();
    study.details.logo = {smallPicture(), "A tree", {}};
    const Document report = reportOf(study, "full", Language::en);
    const QByteArray bytes = pdfFrom(report);
    Walk walk(bytes);
    QVERIFY2(walk.problems().empty(), joined(walk.problems()).c_str());
    const auto works = std::count_if(report.blocks.begin(), report.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && !paragraph->anchor.empty();
    });
    const auto numbering = [](const Object &list) {
        return Object(list).getKey("/A").getKey("/ListNumbering").getName();
    };
    size_t found = 0;
    for (const Object &list : walk.elements["L"])
        if (numbering(list) == "/None")
            found += Object(list).getKey("/K").getArrayAsVector().size();
    QCOMPARE(found, size_t(works));
    QVERIFY(works > 4);
    const auto alternate = [](const Object &figure) { return Object(figure).getKey("/Alt").getUTF8Value(); };
    QCOMPARE(alternate(walk.elements["Figure"][0]), std::string("A tree"));
}

void PdfStructureTest::linksHoldTheirLetters()
{
    const QByteArray bytes = pdfFrom(reportOf(twoScenarios(), "full", Language::es));
    Walk walk(bytes);
    QVERIFY(walk.types["Link"] >= 5);
    for (Object link : walk.elements["Link"]) {
        const auto kids = Walk::kidsOf(link);
        QVERIFY(Walk::holdsPassage(link));
        QVERIFY(std::any_of(kids.begin(), kids.end(),
                            [](Object kid) { return kid.getKeyIfDict("/Type").isNameAndEquals("/OBJR"); }));
    }
    for (Object object : walk.pdf().getAllObjects()) // and say where they lead
        if (object.getKeyIfDict("/Subtype").isNameAndEquals("/Link"))
            QVERIFY(object.getKey("/Contents").isString() && object.getKey("/StructParent").isInteger());
}

void PdfStructureTest::titlesSayTheirLanguage()
{
    for (const Language language : {Language::en, Language::es}) {
        const QByteArray bytes = pdfFrom(reportOf(twoScenarios(), "full", language));
        Walk walk(bytes);
        const bool foreign = language == Language::es;
        QCOMPARE(walk.types["Span"] > 0, foreign);
        for (Object span : walk.elements["Span"]) {
            QCOMPARE(span.getKey("/Lang").getStringValue(), std::string("en"));
            QVERIFY(Walk::holdsPassage(span));
        }
    }
}

void PdfStructureTest::theFileSaysWhatItIs()
{
    const Document report = summaryOf(sampleStudy(), Language::es);
    const auto said = [&](PdfArchive archive, const char *what) {
        return opened(pdfFrom(report, archive))->metadata().contains(QLatin1String(what));
    };
    QVERIFY(said(PdfArchive::none, "<pdfuaid:part>1</pdfuaid:part>"));
    QVERIFY(said(PdfArchive::a3b, "<pdfuaid:part>1</pdfuaid:part>"));
    QVERIFY(said(PdfArchive::a3b, "<pdfaProperty:name>part</pdfaProperty:name>"));
    QVERIFY(!said(PdfArchive::a1b, "<pdfuaid:part>"));
}

HUELLA_TEST(PdfStructureTest, QApplication)
} // namespace pdf_structure_test
#include "pdf_structure_test.moc"
