// SPDX-License-Identifier: MIT
#include "support/listfixture.h"

#include "catalogue/catalogueloader.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

ListFixture::ListFixture()
{
    static const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    if (!catalogue)
        qFatal("The catalogue does not load: %s", qPrintable(toLine(catalogue.error().first())));
    auto store = HistoryStore::open(m_folder.filePath(u"earshot.db"_s));
    if (!store)
        qFatal("The store does not open: %s", qPrintable(toLine(store.error())));
    m_session = std::make_unique<Session>(
        *catalogue, std::move(*store), [this] { return QDateTime(m_today, QTime(9, 0), Qt::UTC); });
}

void ListFixture::check(const QDate &day,
                        const QMap<QString, QStringList> &settings,
                        CheckKind kind)
{
    const QDate today = std::exchange(m_today, day);
    m_session->startCheck(kind);
    for (auto each = settings.cbegin(); each != settings.cend(); ++each)
        m_session->record({.name = each.key(), .values = each.value()});
    m_session->finishCheck();
    m_today = today;
}

Log ListFixture::onDisk() const
{
    const auto store = HistoryStore::openForReading(m_folder.filePath(u"earshot.db"_s));
    return store ? store->log().value_or(Log()) : Log();
}

Verdict ListFixture::verdict(const QString &exposure) const
{
    const Finding *finding = m_session->assessment().finding(exposure);
    return finding ? finding->verdict : Verdict::NotSure;
}
