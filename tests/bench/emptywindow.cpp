// SPDX-License-Identifier: MIT
#include "figures.h"
#include "style/look.h"
#include "style/type.h"

#include <QApplication>
#include <QMainWindow>

//! What Qt costs by itself: a window of the size, style and font of ours with nothing in it.
class EmptyWindow : public QMainWindow
{
public:
    explicit EmptyWindow(QByteArray started)
        : m_started(std::move(started))
    {
        resize(QSize(1100, 760).expandedTo(QSize(Earshot::ems(72), Earshot::ems(50))));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        reportThisPaint("empty", m_started);
    }

private:
    QByteArray m_started;
};

// bench_emptywindow STARTED
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Earshot::installLook();
    EmptyWindow window(argv[argc - 1]);
    window.show();
    return QApplication::exec();
}
