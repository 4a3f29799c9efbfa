// SPDX-License-Identifier: MIT
#include "catalogue/readers.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

void readExposures(TableReader &file, CatalogueContent &content)
{
    for (TableReader &table : file.tables(u"exposure"_s)) {
        Exposure exposure;
        exposure.at = table.at();
        exposure.id = table.text(u"id"_s);
        exposure.observer = exposure.id.section(u':', 0, 0);
        exposure.asset = exposure.id.section(u':', 1);
        exposure.how = table.enumerator(u"how"_s, How::Reads);
        exposure.clause = table.text(u"clause"_s);
        exposure.limits = table.optionalText(u"limits"_s);
        exposure.sources = table.optionalTexts(u"sources"_s);
        exposure.checked = table.date(u"checked"_s);
        table.rejectUnknown();
        content.exposures.append(exposure);
    }
}

void readWorries(TableReader &file, CatalogueContent &content)
{
    for (TableReader &table : file.tables(u"worry"_s)) {
        Worry worry;
        worry.at = table.at();
        worry.id = table.text(u"id"_s);
        worry.text = table.text(u"text"_s);
        worry.exposures = table.texts(u"exposures"_s);
        table.rejectUnknown();
        content.worries.append(worry);
    }
}

void readContexts(TableReader &file, CatalogueContent &content)
{
    for (TableReader &table : file.tables(u"context"_s)) {
        ContextQuestion context;
        context.at = table.at();
        context.id = table.text(u"id"_s);
        context.name = table.text(u"name"_s);
        context.question = table.text(u"question"_s);
        context.hint = table.optionalText(u"hint"_s);
        context.several = table.flag(u"several"_s);
        for (TableReader &row : table.tables(u"value"_s)) {
            ContextValue value;
            value.at = row.at();
            value.id = row.text(u"id"_s);
            value.text = row.text(u"text"_s);
            value.says = row.text(u"says"_s);
            row.rejectUnknown();
            context.values.append(value);
        }
        table.rejectUnknown();
        content.contexts.append(context);
    }
}

void readSeenBy(TableReader &file, CatalogueContent &content)
{
    for (TableReader &table : file.tables(u"seen-by"_s)) {
        SeenBy seenBy;
        seenBy.at = table.at();
        seenBy.id = table.text(u"id"_s);
        seenBy.name = table.text(u"name"_s);
        seenBy.planFirst = table.flag(u"plan-first"_s);
        table.rejectUnknown();
        content.seenBy.append(seenBy);
    }
}

} // namespace

QStringList ContextQuestion::valueIds() const
{
    QStringList ids;
    for (const ContextValue &value : values)
        ids.append(value.id);
    return ids;
}

const ContextValue *ContextQuestion::value(const QString &valueId) const
{
    for (const ContextValue &value : values) {
        if (value.id == valueId)
            return &value;
    }
    return nullptr;
}

void readModel(TableReader &file, CatalogueContent &content)
{
    content.version = file.text(u"version"_s);
    content.observers = readNamed<Observer>(file, u"observer"_s);
    content.assets = readNamed<Asset>(file, u"asset"_s);
    content.groups = readNamed<Group>(file, u"group"_s);
    readExposures(file, content);
    readWorries(file, content);
    readContexts(file, content);
    readSeenBy(file, content);
    for (TableReader &table : file.tables(u"rule"_s))
        content.rules.append(readRule(table, {}));
    file.rejectUnknown();
}

void readSources(TableReader &file, CatalogueContent &content)
{
    for (TableReader &table : file.tables(u"source"_s)) {
        Source source;
        source.at = table.at();
        source.id = table.text(u"id"_s);
        source.title = table.text(u"title"_s);
        source.publisher = table.text(u"publisher"_s);
        source.address = table.optionalText(u"address"_s);
        source.checked = table.date(u"checked"_s);
        table.rejectUnknown();
        content.sources.append(source);
    }
}

} // namespace Earshot
