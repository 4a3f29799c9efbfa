// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Earshot {

//! In which way an observer gets at an asset. Tampering is never merged with having a key.
enum class How { HasKey, Reads, Tampers, KeepsRecords, Keeps };

//! Somebody who might read.
struct Observer
{
    QString id;
    QString name; //!< "Your phone company".
    Place at;
};

//! Something that might be read.
struct Asset
{
    QString id;
    QString name; //!< "Your messages from now on".
    Place at;
};

//! "Observer can read asset"; on screen a "thing".
struct Exposure
{
    QString id; //!< "observer:asset".
    QString observer;
    QString asset;
    How how = How::Reads;
    QString clause; //!< "Apple can open your messages from now on", no full stop.
    QString limits; //!< One more sentence for the card; may be empty.
    QStringList sources;
    QDate checked;
    Place at;
};

//! A sentence the person rates.
struct Worry
{
    QString id;
    QString text; //!< "Apple can open my messages".
    QStringList exposures;
    Place at;
};

//! One answer to a context question.
struct ContextValue
{
    QString id;
    QString text;
    QString says; //!< "you have green chats", for reasons.
    Place at;
};

//! Something asked once, before the settings.
struct ContextQuestion
{
    QString id;
    QString name;
    QString question;
    QString hint;
    bool several = false; //!< A list to tick, not one value; only ask-when may look at it.
    QList<ContextValue> values;
    Place at;

    QStringList valueIds() const;
    const ContextValue *value(const QString &valueId) const;
};

//! A heading of the checklist.
struct Group
{
    QString id;
    QString name;
    Place at;
};

//! Where a statement comes from.
struct Source
{
    QString id;
    QString title;
    QString publisher;
    QString address; //!< https address, or empty.
    QDate checked;
    Place at;
};

//! Somebody near the person who may notice a change.
struct SeenBy
{
    QString id;
    QString name;           //!< "anyone who uses another device on your account".
    bool planFirst = false; //!< A change they may notice is planned before it is made.
    Place at;
};

} // namespace Earshot
