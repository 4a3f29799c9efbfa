// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "toml/packednode.h"

#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Earshot;

// earshot_prepare FOLDER FILE
//
// Runs when the program is built: parses the catalogue in FOLDER and writes to FILE what the
// program carries, so that a start needs no parser. A catalogue with problems stops the build.
int main(int argc, char **argv)
{
    QTextStream err(stderr);
    if (argc != 3) {
        err << "Expected: earshot_prepare FOLDER FILE\n";
        return 2;
    }
    const auto files = readCatalogueFiles(QString::fromLocal8Bit(argv[1]));
    const auto catalogue = files.and_then(loadCatalogue);
    if (!catalogue) {
        for (const Error &error : catalogue.error())
            err << toLine(error) << '\n';
        return 1;
    }
    QSaveFile out(QString::fromLocal8Bit(argv[2]));
    const QByteArray packed = prepareCatalogue(*files);
    if (!out.open(QIODevice::WriteOnly) || out.write(packed) != packed.size() || !out.commit()) {
        err << out.errorString() << '\n';
        return 2;
    }
    return 0;
}
