// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/window/figures_dialog.h"
#include "app/desktop/window/properties_dialog.h"
#include "app/desktop/window/sources_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace huella;

namespace language_test {
namespace {

/// Every text that a person can see or hear of a widget.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    if (const auto *list = qobject_cast<const QListWidget *>(widget))
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
    if (const auto *headline = qobject_cast<const HeadlineView *>(widget))
        for (const auto &item : headline->items())
            texts << item.below << item.further;
    if (const auto *chart = qobject_cast<const ChartView *>(widget)) {
        texts << toQString(chart->spec().title) << toQString(chart->spec().description)
              << toQString(chart->spec().footnote);
        for (const ChartRow &bar : chart->spec().bars)
            texts << toQString(bar.label) << toQString(bar.note);
    }
    if (const auto *working = qobject_cast<const WorkingView *>(widget))
        for (const WorkingLine &line : working->lines())
            texts << toQString(line.plain()) << toQString(line.spoken);
    return texts;
}

QStringList allTexts(QWidget *window)
{
    QStringList texts{window->windowTitle()};
    for (const QWidget *widget : window->findChildren<QWidget *>())
        texts << textsOf(widget);
    for (const QAction *action : window->findChildren<QAction *>())
        texts << action->text() << action->iconText();
    for (const QMenu *menu : window->findChildren<QMenu *>())
        texts << menu->title();
    texts.removeDuplicates();
    return texts;
}

/// Names, units and figures that are the same in both languages on purpose.
bool sameInBoth(const QString &text)
{
    static const QStringList names{"PUE",
                                   "CPU",
                                   "GPU",
                                   "ES",
                                   "EN",
                                   "h",
                                   "min",
                                   "GB",
                                   "W",
                                   "g/kWh",
                                   "CO₂e",
                                   "kWh",
                                   "%",
                                   "English",
                                   "Español",
                                   "no",
                                   "error",
                                   "Intel Xeon E5-2683 v4",
                                   "Intel Xeon E5-2683 v4 · Intel ARK table",
                                   "India",
                                   "Huella",
                                   "9[*] – Huella",
                                   "Green Algorithms 3.1",
                                   "Green Algorithms 3.0",
                                   "Green Algorithms 2.2",
                                   "Green Algorithms 1.0",
                                   "Green Algorithms",
                                   "Tenerife",
                                   "&PDF…",
                                   "&LaTeX…",
                                   "&Markdown…",
                                   "PDF…",
                                   "LaTeX…",
                                   "Markdown…"};
    static const QRegularExpression letters(QStringLiteral("\\p{L}"));
    const QString words = text.startsWith(QLatin1String("<qt>")) ? text.mid(4).chopped(5) : text; // of a tooltip
    return !words.contains(letters) || names.contains(text) || text.startsWith(QLatin1String("qt_"));
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private:
    static void plan(WindowFixture &w)
    {
        Study study = w.document.study();
        study = renameRun(study, "r1", "7"); // what the user typed has no language
        study = renameScenario(study, "s1", "8");
        study = setTitle(study, "9");
        for (const auto &[field, value] :
             std::vector<std::pair<Field, FieldValue>>{{Field::cpu, std::string("Intel Xeon E5-2683 v4")},
                                                       {Field::cores, 32.0},
                                                       {Field::hours, 12.0},
                                                       {Field::zone, std::string("US-LA")},
                                                       {Field::platform, std::string("cloud")},
                                                       {Field::gpus, 2.0}})
            study = setField(study, "r1", field, value);
        w.document.apply(EditKind::setField, study);
        w.find<QToolButton>("fold")->click(); // its fields are made when it opens
    }

private slots:
    /// The foot names the language and opens both; to choose the one that is on, or by a screen reader, breaks nothing.
    void theLanguageIsChosenInTheFoot()
    {
        WindowFixture w;
        auto *button = w.find<QToolButton>("languageMenu");
        QCOMPARE(button->text(), QStringLiteral("English"));
        const auto actions = button->menu()->actions();
        QCOMPARE(actions.size(), qsizetype(2));
        QAction *english = actions[0]->isChecked() ? actions[0] : actions[1];
        QAction *spanish = english == actions[0] ? actions[1] : actions[0];
        english->toggle();
        QVERIFY(w.language.language() == Language::en && english->isChecked());
        spanish->trigger();
        QVERIFY(w.language.language() == Language::es);
        QTRY_COMPARE(button->text(), QStringLiteral("Español"));
    }

    /// Qt says "fichero" and "directorio" where everything else says "archivo" and "carpeta".
    void qtsOwnDialogsSpeakAsTheRestDoes()
    {
        const ScreenLanguage language(Language::es);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        const QString said = allTexts(&dialog).join(QLatin1Char('\n'));
        QVERIFY(said.contains(QStringLiteral("Nombre del archivo")));
        static const QRegularExpression foreign(QStringLiteral("fichero|directorio|folder|file"),
                                                QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!said.contains(foreign), qPrintable(said));
    }

    void noVisibleTextIsLeftInTheOtherLanguage()
    {
        WindowFixture w(Language::en);
        plan(w);
        QTest::qWait(300); // cards that follow a moment later have followed
        const QStringList english = allTexts(&w.window);
        QVERIFY(english.size() > 100); // the walk sees the window, not nothing
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        const QStringList spanish = allTexts(&w.window);
        QStringList left;
        for (const QString &text : spanish)
            if (english.contains(text) && !sameInBoth(text))
                left << text;
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
        w.language.set(Language::en);
        QCoreApplication::processEvents();
        QStringList back = allTexts(&w.window);
        for (const QString &text : english)
            QVERIFY2(back.contains(text), qPrintable(text)); // and all the way back
    }

    void dialogsSpeakBothLanguages()
    {
        WindowFixture w(Language::en);
        const auto texts = [&w] {
            PropertiesDialog properties(w.context);
            SourcesDialog sources(w.context);
            FiguresDialog figures(w.context);
            return allTexts(&properties) + allTexts(&sources) + allTexts(&figures);
        };
        const QStringList english = texts();
        w.language.set(Language::es);
        QStringList left;
        for (const QString &text : texts())
            if (english.contains(text) && !sameInBoth(text))
                left << text;
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    }

    void nothingThatTakesTheFocusIsNameless_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::en);
        QTest::newRow("es") << int(Language::es);
    }
    void nothingThatTakesTheFocusIsNameless()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        plan(w);
        PropertiesDialog properties(w.context, &w.window);
        SourcesDialog sources(w.context, &w.window);
        QStringList nameless;
        int seen = 0;
        for (const QWidget *widget : w.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_"))
                || qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget)
                || widget->parent()->inherits("QComboBox") || widget->inherits("QComboBoxPrivateContainer"))
                continue;
            ++seen;
            QAccessibleInterface *seenBy = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!seenBy || seenBy->text(QAccessible::Name).trimmed().isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                                + widget->objectName();
        }
        QVERIFY(seen > 25);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void noTwoMnemonicsOfAMenuClash_data() { nothingThatTakesTheFocusIsNameless_data(); }
    void noTwoMnemonicsOfAMenuClash()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        plan(w);
        const auto check = [](const QList<QAction *> &actions) {
            QStringList keys;
            for (const QAction *action : actions) {
                if (action->isSeparator() || action->text().isEmpty())
                    continue;
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
                QVERIFY2(!keys.contains(key.toString()), qPrintable(action->text()));
                keys << key.toString();
            }
        };
        check(w.window.menuBar()->actions());
        for (const QAction *menu : w.window.menuBar()->actions())
            check(menu->menu()->actions());
    }
};

HUELLA_TEST(LanguageTest, QApplication)
} // namespace language_test
#include "language_test.moc"
