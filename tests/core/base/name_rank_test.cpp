// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/name_rank.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace name_rank_test {

class NameRankTest : public QObject {
    Q_OBJECT

private slots:
    void aNameAnswersToWhatIsTyped_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rank"); // -1: it does not
        const auto add = [](const char *query, const char *name, int rank) {
            QTest::addRow("%s in %s", query, name) << QString::fromUtf8(query) << QString::fromUtf8(name) << rank;
        };
        add("Undo", "Undo", int(NameRank::whole));
        add("und", "Undo", int(NameRank::beginning));
        add("", "Undo", int(NameRank::beginning));
        add("run", "Duplicate run", int(NameRank::wordStarts));
        add("run dup", "Duplicate run", int(NameRank::wordStarts));
        add("licat", "Duplicate run", int(NameRank::anywhere));
        add("dr", "Duplicate run", int(NameRank::firstLetters));
        add("dupr", "Duplicate run", int(NameRank::firstLetters));
        add("tad", "Title, author and dataset", int(NameRank::firstLetters));
        add("ejec", "Añadir ejecución", int(NameRank::wordStarts));
        add("anadir", "Añadir ejecución", int(NameRank::beginning));
        add("AÑADIR EJECUCION", "Añadir ejecución", int(NameRank::whole));
        add("rd", "Duplicate run", -1);
        add("duplicates", "Duplicate run", -1);
        add("zz", "Duplicate run", -1);
    }
    void aNameAnswersToWhatIsTyped()
    {
        QFETCH(QString, query);
        QFETCH(QString, name);
        QFETCH(int, rank);
        const auto found = nameRank(foldText(query.toStdString()), foldText(name.toStdString()));
        QCOMPARE(found ? int(*found) : -1, rank);
    }

    /// Backtracking ends soon also where a name has many words that begin alike.
    void alikeWordsTakeNoTime()
    {
        std::string name, query;
        for (int i = 0; i < 12; ++i)
            name += "aaaa ";
        query = std::string(24, 'a') + "b";
        QVERIFY(!nameRank(query, name));
    }
};

HUELLA_TEST(NameRankTest, NoApplication)
} // namespace name_rank_test
#include "name_rank_test.moc"
