// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/evaluate/issue_groups.h"

#include <QSet>
#include <QStyledItemDelegate>

#include <map>

namespace huella {

/// One line of the list of issues: what is the matter, a run that has it, or how many more have it.
struct IssueRow {
    enum class Kind { issue, run, more, rest };
    Kind kind = Kind::issue;
    Severity severity = Severity::note;
    QString text;    ///< the sentence, or the run's name
    QString where;   ///< of an issue that one run has: its name
    QString spoken;  ///< what a screen reader is told
    std::string run; ///< to go to; empty: the study
    std::string field;
    QString issue; ///< the sentence that it belongs to
};

/// How many things there are to mend, by how grave they are.
struct IssueCounts {
    int errors = 0, warnings = 0, notes = 0;
    bool none() const { return errors + warnings + notes == 0; }
    bool operator==(const IssueCounts &) const = default;
};
IssueCounts countOf(const std::vector<IssueGroup> &groups);
/// "3 warnings, 2 notes"; "No issues".
QString countText(const IssueCounts &counts, const Context &context);

/// The lines for these issues. `opened`: sentences of which each run is named, not the first few alone; `withScenarios`: a
/// run's scenario stands behind its name.
std::vector<IssueRow> issueRows(const std::vector<IssueGroup> &groups, const Context &context,
                                const QSet<QString> &opened, bool withScenarios);

/// Draws such a line; the view's items hold its number as `IssueRowDelegate::rowRole`.
class IssueRowDelegate : public QStyledItemDelegate {
public:
    IssueRowDelegate(const std::vector<IssueRow> &rows, const Context &context, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const IssueRow *rowAt(const QModelIndex &index) const;
    const std::vector<IssueRow> &rows_;
    const Context &context_;
};

} // namespace huella
