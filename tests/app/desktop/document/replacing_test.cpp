// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/document/saving_fixture.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace huella;

namespace replacing_test {

using namespace saving_fixture;

/// No file is replaced unasked, whatever part of its name was typed.
class ReplacingTest : public QObject {
    Q_OBJECT

private slots:
    void replacingIsAskedAboutTheWholeName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("without its ending") << "plan";
        QTest::newRow("with it") << "plan.huella";
        QTest::newRow("in capitals") << "plan.HUELLA";
    }
    void replacingIsAskedAboutTheWholeName()
    {
        QFETCH(QString, typed);
        QTemporaryDir folder;
        const QString whole = folder.filePath(typed.contains('.') ? typed : typed + ".huella");
        QVERIFY(put(whole, "mine"));
        WindowFixture w;
        typeHours(w, "2");
        w.dialogs.paths << folder.filePath(typed);
        save(w); // nobody says yes
        QCOMPARE(w.dialogs.confirmed.size(), 1);
        QVERIFY(w.dialogs.confirmed[0].contains(whole));
        QCOMPARE(read(whole), QByteArray("mine"));
        w.dialogs.paths << folder.filePath(typed) << folder.filePath("other");
        w.dialogs.confirmations << false; // asked for another name then
        save(w);
        QCOMPARE(read(whole), QByteArray("mine"));
        QVERIFY(read(folder.filePath("other.huella")).startsWith("{"));
        w.dialogs.paths << folder.filePath(typed);
        w.dialogs.confirmations << true;
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(read(whole), bytesOf(w.document.study()));
    }

    void theRealDialogAsksToo()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTemporaryDir folder;
        const QString whole = folder.filePath("plan.huella");
        QVERIFY(put(whole, "mine"));
        WindowDialogs dialogs;
        QStringList asked;
        QTimer person;
        int names = 0;
        connect(&person, &QTimer::timeout, this, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked << box->text();
                box->reject();
            } else if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                if (++names > 1)
                    return dialog->reject();
                auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
                name->setText("plan");
                QTest::keyClick(name, Qt::Key_Return);
            }
        });
        person.start(100);
        QCOMPARE(dialogs.savePath(nullptr, folder.filePath("study.huella")), QString());
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked[0].contains(whole), qPrintable(asked[0]));
        QCOMPARE(read(whole), QByteArray("mine"));
    }

    void figuresAreNotReplacedUnasked()
    {
        QTemporaryDir folder;
        QueuedDialogs dialogs;
        QVERIFY(dialogs.mayReplace(nullptr, "", folder.path(), {"a.svg", "b.svg"}));
        QVERIFY(put(folder.filePath("b.svg"), "mine"));
        QVERIFY(!dialogs.mayReplace(nullptr, "", folder.path(), {"a.svg", "b.svg"}));
        QVERIFY(dialogs.confirmed.value(0).contains("b.svg") && !dialogs.confirmed.value(0).contains("a.svg"));
        dialogs.confirmations << true;
        QVERIFY(dialogs.mayReplace(nullptr, "", folder.path(), {"b.svg"}));
    }
};

HUELLA_TEST(ReplacingTest, QApplication)
} // namespace replacing_test
#include "replacing_test.moc"
