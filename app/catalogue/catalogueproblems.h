// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! One thing that must hold in a catalogue, named as a sentence.
using CatalogueCheck = QList<Error> (*)(const CatalogueContent &content);

//! Every check, each of which finds all problems of its kind.
QList<CatalogueCheck> catalogueChecks();

//! What all checks find, in the order of files, lines and columns.
QList<Error> findProblems(const CatalogueContent &content);

QList<Error> idsAreUnique(const CatalogueContent &content);
QList<Error> revisionsOfARuleDoNotOverlap(const CatalogueContent &content);
QList<Error> everyFileIsNamedAfterItsSetting(const CatalogueContent &content);
QList<Error> everyFormerIdLeadsToOne(const CatalogueContent &content);
QList<Error> everyNameThatIsUsedExists(const CatalogueContent &content);
QList<Error> everyConditionNamesValuesThatExist(const CatalogueContent &content);
QList<Error> everyEffectNamesValuesThatExist(const CatalogueContent &content);
QList<Error> everyValueNamedByASettingExists(const CatalogueContent &content);
QList<Error> everyQuestionHasChoicesForAllValues(const CatalogueContent &content);
QList<Error> everyValueMattersOrIsHarmless(const CatalogueContent &content);
QList<Error> everyExposureHasASource(const CatalogueContent &content);
QList<Error> everyExposureHasARuleAndAWorry(const CatalogueContent &content);
QList<Error> everyReasonIsShort(const CatalogueContent &content);
QList<Error> nothingComesAfterItself(const CatalogueContent &content);
QList<Error> noQuestionWaitsForItself(const CatalogueContent &content);
QList<Error> quickPlacesAreUnique(const CatalogueContent &content);
QList<Error> onlyAdviceSetsNothing(const CatalogueContent &content);
QList<Error> everyAddressIsAWebAddress(const CatalogueContent &content);
QList<Error> everyClaimNamesWhatExists(const CatalogueContent &content);
QList<Error> everyFileIsNamedAfterItsGuide(const CatalogueContent &content);
QList<Error> everyGuideNamesWhatExists(const CatalogueContent &content);
QList<Error> everyGuideHasSteps(const CatalogueContent &content);

} // namespace Earshot
