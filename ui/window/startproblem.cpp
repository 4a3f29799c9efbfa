// SPDX-License-Identifier: MIT
#include "window/startproblem.h"

#include "parts/button.h"
#include "parts/textlabel.h"
#include "window/filechoice.h"

#include <QVBoxLayout>

namespace Earshot {

static constexpr qsizetype errorsShown = 5;

StartProblem::StartProblem(const QList<Error> &errors, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Earshot"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 20);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Earshot cannot start with this file"), TextRole::Headline));
    for (const Error &error : errors.mid(0, errorsShown)) {
        column->addWidget(new TextLabel(error.what));
        const QString place = error.at.file;
        if (!place.isEmpty())
            column->addWidget(new TextLabel(place, TextRole::Small, Tone::Faint));
    }
    column->addWidget(new TextLabel(tr("The file stays as it is."), TextRole::Body, Tone::Quiet));
    column->addStretch(1);

    auto *close = makeButton(tr("&Close"), ButtonVariant::Quiet, this);
    auto *open = makeButton(tr("&Open another file…"), ButtonVariant::Normal, this);
    auto *make = makeButton(tr("&New file…"), ButtonVariant::Normal, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(make);
    row->addWidget(open);
    column->addSpacing(16);
    column->addLayout(row);
    setMinimumWidth(ems(38));

    const auto take = [this](const QString &path) {
        m_path = path;
        if (!path.isEmpty())
            accept();
    };
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this, take] { take(chooseFileToOpen(this)); });
    connect(make, &QPushButton::clicked, this, [this, take] { take(chooseNewFile(this)); });
}

} // namespace Earshot
