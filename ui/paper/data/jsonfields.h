// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Earshot {

//! Takes the fields of one JSON object one by one and notes every problem with its path. A field
//! that is missing or wrong gives an empty value.
class JsonFields
{
public:
    //! \a problems must outlive this; \a path is where the object stands, empty for the top.
    JsonFields(const QJsonValue &value, QString path, QString file, QList<Error> *problems);

    QString text(const QString &key);
    QString name(const QString &key); //!< A text that is not empty.
    QStringList texts(const QString &key);
    qint64 number(const QString &key); //!< A whole number above 0.
    std::optional<qint64> numberOrNull(const QString &key);
    QDate date(const QString &key);
    QDate dateOrNull(const QString &key);
    QDateTime time(const QString &key);
    QDateTime timeOrNull(const QString &key);
    void null(const QString &key); //!< Expects null.
    QJsonArray array(const QString &key);
    QJsonObject object(const QString &key);

    //! A text that \a read knows, as one enumerator; \a expected names what is known.
    template<typename E, typename Read>
    E token(const QString &key, Read read, const QString &expected)
    {
        const std::optional<E> value = read(text(key));
        if (!value)
            complain(key, expected);
        return value.value_or(E{});
    }

    //! One problem a field is enough; a second in a row is left out.
    void complain(const QString &key, const QString &what);
    //! Complains about every key that was not taken.
    void finish();

private:
    QJsonValue take(const QString &key);
    QString pathOf(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    QString m_file;
    QList<Error> *m_problems;
    QStringList m_taken;
};

} // namespace Earshot
