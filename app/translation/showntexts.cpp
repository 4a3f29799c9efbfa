// SPDX-License-Identifier: MIT
#include "translation/showntexts.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString modelFile = u"model.toml"_s;

QString settingFile(const QString &setting)
{
    return u"settings/%1.toml"_s.arg(setting);
}

//! Goes through a catalogue and notes each string with its key.
class Collector
{
public:
    void visit(CatalogueContent &content);
    const QList<TextSlot> &slotsFound() const { return m_slots; }

private:
    void begin(const QString &file, const QString &owner, const QString &path);
    void add(const QString &key, QString &text, TextForm form = TextForm::Sentence);
    void add(const QString &key, QStringList &texts, TextForm form = TextForm::Sentence);

    template<typename Named>
    void addNames(const QString &kind, QList<Named> &all);
    void visitModel(CatalogueContent &content);
    void visitContext(ContextQuestion &context);
    void visitSetting(Setting &setting);
    void visitChoices(Setting &setting);
    void visitRule(Rule &rule);
    void visitRemediation(Remediation &remediation);

    QString m_file;
    QString m_owner;
    QString m_path;
    QList<TextSlot> m_slots;
};

void Collector::begin(const QString &file, const QString &owner, const QString &path)
{
    m_file = file;
    m_owner = owner;
    m_path = path;
}

void Collector::add(const QString &key, QString &text, TextForm form)
{
    if (!text.isEmpty())
        m_slots.append({.shown = {.file = m_file,
                                  .key = m_path + key,
                                  .owner = m_owner,
                                  .form = form,
                                  .texts = {text},
                                  .isList = false},
                        .text = &text});
}

void Collector::add(const QString &key, QStringList &texts, TextForm form)
{
    if (!texts.isEmpty())
        m_slots.append({.shown = {.file = m_file,
                                  .key = m_path + key,
                                  .owner = m_owner,
                                  .form = form,
                                  .texts = texts,
                                  .isList = true},
                        .list = &texts});
}

template<typename Named>
void Collector::addNames(const QString &kind, QList<Named> &all)
{
    for (Named &named : all) {
        begin(modelFile, named.id, u"%1.%2."_s.arg(kind, named.id));
        add(u"name"_s, named.name, TextForm::Name);
    }
}

void Collector::visitContext(ContextQuestion &context)
{
    const QString path = u"context.%1."_s.arg(context.id);
    begin(modelFile, context.id, path);
    add(u"name"_s, context.name, TextForm::Name);
    add(u"question"_s, context.question);
    add(u"hint"_s, context.hint);
    for (ContextValue &value : context.values) {
        begin(modelFile, context.id, path + u"value.%1."_s.arg(value.id));
        add(u"text"_s, value.text, TextForm::Name);
        add(u"says"_s, value.says);
    }
}

void Collector::visitModel(CatalogueContent &content)
{
    addNames(u"observer"_s, content.observers);
    addNames(u"asset"_s, content.assets);
    for (Exposure &exposure : content.exposures) {
        begin(modelFile, exposure.id, u"exposure.%1."_s.arg(exposure.id));
        add(u"clause"_s, exposure.clause);
        add(u"limits"_s, exposure.limits);
    }
    for (Worry &worry : content.worries) {
        begin(modelFile, worry.id, u"worry.%1."_s.arg(worry.id));
        add(u"text"_s, worry.text);
    }
    for (ContextQuestion &context : content.contexts)
        visitContext(context);
    addNames(u"group"_s, content.groups);
    addNames(u"seen-by"_s, content.seenBy);
}

void Collector::visitChoices(Setting &setting)
{
    for (Choice &choice : setting.choices) {
        // "It does not apply to me" stands beside a choice of the same values.
        const QString kind = choice.notApplicable ? u"not-applicable"_s : u"choice"_s;
        begin(m_file, setting.id, u"%1.%2."_s.arg(kind, choice.values.join(u'+')));
        add(u"text"_s, choice.text);
        add(u"detail"_s, choice.detail);
        add(u"since-question"_s, choice.sinceQuestion);
    }
}

void Collector::visitSetting(Setting &setting)
{
    begin(settingFile(setting.id), setting.id, u"setting."_s);
    add(u"name"_s, setting.name, TextForm::Name);
    add(u"question"_s, setting.question);
    add(u"hint"_s, setting.hint);
    add(u"about"_s, setting.about);
    for (SettingValue &value : setting.values) {
        begin(m_file, setting.id, u"value.%1."_s.arg(value.id));
        add(u"says"_s, value.says);
    }
    visitChoices(setting);
    begin(m_file, setting.id, {});
    add(u"default.text"_s, setting.standard.text);
    for (MenuPath &path : setting.paths)
        add(u"path.%1.steps"_s.arg(path.systems.join(u'+')), path.steps, TextForm::Label);
    if (setting.askWhen)
        add(u"ask-when.because"_s, setting.askWhen->because);
    if (setting.expiry)
        add(u"expiry.text"_s, setting.expiry->text);
}

void Collector::visitRule(Rule &rule)
{
    begin(rule.setting.isEmpty() ? modelFile : settingFile(rule.setting),
          rule.id,
          u"rule.%1.%2."_s.arg(rule.id).arg(rule.validity.revision));
    add(u"because"_s, rule.because);
}

void Collector::visitRemediation(Remediation &remediation)
{
    const QString path = u"remediation.%1."_s.arg(remediation.id);
    begin(settingFile(remediation.setting), remediation.id, path);
    add(u"title"_s, remediation.title);
    add(u"gain"_s, remediation.gain);
    add(u"steps"_s, remediation.steps);
    add(u"catches"_s, remediation.catches);
    add(u"seen-how"_s, remediation.seenHow);
    add(u"no-way-back"_s, remediation.noWayBack);
    add(u"undo"_s, remediation.undo);
    for (Availability &availability : remediation.availability) {
        QStringList asked;
        for (const Condition &condition : std::as_const(availability.when))
            asked.append(condition.id);
        begin(m_file,
              remediation.id,
              path
                  + u"availability.%1.%2."_s.arg(asked.join(u'+'))
                        .arg(availability.validity.revision));
        add(u"otherwise"_s, availability.otherwise);
    }
}

void Collector::visit(CatalogueContent &content)
{
    visitModel(content);
    for (Setting &setting : content.settings)
        visitSetting(setting);
    for (Rule &rule : content.rules)
        visitRule(rule);
    for (Remediation &remediation : content.remediations)
        visitRemediation(remediation);
}

} // namespace

QList<TextSlot> textSlots(CatalogueContent &content)
{
    Collector collector;
    collector.visit(content);
    return collector.slotsFound();
}

QList<ShownText> shownTexts(const CatalogueContent &content)
{
    // A copy, because one walk serves both to read and to replace.
    CatalogueContent copy = content;
    QList<ShownText> shown;
    const QList<TextSlot> found = textSlots(copy);
    for (const TextSlot &slot : found)
        shown.append(slot.shown);
    return shown;
}

} // namespace Earshot
