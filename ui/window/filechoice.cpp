// SPDX-License-Identifier: MIT
#include "window/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct FileChoice
{
    Q_DECLARE_TR_FUNCTIONS(Earshot::FileChoice)
};

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString fileFilter()
{
    return FileChoice::tr("Earshot files (*.db)");
}

} // namespace

QString chooseFileToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, FileChoice::tr("Open the file of a person"), usualFolder(), fileFilter());
}

QString chooseNewFile(QWidget *parent)
{
    // An existing file is opened, never replaced, so there is nothing to confirm.
    QString path = QFileDialog::getSaveFileName(parent,
                                                FileChoice::tr("New file for another person"),
                                                usualFolder(),
                                                fileFilter(),
                                                nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !path.endsWith(u".db"_s, Qt::CaseInsensitive))
        path += u".db"_s;
    return path;
}

} // namespace Earshot
