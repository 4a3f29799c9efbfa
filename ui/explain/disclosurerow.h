// SPDX-License-Identifier: MIT
#pragma once

#include "explain/marks.h"

#include <QAbstractButton>
#include <QHash>

#include <optional>

namespace Earshot {

//! A row that opens and closes what stands below it: mark, sentence, verdict word, chevron.
//! Click, Space and Enter do the same.
class DisclosureRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Level { Main, Inner };

    DisclosureRow(Level level,
                  std::optional<VerdictMark> mark,
                  const QString &sentence,
                  const QString &word,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts
    {
        QRect mark;
        QRect sentence;
        QRect word;
        QRect chevron;
        int height = 0;
    };
    const Parts &partsFor(int width) const;
    Parts arrange(int width) const;
    QFont sentenceFont() const;
    int sentenceWidth() const; //!< In one line.
    int wordWidth() const;

    Level m_level;
    std::optional<VerdictMark> m_mark;
    QString m_word;
    mutable QHash<int, Parts> m_parts; //!< By width, since the last change of the font.
    mutable int m_sentenceWidth = -1;  //!< -1 = not measured with this font yet; so the next one.
    mutable int m_wordWidth = -1;
};

} // namespace Earshot
