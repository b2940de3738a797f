// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QMimeData>

using namespace huella;

namespace report_clipboard_test {

/// What is copied inside of a report comes back as what it was; other programs get words.
class ReportClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void aValueComesBackLive();
    void severalPartsComeBackAsTheyWere();
    void whatTheStudyDoesNotHaveComesAsWords();
    void nonsenseIsNoReport();
};

namespace {

ReportBlockPointer own(BlockContent content)
{
    return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, "en"});
}

TextBlock body(TextRuns runs) { return {TextStyle::body, std::move(runs)}; }

TextRun live(const char *path) { return {.value = path}; }

struct Clipboard : ReportFixture {
    explicit Clipboard(std::vector<ReportBlockPointer> blocks)
    {
        Report report;
        report.blocks = std::move(blocks);
        document.apply(EditKind::editReport, setReport(document.study(), report));
    }
    /// From a letter of one block to one of another.
    void select(size_t first, int from, size_t last, int to)
    {
        QTextCursor cursor(page->text().firstBlock(first));
        cursor.setPosition(cursor.position() + from);
        cursor.setPosition(page->text().firstBlock(last).position() + to, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    void press(Qt::Key key) { QTest::keyClick(edit, key, Qt::ControlModifier); }
    TextRuns runsOf(size_t index) { return std::get<TextBlock>(blocks()[index]->content).runs; }
    int lengthOf(size_t index) { return page->text().firstBlock(index).length() - 1; }
};

} // namespace

void ReportClipboardTest::aValueComesBackLive()
{
    Clipboard w({own(body({{"It is "}, live("baseline.emissions.total"), {" of it."}})), own(body({{"Again: "}}))});
    w.select(0, 3, 0, 8); // a part of the value is the whole of it
    w.press(Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("is ")));
    w.select(1, 7, 1, 7);
    w.press(Qt::Key_V);
    w.press(Qt::Key_V);
    const TextRun value = live("baseline.emissions.total");
    QCOMPARE(w.runsOf(1), (TextRuns{{"Again: is "}, value, {"is "}, value}));
    const QString before = w.page->text().firstBlock(1).text();
    QVERIFY(before.contains(QStringLiteral("CO₂e")));
    w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::hours, 5000.0));
    QVERIFY(w.page->text().firstBlock(1).text() != before); // both follow the study
    w.press(Qt::Key_Z);
    w.press(Qt::Key_Z);
    QVERIFY(w.runsOf(1).size() < 4); // and what was pasted goes by undo
}

void ReportClipboardTest::severalPartsComeBackAsTheyWere()
{
    const TableBlock table{{{{{"a"}}, {live("baseline.energy.total")}}, {{{"b"}}, {{"2"}}}}};
    Clipboard w({own(body({{"one two"}})), own(TextBlock{TextStyle::bullet, {{"item", true}}}),
                 own(RecipeBlock{"figure.runs", {}, "Mine"}), own(table), own(body({{"three four"}})),
                 own(body({{"last"}}))});
    w.select(0, 4, 4, 5);
    w.press(Qt::Key_C);
    w.select(5, 4, 5, 4);
    w.press(Qt::Key_V);
    QCOMPARE(w.blocks().size(), size_t(11));
    QVERIFY(w.blocks()[6]->content == BlockContent(body({{"two"}})));
    for (size_t i = 1; i <= 3; ++i)
        QVERIFY2(w.blocks()[6 + i]->content == w.blocks()[i]->content, qPrintable(QString::number(i)));
    QVERIFY(w.blocks()[10]->content == BlockContent(body({{"three"}})));
    w.press(Qt::Key_Z);
    QCOMPARE(w.blocks().size(), size_t(6));
}

void ReportClipboardTest::whatTheStudyDoesNotHaveComesAsWords()
{
    {
        Clipboard w({own(body({{"It is "}, live("baseline.emissions.total"), {"."}}))});
        w.select(0, 0, 0, w.lengthOf(0));
        w.press(Qt::Key_C);
    }
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    auto *elsewhere = new QMimeData;
    for (const QString &format : copied->formats())
        elsewhere->setData(format, copied->data(format).replace("baseline.emissions.total", "s77.emissions.total"));
    QGuiApplication::clipboard()->setMimeData(elsewhere);
    Clipboard w({own(body({{"Again. "}}))});
    w.select(0, 7, 0, 7);
    w.press(Qt::Key_V);
    QCOMPARE(w.runsOf(0).size(), size_t(1));
    QVERIFY2(QString::fromStdString(w.textOf(0)).startsWith(QStringLiteral("Again. It is ")), w.textOf(0).c_str());
    QVERIFY(QString::fromStdString(w.textOf(0)).endsWith(QStringLiteral("CO₂e.")));
}

void ReportClipboardTest::nonsenseIsNoReport()
{
    Clipboard w({own(body({{"x"}}))});
    for (const char *bytes : {"", "{", "[]", "{\"blocks\":7}", "{\"blocks\":[{\"text\":\"loud\",\"runs\":[]}]}"}) {
        auto *data = new QMimeData;
        data->setText(QStringLiteral("w"));
        data->setData(QStringLiteral("application/x-huella-report+json"), bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        w.press(Qt::Key_End);
        w.press(Qt::Key_V);
    }
    QVERIFY2(w.textOf(0).starts_with("x"), w.textOf(0).c_str());
    QVERIFY(w.edit->toPlainText().count(u'w') == 5);
}

HUELLA_TEST(ReportClipboardTest, QApplication)
} // namespace report_clipboard_test
#include "report_clipboard_test.moc"
