// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/checkflow.h"

#include <QWidget>

namespace Earshot {

class ProgressLine;
class TextLabel;

//! The head of the check: which one it is, how far it is and how long it will take.
class CheckHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CheckHeader(QWidget *parent = nullptr);

    void showProgress(CheckKind kind, const PageId &page, const CheckProgress &progress);

private:
    TextLabel *m_kind;
    TextLabel *m_words;
    ProgressLine *m_line;
};

} // namespace Earshot
