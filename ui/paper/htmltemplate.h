// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace Earshot {

//! Foreign text made fit for HTML: the only way text gets into a page.
QString escapedHtml(const QString &text);

//! The markup of resources/report: pieces by name with places written {{like-this}}.
class HtmlTemplate
{
public:
    using Values = QMap<QString, QString>; //!< Markup, or text that went through escapedHtml().

    //! Reads the pieces that are compiled in.
    static HtmlTemplate compiledIn();

    //! The piece \a name with its places filled; a place without a value is left empty.
    QString fill(const QString &name, const Values &values) const;
    //! The page around the pieces.
    QString page(Values values) const;

private:
    QMap<QString, QString> m_pieces;
    QString m_page;
    QString m_style;
};

} // namespace Earshot
