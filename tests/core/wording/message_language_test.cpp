// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/message_language.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace message_language_test {

class MessageLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheEnvironment_data();
    void followsTheEnvironment();
};

void MessageLanguageTest::followsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("spanish");
    const auto row = [](const QString &variables, bool spanish) {
        QTest::newRow(qPrintable(variables)) << variables.split(' ', Qt::SkipEmptyParts) << spanish;
    };
    row("", false);
    for (const char *locale :
         {"es", "es_ES", "es_ES.UTF-8", "es.UTF-8", "es_MX.UTF-8", "es@euro", "es_ES@euro", "es-ES"})
        for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
            row(QStringLiteral("%1=%2").arg(QLatin1String(variable), QLatin1String(locale)), true);
    for (const char *locale : {"est", "et_EE.UTF-8", "est_EE", "esperanto", "eo", "ES_es", "ast_ES.UTF-8",
                               "ca_ES.UTF-8", "en_ES.UTF-8", "C", "POSIX", "C.UTF-8", "C.utf8"})
        for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
            row(QStringLiteral("%1=%2").arg(QLatin1String(variable), QLatin1String(locale)), false);
    row("LANG=en_GB.UTF-8 LC_ALL=es_MX.UTF-8", true);
    row("LANG=es_ES.UTF-8 LC_MESSAGES=en_US.UTF-8", false);
    row("LANG=en_US.UTF-8 LC_MESSAGES=es_ES.UTF-8", true);
    row("LANG=es_ES.UTF-8 LC_ALL=C", false);
    row("LANG=es_ES.UTF-8 LC_ALL=POSIX", false);
    row("LANG=es_ES.UTF-8 LC_ALL=C.UTF-8", false);
    row("LANG=es_ES.UTF-8 LC_MESSAGES=C", false);
    row("LC_MESSAGES=es_ES.UTF-8 LC_ALL=fr_FR.UTF-8", false);
    row("LANG=es_ES.UTF-8 LC_NUMERIC=C", true);
    row("LANG=en_GB.UTF-8 LC_NUMERIC=es_ES.UTF-8", false);
    row("LANG=ca_ES.UTF-8 LANGUAGE=ca:es:en", true);
    row("LANG=es_ES.UTF-8 LANGUAGE=en_GB:es", false);
    row("LANG=es_ES.UTF-8 LANGUAGE=fr", true);
    row("LANG=de_DE.UTF-8 LANGUAGE=est:et", false);
    row("LANGUAGE=es", false); // without a locale nobody heeds it
    row("LANG=C.UTF-8 LANGUAGE=es", false);
    row("LANG=es_ES.UTF-8 LC_ALL=C LANGUAGE=es", false);
    row("LANG=pt_BR.UTF-8 LANGUAGE=:es", true);
}

void MessageLanguageTest::followsTheEnvironment()
{
    QFETCH(QStringList, variables);
    QFETCH(bool, spanish);
    const auto environment = [&variables](const char *name) {
        for (const QString &variable : variables)
            if (variable.startsWith(QLatin1String(name) + QLatin1Char('=')))
                return variable.mid(variable.indexOf('=') + 1).toStdString();
        return std::string();
    };
    QCOMPARE(messageLanguage(environment), spanish ? Language::es : Language::en);
}

HUELLA_TEST(MessageLanguageTest, NoApplication)
} // namespace message_language_test
#include "message_language_test.moc"
