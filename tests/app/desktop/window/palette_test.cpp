// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/cards/source_popup.h"
#include "app/desktop/help/help_window.h"
#include "app/desktop/palette/command_palette.h"
#include "app/desktop/window/sources_dialog.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace huella;

namespace palette_test {
namespace {

/// The palette, opened by its keys.
struct Opened {
    explicit Opened(WindowFixture &w)
    {
        QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
        palette = w.window.findChild<CommandPalette *>();
        typed = palette ? palette->findChild<QLineEdit *>() : nullptr;
    }
    QString first(const QString &text) const
    {
        typed->setText(text);
        return palette->findChild<QListView *>()->currentIndex().data().toString();
    }
    QString firstSpoken() const
    {
        return palette->findChild<QListView *>()->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    QPointer<CommandPalette> palette;
    QLineEdit *typed = nullptr;
};

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void press(QLineEdit *field, Qt::Key key) { QTest::keyClick(field, key); }

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsFoundInEitherLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto add = [](Language language, const char *typed, const char *shown) {
            QTest::addRow("%s", typed) << int(language) << QString::fromUtf8(typed) << QString::fromUtf8(shown);
        };
        add(Language::en, "duplicate", "Duplicate run");
        add(Language::en, "duplicar", "Duplicate run");
        add(Language::en, "dupr", "Duplicate run");
        add(Language::en, "ampliar", "Zoom in");
        add(Language::en, "nucleos", "Cores");
        add(Language::en, "españa", "Where: Spain — source");
        add(Language::en, "espana", "Where: Spain — source");
        add(Language::es, "zoom in", "Ampliar");
        add(Language::es, "anadir ejecucion", "Añadir ejecución");
        add(Language::es, "spain", "Dónde: España — fuente");
        add(Language::es, "compare", "Comparar");
        add(Language::es, "keys", "Teclado");
        for (const char *asked : {"funder", "ORCID", "affiliation", "grant", "logo"})
            add(Language::en, asked, "Title, author and dataset");
        for (const char *asked : {"financiador", "afiliacion", "convocatoria", "logotipo"})
            add(Language::es, asked, "Título, autoría y conjunto de datos");
    }
    void everythingIsFoundInEitherLanguage()
    {
        QFETCH(int, language);
        QFETCH(QString, typed);
        WindowFixture w{Language(language)};
        Opened open(w);
        QVERIFY(open.typed && open.typed->hasFocus());
        QTEST(open.first(typed), "shown");
        press(open.typed, Qt::Key_Escape);
        QTRY_VERIFY(!open.palette);
    }

    void anActionIsDoneByEnter()
    {
        WindowFixture w;
        Opened open(w);
        QCOMPARE(open.first(QStringLiteral("add run")), QStringLiteral("Add run"));
        press(open.typed, Qt::Key_Return);
        QCOMPARE(w.document.study().runCount(), size_t(2));
        QTRY_VERIFY(!open.palette);
    }

    void whatIsOffSaysWhyAndStays()
    {
        WindowFixture w;
        Opened open(w);
        QCOMPARE(open.first(QStringLiteral("undo")), QStringLiteral("Undo"));
        QCOMPARE(open.firstSpoken(), QStringLiteral("Undo, Edit, nothing to undo, Ctrl+Z"));
        press(open.typed, Qt::Key_Return);
        QVERIFY(open.palette && open.palette->isVisible());
    }

    /// Qt says "Control+Mayúsculas"; the guide and the keyboards do not.
    void keysAreNamedAsTheGuideNamesThem()
    {
        WindowFixture w(Language::es);
        Opened open(w);
        open.first(QStringLiteral("guardar como"));
        QVERIFY2(open.firstSpoken().endsWith(QStringLiteral("Ctrl+Mayús+S")), qPrintable(open.firstSpoken()));
    }

    void aFieldGetsTheFocus()
    {
        WindowFixture w;
        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier);
        Opened open(w);
        open.first(QStringLiteral("grid intensity"));
        press(open.typed, Qt::Key_Return);
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 0);
        QTRY_VERIFY(w.find<QLineEdit>("intensity_g_per_kwh")->hasFocus());
    }

    void aPlaceShowsItsSource()
    {
        WindowFixture w;
        Opened open(w);
        open.first(QStringLiteral("france"));
        press(open.typed, Qt::Key_Return);
        auto *popup = w.window.findChild<SourcePopup *>();
        QVERIFY(popup && popup->isVisible());
        QVERIFY(popup->findChild<QLabel *>()->text().startsWith(QStringLiteral("France: ")));
        popup->close();
    }

    void aSourceIsMarkedAmongTheSources()
    {
        WindowFixture w;
        Opened open(w);
        const Source &last = w.document.dataset().catalogue().sources.back();
        open.first(toQString(last.title));
        QString marked;
        QTimer::singleShot(100, &w.window, [&] {
            if (auto *dialog = w.window.findChild<SourcesDialog *>()) {
                marked = dialog->findChild<QTableWidget *>()->currentItem()->text();
                dialog->reject();
            }
        });
        press(open.typed, Qt::Key_Return);
        QCOMPARE(marked, toQString(last.title));
    }

    void aPageOfTheGuideOpens()
    {
        WindowFixture w;
        Opened open(w);
        open.first(QStringLiteral("in a lesson"));
        press(open.typed, Qt::Key_Return);
        auto *help = w.window.findChild<HelpWindow *>();
        QVERIFY(help);
        QCOMPARE(help->place().page, std::string("keys"));
    }

    void theFocusGoesWhereOneGoes()
    {
        WindowFixture w;
        for (const auto &[name, part] : {std::pair("Baseline", "runs"), {"Final run", "hours"}}) {
            Opened open(w);
            open.typed->setText(QLatin1String(name));
            press(open.typed, Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), QLatin1String(part));
        }
    }

    /// Where a thing stands finds it, too; and what is chosen on the report's page opens there.
    void menusAndTheirPathsAreFound()
    {
        WindowFixture w;
        {
            Opened open(w);
            QVERIFY2(open.first(QStringLiteral("export odt")).startsWith(QStringLiteral("ODT")),
                     qPrintable(open.first(QStringLiteral("export odt"))));
            QCOMPARE(open.first(QStringLiteral("plantilla del informe")), QStringLiteral("Template of the report"));
            open.typed->setText(QStringLiteral("page setup"));
            press(open.typed, Qt::Key_Return);
        }
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().size(), 2); // the papers
        menu->close();
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 2);
    }

    void theArrowsGoRoundAndAreAnnounced()
    {
        WindowFixture w;
        Opened open(w);
        open.typed->setText(QStringLiteral("scenario"));
        auto *list = open.palette->findChild<QListView *>();
        const int count = list->model()->rowCount();
        QVERIFY(count > 3);
        press(open.typed, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), count - 1);
        press(open.typed, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 0);
        const QString said = open.palette->findChild<QWidget *>(QStringLiteral("announcer"))->accessibleName();
        QVERIFY2(said.endsWith(QStringLiteral(", 1 of %1").arg(count)), qPrintable(said));
        QVERIFY(open.typed->hasFocus());
        open.typed->setText(QStringLiteral("no such thing at all"));
        QCOMPARE(list->model()->rowCount(), 0);
        press(open.typed, Qt::Key_Return); // and nothing happens
        QVERIFY(open.palette->isVisible());
    }

    /// A key is not felt. In processor time of the thread, since the simulation and others may have the machine meanwhile.
    void manyRunsMakeNoKeySlow()
    {
        WindowFixture w;
        Study study = w.document.study();
        auto &runs = study.scenarios.front().runs;
        for (int i = 2; i <= 500; ++i) {
            auto run = std::make_shared<Run>(*runs.front());
            run->id = "r" + std::to_string(i);
            run->name = "Assembly of sample " + std::to_string(i);
            runs.push_back(std::move(run));
        }
        w.document.replace(study);
        Opened open(w);
        double slowest = 0;
        for (const QChar letter : QStringLiteral("assembly of sample 499")) {
            const double start = threadMs();
            QTest::keyClick(open.typed, letter.toLatin1());
            slowest = std::max(slowest, threadMs() - start);
        }
        QVERIFY2(slowest < 16, qPrintable(QString::number(slowest)));
        press(open.typed, Qt::Key_Return);
        QCOMPARE(w.document.currentRunId(), std::string("r499"));
    }
};

HUELLA_TEST(PaletteTest, QApplication)
} // namespace palette_test
#include "palette_test.moc"
