// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/beginnings/embedded_studies.h"
#include "core/beginnings/published_case.h"
#include "core/study/evaluate/evaluate.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace published_case_test {

/// Cases that somebody published: ours lies as near to their figure as the case says.
class PublishedCaseTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsOneInBothLanguages()
    {
        QVERIFY(embeddedCases().size() >= 9);
        for (const Language language : {Language::en, Language::es}) {
            QCOMPARE(publishedCases(language).size(), embeddedCases().size());
            for (const PublishedCase &each : publishedCases(language)) {
                QVERIFY(!each.why.empty() && !each.source.empty() && !each.printed.empty());
                QVERIFY(each.url.starts_with("https://"));
                for (const IssuePointer &issue : Evaluator().central(each.beginning.study).issues)
                    QVERIFY2(issue->severity != Severity::error, issue->message.key.c_str());
            }
        }
    }

    void oursIsAsNearAsTheCaseSays()
    {
        for (const PublishedCase &each : publishedCases(Language::en)) {
            const double ours = oursOf(each);
            QVERIFY2(std::abs(ours - each.published) <= each.within * each.published,
                     qPrintable(QString::fromStdString(each.beginning.id) + QString::number(ours, 'g', 12)));
            QVERIFY(each.within <= 0.01);
        }
    }
};

HUELLA_TEST(PublishedCaseTest, NoApplication)

} // namespace published_case_test
#include "published_case_test.moc"
