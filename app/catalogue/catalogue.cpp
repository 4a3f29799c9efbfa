// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include <QCryptographicHash>

namespace Earshot {

namespace {

template<typename T>
const T *byId(const QList<T> &list, const QString &id)
{
    for (const T &item : list) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

} // namespace

QString contentHash(const CatalogueFiles &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QByteArray name = it.key().toUtf8();
        // Lengths go in too, so that moving a byte from one file to the next changes the hash.
        hash.addData(QByteArray::number(name.size()) + ' ' + name + ' '
                     + QByteArray::number(it.value().size()) + ' ');
        hash.addData(it.value());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Catalogue::Catalogue(CatalogueContent content, CatalogueFiles files)
    : m_content(std::move(content))
    , m_files(std::move(files))
    , m_hash(contentHash(m_files))
{}

Catalogue::Catalogue(CatalogueContent content, CatalogueFiles files, QString hash)
    : m_content(std::move(content))
    , m_files(std::move(files))
    , m_hash(std::move(hash))
{}

const Setting *Catalogue::setting(const QString &id) const
{
    return byId(m_content.settings, id);
}

const ContextQuestion *Catalogue::context(const QString &id) const
{
    return byId(m_content.contexts, id);
}

const Exposure *Catalogue::exposure(const QString &id) const
{
    return byId(m_content.exposures, id);
}

const Observer *Catalogue::observer(const QString &id) const
{
    return byId(m_content.observers, id);
}

const Asset *Catalogue::asset(const QString &id) const
{
    return byId(m_content.assets, id);
}

const Worry *Catalogue::worry(const QString &id) const
{
    return byId(m_content.worries, id);
}

const Remediation *Catalogue::remediation(const QString &id) const
{
    return byId(m_content.remediations, id);
}

const Source *Catalogue::source(const QString &id) const
{
    return byId(m_content.sources, id);
}

const SeenBy *Catalogue::seenBy(const QString &id) const
{
    return byId(m_content.seenBy, id);
}

const Claim *Catalogue::claim(const QString &id) const
{
    return byId(m_content.claims, id);
}

const Guide *Catalogue::guide(const QString &id) const
{
    return byId(m_content.guides, id);
}

const Guide *Catalogue::guideFor(const QString &remediation) const
{
    for (const Guide &guide : m_content.guides) {
        if (guide.remediations.contains(remediation))
            return &guide;
    }
    return nullptr;
}

const Rule *Catalogue::rule(const QString &id, int revision) const
{
    for (const Rule &rule : m_content.rules) {
        if (rule.id == id && rule.validity.revision == revision)
            return &rule;
    }
    return nullptr;
}

} // namespace Earshot
