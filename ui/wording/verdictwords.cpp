// SPDX-License-Identifier: MIT
#include "wording/verdictwords.h"

#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

QString stateOfOneWorry(const Headline &headline)
{
    if (headline.yes == 1)
        return Verdicts::tr("Right now it can happen.");
    if (headline.notSure == 1)
        return Verdicts::tr("Right now we are not sure about it.");
    return Verdicts::tr("Right now we found no way.");
}

QString stateOfWorries(const Headline &headline)
{
    const int yes = headline.yes;
    const int notSure = headline.notSure;
    const int noWay = headline.noWayFound;
    if (yes + notSure + noWay == 1)
        return stateOfOneWorry(headline);
    if (yes > 0 && notSure > 0 && noWay > 0)
        return Verdicts::tr(
                   "Right now %1 can happen, %2 we are not sure about, and for %3 we found no way.")
            .arg(yes)
            .arg(notSure)
            .arg(noWay);
    if (yes > 0 && notSure > 0)
        return Verdicts::tr("Right now %1 can happen, and %2 we are not sure about.")
            .arg(yes)
            .arg(notSure);
    if (yes > 0 && noWay > 0)
        return Verdicts::tr("Right now %1 can happen, and for %2 we found no way.")
            .arg(yes)
            .arg(noWay);
    if (notSure > 0 && noWay > 0)
        return Verdicts::tr("Right now we are not sure about %1, and for %2 we found no way.")
            .arg(notSure)
            .arg(noWay);
    if (yes > 0)
        return Verdicts::tr("Right now all of them can happen.");
    if (notSure > 0)
        return Verdicts::tr("Right now we are not sure about any of them.");
    return Verdicts::tr("Right now we found no way for any of them.");
}

} // namespace

QString verdictWord(Verdict verdict, bool comesWith)
{
    switch (verdict) {
    case Verdict::Yes:
        return comesWith ? Verdicts::tr("Comes with using it") : Verdicts::tr("Yes");
    case Verdict::NotSure:
        return Verdicts::tr("Not sure");
    case Verdict::NoWayFound:
        break;
    }
    return Verdicts::tr("No way found");
}

QString worryVerdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return Verdicts::tr("can happen");
    case Verdict::NotSure:
        return Verdicts::tr("not sure");
    case Verdict::NoWayFound:
        break;
    }
    return Verdicts::tr("no way found");
}

QString howWord(How how)
{
    switch (how) {
    case How::HasKey:
        return Verdicts::tr("has the key");
    case How::Reads:
        return Verdicts::tr("can read it");
    case How::Tampers:
        return Verdicts::tr("by swapping a key");
    case How::KeepsRecords:
        return Verdicts::tr("keeps records");
    case How::Keeps:
        break;
    }
    return Verdicts::tr("can keep it");
}

QString observerName(const Catalogue &catalogue, const QString &observer)
{
    const Observer *known = catalogue.observer(observer);
    return known != nullptr ? known->name : observer;
}

QString assetName(const Catalogue &catalogue, const QString &asset)
{
    const Asset *known = catalogue.asset(asset);
    return known != nullptr ? known->name : asset;
}

QString placeText(const Catalogue &catalogue, const QString &exposure)
{
    const Exposure *known = catalogue.exposure(exposure);
    if (known == nullptr)
        return exposure;
    return Verdicts::tr("%1: %2", "who and what, as in: Apple: your messages from now on")
        .arg(observerName(catalogue, known->observer),
             uncapitalised(assetName(catalogue, known->asset)));
}

QString headlineSentence(const Headline &headline)
{
    const int worries = headline.yes + headline.notSure + headline.noWayFound;
    if (worries == 0)
        return Verdicts::tr("You told us that none of these things would bother you.");
    return Verdicts::tr("You told us %n thing(s) would bother you.", nullptr, worries) + u' '
           + stateOfWorries(headline);
}

QString stripText(const Headline &headline)
{
    return Verdicts::tr("%1 can happen, %2 not sure, %3 no way found")
        .arg(headline.yes)
        .arg(headline.notSure)
        .arg(headline.noWayFound);
}

QString countSubject(const Headline &headline)
{
    return Verdicts::tr("%1 of %n thing(s)", nullptr, headline.of).arg(headline.notRuledOut);
}

QString countPredicate(const Headline &headline)
{
    return headline.notRuledOut == 1 ? Verdicts::tr("is not ruled out")
                                     : Verdicts::tr("are not ruled out");
}

QString countSentence(const Headline &headline)
{
    return Verdicts::tr("%1 %2.", "subject and predicate: 15 of 26 things are not ruled out")
        .arg(countSubject(headline), countPredicate(headline));
}

QString exposureSentence(const Catalogue &catalogue, const QString &exposure)
{
    const Exposure *known = catalogue.exposure(exposure);
    return asSentence(known != nullptr ? known->clause : exposure);
}

QString findingSentence(const Catalogue &catalogue, const Finding &finding)
{
    QString sentence = exposureSentence(catalogue, finding.exposure);
    if (finding.verdict == Verdict::NotSure)
        return Verdicts::tr("We are not sure about this: %1").arg(sentence);
    if (finding.verdict == Verdict::NoWayFound)
        return Verdicts::tr("We found no way for this: %1").arg(sentence);
    if (finding.reason.weakest == Basis::Inferred) {
        static const QRegularExpression can(u"\\bcan\\b"_s);
        const QRegularExpressionMatch match = can.match(sentence);
        if (match.hasMatch())
            sentence.replace(match.capturedStart(), match.capturedLength(), Verdicts::tr("could"));
    }
    if (finding.comesWith)
        sentence += u' ' + Verdicts::tr("No setting changes this.");
    return sentence;
}

QString limitsLine()
{
    return Verdicts::tr("We only know what you told us. We cannot see your phone, Apple's "
                        "computers, or other people's settings.");
}

QString noPromiseLine()
{
    return Verdicts::tr("“No way found” is not a promise.");
}

QString foundByOthersLine()
{
    return Verdicts::tr("Other people may find this page.");
}

QString madeFromLine(const Assessment &assessment)
{
    return Verdicts::tr("Made from your answers on %1. Rules version %2.")
        .arg(dateText(assessment.asOf), assessment.catalogueVersion);
}

} // namespace Earshot
