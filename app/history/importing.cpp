// SPDX-License-Identifier: MIT
#include "history/importing.h"

#include "history/rows/decisionrows.h"
#include "history/rows/guiderows.h"
#include "history/rows/rows.h"
#include "history/storeerror.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Replay
{
public:
    Replay(SQLite::Database &database, const QString &path, const Log &log)
        : m_database(database)
        , m_path(path)
        , m_log(log)
    {}

    Result<> run()
    {
        for (const CheckRecord &check : m_log.checks) {
            if (auto said = sayCheck(check); !said)
                return said;
        }
        for (const GuideRecord &record : m_log.guides)
            insertGuideRecord(m_database, record);
        for (const DecisionRecord &record : m_log.decisions)
            insertDecision(m_database, record);
        return sayUpTo(m_log.answers.size(), std::nullopt);
    }

private:
    Result<> sayCheck(const CheckRecord &check)
    {
        if (hasOpenCheck(m_database))
            return refuse(u"Only the last check may be half done."_s, u"checks"_s, check.id);
        if (m_checks.contains(check.id))
            return refuse(u"Two checks have the same number."_s, u"checks"_s, check.id);
        const CheckId id = insertCheck(m_database, check);
        m_checks.insert(check.id, id);
        const qsizetype end = entriesUpToEndOf(m_log, check);
        if (auto said = sayUpTo(end, check.id); !said)
            return said;
        if (!check.isOpen())
            closeCheck(m_database, id, check.finishedAt);
        return {};
    }

    //! Entries up to \a end, which stand outside any check or in \a check.
    Result<> sayUpTo(qsizetype end, std::optional<CheckId> check)
    {
        for (; m_next < end; ++m_next) {
            AnswerRecord record = m_log.answers.at(m_next);
            if (record.check && record.check != check) {
                return refuse(u"This entry is not in a check that was running then."_s,
                              u"answers"_s,
                              record.id);
            }
            if (record.check)
                record.check = m_checks.value(*record.check);
            if (record.undoes) {
                const auto undone = m_answers.constFind(*record.undoes);
                if (undone == m_answers.cend())
                    return refuse(
                        u"This entry undoes one that is not before it."_s, u"answers"_s, record.id);
                record.undoes = *undone;
            }
            m_answers.insert(m_log.answers.at(m_next).id, insertAnswer(m_database, record));
        }
        return {};
    }

    Result<> refuse(const QString &sentence, const QString &list, qint64 id) const
    {
        Error error = storeError(m_path, sentence);
        error.path = list + u'.' + QString::number(id);
        return tl::make_unexpected(error);
    }

    SQLite::Database &m_database;
    const QString &m_path;
    const Log &m_log;
    qsizetype m_next = 0;
    QMap<CheckId, CheckId> m_checks;
    QMap<RecordId, RecordId> m_answers;
};

} // namespace

Result<> replayLog(SQLite::Database &database, const QString &path, const Log &log)
{
    return Replay(database, path, log).run();
}

} // namespace Earshot
