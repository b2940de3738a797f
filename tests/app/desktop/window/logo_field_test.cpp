// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/logo_field.h"
#include "app/desktop/window/properties_dialog.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace huella;

namespace logo_field_test {

/// The logo among title, author and funder.
class LogoFieldTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    QString saved(const char *name, const QSize &size = {300, 100})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder_.filePath(QLatin1String(name));
        image.save(path);
        return path;
    }
    template <class Widget> static Widget *part(PropertiesDialog &dialog, const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

private slots:
    void itIsChosenToldAndTakenAwayByKeys()
    {
        WindowFixture w;
        const int before = w.document.undoStack().index();
        w.dialogs.paths << saved("sign.png");
        {
            PropertiesDialog dialog(w.context, &w.window);
            dialog.show();
            auto *choose = part<QPushButton>(dialog, "logoChoose"), *remove = part<QPushButton>(dialog, "logoRemove");
            auto *words = part<QLineEdit>(dialog, "logoWords");
            QVERIFY(!remove->isEnabled() && !words->isEnabled() && !part<QLabel>(dialog, "logoShown")->isVisible());
            QTest::keyClick(choose, Qt::Key_Space);
            QVERIFY(remove->isEnabled() && part<QLabel>(dialog, "logoShown")->isVisible());
            QTest::keyClicks(words, QStringLiteral("A tree"));
            dialog.accept();
        }
        const Logo &logo = w.document.study().details.logo;
        QVERIFY(logo.picture && logo.picture->width == 300);
        QCOMPARE(logo.alternative, std::string("A tree"));
        QCOMPARE(w.document.undoStack().index(), before + 1);
        {
            PropertiesDialog dialog(w.context, &w.window);
            dialog.show();
            QCOMPARE(part<QLineEdit>(dialog, "logoWords")->text(), QStringLiteral("A tree"));
            QTest::keyClick(part<QPushButton>(dialog, "logoRemove"), Qt::Key_Space);
            dialog.accept();
        }
        QVERIFY(w.document.study().details.logo == Logo());
        w.document.undoStack().undo();
        QVERIFY(w.document.study().details.logo.picture);
        w.document.undoStack().undo();
        QVERIFY(!w.document.study().details.logo.picture);
    }

    void whatIsNoPictureIsSaidAndTheOldOneStays()
    {
        WindowFixture w;
        QFile file(folder_.filePath(QStringLiteral("none.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("words");
        file.close();
        PropertiesDialog dialog(w.context, &w.window);
        auto *logo = part<LogoField>(dialog, "logo");
        logo->takeFile(saved("sign.png"));
        logo->takeFile(file.fileName());
        QVERIFY(logo->logo().picture);
        QCOMPARE(w.dialogs.told.size(), 1);
        QVERIFY(w.dialogs.told.front().contains(QStringLiteral("none.png")));
    }

    void itIsDroppedIn()
    {
        WindowFixture w;
        PropertiesDialog dialog(w.context, &w.window);
        auto *logo = part<LogoField>(dialog, "logo");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(saved("dropped.jpg"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(logo, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(logo, &drop);
        QVERIFY(logo->logo().picture && logo->logo().picture->kind == Picture::Kind::jpeg);
    }
};

HUELLA_TEST(LogoFieldTest, QApplication)
} // namespace logo_field_test
#include "logo_field_test.moc"
