// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart's own menu: copied as a picture and as numbers, saved as a file; by the mouse and by keys.

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/charts/chart_view.h"
#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace huella;

namespace chart_menu_test {
namespace {

/// A card on the screen, and what was said meanwhile.
struct CardFixture {
    QueuedDialogs dialogs;
    Settings settings;
    ScreenLanguage language{Language::en};
    ScreenTheme theme{ThemeChoice::light};
    StudyDocument document{newStudy({"Baseline", "Run"}, "en")};
    Context context{document, language, theme, dialogs, settings};
    ChartCard card{context};
    QSignalSpy said{context.notices.get(), &Notices::said};

    explicit CardFixture(const ChartSpec &chart = places())
    {
        card.resize(500, 260);
        card.setSpec(chart);
        card.show();
    }
    QMenu *menu(const char *name) { return card.findChild<QMenu *>(QLatin1String(name)); }
    /// The menu as it is when somebody asks for it by Shift+F10 or the menu key.
    QMenu *opened()
    {
        card.view()->setFocus(Qt::TabFocusReason);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(card.view(), &key);
        return menu("chartMenu");
    }
    void take(const char *action)
    {
        for (QAction *each : opened()->actions())
            if (each->objectName() == QLatin1String(action))
                return each->trigger();
        QFAIL(action);
    }
};

} // namespace

class ChartMenuTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useOwnFonts(*qApp); }
    void keysAndMouseOpenIt();
    void theButtonHasIt();
    void whatIsSelectedStandsFirst();
    void aPictureIsCopied();
    void numbersAreCopiedWithTheirHeadings();
    void filesAreWritten_data();
    void filesAreWritten();
    void whatCannotBeWrittenIsSaid();
    void nothingToCopyIsDisabled();
    void itSpeaksSpanish();
};

void ChartMenuTest::keysAndMouseOpenIt()
{
    CardFixture f;
    QMenu *menu = f.opened();
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 6); // five and a line
    menu->close();
    const QPoint middle = f.card.view()->rect().center();
    QContextMenuEvent right(QContextMenuEvent::Mouse, middle, f.card.view()->mapToGlobal(middle));
    QApplication::sendEvent(f.card.view(), &right);
    QVERIFY(menu->isVisible());
}

void ChartMenuTest::theButtonHasIt()
{
    CardFixture f;
    QMenu *menu = f.menu("chartOwnMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 6);
    const auto buttons = f.card.findChildren<QToolButton *>();
    const auto button =
        std::find_if(buttons.begin(), buttons.end(), [menu](const QToolButton *each) { return each->menu() == menu; });
    QVERIFY(button != buttons.end() && (*button)->isVisible());
    QCOMPARE((*button)->accessibleName(), QStringLiteral("Copy or save the chart: The same run elsewhere"));
}

void ChartMenuTest::whatIsSelectedStandsFirst()
{
    CardFixture f;
    QString done;
    f.card.setActions([&done](const QString &id) {
        return std::vector<ChartAction>{{QStringLiteral("Use ") + id, [&done, id] { done = id; }}};
    });
    QMenu *menu = f.opened();
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("Use SE"));
    QVERIFY(menu->actions().size() > 6);
    menu->actions().front()->trigger();
    QCOMPARE(done, QStringLiteral("SE"));
}

void ChartMenuTest::aPictureIsCopied()
{
    CardFixture f;
    f.take("chartCopyPicture");
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage());
    QVERIFY(qvariant_cast<QImage>(mime->imageData()).width() > 1000);
    const QString svg = QString::fromUtf8(mime->data(QStringLiteral("image/svg+xml")));
    for (const ChartRow &bar : places().bars)
        QVERIFY(svg.contains(toQString(bar.label)) && svg.contains(toQString(bar.value)));
    QCOMPARE(svg.count(QStringLiteral("The same run elsewhere")), 2); // to be read by programs, and by people
    QCOMPARE(f.said.count(), 1);
}

void ChartMenuTest::numbersAreCopiedWithTheirHeadings()
{
    CardFixture f;
    f.take("chartCopyNumbers");
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.front(), QStringLiteral("Place\tEmissions"));
    QCOMPARE(lines.back(), QStringLiteral("Place IN\t1496")); // a number to reckon with
    QCOMPARE(f.said.count(), 1);
}

void ChartMenuTest::filesAreWritten_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << "chartSaveSvg"
                         << "svg" << QByteArray("<?xml");
    QTest::newRow("png") << "chartSavePng"
                         << "png" << QByteArray("\x89PNG");
    QTest::newRow("pdf") << "chartSavePdf"
                         << "pdf" << QByteArray("%PDF-");
}

void ChartMenuTest::filesAreWritten()
{
    QFETCH(QString, action);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    CardFixture f;
    f.settings.folder = folder.path();
    const QString path = folder.filePath(QStringLiteral("mine.") + ending);
    f.dialogs.paths << path;
    f.take(action.toLatin1().constData());
    QCOMPARE(f.dialogs.suggested, QStringList(folder.filePath(QStringLiteral("the-same-run-elsewhere.") + ending)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(begin));
    QCOMPARE(f.said.count(), 1);
    QCOMPARE(f.said.front().at(1).toString(), path); // from where it can be opened
    f.take(action.toLatin1().constData());           // no answer: nothing is written
    QCOMPARE(f.said.count(), 1);
}

void ChartMenuTest::whatCannotBeWrittenIsSaid()
{
    CardFixture f;
    f.dialogs.paths << QStringLiteral("/no/such/folder/chart.svg");
    f.take("chartSaveSvg");
    QCOMPARE(f.dialogs.told.size(), 1);
    QVERIFY(f.dialogs.told.front().contains(QStringLiteral("/no/such/folder")));
    QCOMPARE(f.said.count(), 0);
}

void ChartMenuTest::nothingToCopyIsDisabled()
{
    ChartSpec empty = places();
    empty.bars.clear();
    CardFixture f(empty);
    for (const QAction *each : f.opened()->actions())
        QVERIFY(each->isSeparator() || !each->isEnabled());
}

void ChartMenuTest::itSpeaksSpanish()
{
    CardFixture f;
    f.language.set(Language::es);
    QVERIFY(f.opened()->actions().front()->text().startsWith(QStringLiteral("Copiar como imagen")));
}

HUELLA_TEST(ChartMenuTest, QApplication)
} // namespace chart_menu_test
#include "chart_menu_test.moc"
