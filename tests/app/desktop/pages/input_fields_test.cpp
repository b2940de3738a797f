// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "core/base/fold.h"
#include "tests/register_test.h"

#include <QSignalSpy>
#include <QTest>

using namespace huella;

namespace input_fields_test {

class InputFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("remarked");
        QTest::newRow("point") << "7.5" << 7.5 << false;
        QTest::newRow("comma") << "7,5" << 7.5 << false;
        QTest::newRow("spaces are ignored") << "12 000" << 12000.0 << false;
        QTest::newRow("narrow space") << QString::fromUtf8("12\u202f000") << 12000.0 << false;
        QTest::newRow("1.500 is 1.5, and says so") << "1.500" << 1.5 << true;
        QTest::newRow("1,500 is 1.5, and says so") << "1,500" << 1.5 << true;
        QTest::newRow("four decimals are plain") << "1.5000" << 1.5 << false;
    }
    void numbersAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(bool, remarked);
        for (Language language : {Language::en, Language::es}) {
            NumberField field;
            field.setWords(Wording::of(language));
            field.insert(typed); // QTest cannot press a key for a narrow space
            emit field.textEdited(field.text());
            QVERIFY(field.value());
            QCOMPARE(*field.value(), value);
            QCOMPARE(!field.remark().isEmpty(), remarked);
            QVERIFY(!field.isWrong());
        }
    }

    void whatCannotBeReadStaysAndIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("right");
        QTest::newRow("two points") << "1.500.000"
                                    << "1500000";
        QTest::newRow("point and comma") << "1.500,5"
                                         << "1500,5";
        QTest::newRow("letters") << "twelve"
                                 << "7.5";
        QTest::newRow("hex") << "0x10"
                             << "7.5";
        QTest::newRow("infinite") << "inf"
                                  << "7.5";
    }
    void whatCannotBeReadStaysAndIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, right);
        NumberField field;
        field.setValue(3);
        field.selectAll();
        QTest::keyClicks(&field, typed);
        QVERIFY(field.isWrong());
        QVERIFY2(field.remark().contains(right), qPrintable(field.remark()));
        QCOMPARE(field.text(), typed);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), typed);
    }

    void limitsAreSaid()
    {
        NumberField field;
        field.setLimits(0, 100);
        field.setFactor(100);
        QTest::keyClicks(&field, "120");
        QVERIFY(field.isWrong());
        QVERIFY(field.remark().contains("100"));
        field.selectAll();
        QTest::keyClicks(&field, "7");
        QCOMPARE(*field.value(), 0.07);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), QStringLiteral("7"));
    }

    void anEmptyLineIsNotGiven()
    {
        NumberField field;
        field.setDefault(1.56);
        field.setValue(1.2);
        QSignalSpy spy(&field, &NumberField::edited);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QVERIFY(!field.value());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(field.placeholderText(), QStringLiteral("1.56"));
    }

    void aSwitchOfLanguageMovesNoNumber()
    {
        NumberField field;
        field.setWords(Wording::of(Language::en));
        field.setValue(1234.5);
        QCOMPARE(field.text(), QStringLiteral("1234.5"));
        field.setWords(Wording::of(Language::es));
        QCOMPARE(field.text(), QStringLiteral("1234,5"));
        QCOMPARE(*field.value(), 1234.5);
    }

    /// What the field itself shows must be readable by it, in both languages.
    void itsOwnTextReadsBack()
    {
        for (Language language : {Language::en, Language::es})
            for (double value : {0.5, 12.0, 1234.5, 12000.0, 0.0387, 1e-5, 1234567.25}) {
                NumberField field;
                field.setWords(Wording::of(language));
                field.setValue(value);
                const QString shown = field.text();
                field.selectAll();
                QTest::keyClicks(&field, shown);
                QVERIFY2(field.value() && std::abs(*field.value() - value) < 1e-12 * value, qPrintable(shown));
            }
    }

    void anyPartOfANameFindsIt()
    {
        const ChoiceList places(std::vector<Choice>{{"ES", QStringLiteral("España"), foldText("España Spain ES")},
                                                    {"SE", QStringLiteral("Suecia"), foldText("Suecia Sweden SE")}});
        SearchField field;
        field.setChoices(&places);
        QSignalSpy spy(&field, &SearchField::chosen);
        QTest::keyClicks(&field, "espana");
        QCOMPARE(spy.count(), 0); // typing chooses nothing
        QVERIFY(field.isPending());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.count(), 1); // the accent is not needed
        QVERIFY(!field.isPending());
        QCOMPARE(field.current(), std::string("ES"));
    }

    void anUnknownNameStaysAndNamesTheNearest()
    {
        const ChoiceList names(std::vector<Choice>{
            {"Intel Xeon E5-2683 v4", QStringLiteral("Intel Xeon E5-2683 v4"), "intel xeon e5-2683 v4"}});
        SearchField field;
        field.setChoices(&names);
        field.setCurrent({});
        QTest::keyClicks(&field, "Xeno E5 2683");
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.remark().contains("Intel Xeon E5-2683 v4"));
        QCOMPARE(field.text(), QStringLiteral("Xeno E5 2683"));
        QVERIFY(field.current().empty());
    }

    void clearingTakesTheChoiceAway()
    {
        const ChoiceList places(std::vector<Choice>{{"ES", QStringLiteral("Spain"), "spain"}});
        SearchField field;
        field.setChoices(&places);
        field.setCurrent("ES");
        QSignalSpy spy(&field, &SearchField::chosen);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QVERIFY(field.current().empty());
    }
};

HUELLA_TEST(InputFieldsTest, QApplication)
} // namespace input_fields_test
#include "input_fields_test.moc"
