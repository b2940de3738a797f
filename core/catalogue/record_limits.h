// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/catalogue/place.h"

#include <optional>

namespace huella {

/// What is wrong with a record: its field, and what would be right there.
struct FieldFault {
    std::string field;
    Message message;
};

// What a record must hold to be calculated with: the parts it cannot lack, the range of each number, the words that are known
// and the order of bounds. Nothing: the record is sound. The one description of it, for the files that are packed into the
// programs and for the copies that studies carry alike.
std::optional<FieldFault> faultOf(const Source &record);
std::optional<FieldFault> faultOf(const Processor &record);
std::optional<FieldFault> faultOf(const Accelerator &record);
std::optional<FieldFault> faultOf(const Zone &record);
std::optional<FieldFault> faultOf(const ServedZone &record);
std::optional<FieldFault> faultOf(const NamedPlace &record);
std::optional<FieldFault> faultOf(const OtherCode &record);
std::optional<FieldFault> faultOf(const MaskedName &record);
std::optional<FieldFault> faultOf(const GridFigure &record);
std::optional<FieldFault> faultOf(const Provider &record);
std::optional<FieldFault> faultOf(const Facility &record);
std::optional<FieldFault> faultOf(const OtherPue &record);
std::optional<FieldFault> faultOf(const Equivalence &record);
std::optional<FieldFault> faultOf(const Embodied &record);
std::optional<FieldFault> faultOf(const Coefficient &record);
std::optional<FieldFault> faultOf(const ModelEnergy &record);
std::optional<FieldFault> faultOf(const ModelSize &record);
std::optional<FieldFault> faultOf(const Band &record);
std::optional<FieldFault> faultOf(const GaHardware &record);
std::optional<FieldFault> faultOf(const GaGrid &record);
std::optional<FieldFault> faultOf(const GaFacility &record);
std::optional<FieldFault> faultOf(const GaConstant &record);
std::optional<FieldFault> faultOf(const Place &record);

} // namespace huella
