// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/walk_rules.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/classroom/class_window.h"
#include "app/desktop/classroom/marks_window.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/pages/models/models_window.h"
#include "app/desktop/pages/plan/run_choices.h"
#include "app/desktop/pages/plan/run_fields_dialog.h"
#include "app/desktop/pages/report/template_gallery.h"
#include "app/desktop/palette/command_palette.h"
#include "app/desktop/projector/projector_window.h"
#include "app/desktop/window/cases_dialog.h"

#include <QTabBar>
#include <QToolButton>

using namespace huella;
using namespace huella::walk_rules;

namespace walk_windows_test {
namespace {

Study sample() { return loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"))->study; }

ClassTable classOfThree()
{
    std::vector<ClassFile> files{{"broken.huella", std::string("{")}};
    for (const auto &[author, zone] : {std::pair("Ana Moreno", "ES"), std::pair("Bo Lind", "SE")}) {
        const Study study = setField(setAuthor(sample(), author), sample().scenarios.front().runs.front()->id,
                                     Field::zone, std::string(zone));
        files.push_back({std::string(author) + ".huella", writeStudy(study)});
    }
    return classTable(files);
}

MarkedClass marksOfTwo()
{
    const char *key =
        "sheet,student,question,answer,unit,tolerance,mistakes\n1,Ana,1,1.5,kg,0.02,\n2,Luis,1,2.5,kg,0.02,\n";
    return *markAnswers("sheet,1\n1,1.5\n2,x\n", "answers.csv", key, "key.csv");
}

} // namespace

/// The window in the language and theme of the row, on the sample.
struct SampleWindow : WindowFixture {
    SampleWindow() : WindowFixture(languageOfRow())
    {
        QFETCH(bool, dark);
        theme.choose(dark ? ThemeChoice::dark : ThemeChoice::light);
        document.replace(sample());
    }
    static Language languageOfRow()
    {
        QFETCH(int, language);
        return Language(language);
    }
};

/// The windows beside the main one and what lies over it, as walk_test does with the pages.
class WalkWindowsTest : public QObject {
    Q_OBJECT

private slots:
    void windows_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("dark");
        for (const auto &[name, language] : {std::pair("en", Language::en), std::pair("es", Language::es)})
            for (const bool dark : {false, true})
                QTest::addRow("%s %s", name, dark ? "dark" : "light") << int(language) << dark;
    }
    void windows()
    {
        SampleWindow w;
        QStringList wrong;
        const auto look = [&wrong](QWidget &window) {
            window.show();
            QTest::qWait(50);
            walk(&window, QString::fromLatin1(window.metaObject()->className()), wrong);
            window.hide();
        };
        HelpWindow help(w.context, &w.window);
        look(help);
        ClassWindow together(w.context, classOfThree(), &w.window);
        look(together);
        MarksWindow marks(w.context, marksOfTwo(), &w.window);
        look(marks);
        CasesDialog cases(w.context, &w.window);
        look(cases);
        ModelsWindow models(w.context, &w.window);
        models.state().pick(models.state().rows().front());
        look(models);
        ProjectorWindow projector(w.context, nullptr, &w.window);
        projector.resize(1280, 720);
        look(projector);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void whatLiesOverThePage_data() { windows_data(); }
    void whatLiesOverThePage()
    {
        SampleWindow w;
        QStringList wrong;
        const RunChoices choices(w.context);
        auto *fields =
            new RunFieldsDialog(w.context, choices, {w.document.study().scenarios.front().runs.front()->id},
                                {RunColumn::hours, RunColumn::cpu, RunColumn::place, RunColumn::note}, &w.window);
        fields->show();
        walk(fields, QStringLiteral("fields"), wrong);
        fields->close();
        w.find<QTabBar>("pages")->setCurrentIndex(2);
        w.find<QAbstractButton>("changeTemplate")->click();
        auto *gallery = w.window.findChild<TemplateGallery *>();
        QVERIFY(gallery);
        QTest::qWait(50);
        walk(gallery, QStringLiteral("gallery"), wrong);
        gallery->close();
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = w.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        walk(palette, QStringLiteral("palette"), wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

HUELLA_TEST(WalkWindowsTest, QApplication)
} // namespace walk_windows_test
#include "walk_windows_test.moc"
