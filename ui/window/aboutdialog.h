// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QDialog>

namespace Earshot {

class PageScroll;

//! What the program is, the two tables of weights behind its order, and what it does not know.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Catalogue &catalogue, QWidget *parent = nullptr);

private:
    void addVersions(const Catalogue &catalogue);
    void addWeights();
    void addLimits();
    void addTable(const QStringList &head, const QList<QStringList> &rows);
    void addText(const QString &text);

    PageScroll *m_page;
};

} // namespace Earshot
