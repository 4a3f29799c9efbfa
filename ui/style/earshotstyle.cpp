// SPDX-License-Identifier: MIT
#include "style/earshotstyle.h"

#include "style/buttonpainter.h"
#include "style/fieldpainter.h"
#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Earshot {

EarshotStyle::EarshotStyle()
    : QProxyStyle(u"fusion"_s)
{}

void EarshotStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = paletteFor(tokensFor(palette));
}

void EarshotStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void EarshotStyle::drawPrimitive(PrimitiveElement element,
                                 const QStyleOption *option,
                                 QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        return paintCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option);
    case PE_PanelLineEdit:
        // A frameless edit sits inside a field that has painted itself already.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintFieldPanel(painter, *option);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paintFocusRing(painter, *option);
        return;
    case PE_PanelItemViewRow: // Our delegates paint what is chosen.
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paintFrame(painter, *option);
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

static void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Tokens tokens = tokensFor(option.palette);
    painter->fillRect(option.rect, tokens.sidebar);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokens.highContrast ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(tokens.sideChosen);
        painter->drawRoundedRect(option.rect.adjusted(1, 3, -1, -3), 6, 6);
        painter->restore();
    }
    painter->setPen(chosen ? tokens.accentText : tokens.text2);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void EarshotStyle::drawControl(ControlElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(painter, *button, widget);
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, tokensFor(option->palette).sidebar);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuBarItem(painter, *item);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void EarshotStyle::drawComplexControl(ComplexControl control,
                                      const QStyleOptionComplex *option,
                                      QPainter *painter,
                                      const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboBox(painter, *box);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(
                painter, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull())
            return paintToolButton(painter, *button);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize EarshotStyle::sizeFromContents(ContentsType type,
                                     const QStyleOption *option,
                                     const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(ems(2.3), size.height()));
        break;
    case CT_ComboBox:
        result.setHeight(ems(2.3));
        result.setWidth(size.width() + ems(1.0) + 34);
        break;
    case CT_ToolButton:
        result = {ems(2.0), ems(2.0)};
        break;
    case CT_MenuBarItem:
        result.setHeight(std::max(ems(2.05), result.height()));
        break;
    default:
        break;
    }
    return result;
}

// Scroll bars have no arrows: the whole bar is groove.
static QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    int handle = length;
    if (range > 0)
        handle
            = static_cast<int>(static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep));
    handle = std::min(std::max(handle, 36), length);
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto span = [&](int from, int size) {
        return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size)
                       : QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect EarshotStyle::subControlRect(ComplexControl control,
                                   const QStyleOptionComplex *option,
                                   SubControl subControl,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, subControl));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(8, 1, -ems(1.0) - 14, -1));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect EarshotStyle::subElementRect(SubElement element,
                                   const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(9, 1, -9, -1) : option->rect;
    }
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        rect = rect.united(subElementRect(element == SE_CheckBoxFocusRect ? SE_CheckBoxIndicator
                                                                          : SE_RadioButtonIndicator,
                                          option,
                                          widget))
                   .intersected(option->rect);
    return rect;
}

QIcon EarshotStyle::standardIcon(StandardPixmap which,
                                 const QStyleOption *option,
                                 const QWidget *widget) const
{
    // Every menu bar asks for it at once, and the search of the icon themes is felt at the start.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(u"chevron-right"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int EarshotStyle::pixelMetric(PixelMetric metric,
                              const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return ems(1.3);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return ems(1.15);
    case PM_MenuBarHMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int EarshotStyle::styleHint(StyleHint hint,
                            const QStyleOption *option,
                            const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace Earshot
