// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/help/help_browser.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/window/figures_dialog.h"
#include "app/desktop/window/properties_dialog.h"
#include "app/desktop/window/sources_dialog.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

using namespace huella;

namespace help_window_test {
namespace {

/// Every page of the window has been made.
void visitAllPages(WindowFixture &w)
{
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_1})
        QTest::keyClick(&w.window, key, Qt::ControlModifier);
}

HelpWindow *helpIn(QWidget *owner) { return owner->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly); }

/// Qt calls a window active while the one that it belongs to is.
bool becomesActive(QWidget *window)
{
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

HelpWindow *openByKey(WindowFixture &w)
{
    QTest::keyClick(&w.window, Qt::Key_F1);
    HelpWindow *help = helpIn(&w.window);
    if (!help || !becomesActive(help))
        qFatal("the guide did not open");
    return help;
}

QString shownLink(const HelpWindow *help) { return toQString(helpLink(help->place())); }

} // namespace

/// The guide in a window of its own, by keys.
class HelpWindowTest : public QObject {
    Q_OBJECT

private slots:
    void f1OpensThePageOfWhereOneIs()
    {
        WindowFixture w;
        w.find<QLineEdit>("hours")->setFocus();
        HelpWindow *help = openByKey(w);
        QCOMPARE(shownLink(help), QStringLiteral("help:plan#describe-the-run"));
        QVERIFY(!help->isModal());
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        w.window.activateWindow();
        QVERIFY(becomesActive(&w.window));
        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
        w.find<QWidget>("whatIf")->setFocus();
        QCOMPARE(shownLink(openByKey(w)), QStringLiteral("help:compare#what-if"));
        w.window.activateWindow();
        QVERIFY(becomesActive(&w.window));
        QTest::keyClick(&w.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(shownLink(openByKey(w)), QStringLiteral("help:report#write"));
        QVERIFY(helpIn(&w.window) == help); // the same window all the time
    }

    void everyPlaceThatAWidgetNamesExists()
    {
        WindowFixture w;
        visitAllPages(w);
        w.document.setCurrentScenario("s1");
        PropertiesDialog properties(w.context, &w.window);
        SourcesDialog sources(w.context, &w.window);
        FiguresDialog figures(w.context, &w.window);
        QWidgetList widgets = w.window.findChildren<QWidget *>();
        widgets << &w.window;
        int named = 0;
        for (const QWidget *widget : widgets)
            if (const QString place = widget->property(helpProperty).toString(); !place.isEmpty()) {
                const HelpPlace at = helpOf(widget);
                const HelpPage *page = HelpGuide::of(Language::en).page(at.page);
                QVERIFY2(page && (at.anchor.empty() || page->heading(at.anchor)), qPrintable(place));
                ++named;
            }
        QVERIFY(named > 15);
        QCOMPARE(helpOf(nullptr).page, std::string("start"));
    }

    void aDialogHasItsPageAndLetsItBeRead()
    {
        WindowFixture w;
        PropertiesDialog dialog(w.context, &w.window);
        dialog.setModal(true);
        dialog.show();
        QVERIFY(becomesActive(&dialog));
        dialog.findChild<QLineEdit *>(QStringLiteral("title"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        HelpWindow *help = helpIn(&dialog);
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->place().page, std::string("start"));
        QVERIFY(!helpIn(&w.window));
        QVERIFY(becomesActive(help)); // a dialog's own window is not shut out by it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(!helpIn(help));
    }

    void searchedAndReadByKeysOnly()
    {
        WindowFixture w;
        HelpWindow *help = openByKey(w);
        auto *search = help->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        auto *list = help->findChild<QListWidget *>(QStringLiteral("helpPages"));
        auto *text = help->findChild<HelpBrowser *>();
        QCOMPARE(QApplication::focusWidget(), search);
        QCOMPARE(list->count(), int(HelpGuide::of(Language::en).pages().size()));
        QTest::keyClicks(search, QStringLiteral("SOBOL"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains("What drives the range"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shownLink(help), QStringLiteral("help:uncertainty#what-drives-the-range"));
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("xylophone"));
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Nothing found"));
        search->clear();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(shownLink(help), QStringLiteral("help:start"));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(shownLink(help), QStringLiteral("help:plan"));
    }

    void aLinkLeadsToItsHeadingAndBack()
    {
        WindowFixture w;
        HelpWindow *help = openByKey(w);
        help->showPlace({"start", {}});
        auto *text = help->findChild<HelpBrowser *>();
        const int before = text->verticalScrollBar()->value();
        emit text->anchorClicked(QUrl(QStringLiteral("help:method#datasets")));
        QCOMPARE(shownLink(help), QStringLiteral("help:method#datasets"));
        QVERIFY(text->verticalScrollBar()->value() > before); // far down on that page
        const QTextCursor first = text->cursorForPosition(QPoint(60, 24));
        QVERIFY2(first.block().text() == QStringLiteral("Datasets"), qPrintable(first.block().text()));
        auto *list = help->findChild<QListWidget *>(QStringLiteral("helpPages"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("The method"));
        for (QToolButton *button : help->findChildren<QToolButton *>())
            if (button->accessibleName() == QStringLiteral("Back"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(shownLink(help), QStringLiteral("help:start"));
    }

    void languageAndColoursSwitchLive()
    {
        WindowFixture w;
        HelpWindow *help = openByKey(w);
        help->showPlace({"method", "datasets"});
        auto *text = help->findChild<HelpBrowser *>();
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("The method")));
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("El método")));
        QCOMPARE(help->windowTitle(), QStringLiteral("Guía de uso"));
        QCOMPARE(shownLink(help), QStringLiteral("help:method#datasets"));
        auto *list = help->findChild<QListWidget *>(QStringLiteral("helpPages"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("El método"));
        const auto linkColour = [text] {
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (part.fragment().charFormat().isAnchor() && !part.fragment().charFormat().anchorHref().isEmpty())
                        return part.fragment().charFormat().foreground().color();
            return QColor();
        };
        QCOMPARE(linkColour(), Theme::light().accent);
        w.theme.choose(ThemeChoice::dark);
        QCoreApplication::processEvents();
        QCOMPARE(linkColour(), Theme::darkOne().accent);
        w.theme.choose(ThemeChoice::light);
        w.language.set(Language::en);
    }

    void itsSizeIsRemembered()
    {
        WindowFixture w;
        HelpWindow *help = openByKey(w);
        help->resize(700, 500);
        QCoreApplication::processEvents();
        QVERIFY(!w.settings.helpGeometry.isEmpty());
        QTRY_COMPARE(loadSettings().helpGeometry, w.settings.helpGeometry);
        const HelpWindow again(w.context, &w.window);
        QCOMPARE(again.size(), QSize(700, 500));
    }

    void nothingIsReadFromAnywhere()
    {
        WindowFixture w;
        HelpBrowser browser(w.context);
        for (const char *address : {"file:///etc/hostname", "/etc/hostname", "http://127.0.0.1/x.png", "help:plan"})
            QVERIFY2(browser.loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address))).isNull(),
                     address);
        QVERIFY(
            browser.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/hostname"))).isNull());
        browser.showPlace({"plan", {}});
        browser.showPlace({"no-such-page", {}});
        QCOMPARE(browser.place().page, std::string("plan"));
    }

    void everythingHasAName()
    {
        WindowFixture w(Language::es);
        HelpWindow *help = openByKey(w);
        for (QWidget *widget : help->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QLatin1String("qt_"))) {
                QAccessibleInterface *seenBy = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(seenBy && !seenBy->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
    }

    void keysOfTheGuideAreThoseOfTheWindow()
    {
        WindowFixture w;
        visitAllPages(w);
        const QString page = toQString(plainText(HelpGuide::of(Language::en).page("keys")->document));
        int seen = 0;
        for (const QAction *action : w.window.findChildren<QAction *>())
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(page.contains(keys.toString(QKeySequence::PortableText)),
                         qPrintable(action->text() + ' ' + keys.toString()));
                ++seen;
            }
        QVERIFY(seen > 15);
    }
};

HUELLA_TEST(HelpWindowTest, QApplication)
} // namespace help_window_test
#include "help_window_test.moc"
