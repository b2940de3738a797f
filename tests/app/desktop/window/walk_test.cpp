// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/classroom/worksheet_dialog.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/pages/compare/new_scenario_dialog.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/properties_dialog.h"
#include "app/desktop/window/sources_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

using namespace huella;

namespace walk_test {
namespace {

constexpr int slack = 2; // px that a rounded width may lack

/// Of what has the focus by Tab, what a screen reader could not name.
QStringList namelessIn(const QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QMenu")
            || widget->parentWidget()->inherits("QAbstractSpinBox")) // the box around it has the name
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            found << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                 widget->objectName());
    }
    return found;
}

bool isElided(const QString &text) { return text.contains(QChar(0x2026)); }

/// How much wider a label's text is than the label, or how much taller.
bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || isElided(label.text()) || label.width() <= 1)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack;
    return label.sizeHint().width() > label.width() + slack;
}

bool isCut(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width() + slack;
}

bool isCut(const QLineEdit &edit)
{
    const QString words = edit.placeholderText();
    return !words.isEmpty() && edit.text().isEmpty()
           && edit.fontMetrics().horizontalAdvance(words) > edit.width() - 4 - slack;
}

QStringList cutIn(const QWidget *root)
{
    QStringList found;
    const auto add = [&found](const QWidget *widget, const QString &text) {
        found << QStringLiteral("%1 %2: %3 (%4 px)")
                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
                     .arg(widget->width());
    };
    for (const auto *label : root->findChildren<QLabel *>())
        if (label->isVisible() && isCut(*label))
            add(label, label->text());
    for (const auto *button : root->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && !isElided(button->text())
            && button->sizeHint().width() > button->width() + slack)
            add(button, button->text());
    for (const auto *combo : root->findChildren<QComboBox *>())
        if (combo->isVisible() && isCut(*combo))
            add(combo, combo->currentText());
    for (const auto *edit : root->findChildren<QLineEdit *>())
        if (edit->isVisible() && isCut(*edit))
            add(edit, edit->placeholderText());
    return found;
}

/// Letters of Alt that two controls of the same window have.
QStringList clashesIn(const QWidget *root)
{
    QStringList found, taken;
    const auto take = [&](const QWidget *widget, const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty() || !widget->isVisible() || widget->window() != root->window())
            return;
        if (taken.contains(key))
            found << key + QLatin1Char(' ') + text;
        taken << key;
    };
    for (const auto *button : root->findChildren<QAbstractButton *>())
        take(button, button->text());
    for (const auto *label : root->findChildren<QLabel *>())
        if (label->buddy())
            take(label, label->text());
    return found;
}

/// Where Tab goes back up inside one card or a dialog, though not to another column.
QStringList jumpsIn(QWidget *root)
{
    QStringList found;
    const QWidget *before = nullptr, *cardBefore = nullptr;
    const auto cardOf = [root](const QWidget *widget) {
        const QWidget *whole = qobject_cast<QDialog *>(root);
        while (widget && widget != whole && widget->objectName() != QStringLiteral("card"))
            widget = widget->parentWidget();
        return widget;
    };
    for (QWidget *widget = root->nextInFocusChain(); widget && widget != root; widget = widget->nextInFocusChain()) {
        const QWidget *card = cardOf(widget);
        if (!card || !root->isAncestorOf(widget) || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QRect here(widget->mapTo(root, QPoint()), widget->size());
        if (before && card == cardBefore) {
            const QRect there(before->mapTo(root, QPoint()), before->size());
            if (here.bottom() < there.top() && here.left() <= there.left())
                found << QStringLiteral("%1 before %2").arg(before->objectName(), widget->objectName());
        }
        before = widget;
        cardBefore = card;
    }
    return found;
}

Study twoScenarios()
{
    auto loaded = loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"));
    const Study &study = loaded->study;
    return addScenario(study, copyOfScenario(study, study.scenarios.front().id, "In Sweden"));
}

} // namespace

/// Every page and dialog, in both languages, as one sees it and as one who does not see it meets it.
class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void pages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        for (const auto &[name, language] : {std::pair("en", Language::en), std::pair("es", Language::es)})
            for (const QSize &size : {QSize(1440, 900), QSize(1280, 720)})
                QTest::addRow("%s %d", name, size.width()) << int(language) << size;
    }
    void pages()
    {
        QFETCH(int, language);
        QFETCH(QSize, size);
        WindowFixture w{Language(language)};
        w.window.resize(size);
        w.document.replace(twoScenarios());
        w.document.setCurrentRun(w.document.study().scenarios.front().runs.front()->id);
        QStringList wrong;
        const auto walk = [&](const QString &where) {
            QTest::qWait(50);
            for (const QString &what : namelessIn(&w.window))
                wrong << where + " nameless: " + what;
            for (const QString &what : cutIn(&w.window))
                wrong << where + " cut: " + what;
            for (const QString &what : clashesIn(&w.window))
                wrong << where + " clash: " + what;
            for (const QString &what : jumpsIn(&w.window))
                wrong << where + " jump: " + what;
        };
        for (int page = 0; page < w.find<QTabBar>("pages")->count(); ++page) {
            w.find<QTabBar>("pages")->setCurrentIndex(page);
            walk(w.find<QTabBar>("pages")->tabText(page));
        }
        w.find<QTabBar>("pages")->setCurrentIndex(0);
        w.document.setCurrentScenario(w.document.study().scenarios.front().id);
        walk("scenario");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void menus_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::en);
        QTest::newRow("es") << int(Language::es);
    }
    /// Each line has a letter of its own where it has one, and no two actions have the same keys.
    void menus()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        w.document.replace(twoScenarios());
        QStringList wrong, keys;
        for (QMenu *menu : w.window.findChildren<QMenu *>()) {
            if (menu->menuAction()->text().isEmpty())
                continue; // not one of the menu bar
            QStringList letters;
            for (QAction *action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (action->isVisible() && !letter.isEmpty() && letters.contains(letter))
                    wrong << menu->title() + QStringLiteral(" › ") + action->text();
                letters << letter;
            }
        }
        for (const QAction *action : w.window.findChildren<QAction *>())
            for (const QKeySequence &each : action->shortcuts())
                if (const QString key = each.toString(); keys.contains(key))
                    wrong << key + QStringLiteral(": ") + action->text();
                else
                    keys << key;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(keys.size() > 15);
    }

    void dialogs_data() { pages_data(); }
    void dialogs()
    {
        QFETCH(int, language);
        WindowFixture w{Language(language)};
        w.document.replace(twoScenarios());
        PreferencesDialog preferences(w.context, &w.window);
        PropertiesDialog properties(w.context, &w.window);
        SourcesDialog sources(w.context, &w.window);
        WorksheetDialog sheets(w.context, "pue", &w.window);
        NewScenarioDialog scenario(w.context, &w.window);
        QStringList wrong;
        const auto walk = [&wrong](QDialog &dialog) {
            dialog.show();
            QTest::qWait(50);
            const QString name = QString::fromLatin1(dialog.metaObject()->className());
            for (const QString &what : namelessIn(&dialog))
                wrong << name + " nameless: " + what;
            for (const QString &what : cutIn(&dialog))
                wrong << name + " cut: " + what;
            for (const QString &what : clashesIn(&dialog))
                wrong << name + " clash: " + what;
            for (const QString &what : jumpsIn(&dialog))
                wrong << name + " jump: " + what;
        };
        for (QDialog *dialog : std::initializer_list<QDialog *>{&preferences, &properties, &sources, &sheets}) {
            walk(*dialog);
            dialog->hide();
        }
        auto *ways = scenario.findChild<QTabBar *>(QStringLiteral("pages"));
        for (int way = 0; way < ways->count(); ++way) {
            ways->setCurrentIndex(way);
            walk(scenario);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

HUELLA_TEST(WalkTest, QApplication)
} // namespace walk_test
#include "walk_test.moc"
