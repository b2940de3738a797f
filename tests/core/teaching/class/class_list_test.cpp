// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Class lists as schools, learning platforms and spreadsheets write them.

#include "core/teaching/class/class_list.h"
#include "core/teaching/class/name_columns.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace class_list_test {

class ClassListTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreWhole_data();
    void namesAreWhole();
    void headingsAreKnown_data();
    void headingsAreKnown();
    void otherListsAreRefused_data();
    void otherListsAreRefused();
    void whatWasPassedOverIsSaid();
    void otherEncodingsAreSaid();
    void anyBytesAreAnswered();
};

namespace {

QString joined(const ClassList &list)
{
    QStringList names;
    for (const std::string &name : list.names)
        names << QString::fromStdString(name);
    return names.join('|');
}

Result<ClassList> listOf(const QByteArray &csv)
{
    return readClassList({csv.constData(), size_t(csv.size())}, "class.csv");
}

} // namespace

void ClassListTest::namesAreWhole_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, QByteArray csv, QString names) { QTest::newRow(name) << csv << names; };
    row("Moodle in Spanish",
        "\"Nombre\",\"Apellido(s)\",\"Dirección de correo\"\n\"María José\",\"de la Cruz\",\"x@example.org\"\n"
        "\"María José\",\"Ñíguez\",\"y@example.org\"\n",
        "María José de la Cruz|María José Ñíguez");
    row("Moodle in English", "\"First name\",\"Last name\",\"ID number\",\"Email address\"\nAna,Gil,12,a@x.org\n",
        "Ana Gil");
    row("an older Moodle", "First name,Surname,Email address\nAna,Gil,a@x.org\n", "Ana Gil");
    row("surname first", "Last Name,First Name,Username,Student ID\nGil,Ana,agil,7\n", "Ana Gil");
    row("whole names", "Nombre completo;Dirección de correo\r\nAna Gil;a@x.org\r\n", "Ana Gil");
    row("surname and name in a column", "\"Apellidos, Nombre\",Grupo\n\"García Pérez, María José\",A\n",
        "María José García Pérez");
    row("surname and name in a column of a Spanish spreadsheet", "Alumno/a;Grupo\nGarcía Pérez, María José;A\n",
        "María José García Pérez");
    row("the same without quotes", "Apellidos y nombre\nGarcía Pérez, María José\nGil, Ana\n",
        "María José García Pérez|Ana Gil");
    row("two columns by a comma with a space", "Apellidos, Nombre\nGarcía Pérez, María José\n",
        "María José García Pérez");
    row("surnames on lines", "García Pérez, María José\nGil, Ana\n", "María José García Pérez|Ana Gil");
    row("two surnames", "Nombre;Primer apellido;Segundo apellido\nAna;Gil;Soto\nEva;Roy;\n", "Ana Gil Soto|Eva Roy");
    row("two first names", "Primer nombre;Segundo nombre;Apellidos\nAna;Eva;Gil\n", "Ana Eva Gil");
    row("a preferred name", "Nombre;Apellidos;Nombre preferido\nMaría;Gil;Mar\n", "María Gil");
    row("numbered surnames", "Apellido 1;Apellido 2;Nombre;DNI\nGil;Soto;Ana;12345678Z\n", "Ana Gil Soto");
    row("a middle name", "First name,Middle name,Last name\nAda,M.,King\n", "Ada M. King");
    row("given and family names", "Family name\tGiven names\nKing\tAda\n", "Ada King");
    row("a column among others", "group,Name\nA,Ana\nB,Luis\n", "Ana|Luis");
    row("name and surname", "Name,Surname\nAna,Gil\n", "Ana Gil");
    row("in Spanish, with semicolons", "grupo;Estudiante\nA;Ana Pérez\n", "Ana Pérez");
    row("a number that is called student", "Alumno;Nombre;Apellidos\n1;Ana;Gil\n2;Eva;Roy\n", "Ana Gil|Eva Roy");
    row("in any case, behind a mark", "\xef\xbb\xbf ALUMNA ;NOTA\nAna;5\n", "Ana");
    row("tutors are no students", "Nombre del tutor;Nombre del alumno\nLuis;Ana\n", "Ana");
    row("a bare list", "Ana\nLuis\n\nEva\n", "Ana|Luis|Eva");
    row("a bare list of an old Mac", "Ana\rLuis\rEva\r", "Ana|Luis|Eva");
    row("a list beside addresses", "Ana Gil;a@x.org\nEva Roy;e@x.org\n", "Ana Gil|Eva Roy");
    row("an address in the cell", "name\nAna Gil <a@x.org>\ne@x.org\n", "Ana Gil");
    row("sep=", "sep=;\nNombre;Apellidos\nAna;Gil\n", "Ana Gil");
    row("a line break in a cell", "name,note\n\"Ana\nGil\",x\n", "Ana Gil");
    row("filled up with empty cells", "name,group,,\nAna,A,,,,\n", "Ana");
    row("a suffix", "name\n\"King, Jr.\"\n", "King, Jr.");
    row("formulas", "name\n=1+1\n'=2\n", "=1+1|=2");
    row("titles above the header",
        "Listado de alumnos de 2.º A;;\n;;\nN.º;Alumno/a;Grupo\n1;Gil Soto, Ana;A\n2;Roy, Eva;A\n",
        "Ana Gil Soto|Eva Roy");
    row("titles without separators", "IES Los Olmos\nCurso 2026/27\n\nAlumno/a;Grupo\nGil Soto, Ana;A\nRoy, Eva;B\n",
        "Ana Gil Soto|Eva Roy");
    row("equal names", "name\nAna Gil\nEva\nana gil\nAna Gil (1)\n", "Ana Gil (2)|Eva|ana gil (3)|Ana Gil (1)");
    row("equal names of another kind", "Nombre;Apellidos\nAna;Gil\nAna;Gil\n", "Ana Gil (1)|Ana Gil (2)");
}

void ClassListTest::namesAreWhole()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, names);
    const auto list = listOf(csv);
    QVERIFY2(list, list ? "" : list.error().message.key.c_str());
    QCOMPARE(joined(*list), names);
    QVERIFY(!joined(*list).contains('@'));
}

void ClassListTest::headingsAreKnown_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("what");
    const auto rows = [](NameHeading what, std::initializer_list<const char *> headings) {
        for (const char *heading : headings)
            QTest::newRow(heading) << QString::fromUtf8(heading) << int(what);
    };
    rows(NameHeading::given, {"First name", "Given name(s)", "Forename", "Nombre de pila", "FIRST", "Firstname"});
    rows(NameHeading::surname,
         {"Last name", "Surname", "Family name", "Apellidos", "Apellido(s)", "1er apellido", "LastName"});
    rows(NameHeading::student,
         {"Student", "Alumno/a", "Alumna/o", "Estudiante", "Full name", "Nombre completo", "User full name",
          "Apellidos y nombre", "Apellidos, Nombre", "Last name, First name", "Nombre y apellidos",
          "Nombre completo del usuario", "Student name", "Nombre del alumno/a", "Alumnado"});
    rows(NameHeading::name, {"Name", "Nombre", "NOMBRE ", "Nombre(s)"});
    rows(NameHeading::other,
         {"Email address", "Dirección de correo", "ID number", "DNI", "NIU", "Grupo", "Nombre de usuario", "Username",
          "Student ID", "Correo del alumno", "Curso", "Group name", "Nombre del tutor", ""});
}

void ClassListTest::headingsAreKnown()
{
    QFETCH(QString, heading);
    QFETCH(int, what);
    QCOMPARE(int(nameHeading(heading.toStdString())), what);
}

void ClassListTest::otherListsAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, QByteArray csv, const char *place, const char *key) {
        QTest::newRow(name) << csv << QString::fromLatin1(place) << QString::fromLatin1(key);
    };
    row("no names", "group,mark\nA,5\n", "class.csv:1", "error.class_list.column");
    row("addresses alone", "mail\na@x.org\n", "class.csv:1", "error.class_list.column");
    row("nobody", "name\n", "class.csv", "error.class_list.empty");
    row("nothing", "\n\n", "class.csv", "error.csv_table.empty");
    row("a comma too many", "name,group\nAna,A\n\"two\nlines\",B\nGil, Eva,B\n", "class.csv:5",
        "error.csv_table.cells_comma");
    row("a semicolon too many", "name;group\nAna;A\nEva;B;C\n", "class.csv:3", "error.csv_table.cells");
    row("a quote that stays open", "name,group\n\"Ana,A\nEva,B\n", "class.csv:2", "error.csv_table.quotes");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "n\0a\0",
                   6),
        "class.csv", "error.csv_table.utf16");
    row("UTF-8 with bad bytes", "\xef\xbb\xbfname\n\xff\n", "class.csv", "error.csv_table.encoding");
    row("bytes", QByteArray("\0\xff\x01", 3), "class.csv", "error.csv_table.encoding");
}

void ClassListTest::otherListsAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, place);
    QFETCH(QString, key);
    const auto list = listOf(csv);
    QVERIFY2(!list, list ? qPrintable(joined(*list)) : "");
    QCOMPARE(QString::fromStdString(list.error().message.key), key);
    QCOMPARE(QString::fromStdString(list.error().place), place);
}

void ClassListTest::whatWasPassedOverIsSaid()
{
    const auto list = listOf("Nombre;Apellidos;Correo;Grupo\nAna;Gil;a@x.org;A\n");
    QVERIFY(list && list->notes.size() == 1);
    const Message expected("class_list.passed_over", {textArg("columns", "Correo, Grupo")});
    QVERIFY(list->notes.front() == expected);
    QVERIFY(listOf("name\nAna\n")->notes.empty());
    QCOMPARE(QString::fromStdString(listOf("name\nAna\nAna\n")->notes.front().key), QStringLiteral("class_list.equal"));
}

void ClassListTest::otherEncodingsAreSaid()
{
    const auto list = listOf("Nombre;Apellidos\n\xcd\xf1igo;Pe\xf1"
                             "a\n");
    QVERIFY(list);
    QCOMPARE(joined(*list), QStringLiteral("Íñigo Peña"));
    QCOMPARE(QString::fromStdString(list->notes.front().key), QStringLiteral("csv_table.windows_1252"));
}

void ClassListTest::anyBytesAreAnswered()
{
    std::uint32_t state = 3;
    const QByteArray letters("aE1\"\",;\t\r\n @='\xc3\xb1\xf1(");
    for (int round = 0; round < 3000; ++round) {
        QByteArray csv(round % 3 == 0 ? "name,x\n" : "");
        for (int i = 0; i < 50; ++i) {
            state = state * 1664525u + 1013904223u;
            csv += letters[int(state >> 16) % int(letters.size())];
        }
        const auto list = listOf(csv);
        QVERIFY(list ? !list->names.empty() && !joined(*list).contains('@') : !list.error().message.key.empty());
    }
}

HUELLA_TEST(ClassListTest, QCoreApplication)
} // namespace class_list_test
#include "class_list_test.moc"
