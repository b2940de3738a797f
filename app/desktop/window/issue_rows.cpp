// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issue_rows.h"

#include "app/desktop/common/text.h"
#include "app/desktop/widgets/row_background.h"
#include "app/desktop/widgets/severity_mark.h"

#include <QPainter>
#include <QStyle>

#include <unordered_map>

namespace huella {
namespace {

constexpr size_t mostRuns = 3;     ///< that are named before the rest is counted
constexpr size_t mostIssues = 200; ///< that a person scrolls through; a list of thousands would cost each key its time
constexpr int markSize = 16, rowMargin = 8, textLeft = rowMargin + markSize + 8, rowGap = 6, runHeight = 24;

using Names = std::unordered_map<std::string_view, std::string_view>;

/// Of runs and scenarios by their ids.
Names namesOf(const Study &study)
{
    Names names;
    for (const Scenario &scenario : study.scenarios) {
        names.emplace(scenario.id, scenario.name);
        for (const RunPointer &run : scenario.runs)
            names.emplace(run->id, run->name);
    }
    return names;
}

/// Beside the mark; as if the list were scrolled, so that a line keeps its height when it is.
int textRoom(const QStyleOptionViewItem &option)
{
    const int bar = option.widget ? option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    return std::max(1, (option.widget ? option.widget->width() : 0) - bar - textLeft - rowMargin);
}

class RowMaker {
public:
    RowMaker(const Context &context, bool withScenarios)
        : context_(context), names_(namesOf(context.document.study())), withScenarios_(withScenarios)
    {
    }

    std::vector<IssueRow> rows;

    void add(const IssueGroup &group, const QSet<QString> &opened)
    {
        IssueRow head;
        head.severity = group.issue->severity;
        head.text = head.issue = context_.sentence(group.issue->message);
        head.field = group.issue->field;
        if (!group.places.empty())
            head.run = nearest(group);
        if (group.places.size() == 1)
            head.where = nameOf(group.places.front());
        head.spoken = context_.say(severityKey(head.severity)) + QStringLiteral(": ") + head.text
                      + (head.where.isEmpty() ? QString() : QStringLiteral(", ") + head.where);
        rows.push_back(head);
        if (group.places.size() > 1)
            addRuns(group, head, opened.contains(head.issue));
    }

    void addRest(size_t count)
    {
        IssueRow row;
        row.kind = IssueRow::Kind::rest;
        row.text = row.spoken = context_.say(Message("window.more_issues", {numberArg("count", double(count))}));
        rows.push_back(row);
    }

private:
    /// Where several have it, the one that is looked at.
    std::string nearest(const IssueGroup &group) const
    {
        const std::string current = context_.document.currentRunId();
        for (const IssueGroup::Place &place : group.places)
            if (place.run == current)
                return current;
        return group.places.front().run;
    }

    QString nameOf(const IssueGroup::Place &place) const
    {
        const auto named = [this](const std::string &id) {
            const auto found = names_.find(id);
            return found == names_.end() ? QString() : toQString(found->second);
        };
        return withScenarios_ ? QStringLiteral("%1 (%2)").arg(named(place.run), named(place.scenario))
                              : named(place.run);
    }

    void addRuns(const IssueGroup &group, const IssueRow &head, bool all)
    {
        // "and 1 more" would take the place of the one
        const bool whole = all || group.places.size() <= mostRuns + 1;
        const size_t shown = whole ? group.places.size() : mostRuns;
        for (size_t i = 0; i < shown; ++i) {
            IssueRow row = head;
            row.kind = IssueRow::Kind::run;
            row.text = row.spoken = nameOf(group.places[i]);
            row.run = group.places[i].run;
            rows.push_back(row);
        }
        if (whole)
            return;
        IssueRow more = head;
        more.kind = IssueRow::Kind::more;
        more.text = more.spoken =
            context_.say(Message("window.more_issues", {numberArg("count", double(group.places.size() - shown))}));
        rows.push_back(more);
    }

    const Context &context_;
    Names names_;
    bool withScenarios_;
};

} // namespace

IssueCounts countOf(const std::vector<IssueGroup> &groups)
{
    IssueCounts counts;
    for (const IssueGroup &group : groups)
        ++(group.issue->severity == Severity::error     ? counts.errors
           : group.issue->severity == Severity::warning ? counts.warnings
                                                        : counts.notes);
    return counts;
}

QString countText(const IssueCounts &counts, const Context &context)
{
    QStringList parts;
    const std::pair<int, const char *> each[] = {
        {counts.errors, "window.errors"}, {counts.warnings, "window.warnings"}, {counts.notes, "window.notes"}};
    for (const auto &[count, key] : each)
        if (count > 0)
            parts << context.say(Message(key, {numberArg("count", count)}));
    return parts.isEmpty() ? context.say("window.no_issues") : parts.join(QStringLiteral(", "));
}

std::vector<IssueRow> issueRows(const std::vector<IssueGroup> &groups, const Context &context,
                                const QSet<QString> &opened, bool withScenarios)
{
    RowMaker maker(context, withScenarios);
    const size_t shown = std::min(groups.size(), mostIssues);
    for (size_t i = 0; i < shown; ++i)
        maker.add(groups[i], opened);
    if (groups.size() > shown)
        maker.addRest(groups.size() - shown);
    return maker.rows;
}

IssueRowDelegate::IssueRowDelegate(const std::vector<IssueRow> &rows, const Context &context, QObject *parent)
    : QStyledItemDelegate(parent), rows_(rows), context_(context)
{
}

const IssueRow *IssueRowDelegate::rowAt(const QModelIndex &index) const
{
    return size_t(index.row()) < rows_.size() ? &rows_[size_t(index.row())] : nullptr;
}

QSize IssueRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IssueRow *row = rowAt(index);
    if (!row || row->kind != IssueRow::Kind::issue)
        return {textLeft, runHeight};
    const QRect room(0, 0, textRoom(option), 1000);
    int height = QFontMetrics(themeFont(TextSize::body)).boundingRect(room, Qt::TextWordWrap, row->text).height();
    if (!row->where.isEmpty())
        height += QFontMetrics(themeFont(TextSize::note)).height() + 2;
    return {textLeft, height + 2 * rowGap};
}

void IssueRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IssueRow *row = rowAt(index);
    if (!row)
        return;
    const Theme &theme = context_.colours();
    painter->save();
    paintRowBackground(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), option, theme);
    const bool head = row->kind == IssueRow::Kind::issue;
    QRectF room = QRectF(option.rect).adjusted(textLeft, head ? rowGap : 0, 0, head ? -rowGap : 0);
    room.setWidth(textRoom(option));
    if (head)
        paintSeverity(*painter, QRectF(option.rect.left() + rowMargin, room.top() + 1, markSize, markSize),
                      row->severity, theme);
    painter->setFont(themeFont(head ? TextSize::body : TextSize::note));
    painter->setPen(row->kind == IssueRow::Kind::rest ? theme.quietText : head ? theme.text : theme.accent);
    if (head)
        painter->drawText(room, Qt::TextWordWrap | Qt::AlignTop, row->text);
    else
        painter->drawText(room, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row->text, Qt::ElideRight, int(room.width())));
    if (!row->where.isEmpty()) {
        painter->setFont(themeFont(TextSize::note));
        painter->setPen(theme.accent);
        painter->drawText(room, Qt::AlignBottom,
                          painter->fontMetrics().elidedText(row->where, Qt::ElideRight, int(room.width())));
    }
    painter->restore();
}

} // namespace huella
