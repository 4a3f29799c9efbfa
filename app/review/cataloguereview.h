// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! One thing that ought to hold of a catalogue on \a day, named as a sentence. None of them keeps
//! a catalogue from being used: what must hold for that is in catalogue/catalogueproblems.h.
using ReviewCheck = QList<Error> (*)(const Catalogue &catalogue, const QDate &day);

//! Every check, each of which finds all problems of its kind.
QList<ReviewCheck> reviewChecks();

//! What all checks find in a catalogue that loads, in the order of files, lines and columns.
QList<Error> reviewCatalogue(const Catalogue &catalogue, const QDate &day);

QList<Error> noRuleInForceIsOlderThanAYear(const Catalogue &catalogue, const QDate &day);
QList<Error> everySourceIsCited(const Catalogue &catalogue, const QDate &day);
QList<Error> everyStatementHasASource(const Catalogue &catalogue, const QDate &day);
QList<Error> noPathSkipsASystem(const Catalogue &catalogue, const QDate &day);
QList<Error> everySystemThatIsAskedHasAPath(const Catalogue &catalogue, const QDate &day);
QList<Error> everyQuestionIsUsedOrExplained(const Catalogue &catalogue, const QDate &day);
QList<Error> everyValueIsInARuleInForceOrHarmless(const Catalogue &catalogue, const QDate &day);
QList<Error> noTwoChoicesStandForTheSame(const Catalogue &catalogue, const QDate &day);
QList<Error> everyExposureCanBeReached(const Catalogue &catalogue, const QDate &day);
QList<Error> everyChangeMattersToSomeone(const Catalogue &catalogue, const QDate &day);
QList<Error> everyReasonIsOneClause(const Catalogue &catalogue, const QDate &day);
QList<Error> noBannedWordIsUsed(const Catalogue &catalogue, const QDate &day);
QList<Error> everySentenceIsShort(const Catalogue &catalogue, const QDate &day);
QList<Error> everySentenceIsEasyToRead(const Catalogue &catalogue, const QDate &day);
QList<Error> theAverageSentenceIsEasierStill(const Catalogue &catalogue, const QDate &day);
QList<Error> rememberedDefaultsAskToLook(const Catalogue &catalogue, const QDate &day);

} // namespace Earshot
