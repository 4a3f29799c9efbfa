// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/model.h"
#include "catalogue/remediation.h"
#include "catalogue/rule.h"
#include "catalogue/setting.h"
#include "claims/claim.h"
#include "guides/guide.h"

#include <QHash>
#include <QMap>

namespace Earshot {

//! The files of a catalogue by relative name ("model.toml", "settings/icloud-backup.toml").
using CatalogueFiles = QMap<QString, QByteArray>;

//! What a catalogue holds, in the order of model.toml; settings in the order of its groups.
struct CatalogueContent
{
    QString version; //!< "2026-11", printed on every paper.
    QList<Observer> observers;
    QList<Asset> assets;
    QList<Exposure> exposures;
    QList<Worry> worries;
    QList<ContextQuestion> contexts;
    QList<Group> groups;
    QList<SeenBy> seenBy;
    QList<Source> sources;
    QList<Setting> settings;
    QList<Rule> rules; //!< Every revision, in the order of the files.
    QList<Remediation> remediations;
    QList<ReviewHeading> headings; //!< Of the review, in its order.
    QList<Claim> claims;
    QList<Guide> guides;
};

//! Everything of data/catalogue, immutable, with a content hash. Cheap to copy.
class Catalogue
{
public:
    Catalogue() = default;
    Catalogue(CatalogueContent content, CatalogueFiles files);
    //! \a hash is contentHash() of \a files, where it is known already.
    Catalogue(CatalogueContent content, CatalogueFiles files, QString hash);

    const QString &version() const { return m_content.version; }
    //! SHA-256 over the names and bytes of all files, in hexadecimal.
    const QString &hash() const { return m_hash; }
    //! The bytes it was made from, to be kept beside the checks that used it.
    const CatalogueFiles &files() const { return m_files; }
    const CatalogueContent &content() const { return m_content; }

    const QList<Setting> &settings() const { return m_content.settings; }
    const QList<Exposure> &exposures() const { return m_content.exposures; }
    const QList<Worry> &worries() const { return m_content.worries; }
    const QList<ContextQuestion> &contexts() const { return m_content.contexts; }
    const QList<Rule> &rules() const { return m_content.rules; }
    const QList<Remediation> &remediations() const { return m_content.remediations; }
    const QList<Claim> &claims() const { return m_content.claims; }
    const QList<Guide> &guides() const { return m_content.guides; }

    //! All of these give null where there is no such id.
    const Setting *setting(const QString &id) const;
    const ContextQuestion *context(const QString &id) const;
    const Exposure *exposure(const QString &id) const;
    const Observer *observer(const QString &id) const;
    const Asset *asset(const QString &id) const;
    const Worry *worry(const QString &id) const;
    const Remediation *remediation(const QString &id) const;
    const Source *source(const QString &id) const;
    const SeenBy *seenBy(const QString &id) const;
    const Claim *claim(const QString &id) const;
    const Guide *guide(const QString &id) const;
    //! The first guide that is for \a remediation, or null.
    const Guide *guideFor(const QString &remediation) const;
    const Rule *rule(const QString &id, int revision) const;

private:
    CatalogueContent m_content;
    CatalogueFiles m_files;
    QString m_hash;
};

//! The hash that a catalogue made of \a files has.
QString contentHash(const CatalogueFiles &files);

} // namespace Earshot
