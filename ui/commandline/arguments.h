// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "error.h"

#include <QDate>
#include <QStringList>

namespace Earshot {

//! What a command is called with.
struct CommandCall
{
    QStringList words;     //!< All that stands behind its name.
    QStringList languages; //!< Those of the system, the best one first: "de-AT".
};

//! What stands behind a command: its words and its options.
class Arguments
{
public:
    struct Option
    {
        QString name;      //!< "as-of"; one letter is written with one dash.
        QString valueName; //!< Empty = a switch without a value.
        QString help;
    };
    struct Word
    {
        QString name; //!< "ANSWERS.json"
        bool optional = false;
    };

    //! Reads what is \a given behind the command; an unknown option, a missing value or
    //! a wrong number of words is an error. "--catalogue" and "--language" are known everywhere.
    static Result<Arguments> read(const QString &command,
                                  const CommandCall &given,
                                  const QList<Word> &words,
                                  const QList<Option> &options);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option); }
    //! An invalid date where the option is not given.
    Result<QDate> date(const QString &option) const;

    //! The catalogue to use: the one compiled in, or that of "--catalogue"; in the language of
    //! the system where there is a translation, or in that of "--language".
    Checked<Catalogue> catalogue() const;

private:
    QStringList m_words;
    QStringList m_languages;
    QMap<QString, QString> m_values;
};

//! "-o FILE"
Arguments::Option outputOption();
//! "--format text|json"
Arguments::Option formatOption(const QString &formats);
//! "--db FILE"
Arguments::Option databaseOption();

} // namespace Earshot
