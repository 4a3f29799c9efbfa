// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "report/smallcatalogue.h"
#include "wording/causewords.h"
#include "wording/translations.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The sentences about what changed and why.
class tst_CauseWords : public QObject
{
    Q_OBJECT

private slots:
    void causesThatMovedNothingAreQuiet();
    void causesSayWhatTheyMoved_data();
    void causesSayWhatTheyMoved();
    void causesGoTogether_data();
    void causesGoTogether();
    void bothLinesAreThere();
    void whatCannotBeReadIsSaid();
    void rewordedQuestionShowsBothWordings();
};

namespace {

ExposureComparison
moved(Verdict from, Verdict to, const QList<QList<Cause>> &sufficient, Interplay interplay)
{
    return {.exposure = u"apple:new"_s,
            .fromThen = from,
            .from = from,
            .toThen = to,
            .to = to,
            .why = {interplay, sufficient, {}}};
}

} // namespace
