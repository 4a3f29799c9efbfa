// SPDX-License-Identifier: MIT
#include "catalogue/catalogueproblems.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Reports what the entries of \a list were called before, where that leads to no one of them.
template<typename T>
void reportAmbiguous(const QList<T> &list, QList<Error> &problems)
{
    QHash<QString, QString> owners;
    for (const T &item : list)
        owners.insert(item.id, item.id);
    for (const T &item : list) {
        for (const QString &id : item.formerly) {
            if (owners.contains(id))
                problems.append(
                    {u"\"%1\" belongs to \"%2\" already; expected an old id that leads to one entry."_s
                         .arg(id, owners.value(id)),
                     item.at,
                     {}});
            else
                owners.insert(id, item.id);
        }
    }
}

} // namespace

QList<Error> everyFormerIdLeadsToOne(const CatalogueContent &content)
{
    QList<Error> problems;
    reportAmbiguous(content.settings, problems);
    for (const Setting &setting : content.settings)
        reportAmbiguous(setting.values, problems);
    for (const ContextQuestion &context : content.contexts) {
        for (const Setting &setting : content.settings) {
            if (setting.formerly.contains(context.id))
                problems.append(
                    {u"\"%1\" is a context question already."_s.arg(context.id), setting.at, {}});
        }
    }
    return problems;
}

} // namespace Earshot
