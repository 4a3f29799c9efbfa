// SPDX-License-Identifier: MIT
#pragma once

#include "journeys/guidespage.h"
#include "journeys/guideview.h"
#include "ui/windowfixture.h"

class QPushButton;

namespace Earshot {

//! The guides in a window on the file of somebody who answered, to be walked by hand.
class GuidesFixture
{
protected:
    void setUp();
    void tearDown();
    void open();
    //! As after the program was closed and started again.
    void reopen() { open(); }
    void showGuide(const QString &guide) const;
    //! Everything before the step \a before of \a guide, straight into the file.
    void markDone(const QString &guide, const QString &before) const;

    MainWindow &window() const { return m_fixture->window(); }
    Session &session() const { return window().session(); }
    GuidesPage *page() const { return window().findChild<GuidesPage *>(); }
    StepView *current() const;
    //! The button on the page that is visible and says \a text, or null.
    QPushButton *button(const QString &text) const;
    void press(const QString &text) const;
    //! Done, saying yes to whatever is asked.
    void finishStep() const;
    //! All that can be read on the page.
    QString words() const;
    QStringList answer(const QString &setting) const;

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

} // namespace Earshot
