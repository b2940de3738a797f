// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/edit_names.h"

#include <QCoreApplication>

namespace huella {
namespace {
struct EditNames {
    Q_DECLARE_TR_FUNCTIONS(EditNames)
};
} // namespace

QString editName(EditKind kind)
{
    switch (kind) {
    case EditKind::setField: return EditNames::tr("change of inputs");
    case EditKind::renameRun: return EditNames::tr("renaming of the run");
    case EditKind::renameScenario: return EditNames::tr("renaming of the scenario");
    case EditKind::setKind: return EditNames::tr("kind of run");
    case EditKind::setTitle: return EditNames::tr("title");
    case EditKind::setAuthor: return EditNames::tr("author");
    case EditKind::setDetails: return EditNames::tr("affiliation, funder, grant or ORCID");
    case EditKind::setReportLanguage: return EditNames::tr("language of the report");
    case EditKind::setTense: return EditNames::tr("planned or done");
    case EditKind::setDataset: return EditNames::tr("dataset");
    case EditKind::addRun: return EditNames::tr("new run");
    case EditKind::duplicateRun: return EditNames::tr("duplicate of the run");
    case EditKind::removeRun: return EditNames::tr("removal of the run");
    case EditKind::moveRun: return EditNames::tr("order of the runs");
    case EditKind::setElsewhere: return EditNames::tr("places to compare");
    case EditKind::updateFigures: return EditNames::tr("update of figures");
    case EditKind::addScenario: return EditNames::tr("new scenario");
    case EditKind::removeScenario: return EditNames::tr("removal of the scenario");
    case EditKind::moveScenario: return EditNames::tr("order of the scenarios");
    case EditKind::setBaseline: return EditNames::tr("another baseline");
    case EditKind::setBudget: return EditNames::tr("carbon budget");
    case EditKind::setYears: return EditNames::tr("years of the run");
    case EditKind::setNote: return EditNames::tr("note");
    case EditKind::setRepeat: return EditNames::tr("recurrence");
    case EditKind::editReport: return EditNames::tr("writing in the report");
    case EditKind::setReportTemplate: return EditNames::tr("template of the report");
    case EditKind::editRuns: return EditNames::tr("change of several runs");
    case EditKind::addRuns: return EditNames::tr("new runs");
    case EditKind::sortRuns: return EditNames::tr("order of the runs");
    case EditKind::removeRuns: return EditNames::tr("removal of runs");
    case EditKind::moveSection: return EditNames::tr("order of the sections");
    case EditKind::setFigure: return EditNames::tr("figure of the report");
    case EditKind::setPlan: return EditNames::tr("plan of the run");
    case EditKind::setPlanKind: return EditNames::tr("way of planning the run");
    case EditKind::setTraining: return EditNames::tr("training and retraining");
    }
    return {};
}

} // namespace huella
