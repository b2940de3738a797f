// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/block_language.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QTemporaryDir>

using namespace huella;

namespace report_kinds_test {

/// Kinds of report and languages, and templates of one's own.
class ReportKindsTest : public QObject {
    Q_OBJECT

private:
    static QMenu *ownTemplates(ReportFixture &w) { return w.menuOf("changeTemplate")->actions().last()->menu(); }

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
        const QString named = QStringLiteral("Our institute (English)");
        ReportFixture::lineOf(*w.menuOf("changeTemplate"), named)->trigger();
        QCOMPARE(w.document.study().report.templateName, std::string("our-institute"));
        QCOMPARE(w.page->language(), Language::en); // the language that it is written in
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Our institute computes by night.")));
        w.page->setLanguage(Language::es); // it has no Spanish text
        QVERIFY(!toTranslate(w.blocks(), Language::es).empty());
        w.page->setLanguage(Language::en);
        QVERIFY(ReportFixture::lineOf(*w.menuOf("changeTemplate"), named)->isChecked());
        w.dialogs.confirmations.enqueue(true);
        ownTemplates(w)->findChild<QMenu *>()->actions().first()->trigger();
        QVERIFY(!ReportFixture::lineOf(*w.menuOf("changeTemplate"), named));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Our institute computes by night."))); // the report stays
        qunsetenv("XDG_DATA_HOME");
    }
};

HUELLA_TEST(ReportKindsTest, QApplication)
} // namespace report_kinds_test
#include "report_kinds_test.moc"
