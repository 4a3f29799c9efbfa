// SPDX-License-Identifier: MIT
#include "paper/recordedpage.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>
#include <QTextItem>

namespace Earshot {

namespace {

class RecordingEngine : public QPaintEngine
{
public:
    explicit RecordingEngine(RecordedPage *page)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_page(page)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & QPaintEngine::DirtyTransform)
            m_transform = changed.transform();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        m_page->texts.append({item.text(), m_transform.map(at)});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++m_page->shapes; }
    void drawPath(const QPainterPath &) override { ++m_page->shapes; }
    void drawEllipse(const QRectF &) override { ++m_page->shapes; }
    void drawLines(const QLineF *, int) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { ++m_page->shapes; }

private:
    RecordedPage *m_page;
    QTransform m_transform;
};

class RecordingDevice : public QPaintDevice
{
public:
    RecordingDevice(const QSizeF &size, RecordingEngine *engine)
        : m_size(size)
        , m_engine(engine)
    {}

    QPaintEngine *paintEngine() const override { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return qRound(m_size.width());
        case PdmHeight:
            return qRound(m_size.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSizeF m_size;
    RecordingEngine *m_engine;
};

} // namespace

QString RecordedPage::allText() const
{
    QStringList parts;
    for (const WrittenText &text : texts)
        parts.append(text.text.trimmed());
    return parts.join(u' ').simplified();
}

RecordedPage recordPage(const QSizeF &size, const std::function<void(QPainter &)> &paint)
{
    RecordedPage page;
    RecordingEngine engine(&page);
    RecordingDevice device(size, &engine);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return page;
}

} // namespace Earshot
