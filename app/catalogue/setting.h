// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/condition.h"
#include "error.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Earshot {

//! A question of its own, a part of another question, or advice without values.
enum class SettingKind { Question, PartOf, Advice };

//! How well the state of an untouched phone is known, best first.
enum class DefaultBasis { Apple, Code, Secondary, Memory, Disputed, Unknown };

//! One possible state of a setting.
struct SettingValue
{
    QString id;
    QString says;          //!< A clause without a full stop: "iCloud Backup is on".
    bool harmless = false; //!< True where no rule looks at it, on purpose.
    QStringList formerly;  //!< Ids it had before, which old answers may still name.
    Place at;
};

//! One thing to pick on screen; it stands for one value or for a set of them.
struct Choice
{
    QString text;
    QString detail;             //!< A second line; may be empty.
    QStringList values;         //!< Never empty.
    QString sinceQuestion;      //!< "About when …?"; empty where no date is asked for.
    bool notApplicable = false; //!< "Does not apply to me", a real answer.
    Place at;
};

//! Where to look, on one or more systems ("ios-17", "ios-18", "ios-26", "ios-26.5", "ios-27", "mac").
struct MenuPath
{
    QStringList systems;
    QStringList steps;
    QString evidence; //!< Letters of A, D, G, S, M: where the path was seen.
    QDate checked;
    Place at;

    //! Seen somewhere, not only remembered. Paths of iOS 27 never count as verified.
    bool isVerified() const;
};

//! The state of an untouched phone. It is never shown as the person's answer.
struct DefaultState
{
    DefaultBasis basis = DefaultBasis::Unknown;
    QString value; //!< Empty where it is not settled.
    QString text;  //!< One sentence for the person.
};

//! When the setting is asked; while it surely is not, it counts as \a otherwise.
struct AskWhen
{
    QList<Condition> when;
    QString otherwise;
    QString because; //!< One clause: why it is not asked then.
};

//! After \a days a value may have become another by itself.
struct Expiry
{
    QString value;
    int days = 0;
    QStringList becomes;
    QString text; //!< One sentence for the person; "%1" is the date.
};

//! One thing the person can look up or decide; the content of one file of data/catalogue/settings.
struct Setting
{
    QString id;
    QString fact; //!< The number of the research note, "S01".
    SettingKind kind = SettingKind::Question;
    QString partOf;
    QString name; //!< Apple's own label, exactly as on screen.
    QString group;
    QString question;
    QString hint;
    int revision = 1;     //!< Of what the question means; goes up where an old answer fits no more.
    QDate revised;        //!< Since when it means that; valid with a revision from 2 on.
    QStringList formerly; //!< Ids it had before, which old answers may still name.
    bool ordered = false; //!< Values run from safest to riskiest.
    QList<SettingValue> values;
    QList<Choice> choices;
    DefaultState standard;
    QList<MenuPath> paths;
    std::optional<AskWhen> askWhen;
    std::optional<Expiry> expiry;
    int quick = 0;       //!< Place in the quick check, from 1; 0 = only in the full one.
    int seconds = 0;     //!< How long a look takes.
    int freshMonths = 0; //!< After this an answer should be looked at again.
    QStringList about;   //!< Plain sentences for the setting's card.
    QStringList sources;
    QDate checked;
    Place at;

    QStringList valueIds() const;
    //! The value called \a valueId, or null.
    const SettingValue *value(const QString &valueId) const;
};

//! The path to show for \a ios ("26.5", or empty where not known): the newest one that is not
//! newer, marked unverified where it was written for an older system. Null where there is none.
struct ShownPath
{
    QStringList steps;
    QString system; //!< The system the person uses, "ios-27".
    bool verified = false;
    QDate checked;
};
std::optional<ShownPath> pathFor(const Setting &setting, const QString &ios);
//! The same for the Mac.
std::optional<ShownPath> macPathFor(const Setting &setting);

} // namespace Earshot
