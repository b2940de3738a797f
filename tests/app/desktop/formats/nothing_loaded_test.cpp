// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/odt_fixture.h"
#include "tests/app/desktop/trap.h"
#include "tests/register_test.h"

#include "app/desktop/formats/clipboard/report_mime.h"
#include "app/desktop/formats/docx/docx_writer.h"
#include "app/desktop/formats/figures/figure_folder.h"
#include "app/desktop/formats/odt/odt_writer.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/write/writers.h"

#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

using namespace huella;

namespace nothing_loaded_test {

// A study whose texts ask for files and addresses is written in every format, and nobody opens a file or makes a call.
class NothingLoadedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theTrapSprings();
    void writersLoadNothing();
    void programsLoadNothing();
    void readersOfWhatWasWrittenLoadNothing();
    void onlyTheWebIsLinked();
    void noOutputHoldsTheFiles();

private:
    Document report(Language language) const;
    std::vector<std::pair<const char *, QByteArray>> everyFormat() const;
    Trap trap_;
    QTemporaryDir folder_;
    QStringList baits_;
    Study study_;
};

namespace {

/// Every way that a text might ask for a file or an address, in any of the formats.
QStringList baitsFor(const Trap &trap)
{
    const auto file = [&trap](const char *name) { return QStringLiteral("file://") + trap.path(name); };
    return {file("bait.txt"),
            trap.path("bait.txt"),
            trap.address(),
            QStringLiteral("<img src=\"%1\">").arg(file("bait.png")),
            QStringLiteral("<img src='%1'>").arg(trap.path("bait.png")),
            QStringLiteral("<img src=%1>").arg(trap.address()),
            QStringLiteral("\"><link rel=\"stylesheet\" href=\"%1\">").arg(file("bait.css")),
            QStringLiteral("<style>@import url(%1);</style>").arg(trap.address()),
            QStringLiteral("</title><iframe src=\"%1\"></iframe><object data=\"%1\">").arg(file("bait.html")),
            QStringLiteral("<svg><image xlink:href=\"%1\"/></svg>").arg(file("bait.svg")),
            QStringLiteral("<!ENTITY e SYSTEM \"%1\"> &e;").arg(file("bait.txt")),
            QStringLiteral("</text:p><draw:image xlink:href=\"%1\" xlink:actuate=\"onLoad\"/>").arg(file("bait.png")),
            QStringLiteral("![picture](%1) ![picture](%2)").arg(file("bait.png"), trap.address()),
            QStringLiteral("\\input{%1} \\include{%1} \\openin5=%1").arg(trap.path("bait.tex")),
            QStringLiteral("\\includegraphics{%1}").arg(trap.path("bait.png")),
            QStringLiteral("data:text/html,<script src='%1'></script>").arg(trap.address()),
            QStringLiteral("=WEBSERVICE(\"%1\")").arg(trap.address())};
}

ReportBlockPointer block(BlockContent content)
{
    return std::make_shared<ReportBlock>(ReportBlock{std::move(content), {}, {}});
}

/// Its title, names and own report are baits, as texts and as where links lead.
Study studyOf(const QStringList &baits)
{
    Study study = setAuthor(setTitle(twoScenarios(), toStdString(baits.join(u' '))), toStdString(baits.join(u' ')));
    const std::string run = study.scenarios.front().runs.front()->id;
    for (const QString &bait : baits)
        study = duplicateRun(study, run, toStdString(bait));
    study = renameScenario(study, study.scenarios.back().id, toStdString(baits.join(u' ')));
    for (const std::string_view recipe : recipeNames())
        study.report.blocks.push_back(block(RecipeBlock{std::string(recipe), {}, toStdString(baits.join(u' '))}));
    for (const QString &bait : baits) {
        study.report.blocks.push_back(
            block(TextBlock{TextStyle::body, {{toStdString(bait), false, toStdString(bait)}}}));
        study.report.blocks.push_back(
            block(TableBlock{{{{{toStdString(bait)}}}, {{{toStdString(bait), false, toStdString(bait)}}}}}));
    }
    return study;
}

QByteArray bytesFrom(const Result<QByteArray> &result) { return result ? *result : QByteArray(); }

} // namespace

Document NothingLoadedTest::report(Language language) const
{
    const StudyResult result = Evaluator().evaluate(study_, 200);
    const ReportContext about{study_, result, datasetOf(study_), Wording::of(language), fixedDate, fixedVersion};
    Document whole = composeReport(about);
    const Document full = composeTemplate("full", about);
    whole.blocks.insert(whole.blocks.end(), full.blocks.begin(), full.blocks.end());
    return whole;
}

std::vector<std::pair<const char *, QByteArray>> NothingLoadedTest::everyFormat() const
{
    const Document document = report(Language::en);
    const auto mime = reportMime(document);
    return {{"md", QByteArray::fromStdString(writeMarkdown(document))},
            {"html", QByteArray::fromStdString(writeHtml(document))},
            {"tex", QByteArray::fromStdString(writeLatex(document))},
            {"txt", QByteArray::fromStdString(writeText(document))},
            {"pdf", bytesFrom(writePdf(document, study_, {Paper::a4, fixedDate}))},
            {"archive.pdf", bytesFrom(writePdf(document, study_, {Paper::a4, fixedDate, PdfArchive::a1b}))},
            {"odt", bytesFrom(writeOdt(document, {Paper::a4, fixedDate}))},
            {"docx", bytesFrom(writeDocx(document, {Paper::a4, fixedDate}))},
            {"paste.html", mime->html().toUtf8()}};
}

void NothingLoadedTest::initTestCase()
{
    QVERIFY(trap_.isReady());
    baits_ = baitsFor(trap_);
    study_ = studyOf(baits_);
    QVERIFY(study_.report.blocks.size() > 20);
    trap_.sprung();
}

/// The watch sees what it is there for: a file that is read here and by another program, a picture that a text loads, a call.
void NothingLoadedTest::theTrapSprings()
{
    QVERIFY(trap_.sprung().isEmpty());
    QCOMPARE(bytesOf(trap_.path("bait.txt")), QByteArray(Trap::secret));
    QVERIFY(trap_.sprung().contains(QStringLiteral("bait.txt")));
    QProcess::execute(QStringLiteral("grep"), {QStringLiteral("-q"), QStringLiteral("x"), trap_.path("bait.css")});
    QVERIFY(trap_.sprung().contains(QStringLiteral("bait.css")));
    QTextDocument text;
    text.setHtml(QStringLiteral("<img src=\"file://%1\">").arg(trap_.path("bait.png")));
    QVERIFY(text.size().isValid() && trap_.sprung().contains(QStringLiteral("bait.png")));
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, quint16(QUrl(trap_.address()).port()));
    QVERIFY(caller.waitForConnected());
    QVERIFY(trap_.sprung().contains(QStringLiteral("a call")));
    caller.close();
    QVERIFY(trap_.sprung().isEmpty());
}

void NothingLoadedTest::writersLoadNothing()
{
    for (const auto &[name, bytes] : everyFormat())
        QVERIFY2(bytes.size() > 1000, name);
    const Document document = report(Language::es);
    for (const FigureFormat format : {FigureFormat::svg, FigureFormat::pdf, FigureFormat::png}) {
        const auto names = writeFigures(document, folder_.filePath(QStringLiteral("figures")), {format});
        QVERIFY(names && !names->isEmpty());
    }
    QCOMPARE(trap_.sprung(), QStringList());
}

void NothingLoadedTest::programsLoadNothing()
{
    const QString study = folder_.filePath(QStringLiteral("hostile.huella"));
    QFile file(study);
    const QByteArray bytes = QByteArray::fromStdString(writeStudy(study_));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto run = [this](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(program, arguments);
        process.waitForFinished(-1);
        QVERIFY2(process.exitCode() < 2, process.readAllStandardError().constData());
    };
    const QString desktop = QStringLiteral(HUELLA_PROGRAM), commands = QStringLiteral(HUELLA_CLI);
    for (const QStringList &output :
         {QStringList{QStringLiteral("-o"), QStringLiteral("by.pdf")},
          {QStringLiteral("--pdfa"), QStringLiteral("-o"), QStringLiteral("by2.pdf")},
          {QStringLiteral("-o"), QStringLiteral("by.odt")},
          {QStringLiteral("--figures"), QStringLiteral("svg"), QStringLiteral("-o"), QStringLiteral("figures")}})
        run(desktop, QStringList{QStringLiteral("--export"), study} + output);
    for (const char *format : {"md", "html", "tex", "txt"})
        run(commands, {QStringLiteral("report"), study, QStringLiteral("--to"), QString::fromLatin1(format),
                       QStringLiteral("-o"), QStringLiteral("by.") + QString::fromLatin1(format)});
    QCOMPARE(trap_.sprung(), QStringList());
}

void NothingLoadedTest::readersOfWhatWasWrittenLoadNothing()
{
    for (const auto &[name, bytes] : everyFormat()) {
        QFile file(folder_.filePath(QStringLiteral("report.") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QTextDocument text;
        const QString words = QString::fromUtf8(bytes);
        if (QByteArray(name).endsWith("html"))
            text.setHtml(words);
        else if (QByteArray(name) == "md")
            text.setMarkdown(words);
        QVERIFY(text.size().isValid()); // pictures are loaded when the text is laid out
        QVERIFY2(trap_.sprung().isEmpty(), name);
    }
    if (QStandardPaths::findExecutable(QStringLiteral("pdflatex")).isEmpty())
        return; // report_formats_test says that it is missing
    QProcess latex;
    latex.setWorkingDirectory(folder_.path());
    latex.start(QStringLiteral("pdflatex"), {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("report.tex")});
    latex.waitForFinished(-1);
    QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("report.pdf"))));
    QCOMPARE(trap_.sprung(), QStringList());
}

/// A click must not open a file either.
void NothingLoadedTest::onlyTheWebIsLinked()
{
    const QRegularExpression web(QStringLiteral("^(https?://|mailto:|Pictures/|#section-[0-9]+$)"));
    static const QRegularExpression links(QStringLiteral("(?:href|src)=\"([^\"]*)\""));
    for (const auto &[name, bytes] : everyFormat()) {
        if (QByteArray(name).endsWith("html") || QByteArray(name) == "odt") {
            const QString text =
                QString::fromUtf8(QByteArray(name) == "odt" ? filesIn(bytes)[QStringLiteral("content.xml")] : bytes);
            int seen = 0;
            for (auto it = links.globalMatch(text); it.hasNext(); ++seen) {
                const QString address = it.next().captured(1);
                QVERIFY2(web.match(address).hasMatch() || address.startsWith(u"data:image/png;base64,"),
                         qPrintable(QLatin1String(name) + address));
            }
            QVERIFY(seen > 0);
        }
        if (!QByteArray(name).endsWith("pdf"))
            continue;
        QPDF pdf;
        pdf.processMemoryFile(name, bytes.constData(), size_t(bytes.size()));
        int seen = 0;
        for (QPDFObjectHandle object : pdf.getAllObjects())
            if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Link")) {
                ++seen;
                if (object.hasKey("/Dest") || object.getKey("/A").getKey("/S").isNameAndEquals("/GoTo"))
                    continue; // from the list of contents to a section
                const QString address = toQString(object.getKey("/A").getKey("/URI").getUTF8Value());
                QVERIFY2(web.match(address).hasMatch(), qPrintable(address));
            }
        QVERIFY(seen > 0);
    }
}

void NothingLoadedTest::noOutputHoldsTheFiles()
{
    const QByteArray secret(Trap::secret);
    for (const auto &[name, bytes] : everyFormat()) {
        QVERIFY2(!bytes.contains(secret), name);
        for (const auto &[inside, content] : filesIn(bytes))
            QVERIFY2(!content.contains(secret), qPrintable(inside));
    }
    for (const QString &file : QDir(folder_.path()).entryList(QDir::Files))
        QVERIFY2(!bytesOf(folder_.filePath(file)).contains(secret), qPrintable(file));
}

HUELLA_TEST(NothingLoadedTest, QApplication)
} // namespace nothing_loaded_test
#include "nothing_loaded_test.moc"
