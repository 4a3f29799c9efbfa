// SPDX-License-Identifier: MIT
#pragma once

#include "explain/marks.h"
#include "parts/card.h"
#include "session/session.h"

#include <QSet>

#include <optional>

namespace Earshot {

//! Every worry with its verdict; a click opens the things behind it with their reasons. The last
//! row holds the things that belong to no worry, so that each verdict can be reached.
class WorryList : public Card
{
    Q_OBJECT

public:
    explicit WorryList(QWidget *parent = nullptr);

    void update(const Session &session);
    using QWidget::update;

signals:
    void settingWanted(const QString &setting);

private:
    struct Entry
    {
        QString id; //!< Empty for the last row.
        std::optional<VerdictMark> mark;
        QString sentence;
        QString word;
        QStringList exposures;
    };
    static QList<Entry> entriesOf(const Session &session);
    void addEntry(const Session &session, const Entry &entry);

    QSet<QString> m_open; //!< Entries that stay open when the answers change.
};

} // namespace Earshot
