// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/look_rules.h"
#include "app/desktop/theme/theme.h"
#include "core/charts/chart_colours.h"
#include "tests/app/desktop/theme/contrast.h"
#include "tests/register_test.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace huella;

namespace theme_test {

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textCanBeRead_data() { themes(); }
    void textCanBeRead();
    void framesAndBarsCanBeSeen_data() { themes(); }
    void framesAndBarsCanBeSeen();
    void whatIsPressedOrTypedIntoHasThatFrame_data() { themes(); }
    void whatIsPressedOrTypedIntoHasThatFrame();
    void everyDrawerHasTheColoursOfPaper();

private:
    static void themes();
    static Theme theme()
    {
        const QString name = QTest::currentDataTag();
        return name == "dark"              ? Theme::darkOne()
               : name == "paper"           ? Theme::paper()
               : name == "projector"       ? Theme::projector(false)
               : name == "projector, dark" ? Theme::projector(true)
                                           : Theme::light();
    }
};

namespace {

constexpr double forText = 4.5, forShapes = 3; // Web Content Accessibility Guidelines 2.2, 1.4.3 and 1.4.11

struct Pair {
    const char *what;
    QColor front, back;
};

void verifyAll(const std::vector<Pair> &pairs, double least)
{
    for (const Pair &pair : pairs)
        QVERIFY2(
            contrast(pair.front, pair.back) >= least,
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.what)).arg(contrast(pair.front, pair.back))));
}

} // namespace

void ThemeTest::themes()
{
    QTest::addColumn<int>("nothing");
    for (const char *name : {"light", "dark", "paper", "projector", "projector, dark"})
        QTest::newRow(name) << 0;
}

void ThemeTest::textCanBeRead()
{
    const Theme t = theme();
    verifyAll({{"text on the window", t.text, t.window},
               {"text on a card", t.text, t.surface},
               {"text in a field", t.text, t.field},
               {"text of a chosen row", t.text, t.accentSoft},
               {"quiet text on the window", t.quietText, t.window},
               {"quiet text on a card", t.quietText, t.surface},
               {"a badge", t.quietText, t.badge},
               {"a link", t.accent, t.surface},
               {"a chosen button", t.accent, t.accentSoft},
               {"the first button", t.onAccent, t.accent},
               {"a warning", t.warning, t.warningSoft},
               {"a warning on a card", t.warning, t.surface},
               {"an error", t.error, t.surface}},
              forText);
}

void ThemeTest::framesAndBarsCanBeSeen()
{
    const Theme t = theme();
    const QColor frame = frameColour(t);
    verifyAll({{"the frame of a field, inside", frame, t.field},
               {"the frame of a field, outside", frame, t.surface},
               {"a frame on the window", frame, t.window},
               {"what has the focus", t.accent, t.surface},
               {"a quiet bar", t.ink(ColourRole::quiet), t.surface},
               {"a grey bar", t.ink(ColourRole::grey), t.surface},
               {"the marked bar", t.ink(ColourRole::mark), t.surface},
               {"a processor's part", t.ink(ColourRole::cpu), t.surface},
               {"a memory's part", t.ink(ColourRole::memory), t.surface},
               {"the data centre's part", t.ink(ColourRole::overhead), t.surface}},
              forShapes);
}

void ThemeTest::whatIsPressedOrTypedIntoHasThatFrame()
{
    for (const auto &[kind, property] :
         {std::pair("QLineEdit", ""), std::pair("QComboBox", ""), std::pair("QAbstractSpinBox", ""),
          std::pair("QPushButton", ""), std::pair("QToolButton", "framed")}) {
        Look look;
        for (const LookRule &rule : lookRules())
            if (std::strcmp(rule.kind, kind) == 0 && !*rule.name && !*rule.inside
                && (!*rule.property || std::strcmp(rule.property, property) == 0))
                rule.apply(look);
        QVERIFY2(look.usual.frame == Tone::frame && look.frameWidth > 0, kind);
    }
}

void ThemeTest::everyDrawerHasTheColoursOfPaper()
{
    const auto same = [](const QColor &colour, Rgb other) { return (colour.rgb() & 0xffffff) == other; };
    for (const auto &[theme, ground] :
         {std::pair(Theme::paper(), Ground::light), std::pair(Theme::darkOne(), Ground::dark)}) {
        for (const ColourRole role : {ColourRole::cpu, ColourRole::machine, ColourRole::gpu, ColourRole::memory,
                                      ColourRole::overhead, ColourRole::embodied, ColourRole::mark, ColourRole::quiet,
                                      ColourRole::grey, ColourRole::less, ColourRole::more})
            QVERIFY(same(theme.ink(role), colourOf(role, ground)));
        for (const auto &[colour, role] :
             {std::pair(theme.text, WordRole::text), std::pair(theme.quietText, WordRole::quietText),
              std::pair(theme.line, WordRole::hairline), std::pair(theme.error, WordRole::limit),
              std::pair(theme.surface, WordRole::ground)})
            QVERIFY(same(colour, colourOf(role, ground)));
    }
}

HUELLA_TEST(ThemeTest, NoApplication)
} // namespace theme_test
#include "theme_test.moc"
