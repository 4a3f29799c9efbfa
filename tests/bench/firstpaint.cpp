// SPDX-License-Identifier: MIT
#include "figures.h"
#include "now/headlineview.h"
#include "parts/textlabel.h"
#include "window/runwindow.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Earshot;

//! Sees the headline of Now being painted.
class HeadlineWatch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isDone)
            return false;
        const auto *label = qobject_cast<TextLabel *>(watched);
        if (!label || !qobject_cast<HeadlineView *>(label->parent()) || label->words().isEmpty())
            return false;
        m_isDone = true;
        reportThisPaint("window", QCoreApplication::arguments().constLast().toLocal8Bit());
        return false;
    }

private:
    bool m_isDone = false;
};

static void watch()
{
    qApp->installEventFilter(new HeadlineWatch(qApp));
}

// bench_firstpaint FILE STARTED: the product's own start, from the outside.
int main(int argc, char *argv[])
{
    // Runs as soon as the product has made its application.
    qAddPreRoutine(watch);
    return runWindow(argc, argv, {});
}
