// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_reader.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/core/report/random_blocks.h"
#include "tests/register_test.h"

#include <QComboBox>
#include <QTemporaryDir>

using namespace huella;

namespace report_round_trip_test {

/// A report of one's own goes into a file and comes back as it was.
class ReportRoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void aPdfGivesTheSamePdf_data();
    void aPdfGivesTheSamePdf();
    void randomReportsComeOutOfTheirPdf();
    void savingAndOpeningGivesTheSameBytes();
};

namespace {

ReportBlockPointer own(BlockContent content)
{
    return std::make_shared<const ReportBlock>(ReportBlock{normalContent(std::move(content)), {}, "en"});
}

TextRun live(const char *path) { return {.value = path}; }

/// One of everything that somebody can write or put in.
std::vector<ReportBlockPointer> everything()
{
    const TableBlock table{
        {{{{"Part"}}, {{"Footprint"}}}, {{{"All | of it"}}, {live("baseline.emissions.total")}}, {{{"Rest"}}, {}}}};
    return {own(TextBlock{TextStyle::title, {{"Annex of our own"}}}),
            own(TextBlock{TextStyle::heading1, {{"What we ask for"}}}),
            own(TextBlock{TextStyle::body,
                          {{"We need "},
                           {.strong = true, .value = "baseline.emissions.total"},
                           {" or "},
                           live("baseline.emissions.range"),
                           {", as "},
                           live("cite.lannelongue2021"),
                           {" say, and CO"},
                           {"2", false, {}, false, Script::sub},
                           {" is "},
                           {"not", false, {}, true},
                           {" all."}}}),
            own(TextBlock{}),
            own(TextBlock{TextStyle::bullet, {{"first <b>"}}}),
            own(TextBlock{TextStyle::bullet, {{"second", false, "https://example.org/"}}}),
            own(TextBlock{TextStyle::numbered, {{"one"}}}),
            own(TextBlock{TextStyle::numbered, {{"two"}}}),
            own(table),
            own(TextBlock{TextStyle::quote, {{"Quoted."}}}),
            own(PageBreak{}),
            own(RecipeBlock{"figure.runs", {}, "Our runs & <theirs>"}),
            own(RecipeBlock{"table.runs", "s2", {}}),
            own(RecipeBlock{"references", {}, {}})};
}

Study with(std::vector<ReportBlockPointer> blocks, Language language = Language::en)
{
    Study study = setReportLanguage(twoScenarios(), std::string(codeOf(language)));
    study.report.blocks = std::move(blocks);
    return study;
}

QByteArray reportPdf(const Study &study)
{
    const Language language = *languageFromCode(study.language);
    const auto pdf = writePdf(reportOfBlocks(study, study.report.blocks, language), study, {Paper::a4, fixedDate});
    return pdf ? *pdf : QByteArray();
}

Study studyIn(const QByteArray &pdf)
{
    const auto bytes = readStudyFromPdf(pdf, "report.pdf");
    const auto read = bytes ? readStudy(*bytes, "report.pdf") : tl::unexpected(bytes.error());
    return read ? read->study : Study();
}

} // namespace

void ReportRoundTripTest::aPdfGivesTheSamePdf_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("English") << false;
    QTest::newRow("Spanish") << true;
}

void ReportRoundTripTest::aPdfGivesTheSamePdf()
{
    QFETCH(bool, spanish);
    const Study study = with(everything(), spanish ? Language::es : Language::en);
    const QByteArray pdf = reportPdf(study);
    const Study back = studyIn(pdf);
    QVERIFY(back.report == study.report);
    const QByteArray again = reportPdf(back);
    const QString text = textOf(*opened(again));
    QCOMPARE(text, textOf(*opened(pdf)));
    for (const char16_t *words : {u"Annex of our own", u"We need", u"first <b>", u"2. two", u"All | of it",
                                  u"Our runs & <theirs>", u"Lannelongue"})
        QVERIFY2(text.contains(QString::fromUtf16(words)), qPrintable(QString::fromUtf16(words)));
    QVERIFY(again == pdf); // not only its text
}

void ReportRoundTripTest::randomReportsComeOutOfTheirPdf()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomBlocks random(seed);
        std::vector<ReportBlockPointer> blocks;
        for (size_t i = 1 + random.below(12); i-- > 0;)
            blocks.push_back(own(random.content()));
        const Study study = with(std::move(blocks));
        const QByteArray pdf = reportPdf(study);
        const Study back = studyIn(pdf);
        QVERIFY2(back.report == study.report, qPrintable(QString::number(seed)));
        QCOMPARE(textOf(*opened(reportPdf(back))), textOf(*opened(pdf)));
    }
}

/// By the window's own keys: what is written, saved, opened and saved elsewhere is the same file.
void ReportRoundTripTest::savingAndOpeningGivesTheSameBytes()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.huella")),
                  second = folder.filePath(QStringLiteral("second.huella"));
    {
        ReportFixture w;
        w.toEnd();
        w.write("We ask for one year: ");
        w.page->insertValue("baseline.emissions.total");
        w.page->insertHere(RecipeBlock{"figure.runs", {}, "Ours"});
        w.page->insertHere(TableBlock{{{{{"a"}}, {{"b"}}}}});
        w.page->setLanguage(Language::es);
        w.toEnd();
        w.write("Al final.");
        w.dialogs.paths.enqueue(first);
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
    ReportFixture w;
    w.dialogs.paths.append({first, second});
    w.dialogs.saveAnswers.enqueue(Dialogs::SaveAnswer::discard);
    QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier);
    QVERIFY(w.dialogs.told.isEmpty());
    QVERIFY(w.edit->toPlainText().contains(QStringLiteral("We ask for one year: ")));
    QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Al final.")));
    QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray bytes = bytesOf(first);
    QVERIFY(bytes.contains("We ask for one year: ") && bytes.contains("\"Ours\""));
    QCOMPARE(bytesOf(second), bytes);
}

HUELLA_TEST(ReportRoundTripTest, QApplication)
} // namespace report_round_trip_test
#include "report_round_trip_test.moc"
