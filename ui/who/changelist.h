// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Earshot {

//! Every change that can be tried out, as check boxes under the groups of the plan.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setChanges(const Catalogue &catalogue, const Assessment &now, const QStringList &changes);
    void setTicked(const QStringList &changes);

signals:
    void toggled(const QString &change);

private:
    void addGroup(const QString &name, const QList<const Remediation *> &changes);
    void addChange(const Remediation &change);

    QVBoxLayout *m_column;
    QHash<QString, QCheckBox *> m_boxes;
};

} // namespace Earshot
