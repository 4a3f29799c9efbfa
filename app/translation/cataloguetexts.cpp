// SPDX-License-Identifier: MIT
#include "translation/cataloguetexts.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString modelFile = u"model.toml"_s;
const QString claimsFile = u"claims.toml"_s;

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
    void begin(const QString &file, const QString &owner, const QString &path, const Place &at);
    void add(const QString &key,
             QString &text,
             CatalogueText::Form form = CatalogueText::Form::Sentence);
    void add(const QString &key,
             QStringList &texts,
             CatalogueText::Form form = CatalogueText::Form::Sentence);

    template<typename Named>
    void addNames(const QString &file, const QString &kind, QList<Named> &all);
    void visitModel(CatalogueContent &content);
    void visitContext(ContextQuestion &context);
    void visitSetting(Setting &setting);
    void visitChoices(Setting &setting);
    void visitRule(Rule &rule);
    void visitRemediation(Remediation &remediation);
    void visitClaims(CatalogueContent &content);
    void visitGuide(Guide &guide);

    QString m_file;
    QString m_owner;
    QString m_path;
    Place m_at;
    QList<TextSlot> m_slots;
};

void Collector::begin(const QString &file,
                      const QString &owner,
                      const QString &path,
                      const Place &at)
{
    m_file = file;
    m_owner = owner;
    m_path = path;
    m_at = at;
}

void Collector::add(const QString &key, QString &text, CatalogueText::Form form)
{
    if (!text.isEmpty())
        m_slots.append({.shown = {.file = m_file,
                                  .key = m_path + key,
                                  .owner = m_owner,
                                  .form = form,
                                  .texts = {text},
                                  .isList = false,
                                  .at = m_at},
                        .text = &text});
}

void Collector::add(const QString &key, QStringList &texts, CatalogueText::Form form)
{
    if (!texts.isEmpty())
        m_slots.append({.shown = {.file = m_file,
                                  .key = m_path + key,
                                  .owner = m_owner,
                                  .form = form,
                                  .texts = texts,
                                  .isList = true,
                                  .at = m_at},
                        .list = &texts});
}

template<typename Named>
void Collector::addNames(const QString &file, const QString &kind, QList<Named> &all)
{
    for (Named &named : all) {
        begin(file, named.id, u"%1.%2."_s.arg(kind, named.id), named.at);
        add(u"name"_s, named.name, CatalogueText::Form::Name);
    }
}

void Collector::visitContext(ContextQuestion &context)
{
    const QString path = u"context.%1."_s.arg(context.id);
    begin(modelFile, context.id, path, context.at);
    add(u"name"_s, context.name, CatalogueText::Form::Name);
    add(u"question"_s, context.question);
    add(u"hint"_s, context.hint);
    for (ContextValue &value : context.values) {
        begin(modelFile, context.id, path + u"value.%1."_s.arg(value.id), value.at);
        add(u"text"_s, value.text, CatalogueText::Form::Name);
        add(u"says"_s, value.says);
    }
}

void Collector::visitModel(CatalogueContent &content)
{
    addNames(modelFile, u"observer"_s, content.observers);
    addNames(modelFile, u"asset"_s, content.assets);
    for (Exposure &exposure : content.exposures) {
        begin(modelFile, exposure.id, u"exposure.%1."_s.arg(exposure.id), exposure.at);
        add(u"clause"_s, exposure.clause);
        add(u"limits"_s, exposure.limits);
    }
    for (Worry &worry : content.worries) {
        begin(modelFile, worry.id, u"worry.%1."_s.arg(worry.id), worry.at);
        add(u"text"_s, worry.text);
    }
    for (ContextQuestion &context : content.contexts)
        visitContext(context);
    addNames(modelFile, u"group"_s, content.groups);
    addNames(modelFile, u"seen-by"_s, content.seenBy);
}

void Collector::visitChoices(Setting &setting)
{
    for (Choice &choice : setting.choices) {
        // "It does not apply to me" stands beside a choice of the same values.
        const QString kind = choice.notApplicable ? u"not-applicable"_s : u"choice"_s;
        begin(m_file, setting.id, u"%1.%2."_s.arg(kind, choice.values.join(u'+')), choice.at);
        add(u"text"_s, choice.text);
        add(u"detail"_s, choice.detail);
        add(u"since-question"_s, choice.sinceQuestion);
    }
}

void Collector::visitSetting(Setting &setting)
{
    begin(settingFile(setting.id), setting.id, u"setting."_s, setting.at);
    add(u"name"_s, setting.name, CatalogueText::Form::Name);
    add(u"question"_s, setting.question);
    add(u"hint"_s, setting.hint);
    add(u"about"_s, setting.about);
    for (SettingValue &value : setting.values) {
        begin(m_file, setting.id, u"value.%1."_s.arg(value.id), value.at);
        add(u"says"_s, value.says);
    }
    visitChoices(setting);
    begin(m_file, setting.id, {}, setting.at);
    add(u"default.text"_s, setting.standard.text);
    for (MenuPath &path : setting.paths)
        add(u"path.%1.steps"_s.arg(path.systems.join(u'+')),
            path.steps,
            CatalogueText::Form::Label);
    if (setting.askWhen)
        add(u"ask-when.because"_s, setting.askWhen->because);
    if (setting.expiry)
        add(u"expiry.text"_s, setting.expiry->text);
}

void Collector::visitRule(Rule &rule)
{
    begin(rule.setting.isEmpty() ? modelFile : settingFile(rule.setting),
          rule.id,
          u"rule.%1.%2."_s.arg(rule.id).arg(rule.validity.revision),
          rule.at);
    add(u"because"_s, rule.because);
}

void Collector::visitRemediation(Remediation &remediation)
{
    const QString path = u"remediation.%1."_s.arg(remediation.id);
    begin(settingFile(remediation.setting), remediation.id, path, remediation.at);
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
                        .arg(availability.validity.revision),
              availability.at);
        add(u"otherwise"_s, availability.otherwise);
    }
}

void Collector::visitClaims(CatalogueContent &content)
{
    addNames(claimsFile, u"heading"_s, content.headings);
    for (Claim &claim : content.claims) {
        begin(claimsFile, claim.id, u"claim.%1."_s.arg(claim.id), claim.at);
        add(u"says"_s, claim.says, CatalogueText::Form::Claim);
        add(u"statement"_s, claim.statement);
    }
}

void Collector::visitGuide(Guide &guide)
{
    const QString file = u"guides/%1.toml"_s.arg(guide.id);
    begin(file, guide.id, u"guide."_s, guide.at);
    add(u"title"_s, guide.title);
    add(u"gain"_s, guide.gain);
    add(u"before"_s, guide.before);
    for (GuideStep &step : guide.steps) {
        begin(file, guide.id, u"step.%1."_s.arg(step.id), step.at);
        add(u"title"_s, step.title);
        add(u"text"_s, step.text);
        add(u"catch"_s, step.cost);
        add(u"no-way-back"_s, step.noWayBack);
        add(u"seen-how"_s, step.seenHow);
        add(u"message"_s, step.message);
        add(u"until"_s, step.countdown.until);
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
    visitClaims(content);
    for (Guide &guide : content.guides)
        visitGuide(guide);
}

} // namespace

QList<TextSlot> textSlots(CatalogueContent &content)
{
    Collector collector;
    collector.visit(content);
    return collector.slotsFound();
}

QList<CatalogueText> catalogueTexts(const CatalogueContent &content)
{
    // A copy, because one walk serves both to read and to replace.
    CatalogueContent copy = content;
    QList<CatalogueText> shown;
    const QList<TextSlot> found = textSlots(copy);
    for (const TextSlot &slot : found)
        shown.append(slot.shown);
    return shown;
}

} // namespace Earshot
