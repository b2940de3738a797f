// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/blank_study.h"

#include "app/desktop/common/text.h"
#include "core/study/edits/edits.h"
#include "core/wording/wording.h"

namespace huella {

Study blankStudy(Language language, const Settings &settings)
{
    const Wording &words = Wording::of(language);
    Study study = newStudy({words("study.baseline"), words("study.first_run")}, codeOf(language));
    study.author = toStdString(settings.author);
    study.details.affiliation = toStdString(settings.affiliation);
    if (const std::string dataset = toStdString(settings.usualDataset); Dataset::info(dataset))
        study.dataset = dataset;
    const std::string zone = toStdString(settings.usualPlace);
    if (!zone.empty() && datasetOf(study).place(zone))
        study = setField(study, study.scenarios.front().runs.front()->id, Field::zone, zone);
    return study;
}

} // namespace huella
