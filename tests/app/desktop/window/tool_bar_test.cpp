// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/screen_scale.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/tool_bar.h"
#include "app/desktop/window/window_zoom.h"

#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace huella;

namespace tool_bar_test {
namespace {

QToolButton *buttonOf(WindowFixture &w, QAction *Actions::*action)
{
    auto *bar = w.window.findChild<ToolBar *>();
    return qobject_cast<QToolButton *>(bar->widgetForAction(w.window.findChild<Actions *>()->*action));
}

/// The colours of what is drawn in an icon.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage picture = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
    QColor ink;
    int most = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor here = picture.pixelColor(x, y); here.alpha() > most) {
                most = here.alpha();
                ink = here;
            }
    return ink.toRgb();
}

bool alike(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

class ToolBarTest : public QObject {
    Q_OBJECT

private slots:
    void wordsGiveWayAndNamesStay_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::en);
        QTest::newRow("es") << int(Language::es);
    }
    void wordsGiveWayAndNamesStay()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        auto *bar = w.window.findChild<ToolBar *>();
        auto *search = w.find<QToolButton>("findAction");
        const auto wordless = [](const QToolButton *button) {
            return button->toolButtonStyle() == Qt::ToolButtonIconOnly;
        };
        bar->fitWindow(1440);
        QVERIFY(!wordless(search) && !wordless(buttonOf(w, &Actions::undo)));
        bar->fitWindow(1280);
        QVERIFY(wordless(search) && !wordless(buttonOf(w, &Actions::undo)));
        bar->fitWindow(1100);
        for (QAction *Actions::*each : {&Actions::undo, &Actions::redo, &Actions::duplicateRun}) {
            QVERIFY(wordless(buttonOf(w, each)));
            QVERIFY(!buttonOf(w, each)->accessibleName().isEmpty());
            QVERIFY(!buttonOf(w, each)->toolTip().isEmpty());
        }
        QVERIFY(!wordless(buttonOf(w, &Actions::save)));
        QVERIFY(!search->accessibleName().isEmpty());
        QVERIFY(!w.find<QToolButton>("qt_toolbar_ext_button")->accessibleName().isEmpty());
    }

    void theBarFitsWhereItsWordsAreShown_data() { wordsGiveWayAndNamesStay_data(); }
    void theBarFitsWhereItsWordsAreShown()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        auto *bar = w.window.findChild<ToolBar *>();
        for (const int width : {1440, 1400, 1280, 1200, 1100, 1040}) {
            bar->fitWindow(width);
            bar->ensurePolished();
            QVERIFY2(bar->sizeHint().width() <= width, qPrintable(QString::number(bar->sizeHint().width())));
        }
    }

    void iconsTakeTheColourOfTheTheme()
    {
        WindowFixture w;
        for (const char *name :
             {"new", "open", "save", "undo", "redo", "add", "duplicate", "export", "search", "projector"}) {
            const QIcon icon = toolIcon(name);
            QVERIFY2(!icon.isNull(), name);
            w.theme.choose(ThemeChoice::light);
            QVERIFY2(alike(inkOf(icon), Theme::light().text), name);
            w.theme.choose(ThemeChoice::dark);
            QVERIFY2(alike(inkOf(icon), Theme::darkOne().text), name);
            QVERIFY2(!alike(inkOf(icon, QIcon::Disabled), Theme::darkOne().text), name);
            QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
        }
        w.theme.choose(ThemeChoice::light);
        QVERIFY(alike(inkOf(toolIcon("export", QPalette::HighlightedText)), Theme::light().onAccent));
    }

    void exportOffersThePdfFirst()
    {
        WindowFixture w;
        auto *actions = w.window.findChild<Actions *>();
        w.find<QToolButton>("primary")->click();
        QVERIFY(actions->exportMenu()->isVisible());
        QCOMPARE(actions->exportMenu()->activeAction(), actions->report);
        QCOMPARE(actions->exportMenu()->actions().front(), actions->report);
        QCOMPARE(actions->report->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        actions->exportMenu()->close();
    }

    void everyLineOfExportWrites()
    {
        WindowFixture w;
        Study study = setField(w.document.study(), "r1", Field::hours, 12.0);
        study = setField(study, "r1", Field::cores, 12.0);
        w.document.replace(setField(study, "r1", Field::zone, std::string("ES")));
        QTemporaryDir folder;
        auto *actions = w.window.findChild<Actions *>();
        const std::pair<QAction *, const char *> formats[] = {
            {actions->archive, "pdf"}, {actions->word, "docx"}, {actions->odt, "odt"},       {actions->html, "html"}, {actions->latex, "tex"},
            {actions->markdown, "md"}, {actions->plainText, "txt"}, {actions->bibtex, "bib"}};
        for (const auto &[action, ending] : formats) {
            const QString path = folder.filePath(QStringLiteral("out.") + QLatin1String(ending));
            QFile::remove(path);
            w.dialogs.paths << path;
            action->trigger();
            QVERIFY2(QFileInfo(path).size() > 0, ending);
        }
        QCOMPARE(w.dialogs.told, QStringList());
    }

    void noTwoKeysOfTheWindowAreTheSame()
    {
        WindowFixture w;
        for (int page = 0; page < w.find<QTabBar>("pages")->count(); ++page)
            w.find<QTabBar>("pages")->setCurrentIndex(page);
        QStringList seen;
        const auto add = [&seen](const QKeySequence &keys, const QString &what) {
            if (keys.isEmpty())
                return;
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(text), qPrintable(text + u' ' + what));
            seen << text;
        };
        for (const QAction *action : w.window.findChildren<QAction *>())
            for (const QKeySequence &keys : action->shortcuts())
                add(keys, action->text());
        for (const QShortcut *shortcut : w.window.findChildren<QShortcut *>())
            if (qobject_cast<QWidget *>(shortcut->parent())->window() == &w.window)
                add(shortcut->key(), QString::fromLatin1(shortcut->parent()->metaObject()->className()));
        QVERIFY(seen.size() > 35);
    }

    void noMenuHasAMnemonicTwice_data() { wordsGiveWayAndNamesStay_data(); }
    void noMenuHasAMnemonicTwice()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        const std::function<void(const QList<QAction *> &)> check = [&check](const QList<QAction *> &actions) {
            QStringList keys;
            for (const QAction *action : actions) {
                if (action->isSeparator())
                    continue;
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(action->text()));
                keys << key;
                if (action->menu())
                    check(action->menu()->actions());
            }
        };
        check(w.window.menuBar()->actions());
    }

    void zoomGoesByStepsAndNeverBeyondTheScreen()
    {
        QCOMPARE(zoomBeside(100, true), 110);
        QCOMPARE(zoomBeside(110, false), 100);
        QCOMPARE(zoomBeside(200, true), 200);
        QCOMPARE(zoomBeside(80, false), 80);
        QCOMPARE(largestZoom({1000, 700}, {1280, 900}), 125);
        QCOMPARE(largestZoom({1000, 700}, {4000, 3000}), 200);
        QCOMPARE(smallestZoom(1), 100);
        QCOMPARE(smallestZoom(1.25), 80);
        QCOMPARE(smallestZoom(2), 80);
        QCOMPARE(largestZoom({1000, 700}, {800, 600}), 100); // as it was before one could zoom
    }

    void theWindowIsScaledAtOnceAndKeepsItsRoom()
    {
        WindowFixture w;
        const double before = w.window.devicePixelRatio();
        const QSizeF pixels = QSizeF(w.window.size()) * before;
        w.window.setMinimumSize(1, 1);
        scaleScreens(1.25);
        QVERIFY(std::abs(w.window.devicePixelRatio() - 1.25 * before) < 0.01);
        const QSizeF after = QSizeF(w.window.size()) * w.window.devicePixelRatio();
        QVERIFY(after.width() >= pixels.width() - 2);
        scaleScreens(1);
        QCOMPARE(w.window.devicePixelRatio(), before);
    }

    /// The screen of this test has one dot for a pixel, and room for a step or two.
    void zoomIsKeptAndWhatTheScreenCannotShowIsSaid()
    {
        WindowFixture w;
        QStringList said;
        QObject::connect(w.context.notices.get(), &Notices::said, &w.window,
                         [&said](const QString &text) { said << text; });
        QTest::keyClick(&w.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(said.last(), QStringLiteral("On this screen nothing can be drawn smaller than 100%"));
        QTest::keyClick(&w.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(said.last(), QStringLiteral("Zoom: 110%"));
        QCOMPARE(loadSettings().zoom, 110);
        for (const int step : zoomSteps())
            if (step > 100)
                QTest::keyClick(&w.window, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY2(said.last().endsWith(QStringLiteral("the window would not fit the screen")), qPrintable(said.last()));
        QTest::keyClick(&w.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(said.last(), QStringLiteral("Zoom: 100%"));
        QCOMPARE(w.settings.zoom, 100);
    }
};

HUELLA_TEST(ToolBarTest, QApplication)
} // namespace tool_bar_test
#include "tool_bar_test.moc"
