// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/template_folder.h"
#include "app/desktop/pages/report/gallery_list.h"
#include "app/desktop/pages/report/gallery_model.h"
#include "app/desktop/pages/report/template_gallery.h"
#include "core/report/templates/block_language.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace huella;

namespace report_kinds_test {

/// Kinds of report and languages, and templates of one's own.
class ReportKindsTest : public QObject {
    Q_OBJECT

private:
    static TemplateGallery *gallery(ReportFixture &w)
    {
        if (!w.window.findChild<TemplateGallery *>())
            w.button("changeTemplate")->click();
        return w.window.findChild<TemplateGallery *>();
    }
    static GalleryModel *cards(ReportFixture &w) { return gallery(w)->findChild<GalleryModel *>(); }
    static GalleryList *list(ReportFixture &w) { return gallery(w)->findChild<GalleryList *>(); }
    static QString effect(ReportFixture &w) { return gallery(w)->findChild<QLabel *>("templateEffect")->text(); }
    static void choose(ReportFixture &w, const char *id) { list(w)->setCurrentIndex(cards(w)->indexOf(id)); }
    static QMenu *ownTemplates(ReportFixture &w)
    {
        gallery(w);
        return w.menuOf("ownTemplates");
    }

private slots:
    void anotherKindAndLanguageKeepWhatWasWritten()
    {
        ReportFixture w;
        w.toEnd();
        w.write("Only mine.");
        w.page->setTemplate("dnsh");
        QCOMPARE(w.document.study().report.templateName, std::string("dnsh"));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Only mine.")));
        const QString english = w.edit->toPlainText();
        w.page->setLanguage(Language::es);
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Only mine.")));
        QVERIFY(w.edit->toPlainText() != english);
        QCOMPARE(toTranslate(w.blocks(), Language::es).size(), size_t(1));
        w.page->setLanguage(Language::en);
        QCOMPARE(w.edit->toPlainText(), english);
    }

    void anotherLanguageKeepsThePlace()
    {
        ReportFixture w;
        const size_t place = w.page->text().blocks().size() / 2;
        w.page->goTo(place);
        w.page->setLanguage(Language::es);
        QCOMPARE(w.edit->currentIndex(), place);
    }

    void aTemplateAloneIsNotCopiedIntoTheStudy()
    {
        ReportFixture w;
        w.page->setTemplate("methods");
        QVERIFY(w.blocks().empty());
        QCOMPARE(w.document.study().report.templateName, std::string("methods"));
    }

    void aReportBecomesATemplateOfOnesOwn()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        {
            ReportFixture w;
            w.toEnd();
            w.write("Our institute computes by night.");
            w.dialogs.texts.enqueue(QStringLiteral("Our institute"));
            ownTemplates(w)->actions().first()->trigger();
            QVERIFY(w.dialogs.told.isEmpty());
            QVERIFY(QFile::exists(home.filePath(QStringLiteral("huella/templates/our-institute.en.md"))));
        }
        ReportFixture w(Language::es);
        choose(w, "our-institute");
        QTest::keyClick(list(w), Qt::Key_Return);
        QTRY_VERIFY(!w.window.findChild<TemplateGallery *>());
        QCOMPARE(w.document.study().report.templateName, std::string("our-institute"));
        QCOMPARE(w.page->language(), Language::en); // the language that it is written in
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Our institute computes by night.")));
        w.page->setLanguage(Language::es); // it has no Spanish text
        QVERIFY(!toTranslate(w.blocks(), Language::es).empty());
        w.page->setLanguage(Language::en);
        QVERIFY(effect(w).contains(QStringLiteral("«Our institute»")));
        w.dialogs.confirmations.enqueue(true);
        ownTemplates(w)->findChild<QMenu *>()->actions().first()->trigger();
        QVERIFY(!cards(w)->indexOf("our-institute").isValid());
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Our institute computes by night."))); // the report stays
        qunsetenv("XDG_DATA_HOME");
    }

    /// Its files are read when they have changed, and not after every pause in the typing.
    void theNameOfAnOwnTemplateFollowsItsFile()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        ReportTemplate own = *reportTemplate("methods", Language::en);
        own.id = "ours";
        own.name = "Ours";
        QVERIFY(keepTemplate(own));
        ReportFixture w;
        w.page->setTemplate(own);
        const auto said = [&w] { return w.button("changeTemplate")->accessibleName(); };
        QTRY_COMPARE(said(), QStringLiteral("Change the template: Ours"));
        own.name = "Ours, renamed";
        QVERIFY(keepTemplate(own));
        w.toEnd();
        w.write("x");
        QTRY_COMPARE(said(), QStringLiteral("Change the template: Ours, renamed"));
        QVERIFY(removeTemplate(own));
        w.write("y");
        QTRY_COMPARE(said(), QStringLiteral("Change the template: ours"));
        qunsetenv("XDG_DATA_HOME");
    }

    /// Or another template would be used than the one whose pages are shown.
    void aCloserLookIsOfTheTemplateThatWouldBeUsed()
    {
        ReportFixture w;
        TemplateGallery *opened = gallery(w);
        QTRY_VERIFY(opened->isVisible());
        auto *preview = opened->findChild<QPushButton *>("previewTemplate");
        const auto pages = [opened] {
            QList<QLabel *> seen;
            for (QLabel *each : opened->findChildren<QLabel *>(QStringLiteral("smallPage")))
                if (each->isVisible() && !each->pixmap(Qt::ReturnByValue).isNull())
                    seen << each;
            return seen;
        };
        choose(w, "full");
        preview->click();
        QTRY_VERIFY(!pages().isEmpty());
        const QImage full = pages().front()->pixmap(Qt::ReturnByValue).toImage();
        preview->click();
        QVERIFY(list(w)->isVisible() && pages().isEmpty());
        choose(w, "methods");
        preview->click();
        QTRY_VERIFY(!pages().isEmpty());
        QVERIFY(pages().front()->pixmap(Qt::ReturnByValue).toImage() != full);
        opened->findChild<QLineEdit *>("findTemplate")->setText(QStringLiteral("e")); // others are found
        QVERIFY(!preview->isChecked() && list(w)->isVisible());
    }

    void theGalleryShowsEveryTemplateOfThisStudy()
    {
        ReportFixture w;
        QCOMPARE(w.button("changeTemplate")->text(), QStringLiteral("Change…"));
        TemplateGallery *opened = gallery(w);
        QTRY_VERIFY(opened->isVisible() && list(w)->hasFocus());
        QVERIFY(effect(w).contains(QStringLiteral("“Summary” is in use")));
        QVERIFY(!opened->findChild<QPushButton *>("useTemplate")->isEnabled());
        const int all = cards(w)->rowCount();
        QCOMPARE(size_t(all), reportTemplates().size() / 2);
        QTRY_VERIFY(!cards(w)->nextWithoutPicture()); // drawn while one looks
        QTest::keyClick(list(w), Qt::Key_Right);
        QVERIFY(!effect(w).contains(QStringLiteral("in use")));
        for (QPushButton *each : opened->findChildren<QPushButton *>())
            if (each->text() == QStringLiteral("Paper"))
                each->click();
        QCOMPARE(cards(w)->rowCount(), 4);
        opened->findChild<QLineEdit *>("findTemplate")->setText(QStringLiteral("neurips"));
        QCOMPARE(cards(w)->rowCount(), 1);
        QTest::keyClick(list(w), Qt::Key_Space);
        QVERIFY(!list(w)->isVisible() && opened->isVisible()); // the pages, closer
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(list(w)->isVisible());
        QTest::keyClick(list(w), Qt::Key_Escape);
        QTRY_VERIFY(!w.window.findChild<TemplateGallery *>());
        QTRY_COMPARE(w.window.focusWidget(), w.button("changeTemplate")); // where one was
        QVERIFY(w.document.study().report.templateName.empty());
    }

    void theGallerySaysWhatWouldMove()
    {
        ReportFixture w;
        w.page->goTo(6);
        w.page->insertHere(TextBlock{TextStyle::body, {{"Ours, in the middle."}}});
        const int steps = w.document.undoStack().index();
        QString said;
        for (const char *id : {"dnsh", "neurips", "methods"}) {
            choose(w, id);
            said += effect(w) + u'\n';
        }
        QVERIFY2(said.contains(QStringLiteral("no place for"))
                     && said.contains(QStringLiteral("“Ours, in the middle.”: ")),
                 qPrintable(said));
        QCOMPARE(w.document.undoStack().index(), steps); // nothing has changed yet
        choose(w, "methods");
        QTest::keyClick(list(w), Qt::Key_Return);
        QCOMPARE(w.document.undoStack().index(), steps + 1);
        QCOMPARE(w.document.study().report.templateName, std::string("methods"));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Ours, in the middle.")));
    }
};

HUELLA_TEST(ReportKindsTest, QApplication)
} // namespace report_kinds_test
#include "report_kinds_test.moc"
